import type * as Api from "@opentelemetry/api";
import type { Attributes, Context, Span, Tracer } from "@opentelemetry/api";
import type { Clock, Observe, Telemetry } from "@zoomflow/core/ports";

import { traceContextOf } from "./trace-context.ts";

type Moment<K extends Telemetry["is"]> = Extract<Telemetry, { readonly is: K }>;

/** What is needed of `@opentelemetry/api`. */
export type TracingApi = Pick<typeof Api, "ROOT_CONTEXT" | "SpanKind" | "SpanStatusCode" | "trace">;

/** Attempts under way; a run of which no end is told must not be held for ever. */
const MOST_OPEN = 10_000;

/**
 * Makes spans of moments: one for an event, one for each attempt at a run, one for each step. None holds
 * payloads, inputs, results or messages of errors.
 */
export function createTracing(api: TracingApi, tracer: Tracer, clock: Pick<Clock, "now">): Observe {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const open = new Map<string, { readonly span: Span; readonly within: Context }>();

  const traceOf = (key: string): Context => trace.setSpanContext(ROOT_CONTEXT, traceContextOf(key));

  const received = (moment: Moment<"event.recorded">): void => {
    const { key, event, source, receivedAt, rules } = moment;
    const name = nameOf(event.event);
    const attributes: Attributes = {
      "messaging.system": "zoom",
      "messaging.operation.name": "receive",
      "messaging.operation.type": "receive",
      "messaging.destination.name": source,
      "messaging.message.id": key,
      "zoomflow.event": name,
    };
    const span = tracer.startSpan(
      `receive ${name}`,
      { kind: SpanKind.CONSUMER, startTime: receivedAt, attributes },
      traceOf(key),
    );
    span.addEvent("match", { "zoomflow.rules": [...rules] });
    span.end(Math.max(receivedAt, clock.now()));
  };

  const composed = ({ key, event, source, rule }: Moment<"event.composed">): void => {
    const name = nameOf(event.event);
    const attributes = { "zoomflow.event": name, "zoomflow.source": source, "zoomflow.rule": rule };
    tracer.startSpan(`compose ${name}`, { attributes }, traceOf(key)).end();
  };

  const started = ({ run, rule, key, attempt, event }: Moment<"run.started">): void => {
    const attributes: Attributes = {
      "zoomflow.rule": rule,
      "zoomflow.run": run,
      "zoomflow.attempt": attempt,
      "zoomflow.event": nameOf(event),
    };
    const around = key === undefined ? ROOT_CONTEXT : traceOf(key);
    const span = tracer.startSpan(`run ${rule}`, { attributes }, around);
    const [oldest] = open.keys();
    if (oldest !== undefined && open.size >= MOST_OPEN) end(oldest, "unknown");
    open.set(run, { span, within: trace.setSpan(around, span) });
  };

  const stepped = ({ run, step, ms, by }: Moment<"step.done">): void => {
    const within = open.get(run)?.within;
    if (within === undefined) return;
    const now = clock.now();
    const name = by === undefined ? "step" : `${by.plugin}.${by.action}`;
    const attributes = { "zoomflow.step": step };
    tracer.startSpan(name, { startTime: now - ms, attributes }, within).end(now);
  };

  const end = (run: string, outcome: string, code?: string): void => {
    const span = open.get(run)?.span;
    if (span === undefined) return;
    open.delete(run);
    span.setAttribute("zoomflow.outcome", outcome);
    if (code !== undefined) {
      span.setAttribute("error.type", code);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  };

  return (moment) => {
    switch (moment.is) {
      case "event.recorded":
        return received(moment);
      case "event.composed":
        return composed(moment);
      case "run.started":
        return started(moment);
      case "step.done":
        return stepped(moment);
      case "run.asleep":
        return end(moment.run, "asleep");
      case "run.settled":
        return end(moment.run, moment.state, moment.error?.code);
      default:
        return undefined;
    }
  };
}

/** Names of events come from outside, and those of spans must be few. */
function nameOf(event: unknown): string {
  return typeof event === "string" && /^[a-z][a-z0-9_.]{0,79}$/.test(event) ? event : "(other)";
}
