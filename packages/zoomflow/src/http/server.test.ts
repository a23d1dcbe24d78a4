import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { networkInterfaces } from "node:os";

import { Secret } from "@zoomflow/core";
import { fakePorts } from "@zoomflow/core/testing";
import { describe, expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../test/ask-http.ts";
import type { CheckedHttp } from "../config/http.ts";
import { json, text } from "./answer.ts";
import type { Gate } from "./gate.ts";
import { createGuesses } from "./guesses.ts";
import type { Routes } from "./routes.ts";
import { createHttpServer } from "./server.ts";

const ROUTES: Routes = {
  "/open": { access: "open", answer: ({ reasons }) => json(200, { reasons }) },
  "/closed": { access: "closed", answer: () => text(200, "all there is") },
  "/broken": { access: "open", answer: () => Promise.reject(new Error("a secret detail")) },
};

async function setup(http: Partial<CheckedHttp> = {}, routes = ROUTES) {
  const { log, lines, clock } = fakePorts();
  const settings = { host: "127.0.0.1", port: 0, portGiven: true, token: undefined, ...http };
  const gate: Gate = {
    loopbackOnly: true,
    token: settings.token?.reveal() ?? "the-made-token",
    chosen: settings.token !== undefined,
    isSession: (id) => id === "a-session",
    guesses: createGuesses({ clock, log }),
  };
  const part = createHttpServer(settings, { routes, gate, log });
  onTestFinished(async () => void (await part.down()));
  await part.up?.(new AbortController().signal);
  const { url = "" } = (lines[0]?.fields ?? {}) as { url?: string };
  return { part, lines, url, port: Number(url.split(":").at(-1)) };
}

/** Says `bytes` on a socket, and hears what comes until the other side closes it. */
function say(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("latin1").on("data", (chunk: string) => (heard += chunk));
    socket.on("error", () => {}); // its close follows
    socket.on("close", () => resolve(heard));
  });
}

