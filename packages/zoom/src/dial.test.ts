import { execFile } from "node:child_process";
import { createServer, type Server as HttpServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";
import { inspect, promisify } from "node:util";

import { Secret } from "@zoomflow/core";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocketServer } from "ws";

import { createDial, type DialOptions } from "./dial.ts";
import type { Wire, WireEnd } from "./ports.ts";
import type { ProxyOptions } from "./proxy.ts";

// Self-signed for zoom.test and localhost, until 2126; of no use to anybody.
const KEY = pem(
  "PRIVATE KEY",
  `
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAHQrUECjlpnwmwx2
WIzQQqST0hJhYqz1PonpB9+IyZKhRANCAASoGrb39y9Q0vXLUfqQy4YpZLOWGP3C
odsPg5Hvw7r9qiYb6Z55WGaYQnFMjPkPrsN3HYtneRB6Z5cqlLCFSePd
`,
);
const CERTIFICATE = pem(
  "CERTIFICATE",
  `
MIIBoDCCAUagAwIBAgIUOQj5IoXmsFGGnDpw1es0bPgDpPYwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJem9vbS50ZXN0MCAXDTI2MTEyMzEzNTg0MloYDzIxMjYxMDMw
MTM1ODQyWjAUMRIwEAYDVQQDDAl6b29tLnRlc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASoGrb39y9Q0vXLUfqQy4YpZLOWGP3CodsPg5Hvw7r9qiYb6Z55WGaY
QnFMjPkPrsN3HYtneRB6Z5cqlLCFSePdo3QwcjAdBgNVHQ4EFgQU+0tDKwMoLeCd
5QTm99Jl1D9VDyMwHwYDVR0jBBgwFoAU+0tDKwMoLeCd5QTm99Jl1D9VDyMwDwYD
VR0TAQH/BAUwAwEB/zAfBgNVHREEGDAWggl6b29tLnRlc3SCCWxvY2FsaG9zdDAK
BggqhkjOPQQDAgNIADBFAiEA9q7B1VlTMIEnsG5hVmWuoDfugwPV54/UM1GO8MTF
qRcCIEctOG4VzD23ACrEDYefYTdn/d4BvlIRPiRA/2suBWXt
`,
);

function pem(kind: string, body: string): string {
  return `-----BEGIN ${kind}-----${body}-----END ${kind}-----\n`;
}

const TOKEN = "canary-token-0123456789";
const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A peer that sends `frames` as soon as the socket is open. */
async function peer(http: HttpServer, ...frames: readonly (string | Buffer)[]): Promise<number> {
  const sockets = new WebSocketServer({ server: http });
  sockets.on("connection", (socket) => {
    for (const frame of frames) socket.send(frame);
    socket.on("message", (data: Buffer) => socket.send(`heard ${data.toString()}`));
  });
  return listen(http);
}

function open(
  url: string,
  more: { proxy?: ProxyOptions; dial?: DialOptions; timeoutMs?: number } = {},
) {
  const told: string[] = [];
  const waiting: (() => void)[] = [];
  const note = (what: string) => {
    told.push(what);
    for (const check of waiting) check();
  };
  let end: WireEnd | undefined;
  const wire: Wire = createDial(more.dial)(
    {
      url: Secret.of("socket URL", `${url}?access_token=${TOKEN}`),
      timeoutMs: more.timeoutMs ?? 5_000,
      maxPayload: 1_024,
      proxy: more.proxy,
    },
    {
      opened: () => note("opened"),
      text: (text) => note(`text ${text}`),
      heard: () => note("heard"),
      unreadable: (why) => note(`unreadable ${why}`),
      closed(how) {
        end = how;
        note("closed");
      },
    },
  );
  cleanups.push(async () => wire.terminate());
  const until = (what: string) =>
    new Promise<void>((resolve) => {
      const check = () => (told.includes(what) ? resolve() : undefined);
      waiting.push(check);
      check();
    });
  const ended = async () => {
    await until("closed");
    expect(inspect([end, told, wire], { depth: 9, showHidden: true })).not.toContain(TOKEN);
    return end!;
  };
  return { wire, told, until, ended };
}

