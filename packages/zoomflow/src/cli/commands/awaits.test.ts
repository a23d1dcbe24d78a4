import { count, on, pair, type Rule, session } from "@zoomflow/core";
import { compileRule, gatesOf } from "@zoomflow/core/engine";
import type { AnyEvent, Window } from "@zoomflow/core/ports";
import { expect, test } from "vitest";

import { awaitsOf } from "./awaits.ts";

const run = (): void => {};
const T = 1_767_603_600_000;
const started: AnyEvent = {
  event: "meeting.started",
  event_ts: T,
  payload: { object: { uuid: "u==", topic: "Standup" } },
};

/** What is told of an event that has just passed through the windows of these rules. */
function toldOf(rules: readonly Rule[], event: AnyEvent) {
  const compiled = rules.map(compileRule);
  const passing = { id: "e1", event: started, at: T };
  const windows = new Map<string, Window | undefined>();
  for (const { id, correlation } of compiled) {
    const turn = correlation?.correlator.onEvent(undefined, passing, () => undefined, T);
    windows.set(`${id} ${correlation?.kind} u==`, turn?.window);
  }
  return awaitsOf(event, gatesOf(compiled, false), ({ rule, stage, key }) =>
    windows.get(`${rule} ${stage} ${key}`),
  );
}

const rules = [
  on(pair({ start: "meeting.started", end: "meeting.ended", within: "1h" }), { id: "pairs", run }),
  on(session(), { id: "watched", run }),
  on("meeting.started", { id: "plain", once: { within: "1h" }, run }),
];

test("what rules on several events wait for is told under the key of an event", () => {
  expect(toldOf(rules, started)).toEqual([
    { rule: "pairs", says: "u==: 1 started and wait for an end, 0 ended and wait for a start" },
    { rule: "watched", says: "u==: 0 in, 0 at most" },
  ]);
});

test("nothing is told of an event of another key, or that a rule has no part for", () => {
  expect(toldOf(rules, { ...started, payload: { object: { uuid: "v==" } } })).toEqual([]);
  expect(toldOf(rules, { event: "user.created", payload: {} })).toEqual([]);
});

test("a rule whose `by` fails does not keep the others from being told", () => {
  const by = (): string => {
    throw new Error("no");
  };
  const broken = on(pair({ start: "meeting.started", end: "meeting.ended", within: "1h" }), {
    id: "pairs",
    run,
  });
  const counts = on(count({ of: "meeting.*", by, atLeast: 2, within: "1m" }), {
    id: "counts",
    run,
  });
  const gates = gatesOf([counts, broken].map(compileRule), false);
  const window = { state: { key: "u==", starts: [], ends: [] } };
  expect(awaitsOf(started, gates, () => window).map(({ rule }) => rule)).toEqual(["pairs"]);
});
