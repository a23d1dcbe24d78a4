import { ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { tokenHealth } from "./token-health.ts";

const failure = undefined;

test.each([
  ["not asked for yet", undefined, 0],
  ["granted 59 s ago", 1_000, 60_000],
  ["granted 59 min ago", 0, 3_599_999],
  ["granted 50 h ago", 0, 50 * 3_600_000],
])("a token says since when there is one: %s", (reason, grantedAt, now) => {
  expect(tokenHealth({ failure, grantedAt }, now)).toEqual({ ok: true, reason });
});

test("a token that cannot be had says why and what to do, also when there was one", () => {
  const error = new ZoomflowError("ZF_CREDENTIALS_REFUSED", "refused", { hint: "Compare." });
  expect(tokenHealth({ failure: error, grantedAt: 0 }, 1)).toEqual({
    ok: false,
    reason: "refused",
    hint: "Compare.",
    code: "ZF_CREDENTIALS_REFUSED",
  });
});
