import type { Entry } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createEditor } from "./editor.ts";
import type { SqliteJournal } from "./sqlite-journal.ts";

const everything = { now: T, limit: 10_000, except: new Set<string>() };
const later = T + 3_600_000;

/** Runs that sleep, and wait for an event that this process does not watch for. */
async function waitFor(journal: SqliteJournal, events: readonly string[], count: number) {
  const keys = Array.from({ length: count }, (_, n) => eventOf(`${events.join()} ${n}`, ["r"]));
  await journal.record(keys);
  const runs = await journal.claim(everything);
  await Promise.all(
    runs.map(async ({ id }) => {
      await journal.waits.open(id, "wait", { events, dueAt: later });
      const { seen } = await journal.waits.look(1e9, { events, dueAt: later });
      const waits = [{ step: "wait", events, seen }];
      await journal.settle(id, { is: "waiting", dueAt: later, waits });
    }),
  );
  return runs.map(({ id }) => id);
}

test("a thousand runs are woken in batches, and those that wait for something else are let sleep", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await waitFor(journal, ["webinar.ended"], 700);
  const meant = await waitFor(journal, ["user.created", "meeting.e*"], 700);
  let batches = 0;
  for (let after: string | undefined = "r0"; after !== undefined; batches++)
    after = await journal.waits.wake("meeting.ended", after);
  expect(batches).toBe(3);
  const woken = await journal.claim(everything);
  expect(woken.map(({ id }) => id).toSorted()).toEqual(meant.toSorted());
  await journal.close();
});

test("a run that is dropped by hand, or gives way at the start, waits for nothing any more", async () => {
  using folder = project();
  const before = openAt(folder.directory);
  const [byHand = ""] = await waitFor(before, ["user.created"], 1);
  const overtaking = (key: string): Entry => ({
    ...eventOf(key, []),
    runs: [{ rule: "s", lane: "s\nk", skip: false, mode: "latest" }],
  });
  await before.record([overtaking("a")]);
  const [underWay] = await before.claim(everything);
  await before.waits.open(underWay?.id ?? "", "wait", { events: ["*"], dueAt: later });
  await before.record([overtaking("b")]);
  before.database.prepare("update run set status = 'dead' where id = ?").run(byHand.slice(1));
  createEditor(before.database, Date.now).change("drop", "dead", [byHand]);
  await before.close();

  const journal = openAt(folder.directory);
  expect(await journal.counts()).toMatchObject({ waiting: 1, dropped: 2 });
  expect(journal.database.prepare("select * from wait").all()).toEqual([]);
  await journal.close();
});

test("while nobody has ever waited, none is woken, and nothing asked", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  expect(await journal.waits.wake("meeting.ended")).toBeUndefined();
  await journal.close();
});

test("large events are looked through a few at a time, none left out", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  const large = (n: number): Entry => {
    const { arrival, ...entry } = eventOf(`${n}`, []);
    const event = { ...arrival.event, payload: { n, text: "x".repeat(400_000) } };
    return { ...entry, arrival: { ...arrival, event } };
  };
  await journal.record(Array.from({ length: 8 }, (_, n) => large(n)));
  const found: unknown[] = [];
  let looks = 0;
  for (let seen = 0, more = true; more; looks++) {
    const look = await journal.waits.look(seen, { events: ["meeting.started"], dueAt: later });
    found.push(...look.arrivals.map(({ event }) => (event.payload as { n: number }).n));
    ({ seen, more } = look);
  }
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(looks).toBe(3);
  await journal.close();
});
