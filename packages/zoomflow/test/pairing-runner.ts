// A runner that is killed at some point: it records numbered starts, and the ends of those a hundred
// before, and tells a sink of each pair. What it says on stdout has been promised. With a count of 0
// it does what is left, and ends.
import { on, pair } from "@zoomflow/core";
import { createRuntime } from "@zoomflow/core/engine";

import { createSqliteJournal } from "../src/journal/sqlite-journal.ts";
import { endOfTurn, systemClock } from "../src/system.ts";
import { childPorts, givenSource } from "./child-parts.ts";

const [file = "", sink = "", from = "0", count = "0"] = process.argv.slice(2);
const { source, deliver } = givenSource();
const idOf = (e: { readonly payload?: unknown }): string => (e.payload as { id: string }).id;

const rule = on(pair({ start: "meeting.started", end: "meeting.ended", by: idOf, within: "26h" }), {
  id: "pairs",
  retry: { uncertain: true },
  run: async (p) => {
    const body = JSON.stringify({ how: "pair", id: p.key, key: String(p.durationMs) });
    await fetch(sink, { method: "POST", body });
  },
});

const ports = childPorts((moment) => {
  if (moment.is === "event.recorded" && moment.source !== "correlation")
    process.stdout.write(`${moment.event.event} ${idOf(moment.event)}\n`);
});
const journal = createSqliteJournal({ file, clock: systemClock, endOfTurn });
const runtime = createRuntime({ rules: [rule], plugins: [], sources: [source], journal }, ports);
await runtime.start();
const first = Number(from);
const time = Date.now();
for (let n = first; n < first + Number(count); n++) {
  if (n >= 100) deliver("meeting.ended", time + n, `${n - 100}`);
  deliver("meeting.started", time + n, `${n}`);
  if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
setInterval(() => {
  void runtime.counts().then(async ({ waiting, retrying, running }) => {
    if (waiting + retrying + running > 0 || count !== "0") return;
    await runtime.stop("all is done");
    process.exit(0);
  });
}, 20);
