import { ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { failureOf } from "./failure.ts";
import type { Fate } from "./failure.ts";
import { TargetRefused } from "./guard.ts";

const fate: Fate = {
  target: "POST https://example.com/in",
  harmful: true,
  started: true,
  sealed: false,
};

function coded(code: string): Error {
  return Object.assign(new Error("of the network"), { code });
}

test.each([
  ["CERT_HAS_EXPIRED"],
  ["CERT_NOT_YET_VALID"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT"],
  ["SELF_SIGNED_CERT_IN_CHAIN"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY"],
  ["ERR_TLS_CERT_ALTNAME_INVALID"],
])("a certificate that does not pass (%s) is a matter for a person", (code) => {
  const error = failureOf(coded(code), { ...fate, started: false });
  expect(error).toMatchObject({ code: "ZF_ACTION_REFUSED", maybeDone: false });
  expect(error.message).toContain(code);
  expect(error.hint).toContain("NODE_EXTRA_CA_CERTS");
});

test.each([
  ["ENOTFOUND", "there is no such host (ENOTFOUND)"],
  ["EAI_AGAIN", "the name could not be looked up (EAI_AGAIN)"],
  ["UND_ERR_CONNECT_TIMEOUT", "no connection in time (UND_ERR_CONNECT_TIMEOUT)"],
  ["EPROTO", "the request failed (EPROTO)"],
])("%s before anything was sent may be tried again: %s", (code, sentence) => {
  const error = failureOf(coded(code), { ...fate, started: false });
  expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", retryable: true, maybeDone: false });
  expect(error.message).toBe(`POST https://example.com/in: ${sentence}`);
});

test.each([
  coded("ECONNRESET"),
  new Error("odd"),
  "a text",
  Object.assign(new Error("x"), { code: 5 }),
])("whatever breaks a POST under way, it may have been done: %s", (thrown) => {
  expect(failureOf(thrown, fate)).toMatchObject({ code: "ZF_ACTION_FAILED", maybeDone: true });
});

test("an error of our own stays as it is", () => {
  const error = new ZoomflowError("ZF_VARIABLE_MISSING", "KEY is not set");
  expect(failureOf(error, fate)).toBe(error);
});

describe("a refused target", () => {
  const refused = new TargetRefused("crm.internal", "resolves to a private address");

  test("is named, and `allow` with it", () => {
    const error = failureOf(refused, fate);
    expect(error.code).toBe("ZF_ACTION_REFUSED");
    expect(error.message).toBe(
      "POST https://example.com/in: crm.internal resolves to a private address",
    );
    expect(error.hint).toContain('add "crm.internal" to `allow`');
  });

  test("is not named when its URL is sealed", () => {
    const { message, hint } = failureOf(refused, {
      ...fate,
      target: "POST [secret HOOK]",
      sealed: true,
    });
    expect(message).toBe("POST [secret HOOK]: its host resolves to a private address");
    expect(hint).toContain("add its host to `allow`");
  });
});
