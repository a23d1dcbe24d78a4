import type { Clock, Observe, Telemetry } from "@zoomflow/core/ports";

import { createActionMetrics } from "./action-metrics.ts";
import { createConfigMetrics } from "./config-metrics.ts";
import { createEventMetrics } from "./event-metrics.ts";
import type { Family } from "./family.ts";
import { createGapMetrics } from "./gap-metrics.ts";
import type { MetricGroup } from "./group.ts";
import { createJournalMetrics } from "./journal-metrics.ts";
import { createLinkMetrics } from "./link-metrics.ts";
import { createPluginMetrics } from "./plugin-metrics.ts";
import { createRunMetrics } from "./run-metrics.ts";

/** What has happened since the process began, counted. */
export interface Metrics {
  readonly observe: Observe;
  families(): readonly Family[];
}

export interface MetricsParts {
  readonly clock: Pick<Clock, "now">;
  /** The ids of the config's rules, as it is at the start. */
  readonly rules: ReadonlySet<string>;
  /** Others that take moments, and tell elsewhere what they make of them. Default: none. */
  readonly others?: readonly Pick<MetricGroup, "takes">[];
}

/** Counts in plain numbers: until somebody asks, no library is needed and no label is put together. */
export function createMetrics({ clock, rules, others = [] }: MetricsParts): Metrics {
  const groups = [
    createLinkMetrics(),
    createGapMetrics(clock),
    createEventMetrics(),
    createRunMetrics(rules),
    createActionMetrics(),
    createJournalMetrics(),
    createConfigMetrics(),
    createPluginMetrics(),
  ];
  const takers = takersOf([...groups, ...others]);
  return {
    observe(moment) {
      const interested = takers.get(moment.is);
      if (interested !== undefined) for (const take of interested) take(moment);
    },
    families: () => groups.flatMap((group) => group.families()),
  };
}

type Taker = (moment: Telemetry) => void;

/** Who takes a kind of moment; kinds that nobody takes are not in it. */
function takersOf(
  groups: readonly Pick<MetricGroup, "takes">[],
): ReadonlyMap<string, readonly Taker[]> {
  const entries = groups.flatMap((group) => Object.entries(group.takes) as [string, Taker][]);
  const byKind = Map.groupBy(entries, ([kind]) => kind);
  return new Map([...byKind].map(([kind, found]) => [kind, found.map(([, take]) => take)]));
}
