import { Secret } from "@zoomflow/core";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { excerpt } from "./redact.ts";
import { createTokenRequest } from "./token-request.ts";

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

const answerTo = (fetch: () => Promise<Response>) => {
  const clientSecret = Secret.of("SECRET", "canary-secret");
  const request = createTokenRequest({
    url: "https://zoom.test/oauth/token",
    grant: "client_credentials",
    clientId: "id",
    clientSecret,
    accountId: undefined,
    timeoutMs: 1_000,
    dated: () => {},
    describe: (said) => excerpt(said, [clientSecret]),
    ports: { clock: fakeClock(), fetch },
  });
  return request(new AbortController().signal);
};

test.each<[string, unknown, string]>([
  ["a code", failed(coded("", "ECONNREFUSED")), "ECONNREFUSED"],
  ["words that hold their code", failed(coded("connect EPERM", "EPERM")), "connect EPERM"],
  [
    "a proxy's answer",
    failed(coded("Proxy response (407) !== 200 when HTTP Tunneling", "UND_ERR_ABORTED")),
    "UND_ERR_ABORTED: Proxy response (407) !== 200 when HTTP Tunneling",
  ],
  ["words without a code", failed(new Error("bad port")), "bad port"],
  ["what is no error", "boom", "boom"],
  [
    "words with the credentials in them",
    new TypeError(`Basic ${btoa("id:canary-secret")}`),
    "Basic aWQ6[SECRET]A==",
  ],
])("a request that fails is told by what is behind it: %s", async (_, thrown, told) => {
  expect(await answerTo(() => Promise.reject(thrown))).toMatchObject({
    error: {
      code: "ZF_TOKEN_UNAVAILABLE",
      message: `the token endpoint could not be reached (${told})`,
    },
  });
});

test("a cause that is its own cause is followed no further than needed", async () => {
  const round = coded("round", "EROUND");
  round.cause = round;
  expect(await answerTo(() => Promise.reject(round))).toMatchObject({
    error: { message: expect.stringContaining("EROUND: round") },
  });
});

test("an answer without a body is no token", async () => {
  expect(await answerTo(() => Promise.resolve(new Response(null)))).toMatchObject({
    error: { message: expect.stringContaining("no token (HTTP 200") },
    finalAfter: undefined,
  });
});
