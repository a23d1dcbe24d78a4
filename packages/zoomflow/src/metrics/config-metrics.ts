import { createCounter } from "./counter.ts";
import type { MetricGroup } from "./group.ts";

/** What came of reading the config again. */
export function createConfigMetrics(): MetricGroup {
  const reloads = createCounter(
    "zoomflow_config_reloads_total",
    "Reloads of the config by result: applied, or refused, when the last good one goes on.",
  );
  const applied = reloads.cell({ result: "applied" });
  const refused = reloads.cell({ result: "refused" });
  return {
    takes: {
      "config.reloaded": () => void applied.count++,
      "config.refused": () => void refused.count++,
    },
    families: () => [reloads.family()],
  };
}
