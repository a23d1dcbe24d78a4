import { failureRule, ownerOf, type Policy, type Telemetry } from "@zoomflow/core/ports";

import { type Cell, createCounter } from "./counter.ts";
import type { MetricGroup } from "./group.ts";
import { createHistogram } from "./histogram.ts";

const OUTCOME = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600];

type Settled = Extract<Telemetry, { readonly is: "run.settled" }>;
type Cells = Readonly<Record<Settled["state"], Cell>>;

const POLICIES = Object.keys({
  drop: 0,
  latest: 0,
  restart: 0,
  maxAge: 0,
  once: 0,
  throttle: 0,
  debounce: 0,
  none: 0,
} satisfies Record<Policy | "none", 0>);

/** Of rules that the config no longer has, of which a journal may hold any number. */
const GONE = "(gone)";

const STATES = ["done", "dead", "uncertain", "dropped"] as const;

/** What becomes of runs. `first` are the config's rules: no other gets a series of its own. */
export function createRunMetrics(first: ReadonlySet<string>): MetricGroup {
  const rules = new Set(first);
  const byRule = new Map<string, Cells>();
  const runs = createCounter("zoomflow_runs_total", "Runs by rule and final outcome.");
  const retries = createCounter(
    "zoomflow_retries_total",
    "Attempts that failed and are made again, by rule.",
  );
  const postponed = createCounter(
    "zoomflow_postponements_total",
    "Attempts that had to wait their turn and do not count, by rule.",
  );
  const dropped = createCounter(
    "zoomflow_dropped_total",
    "Runs that were left out, by rule and by the policy that asks for it (none: by hand, or the rule is gone).",
  );
  const failures = createCounter(
    "zoomflow_rule_failures_total",
    "Events that a rule's own condition or key failed on, by rule.",
  );
  const missed = createCounter(
    "zoomflow_events_missed_total",
    "Events that a rule's correlation left out, by rule and why: late, crowded or unreadable.",
  );
  const outcome = createHistogram(
    "zoomflow_outcome_seconds",
    "From the receipt of an event to the end of a run for it (done, dead or uncertain): waiting, retries and sleep included.",
    OUTCOME,
  );

  const known = (rule: string): string => (rules.has(ownerOf(rule)) ? rule : GONE);

  const cellsOf = (rule: string): Cells => {
    const end = (state: string): Cell => runs.cell({ rule, outcome: state });
    return {
      done: end("done"),
      dead: end("dead"),
      uncertain: end("uncertain"),
      dropped: end("dropped"),
      retrying: retries.cell({ rule }),
      waiting: postponed.cell({ rule }),
    };
  };

  /** What it has come to counts on among those that are gone: a config may change for ever. */
  const forget = (rule: string): void => {
    byRule.delete(rule);
    for (const end of STATES) runs.merge({ rule, outcome: end }, { rule: GONE, outcome: end });
    for (const policy of POLICIES) dropped.merge({ rule, policy }, { rule: GONE, policy });
    for (const counter of [retries, postponed, failures]) counter.merge({ rule }, { rule: GONE });
  };

  return {
    takes: {
      "config.reloaded"({ rules: { added, removed } }) {
        for (const rule of added) rules.add(rule);
        for (const rule of removed) {
          rules.delete(rule);
          for (const name of [rule, failureRule(rule)]) forget(name);
        }
      },
      "run.settled"({ rule, state, ageMs, policy = "none" }) {
        let cells = byRule.get(rule);
        if (cells === undefined) {
          cells = cellsOf(known(rule));
          if (rules.has(ownerOf(rule))) byRule.set(rule, cells);
        }
        cells[state].count++;
        if (state === "dropped") dropped.cell({ rule: known(rule), policy }).count++;
        if (state === "done" || state === "dead" || state === "uncertain")
          outcome.observe(ageMs / 1_000);
      },
      "rule.failed": ({ rule }) => void failures.cell({ rule: known(rule) }).count++,
      "event.missed": ({ rule, why }) => void missed.cell({ rule: known(rule), why }).count++,
    },
    families: () =>
      [runs, retries, postponed, dropped, failures, missed, outcome].map((metric) =>
        metric.family(),
      ),
  };
}
