import type { Clock, Observe } from "@zoomflow/core/ports";

import { createTracing } from "./tracing.ts";

/** Where every copy of the API of version 1 keeps what an SDK has given it. */
const GLOBAL = Symbol.for("opentelemetry.js.api.1");

/**
 * Traces, if an SDK of OpenTelemetry has been set up before zoomflow began, as by `node --import`. That
 * is looked for once: without one nothing is loaded, and no moment costs anything.
 */
export async function loadTracing(clock: Pick<Clock, "now">): Promise<Observe | undefined> {
  const { trace: provider } = (Reflect.get(globalThis, GLOBAL) ?? {}) as { trace?: unknown };
  if (provider === undefined) return undefined;
  const api = await import("@opentelemetry/api");
  return createTracing(api, api.trace.getTracer("zoomflow"), clock);
}
