import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";

import { openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createEventSearch, type EventFilter, type EventSearch } from "./search.ts";

/** A journal with events of these names, each a second after the one before, and runs of some. */
async function setup(names: readonly string[], rules: (n: number) => readonly string[] = () => []) {
  const folder = project();
  const journal = openAt(folder.directory);
  onTestFinished(async () => {
    await journal.close();
    folder[Symbol.dispose]();
  });
  await journal.record(
    names.map((event, n) => ({
      key: `key-${n}`,
      arrival: {
        event: { event, payload: {} },
        source: "websocket",
        receivedAt: T + n * 1_000,
      },
      entity: `entity/${n}%`,
      runs: rules(n).map((rule) => ({ rule, lane: undefined, skip: rule === "shown" })),
    })),
  );
  const search = createEventSearch(journal.database);
  return { journal, search, found: (filter: EventFilter) => ids(all(search, filter, 100)) };
}

function all(search: EventSearch, filter: EventFilter, limit: number) {
  const events = [];
  for (let next: string | undefined = "", looks = 0; next !== undefined; looks++) {
    expect(looks).toBeLessThan(2_000);
    const found = search.look(filter, next === "" ? undefined : next, limit);
    events.push(...found.events);
    next = found.next;
  }
  return events;
}

const ids = (events: readonly { readonly id: string }[]): string =>
  events.map(({ id }) => id).join(" ");

const NAMES = ["meeting.started", "meeting.ended", "webinar.started", "user.created"];

test("the newest come first, with their runs", async () => {
  const { search } = await setup(NAMES, (n) => (n === 3 ? ["a", "shown"] : []));
  expect(search.look({}, undefined, 2)).toEqual({
    events: [
      {
        id: "e4",
        name: "user.created",
        source: "websocket",
        receivedAt: T + 3_000,
        eventTs: undefined,
        entity: "entity/3%",
        runs: [
          { id: "r1", event: "e4", rule: "a", state: "waiting" },
          { id: "r2", event: "e4", rule: "shown", state: "skipped" },
        ],
      },
      expect.objectContaining({ id: "e3", runs: [] }),
    ],
    next: "e3",
  });
  expect(search.runs(["r2", "r9", "x"])).toEqual([
    { id: "r2", event: "e4", rule: "shown", state: "skipped" },
  ]);
});

test.each<[string, EventFilter, string]>([
  ["a word of the name", { words: ["meeting"] }, "e2 e1"],
  ["in whatever case", { words: ["MEETING"] }, "e2 e1"],
  ["two words", { words: ["meeting", "ended"] }, "e2"],
  ["a pattern of names", { words: ["*.started"] }, "e3 e1"],
  ["a pattern in which nothing else is special", { words: ["[m]*"] }, ""],
  ["a key", { words: ["key-2"] }, "e3"],
  ["an id", { words: ["e2"] }, "e2"],
  ["what it is about", { words: ["entity/1"] }, "e2"],
  ["a sign that is special to SQL", { words: ["1%"] }, "e2"],
  ["and no other", { words: ["_"] }, ""],
  ["a rule", { rule: "a" }, "e4 e1"],
  ["an outcome", { outcome: "skipped" }, "e4"],
  ["no run at all", { outcome: "none" }, "e3 e2"],
  ["a span", { since: T + 1_000, until: T + 3_000 }, "e3 e2"],
  ["what came after an event", { after: "e2" }, "e4 e3"],
  ["all of these", { words: ["created"], rule: "a", outcome: "waiting", since: T }, "e4"],
])("events are found by %s", async (_, filter, expected) => {
  const { found } = await setup(NAMES, (n) => (n === 3 ? ["a", "shown"] : n === 0 ? ["a"] : []));
  expect(found(filter)).toBe(expected);
});

test("an empty journal has nothing to be found", async () => {
  const { search } = await setup([]);
  expect(search.look({ words: ["x"] }, undefined, 10)).toEqual({ events: [], next: undefined });
});

test("however many are asked for at a time, each is found once", async () => {
  const names = Array.from({ length: 1_203 }, (_, n) => NAMES[n % 4] ?? "");
  const { search } = await setup(names);
  fc.assert(
    fc.property(
      fc.integer({ min: 20, max: 700 }),
      fc.constantFrom([], ["webinar"]),
      (limit, words) => {
        const found = all(search, { words }, limit);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.length).toBe(words.length === 0 ? 1_203 : 301);
      },
    ),
    { numRuns: 8 },
  );
});

test("what is looked for in the past ends where it cannot be any more", async () => {
  const names = Array.from({ length: 1_500 }, () => "user.updated");
  const { search } = await setup(names);
  const { events, next } = search.look({ since: T + 1_200_000 }, undefined, 1_000);
  expect([events.length, next]).toEqual([300, "e1001"]);
  expect(search.look({ since: T + 1_200_000 }, next, 10)).toEqual({ events: [], next: undefined });
});
