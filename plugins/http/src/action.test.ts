import { createHmac } from "node:crypto";

import { Secret } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { requestAction } from "./action.ts";
import { rig } from "./testing/http-rig.ts";
import { serve } from "./testing/loopback-server.ts";

const KEY = Secret.of("HOOK_KEY", "canary-signing-key");

describe("what is sent", () => {
  test("json arrives as JSON, with its type, a stable idempotency key and our name", async () => {
    await using server = await serve((_, response) => response.end());
    await using http = rig();
    await http.request({
      method: "POST",
      url: `${server.url}/hook?room=1#top`,
      json: { é: [1, null] },
    });

    const [seen] = server.received;
    expect(seen).toMatchObject({ method: "POST", path: "/hook?room=1", body: '{"é":[1,null]}' });
    expect(seen?.headers).toMatchObject({
      "content-type": "application/json",
      "content-length": "15",
      "idempotency-key": "event-1/rule-1/step-1",
      "user-agent": "zoomflow",
    });
  });

  test("a receiver can verify the signature over the bytes it got", async () => {
    await using server = await serve((_, response) => response.end());
    await using http = rig();
    const sign = { secret: KEY, header: "X-Signature-256" };
    await http.request({ method: "PUT", url: server.url, body: "größe", sign });

    const [seen] = server.received;
    const expected = createHmac("sha256", "canary-signing-key")
      .update(seen?.body ?? "")
      .digest("hex");
    expect(seen?.headers["x-signature-256"]).toBe(`sha256=${expected}`);
    expect(seen?.headers["content-type"]).toBe("text/plain;charset=UTF-8");
  });

  test("a rule's own headers win, sealed ones are opened", async () => {
    await using server = await serve((_, response) => response.end());
    await using http = rig();
    const headers = {
      "Content-Type": "application/vnd.acme+json",
      "Idempotency-Key": "mine",
      "X-Api-Key": Secret.of("API_KEY", "open sesame"),
    };
    await http.request({ method: "POST", url: server.url, json: 1, headers });
    expect(server.received[0]?.headers).toMatchObject({
      "content-type": "application/vnd.acme+json",
      "idempotency-key": "mine",
      "x-api-key": "open sesame",
    });
  });

  test("a preview shows method, origin and path, never the query or a sealed URL", () => {
    const url = "https://hooks.example.com/in?token=canary";
    expect(requestAction.preview?.({ method: "POST", url })).toBe(
      "POST https://hooks.example.com/in",
    );
    const sealed = Secret.of("HOOK_URL", url);
    expect(requestAction.preview?.({ method: "POST", url: sealed })).toBe("POST [secret HOOK_URL]");
    const long = `https://example.com/${"x".repeat(500)}`;
    expect(requestAction.preview?.({ method: "GET", url: long })?.length).toBeLessThan(150);
    expect(requestAction.preview?.({ method: "GET", url: "canary" })).toBe("GET (invalid URL)");
  });
});

describe("what comes back", () => {
  test("the next step finds status, headers and parsed JSON", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(201, { "Content-Type": "application/json", "X-Ids": ["1", "2"] });
      response.end('{"id":7}');
    });
    await using http = rig();
    const result = await http.request({ method: "POST", url: server.url });
    expect(http.running.size).toBe(0);
    expect(result).toMatchObject({ status: 201, json: { id: 7 }, truncated: false });
    expect(result.headers).toMatchObject({ "content-type": "application/json", "x-ids": "1, 2" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("interim answers and an empty one do no harm", async () => {
    await using server = await serve((_, response) => {
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.writeHead(204).end();
    });
    await using http = rig();
    expect(await http.request({ method: "DELETE", url: server.url })).toMatchObject({
      status: 204,
      text: "",
    });
  });

  test("an answer without end is cut at 1 MiB, and the request counts as done", async () => {
    await using server = await serve((_, response) => {
      response.setHeader("content-type", "application/json");
      const write = (): void => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
        if (!response.destroyed) response.once("drain", write);
      };
      write();
    });
    await using http = rig();
    const result = await http.request({ method: "POST", url: server.url });
    expect(result.truncated).toBe(true);
    expect(result.text).toHaveLength(1_048_576);
    expect(result).not.toHaveProperty("json");
  });

  test("twenty requests in a row share their connections", async () => {
    const ports = new Set<number | undefined>();
    await using server = await serve((_, response) => {
      ports.add(response.socket?.remotePort);
      response.end("ok");
    });
    await using http = rig();
    for (let i = 0; i < 20; i++) await http.request({ method: "POST", url: server.url, body: "x" });
    expect(server.received).toHaveLength(20);
    expect(ports.size).toBeLessThanOrEqual(2);
  });
});

