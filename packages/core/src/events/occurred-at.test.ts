import { expect, test } from "vitest";

import { occurredAt } from "./occurred-at.ts";

test.each<[unknown, number]>([
  [1_767_603_600_000, 1_767_603_600_000],
  ["1767603600000", 1_767_603_600_000],
  [0, 0],
  [8.64e15, 8.64e15],
  [8.64e15 + 1, 7],
  [Number.MAX_SAFE_INTEGER, 7],
  [-1, 7],
  [1.5, 7],
  ["", 7],
  ["soon", 7],
  [undefined, 7],
])("an event of %j happened at %d", (given, at) => {
  expect(occurredAt({ event: "meeting.started", event_ts: given } as never, 7)).toBe(at);
});
