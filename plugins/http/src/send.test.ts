import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { rig } from "./testing/http-rig.ts";
import { serve } from "./testing/loopback-server.ts";

test("nobody listens: nothing was sent, so it may be tried again", async () => {
  const server = await serve(() => {});
  await server[Symbol.asyncDispose]();
  await using http = rig();
  const error = await http.failure({ method: "POST", url: server.url });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true, maybeDone: false });
  expect(error.message).toBe(`POST ${server.url}/: nothing listens there (ECONNREFUSED)`);
});

test.each([
  ["POST", true],
  ["PATCH", true],
  ["GET", false],
  ["PUT", false],
  ["DELETE", false],
] as const)("a %s that loses its answer may have been done: %s", async (method, maybeDone) => {
  await using server = await serve((_, response) => response.destroy());
  await using http = rig();
  const error = await http.failure({ method, url: server.url });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true, maybeDone });
});

test("an answer that breaks off is not taken for a whole one", async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("only this", () => response.destroy());
  });
  await using http = rig();
  const error = await http.failure({ method: "POST", url: server.url });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: true });
});

test("a peer that does not speak HTTP is a failure that says nothing of what it said", async () => {
  const server = createServer((socket) => socket.end("SSH-2.0-canary\r\n"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  await using http = rig();
  const { port } = server.address() as AddressInfo;
  const error = await http.failure({ method: "GET", url: `http://127.0.0.1:${port}` });
  server.close();
  expect(error.code).toBe("ZF_ACTION_FAILED");
  expect(error.cause).toBeUndefined();
});

test("a silent peer is left when the request's own time is over", async () => {
  await using http = rig();
  await using server = await serve(() => http.expire());
  const error = await http.failure({ method: "POST", url: server.url, timeout: "2s" });
  expect(http.timeouts).toEqual([2_000]);
  expect(error).toMatchObject({ code: "ZF_ACTION_TIMEOUT", retryable: true, maybeDone: true });
  expect(error.message).toBe(`POST ${server.url}/: no answer within 2000 ms`);
});

test("time counts while the body comes too", async () => {
  await using http = rig();
  await using server = await serve((_, response) => {
    response.write("some", () => http.expire());
  });
  const error = await http.failure({ method: "GET", url: server.url });
  expect(error).toMatchObject({ code: "ZF_ACTION_TIMEOUT", maybeDone: false });
});

test("time that is over before there is a connection leaves nothing in doubt", async () => {
  const asked = Promise.withResolvers<void>();
  const resolve = (): Promise<never> => {
    asked.resolve();
    return new Promise(() => {});
  };
  await using http = rig({ resolve });
  const failed = http.failure({ method: "POST", url: "http://slow.example.com/" });
  await asked.promise;
  http.expire();
  expect(await failed).toMatchObject({ code: "ZF_ACTION_TIMEOUT", maybeDone: false });
});

test("a connection that comes too late is not used", async () => {
  const asked = Promise.withResolvers<void>();
  const found = Promise.withResolvers<{ address: string; family: number }[]>();
  const closed = Promise.withResolvers<string>();
  const server = createServer((socket) => {
    let heard = "";
    socket.on("data", (data) => (heard += String(data)));
    socket.on("error", closed.reject);
    socket.on("close", () => closed.resolve(heard));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const resolve = (): typeof found.promise => (asked.resolve(), found.promise);
  await using http = rig({ resolve });
  const { port } = server.address() as AddressInfo;
  const failed = http.failure({ method: "POST", url: `http://slow.example.com:${port}/` });
  await asked.promise;
  http.expire();
  await failed;
  found.resolve([{ address: "127.0.0.1", family: 4 }]);
  expect(await closed.promise).toBe("");
  server.close();
});

test("the rule's signal stops a request under way", async () => {
  await using http = rig();
  const rule = new AbortController();
  await using server = await serve(() => rule.abort());
  const error = await http.failure({ method: "POST", url: server.url }, rule.signal);
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true, maybeDone: true });
});

test("a signal that is aborted already keeps everything at home", async () => {
  await using http = rig();
  await using server = await serve((_, response) => response.end());
  const error = await http.failure({ method: "POST", url: server.url }, AbortSignal.abort());
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: false });
  expect(server.received).toEqual([]);
});
