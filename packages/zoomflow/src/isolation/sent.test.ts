import { Secret, ZoomflowError } from "@zoomflow/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { limitedLines } from "./lines.ts";
import { receiveError, sendError } from "./sent-error.ts";
import { receiveValue, sendValue } from "./sent-value.ts";

const overError = (thrown: unknown) => receiveError(structuredClone(sendError(thrown)));
const overValue = (value: unknown) => receiveValue(structuredClone(sendValue(value)));

describe("an error that goes from thread to thread", () => {
  test("is still what decides about retries", () => {
    const cause = new Error("socket");
    const options = { hint: "h", retryable: false, retryAfterMs: 5, maybeDone: true, cause };
    const error = overError(new ZoomflowError("ZF_ACTION_FAILED", "away", options));
    expect(error).toBeInstanceOf(ZoomflowError);
    expect(error).toMatchObject({ code: "ZF_ACTION_FAILED", message: "away", ...options });
  });

  test("of any other kind keeps its words and its name", () => {
    expect(overError(new TypeError("not a function"))).toMatchObject({
      name: "TypeError",
      message: "not a function",
    });
    expect(overError("no error even").message).toBe("no error even");
  });

  test("with a code that is not known here is any other error", () => {
    expect(receiveError({ message: "m", code: "ZF_LATER" as never })).not.toBeInstanceOf(
      ZoomflowError,
    );
  });
});

describe("an input that goes from thread to thread", () => {
  test("keeps its secrets, sealed", () => {
    const sent = { url: Secret.of("HOOK", "https://x.example/abc"), list: [{ a: 1 }] };
    const received = overValue(sent) as { url: Secret; list: unknown };
    expect(received.url).toBeInstanceOf(Secret);
    expect([String(received.url), received.url.reveal()]).toEqual([
      "[secret HOOK]",
      "https://x.example/abc",
    ]);
    expect(received.list).toEqual([{ a: 1 }]);
  });

  test("keeps a secret that is not set as one that is not set", () => {
    const { token } = overValue({ token: new Secret("T", () => undefined) }) as { token: Secret };
    expect(token.present).toBe(false);
  });

  test("is the same there, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.object({ withDate: true, withBigInt: true, withMap: true }), (value) => {
        expect(overValue(value)).toEqual(structuredClone(value));
      }),
    );
  });
});

describe("lines of a plugin's thread", () => {
  test("are no flood: what is left out is counted", () => {
    let now = 0;
    const sent: string[] = [];
    const lines = limitedLines(
      (_, { message }) => sent.push(message),
      () => now,
    );
    for (let n = 0; n < 1_000; n++) lines(1, "info", {}, `${n}`);
    expect(sent).toHaveLength(200);
    now = 1_000;
    lines(1, "info", {}, "later");
    expect(sent.slice(200)).toEqual(["800 lines were left out", "later"]);
  });

  test("tell errors in their fields, and do without what JSON cannot hold", () => {
    const fields: string[] = [];
    const lines = limitedLines((_, line) => fields.push(line.fields));
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    lines(undefined, "warn", { err: new RangeError("far") }, "m");
    lines(undefined, "warn", circle, "m");
    expect(fields.map((one) => JSON.parse(one) as unknown)).toMatchObject([
      { err: { type: "RangeError", message: "far" } },
      {},
    ]);
  });
});
