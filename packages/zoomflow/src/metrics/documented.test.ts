import { readFileSync } from "node:fs";

import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createDisk } from "../health/disk.ts";
import { createSilence } from "../health/silence.ts";
import type { Arrivals } from "../journal/arrivals.ts";
import type { Family } from "./family.ts";
import { createMetrics } from "./metrics.ts";
import { standFamilies } from "./stand.ts";

// The page of the metrics says of each what it is, and of none that there is not.

const page = readFileSync(
  new URL("../../../../docs/operations/metrics.md", import.meta.url),
  "utf8",
);

interface Row {
  readonly type: string;
  readonly labels: readonly string[];
}

/** `| \`name\` | type | \`label\`, … | meaning |` */
const rows = new Map(
  [...page.matchAll(/^\| `(zoomflow_\w+)` +\| (\w+) +\| ([^|]*?) *\| /gm)].map(
    ([, name = "", type = "", labels = ""]): [string, Row] => [
      name,
      { type, labels: [...labels.matchAll(/`(\w+)`/g)].map(([, label = ""]) => label) },
    ],
  ),
);

const error = new ZoomflowError("ZF_SOCKET_LOST", "gone");
const run = { run: "r1", rule: "welcome", attempt: 1, ms: 1, ageMs: 1 };
const event = { event: "meeting.started", event_ts: 1, payload: {} };

/** At least one moment of each kind that is counted, so that every series has its labels. */
const MOMENTS: readonly Telemetry[] = [
  {
    is: "link.state",
    from: "connected",
    to: "backing-off",
    cause: "",
    attempt: 1,
    waitMs: 1,
    error,
  },
  { is: "clock.compared", skewMs: 1 },
  { is: "token.failed", error, waitMs: 1 },
  { is: "link.unreadable", why: "", excerpt: "" },
  { is: "event.recorded", key: "k", event, source: "websocket", receivedAt: 2, rules: [] },
  { is: "run.settled", ...run, state: "dropped", policy: "once" },
  { is: "rule.failed", rule: "welcome", event, error },
  { is: "event.missed", rule: "welcome", event: "e1", why: "late" },
  {
    is: "step.done",
    run: "r1",
    rule: "welcome",
    step: "chat.post",
    ms: 1,
    by: { plugin: "chat", action: "post" },
    summary: undefined,
  },
  { is: "journal.failed", doing: "forgetting what is old", error },
  { is: "circuit.opened", plugin: "chat", waitMs: 1, error },
  { is: "plugin.crashed", plugin: "chat", culprits: [], error },
  { is: "run.late", culprit: "plugin chat", error },
];

/** As if a week had been watched in which nothing came. */
const arrivals: Arrivals = {
  before: () => 0,
  firstAfter: () => fakeClock().now() - 8 * 86_400_000,
  after: () => ({ counts: [], last: 1, more: false }),
  gaps: () => [],
};

async function families(): Promise<readonly Family[]> {
  const clock = fakeClock();
  const metrics = createMetrics({ clock, rules: new Set(["welcome"]) });
  for (const moment of MOMENTS) metrics.observe(moment);
  const outlooks = [createDisk(import.meta.dirname), createSilence(arrivals, clock)];
  for (const one of outlooks) await one.look?.(0);
  const stand = standFamilies({
    ready: true,
    parts: { websocket: { ok: true, reason: "" }, disk: { ok: true, degraded: true, reason: "" } },
    revision: { number: 1, rules: 1, setAside: [] },
    runs: {
      waiting: 0,
      running: 0,
      retrying: 0,
      dead: 0,
      uncertain: 0,
      done: 0,
      dropped: 0,
      skipped: 0,
    },
    journal: { fileBytes: 1, walBytes: 1, oldestDueAt: undefined },
    now: clock.now(),
  });
  const own = outlooks.flatMap((one) => one.families?.() ?? []);
  return [...stand, ...own, ...metrics.families()];
}

test("every metric has its row: name, type and labels", async () => {
  const found = (await families()).map(({ name, type, samples }): [string, Row] => {
    const labels = new Set(samples.flatMap((sample) => Object.keys(sample.labels)));
    labels.delete("le");
    return [name, { type, labels: [...labels] }];
  });
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(found));
});

test("and every series that may be shown has been looked at here", async () => {
  const bare = (await families()).filter(({ samples }) => samples.length === 0);
  expect(bare.map(({ name }) => name)).toEqual([]);
});
