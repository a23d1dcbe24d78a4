import { expect, test } from "vitest";

import { occurredAt } from "./occurred-at.ts";

const NOW = 1_767_603_600_000;
const DAY = 86_400_000;

test.each<[unknown, number]>([
  [NOW - 5, NOW - 5],
  ["1767603599995", NOW - 5],
  [0, 0],
  [NOW + DAY, NOW + DAY],
  [NOW + DAY + 1, NOW],
  [Number.MAX_SAFE_INTEGER, NOW],
  [-1, NOW],
  [1.5, NOW],
  ["", NOW],
  ["soon", NOW],
  [undefined, NOW],
])("an event of %j happened at %d", (given, at) => {
  expect(occurredAt({ event: "meeting.started", event_ts: given } as never, NOW)).toBe(at);
});
