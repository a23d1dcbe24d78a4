import { execFile } from "node:child_process";
import { createServer } from "node:http";
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server,
  type Socket,
} from "node:net";
import { promisify } from "node:util";

import { expect, onTestFinished, test } from "vitest";

import { type Exchange, exchange } from "./exchange.ts";

/** The server's port; it and its connections close when the test is over. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

function post(port: number, signal?: AbortSignal): Exchange {
  const url = new URL(`http://127.0.0.1:${port}/api/test`);
  return { url, method: "POST", headers: { "x-a": "1" }, body: "größe=1", signal };
}

test("a request is sent as it is, over a connection that is kept", async () => {
  const seen = new Set<string>();
  let connections = 0;
  const server = createServer((incoming, response) => {
    const { method, url, headers } = incoming;
    seen.add([method, url, headers["x-a"], headers["content-length"]].join(" "));
    incoming.resume().on("end", () => response.writeHead(201, "Made").end("größe"));
  });
  server.on("connection", () => (connections += 1));
  const port = await listen(server);
  for (let n = 0; n < 3; n += 1) {
    const answer = await exchange(post(port));
    expect(answer).toMatchObject({ status: 201, statusText: "Made", text: "größe" });
  }
  expect([...seen]).toEqual(["POST /api/test 1 9"]);
  expect(connections).toBe(1);
});

test("an abort gives its own reason, before the request and during it", async () => {
  const port = await listen(createServer(() => stop.abort(reason)));
  const stop = new AbortController();
  const reason = new Error("stopping");
  await expect(exchange(post(port, stop.signal))).rejects.toBe(reason);
  await expect(exchange(post(port, stop.signal))).rejects.toBe(reason);
});

test.each([
  ["HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"],
  ["no HTTP at all\r\n\r\n"],
])("an answer that is none is an error: %j", async (text) => {
  const raw = createRawServer((socket) => void socket.on("data", () => socket.end(text)));
  await expect(exchange(post(await listen(raw)))).rejects.toThrow(Error);
});

/** What becomes of a call to an https host in a process with a proxy for all of it. */
async function throughProxy(port: number, code: string): Promise<unknown> {
  const script = `
    import { setGlobalProxyFromEnv } from "node:http";
    import { exchange } from ${JSON.stringify(new URL("exchange.ts", import.meta.url).href)};
    setGlobalProxyFromEnv({ HTTPS_PROXY: "http://user:canary@127.0.0.1:${port}" });
    const call = (host, signal) =>
      exchange({ url: new URL("https://" + host), method: "POST", headers: {}, body: "a", signal })
        .catch((error) => ({ code: error.code, message: error.message }));
    console.log(JSON.stringify(${code}));
    process.exit();
  `;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  return JSON.parse((await run).stdout);
}

test("goes by the proxy that is set for the process, whose refusal does not tell its password", async () => {
  const targets: unknown[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    targets.push(request.url);
    socket.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
  });
  const error = await throughProxy(await listen(proxy), 'await call("slack.test")');
  expect(targets).toEqual(["slack.test:443"]);
  expect(error).toMatchObject({ code: "ERR_PROXY_TUNNEL" });
  expect(JSON.stringify(error)).not.toContain("canary");
});

test("a proxy that does not answer is not waited for beyond the time limit", async () => {
  const proxy = createServer().on("connect", () => undefined);
  const code = 'await call("slack.test", AbortSignal.timeout(50))';
  expect(await throughProxy(await listen(proxy), code)).toMatchObject({
    message: "The operation was aborted due to timeout",
  });
});