describe("a socket", () => {
  test("hears text, answers, and ends with a goodbye of both", async () => {
    const port = await peer(createServer(), "hello");
    const { wire, until, ended, told } = open(`ws://127.0.0.1:${port}`);
    await until("text hello");
    wire.send("you");
    await until("text heard you");
    wire.close();
    expect(await ended()).toEqual({ how: "closed", code: 1000, reason: "" });
    expect(told).toEqual(["opened", "text hello", "text heard you", "closed"]);
  });

  test("takes a binary frame, and a text that is not UTF-8, for unreadable and stays open", async () => {
    const http = createServer();
    const sockets = new WebSocketServer({ server: http });
    sockets.on("connection", (socket) => {
      socket.send(Buffer.from([1, 2]));
      socket.send(Buffer.from([0xc3, 0x28]), { binary: false });
      socket.ping();
      socket.pong();
      socket.send("good");
    });
    const port = await listen(http);
    const { until, told } = open(`ws://127.0.0.1:${port}`);
    await until("text good");
    expect(told).toEqual([
      "opened",
      "unreadable a binary frame",
      "unreadable not UTF-8",
      "heard",
      "heard",
      "text good",
    ]);
  });

  test("ends at a frame that is too large, and says so", async () => {
    const port = await peer(createServer(), "x".repeat(2_000));
    const { ended, told } = open(`ws://127.0.0.1:${port}`);
    expect(await ended()).toMatchObject({
      how: "broken",
      why: expect.stringContaining("WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"),
    });
    expect(told).toContain("unreadable more than 1024 bytes");
  });

  test("tells the status and the Retry-After of a refused upgrade", async () => {
    const http = createServer();
    http.on("upgrade", (_, socket) =>
      socket.end("HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n"),
    );
    const port = await listen(http);
    expect(await open(`ws://127.0.0.1:${port}`).ended()).toEqual({
      how: "refused",
      status: 429,
      retryAfter: "7",
    });
  });

  test("gives up an upgrade that is not answered in time", async () => {
    const port = await listen(createTcpServer());
    expect(await open(`ws://127.0.0.1:${port}`, { timeoutMs: 50 }).ended()).toMatchObject({
      how: "broken",
    });
  });

  test.each(["close", "terminate"] as const)("can be left by %s while it opens", async (leave) => {
    const port = await listen(createTcpServer());
    const { wire, ended } = open(`ws://127.0.0.1:${port}`);
    wire[leave]();
    expect(await ended()).toMatchObject({ how: "broken" });
  });

  test.each([
    ["a host that does not exist", "ws://zoom.invalid", /ENOTFOUND|EAI_AGAIN/],
    ["a port that nobody serves", "ws://127.0.0.1:1", /ECONNREFUSED/],
    ["a URL that `ws` refuses", "ftp://127.0.0.1", /unusable URL/],
  ])("%s ends it, with the code and without the URL", async (_, url, why) => {
    const { wire, ended } = open(url);
    wire.send("nobody hears");
    expect(await ended()).toMatchObject({ how: "broken", why: expect.stringMatching(why) });
  });
});

