import type { Entry, Passed } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import {
  ask,
  askJson,
  carryOut,
  DONE,
  type History,
  history,
  meeting,
} from "../../../test/history.ts";

const HOUR = 3_600_000;

const CONFIG = `
import { definePlugin, defineConfig, on } from "zoomflow";

const correlated = {
  kind: "pair",
  patterns: ["meeting.started"],
  correlator: { keyOf: () => "k", onEvent: (window) => ({ window, out: [] }), onDue: () => ({ window: undefined, out: [] }) },
};
const run = () => {};
export default defineConfig({
  rules: [
    on("meeting.started", { id: "fresh", maxAge: "30m", run }),
    on("meeting.started", { id: "batched", batch: { size: 9, within: "1h" }, run }),
    on("meeting.started", { id: "shadow", shadow: true, run }),
    { ...on("meeting.started", { id: "pairs", run }), correlation: correlated },
    { ...on("meeting.started", { id: "picky", when: () => false, run }), correlation: correlated },
    { ...on("meeting.started", { id: "broken", key: () => { throw new Error("no"); }, run }), correlation: correlated },
  ],
});
`;

/** Two meetings: as a batch that is done, and as what three rules made of them. */
async function withPast(past: History): Promise<void> {
  const receivedAt = Date.now() - HOUR;
  await past.live(async (journal) => {
    const late = (topic: string): Entry => {
      const { arrival, ...entry } = meeting(topic, [], { receivedAt });
      const event = { ...arrival.event, event_ts: receivedAt - HOUR };
      return { ...entry, arrival: { ...arrival, event } };
    };
    await journal.record(["Standup", "Retro"].map(late));
    const own = [
      ["batched", "batch", { events: [] }],
      ["pairs", "correlation", {}],
      ["picky", "correlation", {}],
      ["broken", "correlation", {}],
      ["gone", "correlation", {}],
    ] as const;
    await journal.windows.change(receivedAt, (windows): Passed => {
      for (const [rule, source, payload] of own) {
        const event = { event: `zoomflow.${source}`, payload };
        const id = windows.compose({
          key: rule,
          event,
          at: receivedAt,
          rule,
          source,
          entity: "k",
          receivedAt,
          of: ["e1", "e2"],
        });
        if (id === undefined) throw new Error("it is new");
      }
      windows.put(
        { rule: "batched", stage: "batch", key: "k" },
        { state: {}, holds: ["e2"], dueAt: receivedAt + HOUR },
      );
      return {
        drafts: [{ rule: "batched", lane: undefined, skip: false, event: "e3" }],
        composed: [],
        failures: [],
      };
    });
    await carryOut(journal, DONE);
  });
}

const runsOf = async (past: History): Promise<readonly string[]> => {
  const { runs } = await askJson<{ runs: { rule: string; event: string; state: string }[] }>(past, [
    "runs",
  ]);
  return runs.map(({ rule, event, state }) => `${rule} ${event} ${state}`).toReversed();
};

test("an event says what was made of it, and where it waits; and what was made says of what", async () => {
  using past = history(CONFIG);
  await withPast(past);
  const { out } = await ask(past, ["trace", "e2"]);
  expect(out).toMatch(/part of +e3 zoomflow\.batch\n/);
  expect(out).toMatch(/part of +e4 zoomflow\.correlation\n/);
  expect(out).toMatch(/waits in +batch of batched, until \d{4}-/);
  expect(out).toMatch(/fresh +no run +takes it too late: maxAge 30m: it happened 3600 s before/);
  expect(out).toMatch(/pairs +no run +looks at it/);
  const own = (await ask(past, ["trace", "e3"])).out;
  expect(own).toMatch(/for +batched\n/);
  expect(own).toMatch(/made of +e1 meeting\.started, e2 meeting\.started\n/);
  expect(own).toMatch(/batched +r1 done +takes it/);
  expect(own).toMatch(/5 rules for other events/);
  expect((await ask(past, ["trace", "e5"])).out).toMatch(/picky +no run +does not take it/);
  expect((await ask(past, ["trace", "e6"])).out).toMatch(/broken +no run +throws: /);
});

test("a replay of all takes each event by itself, and what was correlated once more", async () => {
  using past = history(CONFIG);
  await withPast(past);
  const { out } = await ask(past, ["replay", "--since", "2h"]);
  expect(out).toContain("2 runs left out: too late, by maxAge (--any-age takes them)\n");
  expect((await runsOf(past)).slice(1)).toEqual([
    "batched e1 waiting",
    "shadow e1 skipped",
    "batched e2 waiting",
    "shadow e2 skipped",
    "pairs e4 waiting",
  ]);
});

test("a replay of what is too old has to be asked for", async () => {
  using past = history(CONFIG);
  await withPast(past);
  await ask(past, ["replay", "--event", "e1", "--rule", "fresh", "--any-age"]);
  expect((await runsOf(past)).slice(1)).toEqual(["fresh e1 waiting"]);
});

test("a batch is replayed as the batch that it was", async () => {
  using past = history(CONFIG);
  await withPast(past);
  await ask(past, ["replay", "--event", "e3"]);
  expect((await runsOf(past)).slice(1)).toEqual(["batched e3 waiting"]);
});
