import type { Health } from "@zoomflow/core";
import type { Part, Runtime } from "@zoomflow/core/engine";
import type { Clock, Log, Observe } from "@zoomflow/core/ports";

import type { CheckedConfig } from "../config/check.ts";
import type { Redactor } from "../log/redact.ts";
import { createMetrics } from "../metrics/metrics.ts";
import { healthRoutes } from "./health-routes.ts";
import { createHttpServer } from "./server.ts";

/** How a runner does, for whoever asks from outside. */
export interface HealthService {
  /** Counts. */
  readonly observe: Observe;
  /** Answers; to stand around the engine. */
  readonly server: Part;
}

export interface HealthServiceParts {
  /** Asked for only once the server is up. */
  readonly runtime: () => Runtime;
  readonly log: Log;
  readonly redact: Redactor;
  /** Of parts outside of the engine, by name. */
  readonly around: () => readonly (readonly [string, Health])[];
  readonly clock: Pick<Clock, "now">;
}

export function createHealthService(
  { rules, http }: Pick<CheckedConfig, "rules" | "http">,
  { runtime, log, redact, around, clock }: HealthServiceParts,
): HealthService {
  const metrics = createMetrics({ clock, rules: new Set(rules.map(({ id }) => id)) });
  const routes = healthRoutes({ runtime, around, metrics, redact });
  return { observe: metrics.observe, server: createHttpServer(http, routes, log) };
}
