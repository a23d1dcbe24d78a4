import { type Health, ZoomflowError } from "@zoomflow/core";
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
    config: () => ({
      compiled: [],
      rules: [],
      plugins: plugins.map((name) => ({ name, isolated: name === "apart" })),
    }),
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

const circuit = "closed";

test("plugins are told as their parts are, else as they were last heard of", async () => {
  const given = parts(
    { "plugin:slack": { ok: false, reason: "the token was revoked", hint: "Make another." } },
    { plugins: ["slack", "web", "odd", "new"] },
  );
  const error = new ZoomflowError("ZF_ACTION_FAILED", "no answer", { hint: "Ask again." });
  given.observer.observe({ is: "plugin.ready", plugin: "web", ms: 1 });
  given.observer.observe({ is: "plugin.unhealthy", plugin: "odd", error });
  expect((await stateOf(given, false)).plugins).toEqual([
    {
      name: "slack",
      state: "down",
      reason: "the token was revoked",
      hint: "Make another.",
      circuit,
    },
    { name: "web", state: "ok", reason: "set up", circuit },
    { name: "odd", state: "degraded", reason: "no answer", hint: "Ask again.", circuit },
    { name: "new", state: "unknown", reason: "not asked yet", circuit },
  ]);
});

test("a plugin says whether its calls go through, and whether it runs apart", async () => {
  const given = parts({}, { plugins: ["apart", "web"] });
  const error = new ZoomflowError("ZF_ACTION_FAILED", "no answer");
  const told = async () =>
    (await stateOf(given, false)).plugins.map(({ circuit: is, isolated }) => [is, isolated]);
  const see = given.observer.observe;
  expect(await told()).toEqual([
    ["closed", true],
    ["closed", undefined],
  ]);
  see({ is: "circuit.opened", plugin: "web", waitMs: 1, error });
  expect((await told())[1]).toEqual(["open", undefined]);
  see({ is: "circuit.half-open", plugin: "web", rule: "r" });
  expect((await told())[1]).toEqual(["half-open", undefined]);
  see({ is: "circuit.closed", plugin: "web", ms: 1 });
  expect((await told())[1]).toEqual(["closed", undefined]);
});

test("a plugin whose thread has ended says so until there is another", async () => {
  const given = parts({}, { plugins: ["apart"] });
  const error = new ZoomflowError("ZF_PLUGIN_CRASHED", "its thread ended", { hint: "Look." });
  given.observer.observe({ is: "plugin.crashed", plugin: "apart", error, culprits: [], waitMs: 1 });
  expect((await stateOf(given, false)).plugins[0]).toMatchObject({
    state: "degraded",
    reason: "its thread ended",
    hint: "Look.",
  });
  given.observer.observe({ is: "plugin.ready", plugin: "apart", ms: 1 });
  expect((await stateOf(given, false)).plugins[0]).toMatchObject({ state: "ok" });
});

test("a plugin that a reload has set up anew, or another of its name, begins with a closed circuit", async () => {
  const given = parts({}, { plugins: ["web", "same"] });
  const error = new ZoomflowError("ZF_ACTION_FAILED", "no answer");
  for (const plugin of ["web", "same"])
    given.observer.observe({ is: "circuit.opened", plugin, waitMs: 1, error });
  const none = { added: [], changed: [], removed: [] };
  given.observer.observe({
    is: "config.reloaded",
    revision: 2,
    rules: none,
    plugins: { ...none, changed: ["web"] },
  } as never);
  const told = (await stateOf(given, false)).plugins.map(({ circuit: is }) => is);
  expect(told).toEqual(["closed", "open"]);
});
