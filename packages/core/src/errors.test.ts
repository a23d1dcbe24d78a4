import { inspect } from "node:util";

import { describe, expect, test } from "vitest";

import { errorCodes, messageOf, ZoomflowError } from "./errors.ts";
import { Secret } from "./references.ts";

describe("a zoomflow error", () => {
  test("every code has a hint that tells a person what to do", () => {
    for (const code of errorCodes) {
      const { hint } = new ZoomflowError(code, "it happened");
      expect(hint, code).toMatch(/^\S.{15,}\.$/su);
    }
  });

  test("the code says whether another try can help, unless the thrower knows better", () => {
    expect(new ZoomflowError("ZF_SOCKET_LOST", "gone").retryable).toBe(true);
    expect(new ZoomflowError("ZF_CREDENTIALS_REFUSED", "no").retryable).toBe(false);
    expect(new ZoomflowError("ZF_ACTION_FAILED", "no", { retryable: false }).retryable).toBe(false);
  });

  test("what the thrower knows is kept: hint, wait, doubt and cause", () => {
    const cause = new Error("429");
    const error = new ZoomflowError("ZF_ACTION_FAILED", "Slack asks for a pause", {
      cause,
      hint: "Post less.",
      retryAfterMs: 3_000,
      maybeDone: true,
    });
    expect(error).toMatchObject({
      hint: "Post less.",
      retryAfterMs: 3_000,
      maybeDone: true,
      cause,
      name: "ZoomflowError",
    });
  });

  test("without a cause it has none, not an undefined one", () => {
    const error = new ZoomflowError("ZF_INTERNAL", "broken");
    expect("cause" in error).toBe(false);
    expect(error).toMatchObject({ retryAfterMs: undefined, maybeDone: false });
  });

  test("it is known again across two copies of this package", async () => {
    const copy = "./errors.ts?another-copy";
    const other = (await import(copy)) as typeof import("./errors.ts");
    expect(other.ZoomflowError).not.toBe(ZoomflowError);
    const theirs = new other.ZoomflowError("ZF_ACTION_REFUSED", "no such channel");
    expect(theirs).toBeInstanceOf(ZoomflowError);
    expect(ZoomflowError.from(theirs, "ZF_INTERNAL")).toBe(theirs);
  });

  test.each([null, undefined, "text", 7, {}, new Error("plain")])(
    "%s is not taken for one",
    (value) => {
      expect(value instanceof ZoomflowError).toBe(false);
    },
  );

  test("a secret in its cause does not print", () => {
    const cause = { token: Secret.of("TOKEN", "canary-1234") };
    const error = new ZoomflowError("ZF_ACTION_FAILED", "no", { cause });
    expect(inspect(error, { depth: 9 })).not.toContain("canary-1234");
    expect(JSON.stringify({ error, cause: error.cause })).not.toContain("canary-1234");
  });
});

describe("whatever is thrown becomes a zoomflow error", () => {
  test("an error keeps its message and stands as the cause", () => {
    const thrown = new TypeError("x is not a function");
    const error = ZoomflowError.from(thrown, "ZF_RULE_FAILED");
    expect(error).toMatchObject({ code: "ZF_RULE_FAILED", message: "x is not a function" });
    expect(error.cause).toBe(thrown);
  });

  const unprintable = {
    toString() {
      throw new Error("no");
    },
  };

  test.each([
    ["a text", "boom", "boom"],
    ["a number", 42, "42"],
    ["nothing", undefined, "undefined"],
    ["an error whose message is no text", Object.assign(new Error("a"), { message: 7 }), "7"],
    ["a value that cannot be printed", unprintable, "a value that cannot be printed was thrown"],
    [
      "a record without prototype",
      Object.create(null),
      "a value that cannot be printed was thrown",
    ],
  ])("%s", (_, thrown, message) => {
    expect(messageOf(thrown)).toBe(message);
    expect(ZoomflowError.from(thrown, "ZF_INTERNAL").message).toBe(message);
  });
});
