import type { Health } from "@zoomflow/core";
import { createInProgress } from "@zoomflow/core/engine";
import type { RunStatus } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { decideReadiness } from "../http/readiness.ts";
import type { JournalView } from "./journal-view.ts";
import { createMeetings } from "./meetings.ts";
import { createPageObserver } from "./observer.ts";
import { stateOf, type StateParts } from "./state.ts";

const COUNTS: Readonly<Record<RunStatus, number>> = {
  waiting: 2,
  running: 1,
  retrying: 3,
  done: 9,
  dead: 4,
  uncertain: 5,
  dropped: 9,
  skipped: 9,
};

function parts(
  health: Readonly<Record<string, Health>>,
  { plugins = [], oldest = 7 }: { plugins?: readonly string[]; oldest?: number | undefined } = {},
): StateParts {
  const clock = fakeClock();
  const revision = { number: 3, rules: 1, setAside: [] };
  const journal = { past: () => ({ oldestDue: () => oldest }) } as unknown as JournalView;
  const now = (): number => clock.now();
  return {
    runtime: () => ({ counts: () => Promise.resolve(COUNTS), revision: () => revision }),
    readiness: () => decideReadiness("running", new Map(Object.entries(health)), revision),
    config: () => ({ compiled: [], rules: [], plugins }),
    observer: createPageObserver({ clock, onChange: () => {} }),
    meetings: createMeetings(journal, { inProgress: createInProgress(), now }),
    journal,
    now,
    version: "1.2.3",
    dryRun: true,
  };
}

test("what is under way waits no more than it did, and the oldest that waits is told", async () => {
  const { queue, dryRun, revision } = await stateOf(parts({}), false);
  expect(queue).toEqual({
    waiting: 3,
    retrying: 3,
    dead: 4,
    uncertain: 5,
    unrecorded: 0,
    oldestAt: 7,
  });
  expect([dryRun, revision.number]).toEqual([true, 3]);
});

test("a journal that cannot be asked leaves the rest as it is", async () => {
  const broken = parts({ journal: { ok: false, reason: "disk full" } });
  const runtime = { counts: () => Promise.reject(new Error("closed")) };
  const state = await stateOf(
    { ...broken, runtime: () => ({ ...broken.runtime(), ...runtime }) },
    false,
  );
  expect(state).toMatchObject({ status: "down", queue: { waiting: 0, dead: 0 } });
  expect(state.parts[0]).toEqual({ name: "journal", state: "down", reason: "disk full" });
});

test("one part that should be looked at makes all degraded, with its cure", async () => {
  const token = { ok: true, degraded: true, reason: "renewed late", hint: "Look." } as const;
  const { status, parts: told } = await stateOf(parts({ token }), false);
  expect([status, told[0]]).toEqual([
    "degraded",
    { name: "token", state: "degraded", reason: "renewed late", hint: "Look." },
  ]);
});

test("plugins are told as their parts are, else as they were last heard of", async () => {
  const given = parts(
    { "plugin:slack": { ok: false, reason: "the token was revoked", hint: "Make another." } },
    { plugins: ["slack", "web", "odd", "new"] },
  );
  const error = { message: "no answer" };
  given.observer.observe({ is: "plugin.ready", plugin: "web", ms: 1 });
  given.observer.observe({ is: "plugin.unhealthy", plugin: "odd", error } as never);
  expect((await stateOf(given, false)).plugins).toEqual([
    { name: "slack", state: "down", reason: "the token was revoked", hint: "Make another." },
    { name: "web", state: "ok", reason: "set up" },
    { name: "odd", state: "degraded", reason: "no answer" },
    { name: "new", state: "unknown", reason: "not asked yet" },
  ]);
});
