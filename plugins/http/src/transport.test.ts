import type { LookupAddress } from "node:dns";

import { Secret } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { createGuard } from "./guard.ts";
import { rig } from "./testing/http-rig.ts";
import { serve } from "./testing/loopback-server.ts";
import { guardedLookup } from "./transport.ts";
import type { Resolve } from "./transport.ts";

const ok = (_: unknown, response: { end(text: string): void }): void => response.end("reached");

function resolving(...addresses: string[]): Resolve {
  return () =>
    Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
}

describe("private targets", () => {
  test.each([
    "http://127.0.0.1",
    "http://[::1]",
    "http://2130706433",
    "http://[::ffff:7f00:1]",
    "http://localhost",
  ])("%s is refused before a connection is made, with a way out", async (origin) => {
    await using server = await serve(ok);
    await using http = rig({ allow: [] });
    const error = await http.failure({ method: "POST", url: `${origin}:${server.port}/` });
    expect(error).toMatchObject({ code: "ZF_ACTION_REFUSED", retryable: false, maybeDone: false });
    expect(error.message).toContain("loopback");
    expect(error.hint).toContain("`allow`");
    expect(server.received).toEqual([]);
  });

  test("a public name that resolves to a private address is refused", async () => {
    await using server = await serve(ok);
    await using http = rig({ allow: [], resolve: resolving("127.0.0.1", "10.0.0.1") });
    const url = `http://rebind.example.com:${server.port}/`;
    const error = await http.failure({ method: "POST", url });
    expect(error.message).toBe(
      `POST ${url}: rebind.example.com resolves to a loopback address and a private address`,
    );
    expect(server.received).toEqual([]);
  });

  test("a name without addresses is refused too", async () => {
    await using http = rig({ allow: [], resolve: resolving() });
    const error = await http.failure({ method: "GET", url: "http://nowhere.example.com/" });
    expect(error.message).toContain("resolves to no address");
  });

  test("`allow` by host, by host and port, and by range reaches them", async () => {
    await using server = await serve(ok);
    const { port } = server;
    for (const [allow, host] of [
      ["localhost", "localhost"],
      [`localhost:${port}`, "localhost"],
      ["127.0.0.0/8", "localhost"],
      [`127.0.0.1:${port}`, "127.0.0.1"],
    ] as const) {
      await using http = rig({ allow: [allow] });
      const result = await http.request({ method: "GET", url: `http://${host}:${port}/` });
      expect(result.text).toBe("reached");
    }
  });

  test("the connection goes to the address that was checked, whatever the name says next", async () => {
    await using server = await serve(ok);
    const answers = ["127.0.0.1", "10.0.0.1"];
    await using http = rig({
      allow: ["127.0.0.1"],
      resolve: () => resolving(answers.shift() ?? "10.0.0.1")(""),
    });
    const url = `http://rebind.example.com:${server.port}/`;
    expect(await http.request({ method: "GET", url })).toMatchObject({ text: "reached" });
    expect(answers).toEqual(["10.0.0.1"]); // one look-up, one connection
  });

  test("of mixed addresses only the permitted are given on", async () => {
    const lookup = guardedLookup(
      createGuard([]),
      443,
      resolving("10.0.0.1", "93.184.216.34", "::1"),
    );
    const found = (all: boolean): Promise<string | LookupAddress[]> =>
      new Promise((resolve, reject) => {
        lookup("mixed.example.com", { all }, (error, address) =>
          error ? reject(error) : resolve(address),
        );
      });
    expect(await found(true)).toEqual([{ address: "93.184.216.34", family: 4 }]);
    expect(await found(false)).toBe("93.184.216.34");
  });

  test("a name that cannot be looked up may be tried again", async () => {
    const lost = Object.assign(new Error("getaddrinfo"), { code: "EAI_AGAIN" });
    await using http = rig({ resolve: () => Promise.reject(lost) });
    const error = await http.failure({ method: "POST", url: "http://example.com/" });
    expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true, maybeDone: false });
  });
});

describe("redirects", () => {
  test("are followed, and the last answer counts", async () => {
    await using server = await serve(({ path }, response) => {
      if (path === "/done") response.end("reached");
      else response.writeHead(303, { location: "/done" }).end();
    });
    await using http = rig();
    const result = await http.request({ method: "POST", url: server.url, json: { a: 1 } });
    expect(result).toMatchObject({ status: 200, text: "reached" });
    expect(server.received.map(({ method, body }) => [method, body])).toEqual([
      ["POST", '{"a":1}'],
      ["GET", ""],
    ]);
  });

  test("to a private target are refused, with nothing sent there", async () => {
    await using inner = await serve(ok);
    await using outer = await serve((_, response) =>
      response.writeHead(307, { location: `${inner.url}/admin?token=canary` }).end(),
    );
    await using http = rig({ allow: [`127.0.0.1:${outer.port}`] });
    const error = await http.failure({ method: "POST", url: outer.url, body: "x" });
    expect(error.code).toBe("ZF_ACTION_REFUSED");
    expect(error.message).toBe(`POST ${outer.url}/: 127.0.0.1 is a loopback address`);
    expect(inner.received).toEqual([]);
  });

  test("to another origin leave credentials behind", async () => {
    await using other = await serve(ok);
    await using server = await serve((_, response) =>
      response.writeHead(308, { location: other.url }).end(),
    );
    await using http = rig();
    await http.request({
      method: "POST",
      url: server.url,
      body: "x",
      headers: { authorization: "Bearer canary", "x-api-key": Secret.of("K", "canary") },
      sign: { secret: "k", header: "x-signature" },
    });
    const [seen] = other.received;
    expect(seen?.body).toBe("x");
    for (const name of ["authorization", "x-api-key", "x-signature", "idempotency-key"])
      expect(seen?.headers).not.toHaveProperty(name);
  });

  test("end after five", async () => {
    await using server = await serve((_, response) =>
      response.writeHead(302, { location: "/again" }).end(),
    );
    await using http = rig();
    const error = await http.failure({ method: "GET", url: server.url });
    expect(error).toMatchObject({ code: "ZF_ACTION_REFUSED" });
    expect(error.message).toBe(`GET ${server.url}/ redirects more than 5 times`);
    expect(server.received).toHaveLength(6);
  });

  test("to what is not HTTP are refused", async () => {
    await using server = await serve((_, response) =>
      response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    await using http = rig();
    const error = await http.failure({ method: "GET", url: server.url });
    expect(error.message).toContain("redirects to a URL that must begin with https:// or http://");
  });
});

test("closing ends what is still on its way", async () => {
  const http = rig();
  await using server = await serve(() => void http[Symbol.asyncDispose]());
  const error = await http.failure({ method: "POST", url: server.url });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: true });
});
