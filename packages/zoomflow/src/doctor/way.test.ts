import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";

import { describe, expect, onTestFinished, test } from "vitest";

import { CERTIFICATE, KEY } from "../../test/tls.ts";
import { systemClock } from "../system.ts";
import { judgeWay } from "./judge-way.ts";
import { explore, type Way } from "./way.ts";

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const secure = (): Promise<number> =>
  listen(createTlsServer({ key: KEY, cert: CERTIFICATE }, () => {}));

/** Where every name but one is this machine. */
const world = {
  clock: systemClock,
  connect,
  lookup: async (host: string) => {
    if (host === "gone.test") throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
    return [{ address: "127.0.0.1", family: 4 }];
  },
};

const trusting = { ...world, ca: CERTIFICATE };

interface Case {
  readonly proxy?: string;
  readonly trusts?: boolean;
  readonly signal?: AbortSignal;
}

function way(url: string, { proxy, trusts = true, signal }: Case = {}): Promise<Way> {
  const through = proxy === undefined ? undefined : { https: proxy };
  const running = signal ?? new AbortController().signal;
  return explore(new URL(url), through, trusts ? trusting : world, running);
}

describe("the way to a host", () => {
  test("leads there, over TLS with who vouches for its certificate and until when", async () => {
    const port = await secure();
    expect(await way(`https://zoom.test:${port}/oauth/token`)).toMatchObject({
      is: "open",
      through: undefined,
      certificate: { issuer: "zoom.test", validUntil: Date.parse("2126-10-30T13:58:42Z") },
    });
    const plain = await listen(createServer());
    expect(await way(`ws://zoom.test:${plain}`)).toMatchObject({
      is: "open",
      certificate: undefined,
    });
  });

  test("ends at a name that nobody knows", async () => {
    expect(await way("https://gone.test")).toMatchObject({ at: "name", why: "ENOTFOUND" });
  });

  test("ends where nobody listens", async () => {
    const server = createServer();
    const port = await listen(server);
    await new Promise((resolve) => void server.close(resolve));
    expect(await way(`https://zoom.test:${port}`)).toMatchObject({
      at: "connection",
      why: "ECONNREFUSED",
    });
  });

  test("ends at a certificate that is not trusted, and says whose it is", async () => {
    const port = await secure();
    expect(await way(`wss://zoom.test:${port}`, { trusts: false })).toMatchObject({
      at: "certificate",
      why: "DEPTH_ZERO_SELF_SIGNED_CERT",
      certificate: { issuer: "zoom.test" },
    });
  });

  test("ends at another host's certificate", async () => {
    const port = await secure();
    expect(await way(`https://other.test:${port}`)).toMatchObject({
      at: "certificate",
      why: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
  });

  test("ends at what speaks no TLS", async () => {
    const port = await listen(createServer((socket) => void socket.end("hello\n")));
    expect(await way(`https://zoom.test:${port}`)).toMatchObject({ at: "tls" });
  });

  test("ends where nothing answers, at the stage that hangs", async () => {
    const port = await listen(createServer());
    const stop = new AbortController();
    const going = way(`https://zoom.test:${port}`, { signal: stop.signal });
    queueMicrotask(() => stop.abort());
    expect(await going).toMatchObject({ is: "closed", why: "timeout" });
  });
});

describe("through a proxy", () => {
  function proxy(to: number, seen: string[] = []) {
    const server = createHttpServer();
    server.on("connect", (request, socket: Socket) => {
      seen.push(`${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
      const onward = connect(to, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.pipe(socket).pipe(onward);
      });
      onward.on("error", () => {});
      socket.on("error", () => {});
      socket.on("close", () => onward.destroy());
    });
    return listen(server);
  }

  test("it leads there, with the proxy's password told to the proxy alone", async () => {
    const seen: string[] = [];
    const port = await proxy(await secure(), seen);
    const found = await way("https://zoom.test", {
      proxy: `http://ada:can%40ary@proxy.test:${port}`,
    });
    expect(found).toMatchObject({ is: "open", through: `proxy.test:${port}` });
    expect(seen).toEqual([`zoom.test:443 Basic ${Buffer.from("ada:can@ary").toString("base64")}`]);
    expect(JSON.stringify(found)).not.toMatch(/can/);
  });

  test("names are left to it, but for its own", async () => {
    const port = await proxy(await secure());
    expect(
      await way("https://gone.test", { proxy: `http://proxy.test:${port}` }),
      "resolved by the proxy",
    ).toMatchObject({ at: "certificate" });
    expect(await way("https://zoom.test", { proxy: "http://gone.test" })).toMatchObject({
      at: "name",
      through: "gone.test",
    });
  });

  test("it ends at a proxy that wants a password, or is none", async () => {
    const strict = createHttpServer();
    strict.on("connect", (_, socket: Socket) => {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    const port = await listen(strict);
    expect(await way("https://zoom.test", { proxy: `http://proxy.test:${port}` })).toMatchObject({
      at: "proxy",
      why: "407",
    });
    const odd = await listen(createServer((socket) => void socket.end("220 mail\r\n\r\n")));
    expect(await way("https://zoom.test", { proxy: `http://proxy.test:${odd}` })).toMatchObject({
      at: "proxy",
      why: "no HTTP",
    });
    const mute = await listen(createServer((socket) => void socket.end()));
    expect(await way("https://zoom.test", { proxy: `http://proxy.test:${mute}` })).toMatchObject({
      at: "proxy",
      why: "closed",
    });
  });

  test("a proxy over TLS gets the password only when its certificate is to be trusted", async () => {
    const heard: string[] = [];
    const server = createTlsServer({ key: KEY, cert: CERTIFICATE }, (socket) => {
      socket.on("data", (chunk: Buffer) => {
        heard.push(chunk.toString());
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      });
      socket.on("error", () => {});
    });
    const port = await listen(server);
    const address = `https://ada:canary@zoom.test:${port}`;
    expect(await way("https://other.test", { proxy: address, trusts: false })).toMatchObject({
      at: "proxy",
      why: "DEPTH_ZERO_SELF_SIGNED_CERT",
    });
    expect(heard).toEqual([]);
    expect(await way("https://other.test", { proxy: address })).toMatchObject({ why: "403" });
    expect(heard).toHaveLength(1);
  });
});

describe("what a way means", () => {
  const to = { check: "oauth host", host: "zoom.us", setting: "ZOOM_OAUTH_URL" };
  const closed = { is: "closed", through: undefined } as const;

  test.each<[string, Way, string, string]>([
    [
      "no name",
      { ...closed, at: "name", why: "ENOTFOUND" },
      "cannot be resolved",
      "ZOOM_OAUTH_URL",
    ],
    [
      "no name of the proxy",
      { ...closed, at: "name", why: "ENOTFOUND", through: "p:1" },
      "the proxy p:1",
      "HTTPS_PROXY",
    ],
    [
      "no connection",
      { ...closed, at: "connection", why: "timeout" },
      "takes no connection (timeout)",
      "firewall",
    ],
    [
      "no proxy",
      { ...closed, at: "connection", why: "ECONNREFUSED", through: "p:1" },
      "the proxy p:1",
      "NO_PROXY",
    ],
    [
      "a proxy's password",
      { ...closed, at: "proxy", why: "407", through: "p:1" },
      "407",
      "the password in HTTPS_PROXY",
    ],
    [
      "a proxy's rules",
      { ...closed, at: "proxy", why: "403", through: "p:1" },
      "403",
      "let this host through",
    ],
    [
      "a company's authority",
      {
        ...closed,
        at: "certificate",
        why: "SELF_SIGNED_CERT_IN_CHAIN",
        certificate: { issuer: "Corp CA", validUntil: 0 },
      },
      "issued by Corp CA",
      "NODE_EXTRA_CA_CERTS",
    ],
    [
      "a date",
      { ...closed, at: "certificate", why: "CERT_HAS_EXPIRED" },
      "CERT_HAS_EXPIRED",
      "clock",
    ],
    [
      "another host",
      { ...closed, at: "certificate", why: "ERR_TLS_CERT_ALTNAME_INVALID" },
      "not to be trusted",
      "another host's",
    ],
    ["no TLS", { ...closed, at: "tls", why: "EPROTO" }, "does not speak TLS", "port"],
  ])("%s is a failure, with what to do", (_, found, message, hint) => {
    const finding = judgeWay(found, to, 0);
    expect(finding).toMatchObject({ check: "oauth host", status: "fail" });
    expect(finding.message).toContain(message);
    expect(finding.hint).toContain(hint);
  });

  test("a certificate that ends within a week is worth a look", () => {
    const open = (validUntil: number) =>
      judgeWay(
        { is: "open", ms: 12.4, through: "p:1", certificate: { issuer: "CA", validUntil } },
        to,
        Date.parse("2026-01-01T00:00:00Z"),
      );
    expect(open(Date.parse("2026-01-05T00:00:00Z"))).toMatchObject({
      status: "warn",
      message:
        "zoom.us is reached in 12 ms through the proxy p:1; certificate by CA, valid until 2026-01-05",
    });
    expect(open(Date.parse("2026-03-05T00:00:00Z")).status).toBe("ok");
    expect(open(Number.NaN).message).toContain("a time unknown");
  });
});