describe("a repetition", () => {
  const { idempotent } = requestAction;
  const url = "https://example.com";

  test("does no harm by the method or by the key, unless the rule says that it does", () => {
    if (typeof idempotent !== "function") throw new Error("it depends on the input");
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const) {
      expect(idempotent({ method, url })).toBe(true);
      expect(idempotent({ method, url, idempotent: false })).toBe(false);
    }
  });

  test("whose first answer was lost is told apart: of a POST, and of what the rule calls harmful", async () => {
    await using server = await serve((_, response) => response.destroy());
    await using http = rig();
    for (const [input, maybeDone] of [
      [{ method: "POST" }, true],
      [{ method: "PUT" }, false],
      [{ method: "PUT", idempotent: false }, true],
    ] as const)
      expect(await http.failure({ ...input, url: server.url })).toMatchObject({ maybeDone });
  });
});

describe("answers that are failures", () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 599])("%i may be tried again", async (status) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    await using http = rig();
    const error = await http.failure({ method: "POST", url: server.url });
    expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true });
    expect(error.retryAfterMs).toBeUndefined();
  });

  test.each([
    ["POST", 500, true],
    ["PATCH", 504, true],
    ["POST", 503, false],
    ["POST", 429, false],
    ["PUT", 500, false],
  ] as const)("%s answered %i: it may have been done: %s", async (method, status, maybeDone) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    await using http = rig();
    expect(await http.failure({ method, url: server.url })).toMatchObject({ maybeDone });
    const harmful = await http.failure({ method: "PUT", url: server.url, idempotent: false });
    expect(harmful.maybeDone).toBe(status === 500 || status === 504);
  });

  test.each([
    [429, "7", { code: "ZF_ACTION_POSTPONED", retryAfterMs: 7_000 }],
    [503, "7", { code: "ZF_ACTION_POSTPONED", retryAfterMs: 7_000 }],
    [503, "0", { code: "ZF_ACTION_POSTPONED", retryAfterMs: 1_000 }],
    [500, "7", { code: "ZF_ACTION_FAILED", retryAfterMs: 7_000 }],
    [429, "soon", { code: "ZF_ACTION_FAILED" }],
  ])("%i with Retry-After: %s is a wish to wait, or a failure", async (status, value, error) => {
    await using server = await serve((_, response) =>
      response.writeHead(status, { "Retry-After": value }).end(),
    );
    await using http = rig();
    expect(await http.failure({ method: "POST", url: server.url })).toMatchObject(error);
  });

  test.each([300, 304, 400, 401, 403, 404, 410, 422])("%i is final", async (status) => {
    await using server = await serve((_, response) => response.writeHead(status).end());
    await using http = rig();
    const error = await http.failure({ method: "POST", url: server.url });
    expect(error).toMatchObject({ code: "ZF_ACTION_REFUSED", retryable: false });
  });

  test.each([
    ["7", 7_000],
    ["Thu, 01 Jan 2026 00:01:30 GMT", 90_000],
  ])("Retry-After: %s is passed on", async (value, ms) => {
    await using server = await serve((_, response) =>
      response.writeHead(429, { "Retry-After": value }).end(),
    );
    await using http = rig({ now: Date.UTC(2026, 0, 1) });
    const error = await http.failure({ method: "POST", url: server.url });
    expect(error.retryAfterMs).toBe(ms);
  });

  test("a message names method, target and status and what the peer said, but nothing secret", async () => {
    await using server = await serve(({ body, path, headers }, response) => {
      response.writeHead(400);
      response.end(
        `no\u001B[31m:\n ${path} ${body} ${headers.authorization} ${String(headers["x-key"])}`,
      );
    });
    await using http = rig();
    const error = await http.failure({
      method: "POST",
      url: `${server.url}/in?token=canary-query`,
      headers: { authorization: "Bearer canary-bearer", "x-key": Secret.of("KEY", "canary-key") },
      json: { password: "canary-body", token: Secret.of("T", "canary-json") },
      sign: { secret: KEY, header: "x-signature" },
    });
    expect(error.message).toContain(`POST ${server.url}/in answered 400: no [31m: /in[redacted]`);
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain("canary");
  });
});
