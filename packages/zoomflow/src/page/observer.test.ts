import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { COLUMN, createPageObserver } from "./observer.ts";

const error = new ZoomflowError("ZF_SOCKET_LOST", "the socket was lost");
const event = { event: "meeting.started", payload: {} };

function setup() {
  const clock = fakeClock();
  const told: string[] = [];
  const observer = createPageObserver({ clock, onChange: ({ is }) => void told.push(is) });
  const see = (...moments: readonly Telemetry[]): void => moments.forEach(observer.observe);
  return { clock, told, observer, see, now: clock.now() };
}

test("the link is told as it is: since when, why, when it tries again, and how it answers", async () => {
  const { clock, observer, see, now } = setup();
  expect(observer.link()).toEqual({
    state: "stopped",
    since: now,
    cause: "zoomflow is starting",
  });
  await clock.advance(5_000);
  const cause = "the socket was lost";
  see(
    { is: "link.ack", rttMs: 12 },
    {
      is: "link.state",
      from: "connected",
      to: "backing-off",
      cause,
      attempt: 1,
      waitMs: 700,
      error,
    },
  );
  expect(observer.link()).toEqual({
    state: "backing-off",
    since: now + 5_000,
    cause,
    nextAttemptAt: now + 5_700,
    roundTripMs: 12,
  });
});

test("the last event of an earlier process counts until there is another", () => {
  const { observer, see, now } = setup();
  const found = { waiting: 0, retrying: 0, uncertain: 0, dead: 0, interrupted: 0 };
  see({ is: "journal.recovered", ...found, lastEventAt: now - 9, gapSince: undefined });
  expect(observer.link().lastEventAt).toBe(now - 9);
  see({ is: "event.recorded", key: "k", event, source: "websocket", receivedAt: now, rules: [] });
  expect(observer.link().lastEventAt).toBe(now);
});

test("events that wait for the journal are told until it takes one", () => {
  const { observer, see } = setup();
  see({ is: "event.unrecorded", count: 3, error });
  see({ is: "event.unrecorded", count: 1, lost: true, error });
  expect(observer.unrecorded()).toBe(3);
  see({ is: "event.known", key: "k", event, source: "websocket" });
  expect(observer.unrecorded()).toBe(0);
});

test("every end of a run is counted as what a person would call it", () => {
  const { observer, see, now } = setup();
  for (const state of ["done", "dead", "uncertain", "dropped", "retrying", "waiting"] as const)
    see({ is: "run.settled", run: "r1", rule: "a", attempt: 1, state, ms: 1, ageMs: 2 });
  const last = (column: number) => observer.minutes.read(now, column).at(-1);
  expect([last(COLUMN.done), last(COLUMN.failed), last(COLUMN.dropped)]).toEqual([1, 2, 1]);
  see({ is: "event.composed", key: "k", event, source: "batch", rule: "b" });
  expect(observer.rules.read("b", now).lastMatchAt).toBe(now);
});

test("what a page cannot show is not told to it", async () => {
  const { clock, observer, told, see, now } = setup();
  await clock.advance(1_000);
  see(
    { is: "link.event", form: "string" },
    { is: "gap.opened", from: now, cause: "reset" },
    { is: "plugin.ready", plugin: "slack", ms: 1 },
    { is: "plugin.unhealthy", plugin: "web", error },
    {
      is: "config.reloaded",
      revision: 2,
      rules: { added: [], changed: [], removed: [] },
      plugins: { added: [], changed: [], removed: [] },
      sources: [],
      ms: 1,
    },
  );
  expect(told).toEqual(["gap.opened", "plugin.ready", "plugin.unhealthy", "config.reloaded"]);
  expect(observer.revisedAt()).toBe(now + 1_000);
  expect([...observer.plugins]).toEqual([
    ["slack", undefined],
    ["web", error],
  ]);
});

test("a clock that was two hours ahead, and is put right, hides nothing that comes then", () => {
  const { clock, observer, see } = setup();
  const both = (): void => {
    const at = clock.now();
    see(
      { is: "event.recorded", key: "k", event, source: "test", receivedAt: at, rules: ["r"] },
      { is: "run.settled", run: "r1", rule: "r", attempt: 1, state: "done", ms: 1, ageMs: 1 },
    );
  };
  clock.jump(7_200_000);
  both();
  clock.jump(-7_200_000);
  both();
  const now = clock.now();
  expect(observer.minutes.read(now, COLUMN.events).at(-1)).toBe(1);
  expect(observer.minutes.read(now, COLUMN.done).at(-1)).toBe(1);
  expect(observer.rules.read("r", now).hour.done).toBe(1);
});
