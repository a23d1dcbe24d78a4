import type { Part, Runtime } from "@zoomflow/core/engine";
import type { Clock, Log, Observe } from "@zoomflow/core/ports";

import type { CheckedConfig } from "../config/check.ts";
import type { Redactor } from "../log/redact.ts";
import { createMetrics } from "../metrics/metrics.ts";
import { type HealthParts, healthRoutes } from "./health-routes.ts";
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
  readonly around: HealthParts["around"];
  readonly gauges: HealthParts["gauges"];
  readonly figures: HealthParts["figures"];
  readonly clock: Pick<Clock, "now">;
}

export function createHealthService(
  { rules, http }: Pick<CheckedConfig, "rules" | "http">,
  { log, ...parts }: HealthServiceParts,
): HealthService {
  const metrics = createMetrics({ clock: parts.clock, rules: new Set(rules.map(({ id }) => id)) });
  const routes = healthRoutes({ ...parts, metrics });
  return { observe: metrics.observe, server: createHttpServer(http, routes, log) };
}
