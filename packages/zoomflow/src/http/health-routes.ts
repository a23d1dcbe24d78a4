import type { Health } from "@zoomflow/core";
import type { Runtime } from "@zoomflow/core/engine";

import type { Redactor } from "../log/redact.ts";
import { METRICS_TYPE, printMetrics } from "../metrics/exposition.ts";
import { type Family, gauge } from "../metrics/family.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { json } from "./answer.ts";
import { decideReadiness, type Readiness, type RulesLoaded } from "./readiness.ts";
import type { Routes } from "./routes.ts";

export interface HealthParts {
  readonly runtime: () => Pick<Runtime, "phase" | "health" | "counts" | "revision">;
  /** Of parts outside of the engine, by name. */
  readonly around: () => readonly (readonly [string, Health])[];
  readonly metrics: Metrics;
  /** Takes secrets out of reasons, as the log does. */
  readonly redact: Redactor;
}

/** What probes and scrapers ask for. */
export function healthRoutes({ runtime, around, metrics, redact }: HealthParts): Routes {
  const readiness = (): Readiness => {
    const { phase, health, revision } = runtime();
    return decideReadiness(phase(), new Map([...health(), ...around()]), revision());
  };
  return {
    "/live": { access: "open", answer: () => json(200, { live: true }) },
    "/ready": {
      access: "open",
      answer(reasons) {
        const { ready, status, parts } = readiness();
        const told = reasons ? { ready, status, parts } : { ready, status };
        const answer = json(ready ? 200 : 503, told);
        return { ...answer, body: redact(answer.body) };
      },
    },
    "/metrics": {
      access: "closed",
      async answer() {
        const ready = gauge(
          "zoomflow_ready",
          "What /ready says: 1 when events are heard, can be recorded and are acted on, else 0.",
          Number(readiness().ready),
        );
        const revision = gauge(
          "zoomflow_config_revision",
          "Which config runs: 1 is that of the start, and every reload adds one.",
          runtime().revision().number,
        );
        const families = [
          ready,
          revision,
          rulesByState(runtime().revision()),
          ...metrics.families(),
          ...(await runsByState(runtime())),
        ];
        return { status: 200, type: METRICS_TYPE, body: await printMetrics(families) };
      },
    },
  };
}

function rulesByState({ rules, setAside }: RulesLoaded): Family {
  return {
    name: "zoomflow_rules",
    help: "Rules of the config: those that are loaded, and those that are set aside because of errors that `zoomflow check` tells.",
    type: "gauge",
    samples: [
      { labels: { state: "loaded" }, value: rules },
      { labels: { state: "set-aside" }, value: setAside.length },
    ],
  };
}

/** Left out while the journal cannot tell, as after its end: an old figure would be a wrong one. */
async function runsByState(runtime: Pick<Runtime, "counts">): Promise<readonly Family[]> {
  const counts = await runtime.counts().catch(() => undefined);
  if (counts === undefined) return [];
  const samples = Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));
  const help =
    "Runs in the journal by the state they stand in. Finished ones (done, dropped, skipped) are counted for good, those that were pruned included.";
  return [{ name: "zoomflow_journal_runs", help, type: "gauge", samples }];
}
