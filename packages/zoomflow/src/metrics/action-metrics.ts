import type { MetricGroup } from "./group.ts";
import type { Histogram } from "./histogram.ts";
import { createHistograms } from "./histograms.ts";

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** A config has dozens; one that changes for ever must not have a series for all that it ever had. */
const MOST = 200;
const OTHER = "(other)";

/** What the actions of plugins take. */
export function createActionMetrics(): MetricGroup {
  const byPlugin = new Map<string, Map<string, Pick<Histogram, "observe">>>();
  let told = 0;
  const seconds = createHistograms(
    "zoomflow_action_seconds",
    "How long actions took that were done, by plugin and action; attempts that failed are not in it.",
    SECONDS,
  );

  const seriesOf = (plugin: string, action: string): Pick<Histogram, "observe"> => {
    const found = byPlugin.get(plugin)?.get(action);
    if (found !== undefined) return found;
    if (told >= MOST) return seconds.series({ plugin: OTHER, action: OTHER });
    told++;
    const series = seconds.series({ plugin, action });
    byPlugin.set(plugin, (byPlugin.get(plugin) ?? new Map()).set(action, series));
    return series;
  };

  return {
    takes: {
      "step.done"({ by, ms }) {
        if (by !== undefined) seriesOf(by.plugin, by.action).observe(ms / 1_000);
      },
    },
    families: () => [seconds.family()],
  };
}
