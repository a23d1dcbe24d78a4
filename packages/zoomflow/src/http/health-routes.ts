import type { Runtime } from "@zoomflow/core/engine";
import type { Clock } from "@zoomflow/core/ports";

import type { JournalFigures } from "../journal/figures.ts";
import type { Redactor } from "../log/redact.ts";
import { METRICS_TYPE, printMetrics } from "../metrics/exposition.ts";
import type { Family } from "../metrics/family.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { standFamilies } from "../metrics/stand.ts";
import { json } from "./answer.ts";
import type { Readiness } from "./readiness.ts";
import type { Routes } from "./routes.ts";

export interface HealthParts {
  readonly runtime: () => Pick<Runtime, "counts" | "revision">;
  readonly readiness: () => Readiness;
  /** What parts outside of the engine have measured. */
  readonly gauges: () => readonly Family[];
  /** Of the journal; undefined when it cannot be looked at. */
  readonly figures: () => JournalFigures | undefined;
  readonly metrics: Metrics;
  readonly clock: Pick<Clock, "now">;
  /** Takes secrets out of reasons, as the log does. */
  readonly redact: Redactor;
}

/** What probes and scrapers ask for. */
export function healthRoutes({
  runtime,
  readiness,
  gauges,
  figures,
  metrics,
  clock,
  redact,
}: HealthParts): Routes {
  return {
    "/live": { access: "open", answer: () => json(200, { live: true }) },
    "/ready": {
      access: "open",
      answer({ reasons }) {
        const { ready, status, parts } = readiness();
        const told = reasons ? { ready, status, parts } : { ready, status };
        const answer = json(ready ? 200 : 503, told);
        return { ...answer, body: redact(String(answer.body)) };
      },
    },
    "/metrics": {
      access: "closed",
      async answer() {
        const { counts, revision } = runtime();
        const { ready, parts } = readiness();
        const families = [
          ...standFamilies({
            ready,
            parts,
            revision: revision(),
            runs: await counts().catch(() => undefined),
            journal: figures(),
            now: clock.now(),
          }),
          ...gauges(),
          ...metrics.families(),
        ];
        return { status: 200, type: METRICS_TYPE, body: await printMetrics(families) };
      },
    },
  };
}
