import type { Clock, Log, Observe } from "@zoomflow/core/ports";

import { createTracing } from "./tracing.ts";

/** Where every copy of the API of version 1 keeps what an SDK has given it. */
const GLOBAL = Symbol.for("opentelemetry.js.api.1");

interface Registered {
  readonly trace?: unknown;
  /** Of the API's copy that came first. */
  readonly version?: string;
}

/**
 * Traces, if an SDK of OpenTelemetry has been set up before zoomflow began, as by `node --import`. That
 * is looked for once: without one nothing is loaded, and no moment costs anything.
 */
export async function loadTracing(
  clock: Pick<Clock, "now">,
  log: Pick<Log, "warn">,
): Promise<Observe | undefined> {
  const { trace: provider, version } = (Reflect.get(globalThis, GLOBAL) ?? {}) as Registered;
  if (provider === undefined) return undefined;
  const api = await import("@opentelemetry/api");
  // What an SDK registered through an older copy is passed over by this one, without a word.
  if (api.trace.getTracerProvider() !== provider) {
    const message = `nothing is traced: the SDK of OpenTelemetry brings version ${version} of the API, which is too old`;
    log.warn({ is: "tracing.unheard", hint: "Install an SDK of the 3.x line." }, message);
    return undefined;
  }
  return createTracing(api, api.trace.getTracer("zoomflow"), clock);
}
