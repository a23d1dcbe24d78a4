import * as api from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace-base";
import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { sha256 } from "../system.ts";
import { traceContextOf } from "./trace-context.ts";
import { createTracing } from "./tracing.ts";

const KEY = sha256("an event");
const error = new ZoomflowError("ZF_ACTION_FAILED", "Ada's canary did not answer");

function setup(ratio = 1) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({
    sampler: new TraceIdRatioBasedSampler(ratio),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  });
  const clock = fakeClock();
  const observe = createTracing(api, provider.getTracer("zoomflow"), clock);
  return { clock, observe, spans: () => exporter.getFinishedSpans() };
}

const recorded = (event: string, key = KEY): Telemetry => ({
  is: "event.recorded",
  key,
  event: { event, event_ts: 1, payload: { object: { topic: "canary", host: "ada@example.com" } } },
  source: "websocket",
  receivedAt: fakeClock().now(),
  rules: ["announce"],
});
const started = (attempt = 1, run = "r1"): Telemetry => ({
  is: "run.started",
  run,
  rule: "announce",
  key: KEY,
  attempt,
  event: "meeting.started",
});
const done: Telemetry = {
  is: "step.done",
  run: "r1",
  rule: "announce",
  step: "chat.post",
  ms: 40,
  by: { plugin: "chat", action: "post" },
  summary: "post to #general: canary",
};
const settled = (state: "done" | "retrying" | "dead"): Telemetry => ({
  is: "run.settled",
  run: "r1",
  rule: "announce",
  attempt: 1,
  state,
  ms: 50,
  ageMs: 60,
  ...(state !== "done" && { error }),
});

const told = ({ name, attributes, status, duration }: ReadableSpan) => ({
  name,
  outcome: attributes["zoomflow.outcome"],
  status: status.code,
  ms: Math.round(duration[0] * 1_000 + duration[1] / 1e6),
});

describe("a trace", () => {
  test("holds the event, the match, the attempt and its steps", () => {
    const { clock, observe, spans } = setup();
    const at = clock.now();
    for (const moment of [recorded("meeting.started"), started(), done, settled("done")])
      observe(moment);
    const [event, step, run] = spans();
    expect(spans().map(({ name }) => name)).toEqual([
      "receive meeting.started",
      "chat.post",
      "run announce",
    ]);
    expect(event?.events).toMatchObject([
      { name: "match", attributes: { "zoomflow.rules": ["announce"] } },
    ]);
    expect(event?.startTime).toEqual([Math.floor(at / 1_000), (at % 1_000) * 1e6]);
    expect(step?.parentSpanContext?.spanId).toBe(run?.spanContext().spanId);
    expect(step && told(step)).toMatchObject({ ms: 40 });
    expect(run?.attributes).toEqual({
      "zoomflow.rule": "announce",
      "zoomflow.run": "r1",
      "zoomflow.attempt": 1,
      "zoomflow.event": "meeting.started",
      "zoomflow.outcome": "done",
    });
    const traces = new Set(spans().map((span) => span.spanContext().traceId));
    expect([...traces]).toEqual([traceContextOf(KEY).traceId]);
  });

  test("goes on after a retry and after another start, which know the event's key only", () => {
    const before = setup();
    before.observe(started());
    before.observe(settled("retrying"));
    const after = setup();
    after.observe(started(2));
    after.observe(settled("done"));
    const spans = [...before.spans(), ...after.spans()];
    expect(new Set(spans.map((span) => span.spanContext().traceId)).size).toBe(1);
    expect(spans.map(told)).toMatchObject([
      { outcome: "retrying", status: api.SpanStatusCode.ERROR },
      { outcome: "done", status: api.SpanStatusCode.UNSET },
    ]);
  });

  test("holds no payload, no input and no words of an error", () => {
    const { observe, spans } = setup();
    for (const moment of [recorded("meeting.started"), started(), done, settled("dead")])
      observe(moment);
    const all = spans().map(({ name, attributes, events, status }) => ({
      name,
      attributes,
      events,
      status,
    }));
    expect(JSON.stringify(all)).not.toMatch(/canary|ada/i);
    expect(all.at(-1)?.attributes["error.type"]).toBe("ZF_ACTION_FAILED");
  });

  test("is kept or not as a whole, by its id", () => {
    const { observe, spans } = setup(0.5);
    for (let n = 0; n < 400; n++) observe(recorded("meeting.started", sha256(`event ${n}`)));
    expect(spans().length).toBeGreaterThan(140);
    expect(spans().length).toBeLessThan(260);
  });

  test("a run that sleeps ends its span, and one without a key has a trace of its own", () => {
    const { observe, spans } = setup();
    observe(started());
    observe({ is: "run.asleep", run: "r1", rule: "announce", waitMs: 1 });
    observe({ is: "run.started", run: "r2", rule: "announce", attempt: 1, event: "meeting.ended" });
    observe({ ...settled("done"), run: "r2" } as Telemetry);
    observe({ ...settled("done"), run: "r3" } as Telemetry);
    observe({ ...done, run: "r3" });
    observe({ is: "runtime.stopping", cause: "test" });
    expect(spans().map(told)).toMatchObject([{ outcome: "asleep" }, { outcome: "done" }]);
    const [first, second] = spans().map((span) => span.spanContext().traceId);
    expect(first).not.toBe(second);
  });

  test("attempts of which no end is told are held no longer than there is room", () => {
    const { observe, spans } = setup();
    for (let n = 0; n <= 10_000; n++) observe(started(1, `r${n}`));
    expect(spans().map(told)).toMatchObject([{ outcome: "unknown" }]);
  });

  test.each(["<script>", "x".repeat(81), "a b", 7])(
    "an event that calls itself %s makes no name of a span",
    (name) => {
      const { observe, spans } = setup();
      observe(recorded(name as string));
      expect(spans()[0]?.name).toBe("receive (other)");
    },
  );

  test("an event that zoomflow composed is told with its rule; a key that is no digest serves too", () => {
    const { observe, spans } = setup();
    const event = { event: "zoomflow.batch", event_ts: 1, payload: {} };
    observe({ is: "event.composed", key: "batch/1", event, source: "batch", rule: "digest" });
    expect(spans()[0]?.name).toBe("compose zoomflow.batch");
    expect(spans()[0]?.spanContext().traceId).toBe(traceContextOf(sha256("batch/1")).traceId);
  });
});
