import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import { Secret, type ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { type FakeClock, fakeClock, settled } from "@zoomflow/core/testing";
import { afterEach, describe, expect, test } from "vitest";

import { createTokenOwner, type TokenOwner } from "./oauth.ts";
import type { ZoomOptions } from "./options.ts";

interface Received {
  readonly request: IncomingMessage;
  readonly body: string;
}
type Answer = (response: ServerResponse, nth: number) => void;

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

const grants: Answer = (response, nth) => {
  response.end(
    JSON.stringify({
      access_token: `token-${nth}`,
      token_type: "bearer",
      expires_in: 3600,
      scope: "a b",
    }),
  );
};

async function setup(answer: Answer = grants, options: Partial<ZoomOptions> = {}) {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ request, body });
      answer(response, received.length);
      for (const resolve of waiting.splice(0)) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanups.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const clock = fakeClock();
  const moments: Telemetry[] = [];
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/oauth/token`;
  const tokens = createTokenOwner(
    {
      clientId: "id",
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", "canary-secret"),
      accountId: "account",
      oauthUrl: url,
      ...options,
    },
    { clock, fetch, observe: (moment) => moment.is === "clock.compared" || moments.push(moment) },
  );
  const asked = () => new Promise<void>((resolve) => waiting.push(resolve));
  return { tokens, clock, received, moments, asked };
}

const failure = async (tokens: TokenOwner): Promise<ZoomflowError> =>
  tokens.token().then(
    () => expect.unreachable("a token was granted"),
    (error: ZoomflowError) => error,
  );
const granted = async (tokens: TokenOwner) => (await tokens.token()).reveal();
const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

describe("asking", () => {
  test("a Server-to-Server app asks with its account, in the body and with HTTP Basic", async () => {
    const { tokens, received, moments } = await setup();
    expect(await granted(tokens)).toBe("token-1");
    const [{ request, body }] = received as [Received];
    expect(request.method).toBe("POST");
    expect(request.url).toBe("/oauth/token");
    expect(request.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(request.headers.authorization).toBe(`Basic ${btoa("id:canary-secret")}`);
    expect(body).toBe("grant_type=account_credentials&account_id=account");
    expect(moments).toEqual([{ is: "token.granted", expiresInMs: 3_600_000, scope: "a b" }]);
  });

  test("a general app asks without one, and the grant can be set", async () => {
    const general = await setup(grants, { accountId: "" });
    await general.tokens.token();
    expect(general.received[0]?.body).toBe("grant_type=client_credentials");
    const set = await setup(grants, { grant: "client_credentials" });
    await set.tokens.token();
    expect(set.received[0]?.body).toBe("grant_type=client_credentials");
  });

  test("callers at the same time share one request", async () => {
    const { tokens, received } = await setup();
    const all = await Promise.all(Array.from({ length: 20 }, () => granted(tokens)));
    expect(new Set(all)).toEqual(new Set(["token-1"]));
    expect(received).toHaveLength(1);
  });

  test("a token is kept until five minutes before its end, by a clock that does not jump", async () => {
    const { tokens, clock } = await setup();
    await tokens.token();
    clock.jump(7_200_000);
    await clock.advance(3_299_000);
    expect(await granted(tokens)).toBe("token-1");
    await clock.advance(1_000);
    expect(await granted(tokens)).toBe("token-2");
  });

  test("a short-lived one until a tenth of its life is left", async () => {
    const { tokens, clock } = await setup((response, nth) => {
      response.end(JSON.stringify({ access_token: `token-${nth}`, expires_in: "60" }));
    });
    await tokens.token();
    await clock.advance(53_900);
    expect(await granted(tokens)).toBe("token-1");
    await clock.advance(100);
    expect(await granted(tokens)).toBe("token-2");
  });

  test("a rejected token is renewed once, however often it is said to be", async () => {
    const { tokens, received } = await setup();
    const first = await tokens.token();
    tokens.rejected(first);
    tokens.rejected(first);
    const second = await tokens.token();
    expect(second.reveal()).toBe("token-2");
    tokens.rejected(first);
    expect(await granted(tokens)).toBe("token-2");
    expect(received).toHaveLength(2);
  });
});

describe("what counts as a grant", () => {
  test.each<[string, object, number]>([
    ["Zoom's own answer", { access_token: "t", expires_in: 3599 }, 3_599_000],
    [
      "the spelling of Zoom's page",
      { Access_token: "t", Token_type: "bearer", Expire_in: 1800, scope: ["a"] },
      1_800_000,
    ],
    ["capitals", { ACCESS_TOKEN: "t", EXPIRES_IN: "1800" }, 1_800_000],
    ["no life", { access_token: "t" }, 3_600_000],
    ["a life that is no number", { access_token: "t", expires_in: "soon" }, 3_600_000],
    ["an empty life", { access_token: "t", expires_in: " " }, 3_600_000],
    ["a life of null", { access_token: "t", expires_in: null }, 3_600_000],
    ["a life of nothing", { access_token: "t", expires_in: 0 }, 3_600_000],
    ["a negative life", { access_token: "t", expires_in: -5 }, 3_600_000],
    ["an endless life", { access_token: "t", expires_in: 1e300 }, 86_400_000],
  ])("%s", async (_, body, expiresInMs) => {
    const { tokens, moments } = await setup(says(200, body));
    expect(await granted(tokens)).toBe("t");
    expect(moments[0]).toMatchObject({ is: "token.granted", expiresInMs });
  });

  test.each<[string, unknown]>([
    ["an empty body", ""],
    ["a page", "<html>"],
    ["null", null],
    ["an empty token", { access_token: "" }],
    ["a token of another type", { access_token: 7 }],
    ["a token with a line break", { access_token: "a\nb" }],
  ])("%s is none, and may be one later", async (_, body) => {
    const { tokens } = await setup(says(200, body));
    expect(await failure(tokens)).toMatchObject({ code: "ZF_TOKEN_UNAVAILABLE", retryable: true });
  });
});

describe("refused", () => {
  test.each<[string, number, unknown, string]>([
    [
      "invalid_client",
      400,
      { reason: "Invalid client_id or client_secret", error: "invalid_client" },
      "ZOOM_CLIENT_SECRET",
    ],
    ["invalid_client with 401", 401, { error: "invalid_client" }, "ZOOM_CLIENT_SECRET"],
    ["unsupported_grant_type", 400, { error: "unsupported_grant_type" }, "account_credentials"],
    ["invalid_request", 400, { error: "invalid_request" }, "ZOOM_ACCOUNT_ID"],
    ["invalid_scope", 400, { error: "invalid_scope" }, "scopes"],
    ["code 4702", 400, { code: 4702, message: "Invalid client" }, "ZOOM_CLIENT_ID"],
    ["code 4705", 400, { code: 4705 }, "grant"],
    ["code 4711", 400, { code: 4711 }, "scopes"],
    ["code 4738", 400, { code: "4738" }, "activate"],
    ["code 4741", 400, { code: 4741 }, "ZOOM_CLIENT_ID"],
    ["an error under 200", 200, { error: "invalid_client" }, "ZOOM_CLIENT_SECRET"],
    ["a 401 with an error of its own", 401, { reason: "no" }, "ZOOM_CLIENT_ID"],
  ])("%s is final, and the hint says where to look", async (_, status, body, hint) => {
    const { tokens, received, clock, moments } = await setup(says(status, body));
    const error = await failure(tokens);
    expect(error).toMatchObject({ code: "ZF_CREDENTIALS_REFUSED", retryable: false });
    expect(moments).toEqual([]); // whoever gives up because of it tells it
    expect(error.hint).toContain(hint);
    expect((await failure(tokens)).hint).toBe(error.hint);
    expect(received).toHaveLength(1);
    await clock.advance(60_000);
    await failure(tokens);
    expect(received).toHaveLength(2);
  });

  test("what Zoom says is shown without the secret in any form, and short", async () => {
    const sent = btoa("id:canary-secret");
    const reason = `canary-secret ${btoa("canary-secret")} ${sent} ${"x ".repeat(500)}`;
    const { tokens } = await setup(says(400, { error: "invalid_client", reason }));
    const error = await failure(tokens);
    for (const form of ["canary-secret", btoa("canary-secret").slice(0, -4), sent])
      expect(error.message).not.toContain(form);
    expect(error.message.length).toBeLessThan(300);
  });
});

describe("an answer that is none of Zoom's", () => {
  const page = (status: number) => says(status, "<html>Attention", { "content-type": "text/html" });

  test.each([
    [400, 5],
    [401, 3],
    [403, 5],
  ])(
    "HTTP %d with a page is no verdict, but %d in a row are, where there never was a token",
    async (status, times) => {
      const { tokens, clock, received } = await setup(page(status));
      for (let nth = 1; nth < times; nth++) {
        expect(await failure(tokens)).toMatchObject({
          code: "ZF_TOKEN_UNAVAILABLE",
          message: `the token endpoint answered HTTP ${status} (text/html)`,
          retryAfterMs: 4_000,
        });
        await clock.advance(5_000);
      }
      const final = await failure(tokens);
      expect(final).toMatchObject({ code: "ZF_CREDENTIALS_REFUSED" });
      expect(final.hint).toMatch(/ZOOM_CLIENT_SECRET.*ZOOM_OAUTH_URL.*proxy/);
      expect(received).toHaveLength(times);
    },
  );

  test("what gave a token once is asked for ever", async () => {
    const { tokens, clock } = await setup((response, nth) =>
      (nth === 1 ? grants : page(403))(response, nth),
    );
    tokens.rejected(await tokens.token());
    for (let nth = 0; nth < 30; nth++) {
      expect((await failure(tokens)).code).toBe("ZF_TOKEN_UNAVAILABLE");
      await clock.advance(5_000);
    }
  });

  test("anything else in between begins the count anew", async () => {
    const { tokens, clock } = await setup((response, nth) =>
      page(nth % 5 === 0 ? 503 : 403)(response, nth),
    );
    for (let nth = 0; nth < 20; nth++) {
      expect((await failure(tokens)).code).toBe("ZF_TOKEN_UNAVAILABLE");
      await clock.advance(5_000);
    }
  });

  test("a page under HTTP 200 is called what it is", async () => {
    const { tokens } = await setup(page(200));
    expect((await failure(tokens)).message).toBe(
      "the token endpoint gave an answer that is no token (HTTP 200, text/html)",
    );
    const bare = await setup(says(200, ""));
    expect((await failure(bare.tokens)).message).toContain("(HTTP 200, no content type)");
  });
});

describe("unavailable", () => {
  test.each([408, 429, 500, 502, 503])("HTTP %d may pass", async (status) => {
    const { tokens, moments } = await setup(says(status, { error: "invalid_client" }));
    expect(await failure(tokens)).toMatchObject({ code: "ZF_TOKEN_UNAVAILABLE", retryable: true });
    expect(moments[0]).toMatchObject({ is: "token.failed", waitMs: undefined });
  });

  test("Retry-After is handed on, and kept for every caller", async () => {
    const { tokens, clock, received } = await setup(says(429, "", { "retry-after": "20" }));
    expect(await failure(tokens)).toMatchObject({ retryAfterMs: 20_000 });
    await clock.advance(5_000);
    expect(await failure(tokens)).toMatchObject({
      code: "ZF_TOKEN_UNAVAILABLE",
      retryAfterMs: 15_000,
    });
    expect(received).toHaveLength(1);
    await clock.advance(15_000);
    await failure(tokens);
    expect(received).toHaveLength(2);
  });

  test("a redirect is not followed: the secret stays where it was sent", async () => {
    const { tokens, received } = await setup(says(302, "", { location: "/elsewhere" }));
    expect(await failure(tokens)).toMatchObject({ code: "ZF_TOKEN_UNAVAILABLE" });
    expect(received).toHaveLength(1);
  });

  test("an answer without end is cut off", async () => {
    const { tokens } = await setup((response) => {
      const more = () => {
        while (response.writable && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    expect((await failure(tokens)).message).toContain("larger than 65536 bytes");
  });

  test("a host that refuses, or does not exist, is named by its code", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { tokens } = await setup(grants, { oauthUrl: `http://127.0.0.1:${port}/oauth/token` });
    expect((await failure(tokens)).message).toMatch(
      /^the token endpoint could not be reached \(.*ECONNREFUSED/,
    );
    const odd = await setup(grants, { oauthUrl: "http://127.0.0.1:1/oauth/token" });
    expect((await failure(odd.tokens)).message).toContain("(bad port)");
    const gone = await setup(grants, { oauthUrl: "http://zoom.invalid/oauth/token" });
    const error = await failure(gone.tokens);
    expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
    expect(error.cause).toBeUndefined();
  });

  test("a request has a deadline", async () => {
    const { tokens, clock, asked } = await setup(() => {});
    const waiting = asked();
    const failed = failure(tokens);
    await waiting;
    await clock.advance(15_000);
    expect((await failed).message).toContain("no answer within 15000 ms");
    expect(clock.pending).toBe(0);
  });
});

