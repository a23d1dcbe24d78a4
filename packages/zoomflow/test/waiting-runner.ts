// A runner that is killed at some point: its rule waits after every start for the end of the same
// number, and tells a sink of it. What it says on stdout has been promised. With a count of 0 it sees
// to it that all that wait have what they wait for, and ends.
import { on } from "@zoomflow/core";
import { createRuntime } from "@zoomflow/core/engine";

import { createSqliteJournal } from "../src/journal/sqlite-journal.ts";
import { endOfTurn, systemClock } from "../src/system.ts";
import { childPorts, givenSource } from "./child-parts.ts";

const [file = "", sink = "", from = "0", count = "0"] = process.argv.slice(2);
const { source, deliver } = givenSource();
const idOf = (e: { readonly payload?: unknown }): string => (e.payload as { id: string }).id;

const rule = on("meeting.started", {
  id: "waits",
  key: idOf,
  concurrency: 100,
  run: async (e, { step }) => {
    const id = idOf(e);
    const where = (other: object): boolean => idOf(other) === id;
    const ended = await step.waitFor("ended", { event: "meeting.ended", where, timeout: "1h" });
    await step.run("tell", async () => {
      const body = JSON.stringify({ how: "ended", id, key: String(ended?.event_ts) });
      await fetch(sink, { method: "POST", body });
    });
  },
});

const ports = childPorts((moment) => {
  if (moment.is === "event.recorded")
    process.stdout.write(`${moment.event.event} ${idOf(moment.event)}\n`);
});
const journal = createSqliteJournal({ file, clock: systemClock, endOfTurn });
const runtime = createRuntime(
  { rules: [rule], plugins: [], sources: [source], journal, concurrency: 100 },
  ports,
);
await runtime.start();
// First the ends of what the last process began, so that they come while its waits are taken up again.
const first = Number(from);
for (let n = first; n < first + Number(count); n++) {
  if (n >= 100) deliver("meeting.ended", n, `${n - 100}`);
  deliver("meeting.started", n, `${n}`);
  if (n % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}
const isLast = count === "0";
let round = 1_000_000;
setInterval(() => {
  void runtime.counts().then(async ({ waiting, retrying, running }) => {
    if (!isLast) return;
    // Some began to wait after the end of their number had come: these get another one.
    for (let n = 0; n < first && waiting > 0; n++) deliver("meeting.ended", round++, `${n}`);
    if (waiting + retrying + running > 0) return;
    await runtime.stop("all is done");
    process.exit(0);
  });
}, 200);
