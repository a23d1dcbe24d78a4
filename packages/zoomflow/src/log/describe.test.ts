import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { describe, observeInto } from "./describe.ts";
import { errorFields } from "./line.ts";

const error = new ZoomflowError("ZF_SOCKET_LOST", "gone", { cause: new Error("ECONNRESET") });
const refusal = new ZoomflowError("ZF_SERVICE_REFUSED", "token_revoked");
const event = { event: "meeting.started", event_ts: 1, payload: { object: { topic: "private" } } };
const run = { run: "r1", rule: "x", attempt: 1, ageMs: 5 } as const;

const MOMENTS: readonly (readonly [Telemetry, string, string])[] = [
  [
    { is: "link.state", from: "a", to: "connected", cause: "why", attempt: 0 },
    "info",
    "link a → connected: why",
  ],
  [
    { is: "link.state", from: "a", to: "displaced", cause: "why", attempt: 0, error },
    "warn",
    "link a → displaced: why",
  ],
  [
    { is: "link.state", from: "a", to: "refused", cause: "why", attempt: 0, error },
    "error",
    "link a → refused: why",
  ],
  [
    { is: "link.state", from: "a", to: "refused", cause: "why", attempt: 1, error, refusals: 1 },
    "error",
    "link a → refused: why",
  ],
  [
    { is: "link.state", from: "a", to: "refused", cause: "why", attempt: 2, error, refusals: 2 },
    "debug",
    "link a → refused: why",
  ],
  [
    { is: "link.state", from: "a", to: "refused", cause: "why", attempt: 13, error, refusals: 13 },
    "error",
    "link a → refused: why",
  ],
  [
    { is: "link.state", from: "refused", to: "authorizing", cause: "why", attempt: 2 },
    "debug",
    "link refused → authorizing: why",
  ],
  [{ is: "link.ack", rttMs: 1.26 }, "debug", "heartbeat answered after 1.3 ms"],
  [{ is: "link.stalled", ms: 5_000 }, "warn", "this process stood still for 5000 ms"],
  [{ is: "link.event", form: "bare" }, "debug", "event received as bare"],
  [
    { is: "link.unreadable", why: "not JSON", excerpt: "{" },
    "warn",
    "a frame was passed over: not JSON",
  ],
  [
    { is: "link.unreadable", why: "not JSON", excerpt: "{", suppressed: 3 },
    "warn",
    "a frame was passed over, and 3 before it: not JSON",
  ],
  [
    { is: "token.granted", expiresInMs: 3_600_000, scope: undefined },
    "info",
    "Zoom granted a token for 3600 s",
  ],
  [{ is: "token.failed", error, waitMs: undefined }, "warn", "no token: gone"],
  [
    {
      is: "event.recorded",
      key: "k",
      event,
      source: "websocket",
      receivedAt: 1,
      rules: ["x", "y"],
    },
    "info",
    "meeting.started → x, y",
  ],
  [{ is: "clock.compared", skewMs: -7_000 }, "debug", "this clock is -7 s ahead of Zoom's"],
  [
    { is: "event.recorded", key: "k", event, source: "websocket", receivedAt: 1, rules: [] },
    "info",
    "meeting.started → no rule",
  ],
  [
    { is: "event.composed", key: "k", event, source: "batch", rule: "x" },
    "info",
    "meeting.started, by batch → x",
  ],
  [
    { is: "windows.dropped", windows: 2, events: 1 },
    "warn",
    "2 windows are gone with their rules or policies; 1 events that waited in them are dropped",
  ],
  [
    { is: "windows.dropped", windows: 2, events: 0 },
    "info",
    "2 windows are gone with their rules or policies",
  ],
  [
    { is: "event.known", key: "k", event, source: "websocket" },
    "info",
    "meeting.started came again and is left out",
  ],
  [{ is: "event.unrecorded", count: 2, error }, "error", "2 events cannot be recorded: gone"],
  [
    { is: "event.unrecorded", count: 1, lost: true, error },
    "error",
    "an event cannot be recorded and is left out: gone",
  ],
  [{ is: "rule.failed", rule: "x", event, error }, "error", "gone"],
  [
    { is: "event.missed", rule: "x", event: "evt_1", why: "late" },
    "info",
    'rule "x" leaves out what came too late: evt_1',
  ],
  [{ is: "run.started", ...run, event: "meeting.started" }, "debug", 'rule "x" begins (attempt 1)'],
  [
    { is: "step.done", run: "r1", rule: "x", step: "s.post", ms: 1, summary: undefined },
    "info",
    'rule "x": s.post (1 ms)',
  ],
  [
    { is: "step.done", run: "r1", rule: "x", step: "s.post", ms: 1, summary: "post" },
    "info",
    'rule "x": post (1 ms)',
  ],
  [{ is: "run.settled", ...run, state: "done", ms: 3 }, "info", 'rule "x" done'],
  [
    { is: "run.settled", ...run, state: "retrying", ms: 3, waitMs: 50, error },
    "warn",
    'rule "x" retrying, again in 50 ms: gone',
  ],
  [
    { is: "run.settled", ...run, state: "waiting", ms: 3, waitMs: 50, error },
    "info",
    'rule "x" waits its turn, again in 50 ms: gone',
  ],
  [{ is: "run.settled", ...run, state: "dead", ms: 3, error }, "error", 'rule "x" dead: gone'],
  [
    { is: "run.settled", ...run, state: "dropped", ms: 0, reason: "the rule is gone" },
    "warn",
    'rule "x" dropped: the rule is gone',
  ],
  [
    { is: "run.settled", ...run, state: "dropped", ms: 0, reason: "e2 came", policy: "latest" },
    "info",
    'rule "x" dropped: e2 came',
  ],
  [{ is: "run.asleep", run: "r1", rule: "x", waitMs: 90_000 }, "info", 'rule "x" sleeps for 90 s'],
  [
    { is: "run.asleep", run: "r1", rule: "x", waitMs: 90_000, waitsFor: ["a", "b.*"] },
    "info",
    'rule "x" waits for a or b.*, for 90 s at most',
  ],
  [
    { is: "wait.over", run: "r1", rule: "x", step: "s", event: "meeting.ended" },
    "info",
    'rule "x" goes on: meeting.ended has come',
  ],
  [
    { is: "wait.over", run: "r1", rule: "x", step: "s", event: undefined },
    "info",
    'rule "x" goes on: the time has come',
  ],
  [
    { is: "run.late", culprit: 'rule "x"', error },
    "error",
    'rule "x" failed after it was over: gone',
  ],
  [{ is: "runtime.started", rules: 2, plugins: [] }, "info", "running: 2 rules, plugins none"],
  [{ is: "runtime.stopping", cause: "SIGTERM" }, "info", "stopping: SIGTERM"],
  [{ is: "runtime.stopped", left: 0, kept: true }, "info", "stopped; no run is left undone"],
  [{ is: "runtime.stopped", left: 2, kept: false }, "warn", "stopped; 2 runs left undone"],
  [
    { is: "runtime.stopped", left: 1, kept: true },
    "info",
    "stopped; the journal keeps 1 run for the next start",
  ],
  [
    {
      is: "journal.recovered",
      waiting: 1,
      retrying: 2,
      uncertain: 3,
      dead: 4,
      interrupted: 1,
      lastEventAt: 1_767_603_600_000,
      gapSince: 1_767_603_601_000,
    },
    "warn",
    "the journal holds 1 waiting, 2 retrying, 3 uncertain, 4 dead; last event 2026-01-05T09:00:00.000Z; nothing heard since 2026-01-05T09:00:01.000Z",
  ],
  [
    {
      is: "journal.recovered",
      waiting: 0,
      retrying: 0,
      uncertain: 0,
      dead: 0,
      interrupted: 0,
      lastEventAt: undefined,
      gapSince: undefined,
    },
    "info",
    "the journal holds 0 waiting, 0 retrying, 0 uncertain, 0 dead; no event yet",
  ],
  [
    { is: "journal.pruned", before: 0, ms: 1 },
    "debug",
    "forgot what ended before 1970-01-01T00:00:00.000Z",
  ],
  [
    { is: "journal.shrunk", events: 2, bytes: 9e8, maxBytes: 1e9 },
    "info",
    "the journal reached 1000 MB: 2 events were forgotten before their time",
  ],
  [
    { is: "journal.oversize", bytes: 2e9, maxBytes: 1e9 },
    "warn",
    "the journal holds 2000 MB that may not be forgotten, and should hold 1000 MB: decide about dead and uncertain runs, or raise journal.maxSize",
  ],
  [{ is: "event.lost", from: 0, to: 1_000, count: 3, error }, "error", "3 events are lost: gone"],
  [{ is: "event.lost", from: 0, to: 0, count: 1, error }, "error", "1 event is lost: gone"],
  [
    { is: "gap.closed", from: 0, to: 1_500, cause: "the journal could not be written", lost: 3 },
    "warn",
    "3 events of 1.5 s were lost: the journal could not be written",
  ],
  [
    { is: "journal.failed", doing: "recording a gap", error },
    "error",
    "recording a gap failed: gone",
  ],
  [
    { is: "gap.opened", from: 0, cause: "reset" },
    "warn",
    "nothing is heard since 1970-01-01T00:00:00.000Z: reset",
  ],
  [
    { is: "gap.closed", from: 0, to: 1_500, cause: "reset" },
    "warn",
    "nothing was heard for 1.5 s: reset",
  ],
  [{ is: "plugin.ready", plugin: "slack", ms: 2 }, "info", "plugin slack is ready (2 ms)"],
  [
    { is: "plugin.unhealthy", plugin: "slack", error },
    "warn",
    "plugin slack cannot use its service: gone",
  ],
  [{ is: "journal.committed", ms: 3 }, "debug", "a transaction took 3 ms"],
  [
    { is: "part.unwell", part: "disk", degraded: true, reason: "only 400 MB are free" },
    "warn",
    "disk: only 400 MB are free",
  ],
  [
    { is: "part.unwell", part: "disk", degraded: false, reason: "only 4 MB are free" },
    "error",
    "disk: only 4 MB are free",
  ],
  [
    { is: "part.recovered", part: "disk", reason: "2 GB are free" },
    "info",
    "disk is well again: 2 GB are free",
  ],
  [{ is: "plugin.recovered", plugin: "slack" }, "info", "plugin slack can use its service again"],
  [
    { is: "circuit.opened", plugin: "slack", rules: ["a", "b"], waitMs: 9_950, error },
    "warn",
    "plugin slack is left alone for 10 s, actions of a, b wait: gone",
  ],
  [
    { is: "circuit.opened", plugin: "slack", waitMs: 10_000, error: refusal },
    "error",
    "plugin slack is left alone for 10 s, all its actions wait: token_revoked",
  ],
  [
    { is: "circuit.half-open", plugin: "slack", rule: "a" },
    "info",
    'plugin slack is tried again, by rule "a"',
  ],
  [
    { is: "circuit.closed", plugin: "slack", ms: 61_000 },
    "info",
    "plugin slack answers again after 61 s: what waited goes on",
  ],
  [
    { is: "plugin.crashed", plugin: "odd", error, culprits: [], waitMs: 750 },
    "error",
    "gone; it starts again in 0.8 s",
  ],
  [{ is: "plugin.crashed", plugin: "odd", error, culprits: [] }, "error", "gone"],
  [
    { is: "loop.blocked", ms: 3_200, culprit: 'rule "a", run', place: "f (/a.ts:1)" },
    "warn",
    'the event loop stood still for 3.2 s and goes on: rule "a", run, at f (/a.ts:1)',
  ],
  [
    { is: "loop.blocked", ms: 3_200, culprit: undefined, place: undefined },
    "warn",
    "the event loop stood still for 3.2 s and goes on: its code could not be looked at, which is in a call to the system or on a machine that is too busy",
  ],
  [
    {
      is: "loop.gave-up",
      at: 0,
      ms: 60_000,
      culprit: 'rule "a", run',
      place: undefined,
      times: 1,
      waitMs: 600_000,
    },
    "error",
    'the last process was ended at 1970-01-01T00:00:00.000Z, for its event loop had stood still for 60 s: rule "a", run; that waits for 10 min now',
  ],
  [{ is: "loop.unwatched", error }, "warn", "gone"],
  [
    { is: "memory.low", used: 900, limit: 1_000 },
    "error",
    "90 % of the memory for JavaScript are in use: without more, or less to remember, zoomflow dies",
  ],
  [
    { is: "exit.refused", culprit: 'rule "a"', error },
    "error",
    'rule "a" wanted to end the process, and was refused',
  ],
];