describe("TLS", () => {
  const tls = () => peer(createTlsServer({ key: KEY, cert: CERTIFICATE }), "hello");

  test("a certificate that nobody vouches for is not accepted", async () => {
    const { ended, told } = open(`wss://localhost:${await tls()}`);
    expect(await ended()).toMatchObject({
      how: "broken",
      why: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
    });
    expect(told).toEqual(["closed"]);
  });

  test("one for another host is not accepted either", async () => {
    const { ended } = open(`wss://127.0.0.1:${await tls()}`, { dial: { ca: CERTIFICATE } });
    expect(await ended()).toMatchObject({
      why: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
  });

  test.each([
    ["the socket", (port: number) => ({ url: `wss://localhost:${port}` })],
    [
      "a proxy with TLS",
      (port: number) => ({
        url: "ws://zoom.test",
        proxy: { https: `https://localhost:${port}` },
      }),
    ],
  ])("NODE_TLS_REJECT_UNAUTHORIZED=0 does not turn it off for %s", async (_, target) => {
    const { url, ...proxy } = { proxy: undefined, ...target(await tls()) };
    const program = `
      import { Secret } from ${JSON.stringify(import.meta.resolve("@zoomflow/core"))};
      import { createDial } from ${JSON.stringify(import.meta.resolve("./dial.ts"))};
      const request = { url: Secret.of("URL", ${JSON.stringify(url)}), timeoutMs: 5_000, maxPayload: 1024 };
      createDial()({ ...request, ...${JSON.stringify(proxy)} }, {
        opened() { console.log("opened"); }, text() {}, heard() {}, unreadable() {},
        closed(end) { console.log(JSON.stringify(end)); },
      });`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: "0" }, timeout: 10_000 },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      why: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
    });
  });

  test("one that a named authority vouches for is", async () => {
    const { until } = open(`wss://localhost:${await tls()}`, { dial: { ca: CERTIFICATE } });
    await until("text hello");
  });
});

describe("through a proxy", () => {
  /** A CONNECT proxy that takes every host to `port`. */
  async function proxyTo(port: number) {
    const asked: {
      readonly target: string | undefined;
      readonly authorization: string | undefined;
    }[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, client) => {
      asked.push({ target: request.url, authorization: request.headers["proxy-authorization"] });
      const upstream = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on("error", () => client.destroy());
      client.on("error", () => upstream.destroy());
      client.on("close", () => upstream.destroy());
    });
    return { asked, url: `http://127.0.0.1:${await listen(proxy)}` };
  }

  test("an encrypted socket goes through a tunnel, and is verified at its end", async () => {
    const port = await peer(createTlsServer({ key: KEY, cert: CERTIFICATE }), "hello");
    const proxy = await proxyTo(port);
    const { until, wire, ended } = open("wss://zoom.test", {
      proxy: { https: proxy.url },
      dial: { ca: CERTIFICATE },
    });
    await until("text hello");
    expect(proxy.asked).toEqual([{ target: "zoom.test:443", authorization: undefined }]);
    wire.close();
    await ended();
    const wrong = open("wss://other.test", {
      proxy: { https: proxy.url },
      dial: { ca: CERTIFICATE },
    });
    expect(await wrong.ended()).toMatchObject({
      why: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
  });

  test("a proxy that wants a password gets it", async () => {
    const proxy = await proxyTo(await peer(createServer(), "hello"));
    const withUser = proxy.url.replace("//", "//me:canary%20pw@");
    await open("ws://zoom.test", { proxy: { https: withUser } }).until("text hello");
    expect(proxy.asked).toEqual([
      { target: "zoom.test:80", authorization: `Basic ${btoa("me:canary pw")}` },
    ]);
  });

  test("what the proxy answers instead is the status of the upgrade", async () => {
    const proxy = createServer();
    proxy.on("connect", (_, client) => client.end("HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"));
    const https = `http://127.0.0.1:${await listen(proxy)}`;
    expect(await open("wss://zoom.test", { proxy: { https } }).ended()).toMatchObject({
      how: "refused",
      status: 407,
    });
  });

  test("a proxy that does not answer holds nothing back once the socket is terminated", async () => {
    const proxy = createTcpServer();
    const gone = new Promise<void>((resolve) => {
      proxy.on("connection", (socket: Socket) => {
        socket.on("data", () => wire.terminate());
        socket.on("close", () => resolve());
      });
    });
    const https = `http://127.0.0.1:${await listen(proxy)}`;
    const { wire, ended } = open("wss://zoom.test", { proxy: { https } });
    await ended();
    await gone;
  });

  test("an exempt host is reached without it", async () => {
    const port = await peer(createServer(), "hello");
    await open(`ws://127.0.0.1:${port}`, { proxy: { https: "http://127.0.0.1:1" } }).until(
      "text hello",
    );
  });
});
