import type { StoredError, StoredRun } from "../journal/stored.ts";
import { short, table } from "./format-table.ts";
import { localTime } from "./format-time.ts";

/** A list of runs, the newest first. */
export function formatRuns(runs: readonly StoredRun[], limit: number): string {
  const rows = runs.map((run) => [
    run.id,
    localTime(run.createdAt),
    run.rule,
    run.state,
    String(run.attempts),
    run.source,
    `${run.event} ${run.eventName}`,
    remark(run),
  ]);
  const heads = ["run", "since", "rule", "state", "attempts", "source", "event", "remark"];
  const more = runs.length === limit ? `the newest ${limit}; more with --limit\n` : "";
  return rows.length === 0 ? "no runs\n" : table(heads, rows) + more;
}

/** What there is to know of a run besides its state. */
export function remark(run: StoredRun): string {
  const { state, dueAt, step, interrupted, doubt, error } = run;
  if (interrupted && doubt !== undefined)
    return `interrupted in ${step}: looked up at the next start`;
  if (interrupted) return `interrupted in ${step}: uncertain from the next start on`;
  if (state === "running") return `in the middle of ${step}`;
  const open = state === "waiting" || state === "retrying";
  const due = dueAt === undefined ? "after others of its key" : `due ${localTime(dueAt)}`;
  const parts = [
    ...waitsFor(run),
    ...(open ? [due] : []),
    ...(open && doubt !== undefined ? [`looks first whether ${doubt} was done`] : []),
    ...(error === undefined ? [] : [errorText(error)]),
  ];
  return short(parts.join("; "));
}

function waitsFor({ waitsFor: waits }: StoredRun): readonly string[] {
  const events = new Set(waits.flatMap((wait) => wait.events));
  return events.size === 0 ? [] : [`waits for ${[...events].join(", ")}`];
}

export function errorText({ code, message }: StoredError): string {
  return code === undefined ? message : `${code}: ${message}`;
}
