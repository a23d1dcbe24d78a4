import { on } from "@zoomflow/core";
import { compileRule, createPlan } from "@zoomflow/core/engine";
import { sample } from "@zoomflow/events/samples";

import { median } from "./statistics.ts";

// What it costs to find the rules that take an event, by how many there are for its name. In this
// process and by itself: no socket, no journal.

const REPEATS = 7;
const EVENTS = 50_000;

const context = { now: new Date(0), source: { name: "bench", receivedAt: 0 } };

/** Meetings that one of so many rules takes each. */
function meetings(count: number) {
  return Array.from({ length: 1_000 }, (_, n) => {
    const event = sample("meeting.started");
    const object = { ...event.payload.object, id: (n * Math.ceil(count / 1_000)) % count };
    return { ...event, payload: { ...event.payload, object } };
  });
}

for (const count of [1, 1_000, 10_000]) {
  const rules = Array.from({ length: count }, (_, n) =>
    on("meeting.started", { id: `rule-${n}`, when: { object: { id: n } }, run: () => {} }),
  );
  const events = meetings(count);
  const begun = performance.now();
  const plan = createPlan(rules.map(compileRule), { dryRun: false, guard: (_, work) => work() });
  let runs = 0;
  const take = (n: number): void => {
    const event = events[n % events.length];
    if (event !== undefined) runs += plan(event, "entity", context).runs.length;
  };
  take(0);
  const ready = performance.now() - begun;
  const costs = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    for (let n = 0; n < EVENTS; n++) take(n);
    return ((performance.now() - start) * 1_000) / EVENTS;
  });
  const share = runs / (REPEATS * EVENTS + 1);
  console.log(
    `${count.toLocaleString("en").padStart(6)} rules: ${median(costs).toFixed(2)} µs an event, ` +
      `which ${share} of them take; ready in ${ready.toFixed(0)} ms`,
  );
}
