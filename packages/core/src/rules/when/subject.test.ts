import { expect, test } from "vitest";

import type { AnyEvent } from "../../ports.ts";
import { compileCondition } from "./condition.ts";
import { explainCondition } from "./explain.ts";
import { gt } from "./matchers.ts";
import { readWhen } from "./read.ts";

const when = readWhen({ durationMs: gt(1_000) });
const context = { now: new Date(0), source: { name: "correlation", receivedAt: 0 } };

test("a condition on an event of zoomflow's own mirrors its own fields, and is explained by them", () => {
  const pair: AnyEvent & { durationMs: number } = {
    event: "zoomflow.pair",
    event_ts: 0,
    durationMs: 10,
  };
  const long = { ...pair, durationMs: 1_001 };
  expect(compileCondition(when)(long, context)).toBe(true);
  expect(compileCondition(when)(pair, context)).toBe(false);
  expect(explainCondition(when, pair, context)).toMatchObject({ path: "event.durationMs" });
});

test("of any other event it mirrors the payload", () => {
  const event = { event: "meeting.started", event_ts: 0, durationMs: 5_000, payload: {} };
  expect(compileCondition(when)(event, context)).toBe(false);
  expect(explainCondition(when, event, context)).toMatchObject({ path: "payload.durationMs" });
});
