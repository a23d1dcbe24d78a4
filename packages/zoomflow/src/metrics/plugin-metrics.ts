import { type Cell, createCounter } from "./counter.ts";
import type { MetricGroup } from "./group.ts";

/** Rules come and go, and each of their steps is one. */
const MOST_CULPRITS = 100;

const STATES = { closed: 0, "half-open": 1, open: 2 } as const;

/** Plugins that fail. Only those that did have series. */
export function createPluginMetrics(): MetricGroup {
  const circuits = new Map<string, keyof typeof STATES>();
  const openings = createCounter(
    "zoomflow_circuit_openings_total",
    "How often a plugin's service was found not to answer, so that its runs wait, by plugin.",
  );
  const crashes = createCounter(
    "zoomflow_plugin_crashes_total",
    "How often the thread of a plugin that is isolated ended and was started again, by plugin.",
  );
  const late = createCounter(
    "zoomflow_late_failures_total",
    "Failures of code of rules and plugins after its call was over, by whose it was.",
  );
  const lateBy = new Map<string, Cell>();
  const blocks = createCounter(
    "zoomflow_loop_blocks_total",
    "How often code kept the event loop from going round for longer than `watchdog.warn`; the log names whose.",
  );
  const blocked = createCounter(
    "zoomflow_loop_blocked_seconds_total",
    "For how long it did, all together.",
  );
  const blockedTimes = blocks.cell();
  const blockedFor = blocked.cell();
  return {
    takes: {
      "plugin.crashed": ({ plugin }) => void crashes.cell({ plugin }).count++,
      "run.late"({ culprit }) {
        const name = lateBy.has(culprit) || lateBy.size < MOST_CULPRITS ? culprit : "(others)";
        const cell = lateBy.get(name) ?? late.cell({ culprit: name });
        lateBy.set(name, cell);
        cell.count++;
      },
      "loop.blocked"({ ms }) {
        blockedTimes.count++;
        blockedFor.count += ms / 1_000;
      },
      "circuit.opened"({ plugin }) {
        circuits.set(plugin, "open");
        openings.cell({ plugin }).count++;
      },
      "circuit.half-open": ({ plugin }) => void circuits.set(plugin, "half-open"),
      "circuit.closed": ({ plugin }) => void circuits.set(plugin, "closed"),
      "config.reloaded"({ plugins: { changed, removed } }) {
        for (const plugin of [...changed, ...removed]) circuits.delete(plugin);
      },
    },
    families: () => [
      {
        name: "zoomflow_circuit_state",
        help: "Whether a plugin's actions are kept back because its service does not answer: 0 they are not, 1 one of them tries it, 2 they are. Plugins that never were have no series.",
        type: "gauge",
        samples: [...circuits].map(([plugin, state]) => ({
          labels: { plugin },
          value: STATES[state],
        })),
      },
      ...[openings, crashes, late, blocks, blocked].map((metric) => metric.family()),
    ],
  };
}
