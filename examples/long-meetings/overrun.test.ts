import { happened } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

import { overrun } from "./overrun.ts";

test.each([
  ["takes longer than planned", 30, "09:45", 15],
  ["ends in time", 60, "09:45", 0],
  ["was not planned", 0, "09:45", 0],
  ["has no readable end", 30, "25:99", 0],
])("a meeting that %s", (_, duration, ended, minutes) => {
  const start_time = "2026-03-02T09:00:00Z";
  const end_time = `2026-03-02T${ended}:00Z`;
  const event = happened("meeting.ended", { object: { duration, start_time, end_time } });
  expect(overrun(event)).toBe(minutes);
});