describe("the HTTP server", () => {
  test("says where it listens, and answers GET and HEAD with headers that shut a browser out", async () => {
    const { url, lines } = await setup();
    expect(lines).toMatchObject([{ level: "info", fields: { is: "http.listening", url } }]);
    const answered = await askHttp(`${url}/open?x=1`);
    expect(answered).toMatchObject({
      status: 200,
      body: '{"reasons":true}\n',
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
      },
    });
    expect(answered.headers["access-control-allow-origin"]).toBeUndefined();
    const head = await askHttp(`${url}/open`, { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "17", ""]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])(
    "changes nothing: %s is refused",
    async (method) => {
      const { url } = await setup();
      const { status, headers } = await askHttp(`${url}/open`, { method });
      expect([status, headers.allow, headers.connection]).toEqual([405, "GET, HEAD", "close"]);
    },
  );

  test.each(["/", "/openly", "//open", "/constructor", "/__proto__", "/../open"])(
    "knows no %s, and says what there is",
    async (path) => {
      const { port } = await setup();
      const heard = await say(port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(heard).toMatch(/^HTTP\/1\.1 404 /);
      expect(heard).toContain("There are /open, /closed, /broken.");
    },
  );

  test("gives nothing to a page that has its own name resolved to this machine", async () => {
    const { url, port } = await setup();
    for (const host of ["evil.test", `evil.test:${port}`, `localhost.evil.test:${port}`]) {
      const { status, body } = await askHttp(`${url}/open`, { headers: { host } });
      expect([status, body]).toEqual([403, "Only for programs on this machine.\n"]);
    }
  });

  test("with a token, gives all only to who brings it, and reasons to this machine", async () => {
    const { url } = await setup({ token: Secret.of("TOKEN", "the-token") });
    const refused = await askHttp(`${url}/closed`);
    expect([refused.status, refused.headers["www-authenticate"]]).toEqual([401, "Bearer"]);
    const wrong = await askHttp(`${url}/closed`, { headers: { authorization: "Bearer x" } });
    expect([wrong.status, wrong.body]).toEqual([401, "The token is missing or wrong.\n"]);
    const given = await askHttp(`${url}/closed`, {
      headers: { authorization: "Bearer the-token" },
    });
    expect([given.status, given.body]).toEqual([200, "all there is\n"]);
    expect((await askHttp(`${url}/open`)).body).toBe('{"reasons":true}\n');
    const forwarded = { "x-forwarded-for": "10.0.0.9" };
    expect((await askHttp(`${url}/open`, { headers: forwarded })).body).toBe('{"reasons":false}\n');
  });

  test("without a token, gives what comes through a proxy no more than anyone may know", async () => {
    const { url } = await setup();
    const headers = { via: "1.1 proxy" };
    const { status, body } = await askHttp(`${url}/closed`, { headers });
    expect([status, body]).toEqual([
      401,
      "Only for this machine, until ZOOMFLOW_HTTP_TOKEN is set.\n",
    ]);
  });

  test("tells of a failure of its own in the log only", async () => {
    const { url, lines } = await setup();
    const { status, body } = await askHttp(`${url}/broken`);
    expect([status, body]).toEqual([500, "This cannot be answered; the log says why.\n"]);
    expect(lines.at(-1)).toMatchObject({
      level: "error",
      message: "/broken cannot be answered: a secret detail",
    });
  });

  test("bears what is no HTTP, too long a header and a peer that leaves", async () => {
    const { url, port } = await setup();
    expect(await say(port, "hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    const long = `GET /open HTTP/1.1\r\nHost: localhost\r\nx: ${"x".repeat(10_000)}\r\n\r\n`;
    expect(await say(port, long)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await say(port, "GET /open HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
    const absolute = "GET http://evil.test/open HTTP/1.1\r\nHost: localhost\r\n\r\n";
    expect(await say(port, absolute)).toMatch(/^HTTP\/1\.1 404 /);
    const leaving = connect(port, "127.0.0.1", () => leaving.resetAndDestroy());
    await new Promise((resolve) => leaving.on("close", resolve));
    expect((await askHttp(`${url}/open`)).status).toBe(200);
  });

  test("closes at once, connections that wait included", async () => {
    const { part, port } = await setup();
    const waiting = say(port, "GET /open HTTP/1.1\r\n");
    await askHttp(`http://127.0.0.1:${port}/open`);
    await part.down();
    await waiting;
    await expect(askHttp(`http://127.0.0.1:${port}/open`)).rejects.toThrow("ECONNREFUSED");
  });

  test.runIf(hasIpv6())("writes an IPv6 address as a URL does", async () => {
    const { url } = await setup({ host: "::1" });
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await askHttp(`${url}/open`)).status).toBe(200);
  });
});

describe("a port that is taken", () => {
  async function taken(): Promise<number> {
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    return (other.address() as AddressInfo).port;
  }

  test("is an error where it was asked for", async () => {
    const port = await taken();
    await expect(setup({ port })).rejects.toMatchObject({
      code: "ZF_HTTP_UNAVAILABLE",
      message: `127.0.0.1, port ${port}, cannot be listened on: another program listens there`,
    });
  });

  test("is a warning where it is the default, and the runner goes on", async () => {
    const port = await taken();
    const { lines, part } = await setup({ port, portGiven: false });
    expect(lines).toMatchObject([
      { level: "warn", message: expect.stringContaining("zoomflow goes on without") },
    ]);
    await part.down();
  });

  test("is not what is wrong with a host that this machine does not have", async () => {
    await expect(setup({ host: "192.0.2.1", portGiven: false })).rejects.toMatchObject({
      code: "ZF_HTTP_UNAVAILABLE",
      message: expect.stringContaining("EADDRNOTAVAIL"),
    });
  });
});

function hasIpv6(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ address }) => address === "::1"),
  );
}