test.each(MOMENTS)("%o is one line", (moment, level, message) => {
  const line = describe(moment);
  expect(line).toMatchObject({ level, message, fields: { is: moment.is } });
});

test("no line holds a payload: it has people's names and addresses", () => {
  for (const [moment] of MOMENTS) expect(JSON.stringify(describe(moment))).not.toContain("private");
});

test("an error is told by code, message, hint and cause; its stack only when it is our bug", () => {
  expect(errorFields(error)).toMatchObject({
    code: "ZF_SOCKET_LOST",
    message: "gone",
    cause: "ECONNRESET",
  });
  const bug = new ZoomflowError("ZF_INTERNAL", "oops", { cause: new Error("inner") });
  expect(errorFields(bug)).toMatchObject({ cause: expect.stringMatching(/inner\n\s+at /) });
});

test("a dead run is not said to be tried again", () => {
  const line = describe({ is: "run.settled", ...run, state: "dead", ms: 3, error });
  expect(line.fields).toMatchObject({ error: { hint: expect.stringContaining("used up") } });
  const refused = new ZoomflowError("ZF_ACTION_REFUSED", "no");
  const hopeless = describe({ is: "run.settled", ...run, state: "dead", ms: 3, error: refused });
  expect(hopeless.fields).toMatchObject({ error: { hint: refused.hint } });
});

test.each([true, false])("debug lines are written only where they are wanted (%s)", (debugging) => {
  const written: string[] = [];
  const write = (level: string) => () => void written.push(level);
  const observe = observeInto(
    {
      wants: (level) => debugging || level !== "debug",
      debug: write("debug"),
      info: write("info"),
      warn: write("warn"),
      error: write("error"),
    },
    fakeClock(),
  );
  for (const [moment] of MOMENTS) observe(moment);
  expect(written).toEqual(
    MOMENTS.map(([, level]) => level).filter((level) => debugging || level !== "debug"),
  );
});
