import { inert, table } from "./format-table.ts";
import { count } from "./format-trace.ts";

/** What a replay asked for. */
export interface Replayed {
  readonly events: number;
  readonly runs: number;
  /** How many runs of each rule. */
  readonly rules: Readonly<Record<string, number>>;
  /** Left out, because the rule's run for the event was still to be carried out. */
  readonly unfinished: number;
  /** Left out, because the event is older than the rule's `maxAge`. */
  readonly tooOld: number;
  /** Rules that threw while they looked at an event. */
  readonly failures: readonly ReplayFailure[];
}

export interface ReplayFailure {
  readonly rule: string;
  /** On how many events. */
  readonly events: number;
  /** The first of them, and what was thrown there. */
  readonly first: string;
  readonly message: string;
}

export function formatReplay(replayed: Replayed, dryRun: boolean): string {
  const { events, runs, rules, unfinished, tooOld, failures } = replayed;
  const asked = dryRun ? "would ask for" : "asked for";
  return [
    `${count(events, "event")} ${asked} ${count(runs, "run")}\n`,
    table(
      ["rule", "runs"],
      Object.entries(rules).map(([rule, number]) => [rule, String(number)]),
    ),
    unfinished === 0 ? "" : `${count(unfinished, "run")} left out: still to be carried out\n`,
    tooOld === 0
      ? ""
      : `${count(tooOld, "run")} left out: too late, by maxAge (--any-age takes them)\n`,
    ...failures.map(
      ({ events: failed, first, message }) =>
        `${inert(message)} (${count(failed, "event")}, first ${first})\n`,
    ),
  ].join("");
}
