import { expect, test } from "vitest";

import { type Forgotten, formatForgotten } from "./format-forget.ts";

const NOTHING: Forgotten = {
  person: "ada@example.org",
  dryRun: false,
  removed: { events: 0, runs: 0, attempts: 0, steps: 0, waits: 0, windows: 0 },
  events: [],
  left: { events: [], windows: 0 },
  scrubbed: true,
  elsewhere: [],
};

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `e${n + 1}`);

test("who is not there is said not to be, and what cannot be reached all the same", () => {
  expect(formatForgotten(NOTHING)).toBe(
    "ada@example.org: nothing was removed\nNot reached: backups of the journal, and what actions have sent to others.\n",
  );
  expect(formatForgotten({ ...NOTHING, dryRun: true })).toContain("nothing would be removed");
});

test("a long list is cut, the numbers are whole", () => {
  const removed = { events: 25, runs: 30, attempts: 31, steps: 40, waits: 1, windows: 2 };
  const told = formatForgotten({ ...NOTHING, removed, events: many(25) });
  expect(told).toContain(
    "removed 25 events, 30 runs, 31 attempts, 40 results of steps, 1 wait, 2 windows\n  e1 e2 ",
  );
  expect(told).toContain(" e20 and 5 more\n");
});

test("pages that could not be overwritten are told of, with what to do", () => {
  const told = formatForgotten({ ...NOTHING, events: ["e1"], scrubbed: false });
  expect(told).toContain("run this again when zoomflow is stopped");
});

test("why something is left is said of each, up to a number", () => {
  const left = {
    events: many(22).map((id) => ({ id, open: 1, failed: 2, held: true })),
    windows: 1,
  };
  const told = formatForgotten({ ...NOTHING, left });
  expect(told).toContain(
    "  e1: 1 run to be carried out, 2 runs dead or uncertain, a rule waits with it\n",
  );
  expect(told).toContain("  and 2 more\n  what rules remember: 1 window\n");
});

test("other files are named, with how many lines", () => {
  const elsewhere = [{ file: "/l/z.log", lines: 2 }, { file: "/d/journal.db.broken-1" }];
  const told = formatForgotten({ ...NOTHING, elsewhere });
  expect(told).toContain("  /l/z.log: 2 lines\n  /d/journal.db.broken-1: may hold them too\n");
});
