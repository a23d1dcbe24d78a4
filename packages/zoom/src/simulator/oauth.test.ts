import { afterEach, describe, expect, test } from "vitest";

import { startSimulator, tokenGarbageKinds } from "./index.ts";
import type { Simulator, SimulatorOptions, TokenStep } from "./index.ts";
import { askToken, basic } from "./plain-client.ts";

let zoom: Simulator | undefined;

async function start(options?: SimulatorOptions): Promise<Simulator> {
  zoom = await startSimulator(options);
  return zoom;
}

afterEach(() => zoom?.stop());

async function answerTo(step: TokenStep): Promise<Response> {
  const simulator = await start();
  simulator.tokens(step);
  return askToken(simulator);
}

describe("a healthy token endpoint", () => {
  test("grants an hour to a general app", async () => {
    const simulator = await start();
    const response = await askToken(simulator);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      access_token: simulator.issued[0],
      token_type: "bearer",
      expires_in: 3600,
      scope: "meeting:read:meeting user:read:user",
      api_url: `http://127.0.0.1:${simulator.port}`,
    });
  });

  test("grants account credentials to the account, in the body or in the query", async () => {
    const simulator = await start({ accountId: "A1" });
    const params = { grant_type: "account_credentials", account_id: "A1" };
    expect((await askToken(simulator, params)).status).toBe(200);

    const url = `${simulator.oauthUrl}?${new URLSearchParams(params).toString()}`;
    const headers = { authorization: basic(simulator), "content-type": "application/json" };
    const inQuery = await fetch(url, { method: "POST", headers, body: "{}" });
    expect(inQuery.status).toBe(200);
    expect(simulator.log).toMatchObject([
      { is: "token-request", grant: "account_credentials", from: "body", status: 200 },
      { is: "token-request", grant: "account_credentials", from: "query", status: 200 },
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ["a grant it does not know", { grant_type: "password" }, "unsupported_grant_type"],
    ["no grant", {}, "unsupported_grant_type"],
    ["no account", { grant_type: "account_credentials" }, "invalid_request"],
    [
      "a strange account",
      { grant_type: "account_credentials", account_id: "?" },
      "invalid_request",
    ],
  ])("refuses %s", async (_, form, error) => {
    const response = await askToken(await start(), form);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error });
  });

  test.each([
    ["a wrong secret", (simulator: Simulator) => basic(simulator, "simulated-client:guess")],
    ["another client", (simulator: Simulator) => basic(simulator, "someone:simulated-secret")],
    ["another scheme", () => "Bearer simulated-secret"],
  ])("refuses %s with Zoom's own words", async (_, authorization) => {
    const simulator = await start();
    const headers = { authorization: authorization(simulator) };
    const response = await askToken(simulator, undefined, { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      reason: "Invalid client_id or client_secret",
      error: "invalid_client",
    });
    expect(simulator.issued).toEqual([]);
  });

  test("takes POST only, and no body of more than 16 KiB", async () => {
    const simulator = await start();
    expect((await fetch(simulator.oauthUrl)).status).toBe(405);
    const long = await askToken(simulator, { grant_type: "x".repeat(20_000) });
    expect(long.status).toBe(413);
    expect(simulator.log).toEqual([]);
  });

  test("says nothing secret in its log", async () => {
    const simulator = await start({ clientSecret: "canary-secret" });
    await askToken(simulator);
    await askToken(simulator, { grant_type: "canary-secret" });
    const log = JSON.stringify(simulator.log);
    expect(log).not.toContain("canary-secret");
    expect(log).not.toContain(simulator.issued[0]);
    expect(simulator.log[1]).toMatchObject({ grant: "other" });
  });

  test("knows no REST endpoint", async () => {
    const response = await fetch(`${(await start()).apiUrl}/users/me`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 2300 });
  });
});

describe("a scripted token endpoint", () => {
  test.each([
    "invalid_client",
    "unsupported_grant_type",
    "invalid_grant",
    "invalid_request",
  ] as const)("refuses with %s", async (error) => {
    const response = await answerTo({ is: "refused", error });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error, reason: expect.any(String) });
  });

  test("refuses with a numbered error and another status", async () => {
    const response = await answerTo({ is: "refused", error: 4738, status: 401 });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 4738 });
  });

  test.each([
    [429, 7, "7"],
    [503, "Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT"],
    [500, undefined, null],
  ])("answers %i with Retry-After %s", async (status, retryAfter, header) => {
    const step = { is: "status", status, ...(retryAfter !== undefined && { retryAfter }) } as const;
    const response = await answerTo(step);
    expect(response.status).toBe(status);
    expect(response.headers.get("retry-after")).toBe(header);
  });

  test("answers a page where the script has one", async () => {
    const response = await answerTo({ is: "status", status: 502, body: "<h1>Bad gateway</h1>" });
    expect(await response.text()).toBe("<h1>Bad gateway</h1>");
  });

  test.each(tokenGarbageKinds)("answers 200 and a body that is %s", async (kind) => {
    const response = await answerTo({ is: "garbage", kind });
    expect(response.status).toBe(200);
    const text = await response.text();
    if (kind === "oversized") expect(text.length).toBeGreaterThan(8_000_000);
    else expect(text).not.toMatch(/"access_token":"\w+"/);
  });

  test.each(["drop", "reset"] as const)("cuts the connection (%s)", async (is) => {
    await expect(answerTo({ is })).rejects.toThrow("fetch failed");
  });

  test("never answers", async () => {
    const simulator = await start();
    simulator.tokens({ is: "hang" });
    const abort = new AbortController();
    const asked = askToken(simulator, undefined, { signal: abort.signal });
    await simulator.until((log) => log.length === 1);
    abort.abort(new Error("tired of waiting"));
    await expect(asked).rejects.toThrow("tired of waiting");
    expect(simulator.log).toMatchObject([{ step: "hang", status: undefined }]);
  });

  test("answers late", async () => {
    const simulator = await start();
    simulator.tokens({ is: "ok", delayMs: 40 });
    const began = performance.now();
    expect((await askToken(simulator)).status).toBe(200);
    expect(performance.now() - began).toBeGreaterThan(35);
  });

  test.each<[string, TokenStep, object]>([
    ["as text", { is: "ok", expiresIn: "3600" }, { expires_in: "3600" }],
    ["with a short life", { is: "ok", lifeMs: 1_500 }, { expires_in: 2 }],
    [
      "with the capitals of the documentation",
      { is: "ok", casing: "documented" },
      { Access_token: expect.any(String), Expire_in: 3600, scope: expect.any(Array) },
    ],
  ])("grants a token %s", async (_, step, body) => {
    expect(await (await answerTo(step)).json()).toMatchObject(body);
  });

  test.each(["wire", "documented"] as const)("leaves the life out (%s)", async (casing) => {
    const body: unknown = await (await answerTo({ is: "ok", expiresIn: null, casing })).json();
    expect(Object.keys(body as object).join()).not.toMatch(/expire/i);
  });

  test("goes through the list once, then does the usual, which can be changed", async () => {
    const simulator = await start();
    simulator.tokens({ is: "status", status: 500 }, { is: "status", status: 503 });
    const statuses: number[] = [];
    for (let time = 0; time < 3; time++) statuses.push((await askToken(simulator)).status);
    simulator.always({ token: { is: "status", status: 429 } });
    for (let time = 0; time < 2; time++) statuses.push((await askToken(simulator)).status);
    expect(statuses).toEqual([500, 503, 200, 429, 429]);
  });
});
