import type { Registry } from "prom-client";

import type { Family } from "./family.ts";

/** The content type of {@link printMetrics}'s text. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * The families in Prometheus' text format, and after them those of the process: CPU, memory, event
 * loop, garbage collection, handles.
 *
 * The library comes with the first call: a runner that nobody scrapes does without its 9 MB.
 */
export async function printMetrics(families: readonly Family[]): Promise<string> {
  const { AggregatorRegistry } = await import("prom-client");
  const own = AggregatorRegistry.aggregate([
    families.map(({ samples, ...family }) => ({ ...family, values: samples, aggregator: "sum" })),
  ]);
  processMetrics ??= watchProcess();
  return [await own.metrics(), await (await processMetrics).metrics()].join("\n");
}

/** One for all runners of a process: what watches its event loop cannot be taken off again. */
let processMetrics: Promise<Registry> | undefined;

/** Often enough to see what holds the event loop up, without waking an idle machine too often. */
const LOOK_EVERY_MS = 20;

async function watchProcess(): Promise<Registry> {
  const { collectDefaultMetrics, Registry } = await import("prom-client");
  const register = new Registry();
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: LOOK_EVERY_MS });
  return register;
}