describe("no longer waiting", () => {
  const hangs: Answer = (response, nth) => {
    if (nth > 1) grants(response, nth);
  };

  async function inFlight() {
    const all = await setup(hangs);
    const waiting = all.asked();
    const leaving = new AbortController();
    const left = all.tokens.token(leaving.signal).catch((error: ZoomflowError) => error.code);
    await waiting;
    return { ...all, leaving, left };
  }

  test("the request ends with the last who waits, and leaves no timer", async () => {
    const {
      leaving,
      left,
      clock,
      tokens,
      moments,
    }: Awaited<ReturnType<typeof inFlight>> & { clock: FakeClock } = await inFlight();
    leaving.abort();
    expect(await left).toBe("ZF_TOKEN_UNAVAILABLE");
    await settled();
    expect(clock.pending).toBe(0);
    expect(moments).toEqual([]);
    expect(await granted(tokens)).toBe("token-2");
  });

  test("others go on waiting", async () => {
    const { leaving, left, clock, tokens } = await inFlight();
    const other = failure(tokens);
    leaving.abort();
    await left;
    await clock.advance(15_000);
    expect((await other).message).toContain("no answer");
  });

  test("nothing is asked for somebody who has left before", async () => {
    const { tokens, received } = await setup();
    await expect(tokens.token(AbortSignal.abort())).rejects.toMatchObject({
      code: "ZF_TOKEN_UNAVAILABLE",
    });
    expect(received).toHaveLength(0);
  });
});
