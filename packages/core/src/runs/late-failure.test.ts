import { expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import { lateFailure } from "./late-failure.ts";

test("what fails after it was over is never told to be tried again", () => {
  const own = new ZoomflowError("ZF_ACTION_REFUSED", "no such channel");
  for (const thrown of [new Error("from a timer"), "no error even", own]) {
    const { hint, retryable } = lateFailure(thrown);
    expect(hint).toContain("nothing tries this again");
    expect(retryable).toBe(false);
  }
  expect(lateFailure(own)).toMatchObject({ code: "ZF_ACTION_REFUSED", cause: own });
});
