import type {
  StoredAttempt,
  StoredEvent,
  StoredPart,
  StoredRun,
  StoredStep,
  StoredWait,
  StoredWindow,
} from "../journal/stored.ts";
import type { Verdict } from "../verdicts.ts";
import { errorText, remark } from "./format-runs.ts";
import { columns, inert } from "./format-table.ts";
import { localTime, span } from "./format-time.ts";
import { inWords } from "./format-verdicts.ts";

/** All that is known of an event. What it holds, people's names included, is there only when asked for. */
export interface Trace {
  readonly event: Omit<StoredEvent, "body"> & { readonly payload?: unknown };
  /** Events that it was composed of. */
  readonly madeOf: readonly StoredPart[];
  /** Events that were composed of it, among others. */
  readonly partOf: readonly StoredPart[];
  /** Where it waits, or is remembered. */
  readonly windows: readonly StoredWindow[];
  /** What rules on several events make of it, and wait for. */
  readonly awaits: readonly Awaiting[];
  /** Undefined when the config cannot say. */
  readonly verdicts: readonly Verdict[] | undefined;
  readonly runs: readonly TracedRun[];
}

/** What the correlation of a rule waits for, under the key of an event. */
export interface Awaiting {
  readonly rule: string;
  /** One sentence. */
  readonly says: string;
}

export interface TracedRun {
  readonly run: StoredRun;
  readonly attempts: readonly StoredAttempt[];
  readonly steps: readonly TracedStep[];
}

type TracedStep = Omit<StoredStep, "result"> & { readonly result?: unknown };

export function formatTrace(trace: Trace): string {
  const { payload } = trace.event;
  const parts = [
    formatEvent(trace),
    formatRules(trace),
    ...trace.runs.map((run) => formatRun(run, trace.event.source)),
    ...(payload === undefined ? [] : [["payload", ...pretty(payload)]]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function formatEvent({ event, madeOf, partOf, windows, awaits }: Trace): readonly string[] {
  const { id, name, key, entity, rule, source, receivedAt, eventTs } = event;
  const facts = [
    ["key", key],
    ["received", `${localTime(receivedAt)} by ${source}`],
    ...(eventTs === undefined ? [] : [["happened", localTime(eventTs)]]),
    ...(entity === undefined ? [] : [["about", entity]]),
    ...(rule === undefined ? [] : [["for", rule]]),
    ...(madeOf.length === 0 ? [] : [["made of", madeOf.map(partText).join(", ")]]),
    ...partOf.map((part) => ["part of", partText(part)]),
    ...windows.map((window) => ["waits in", windowText(window)]),
    ...awaits.map((one) => [`in ${one.rule}`, inert(one.says)]),
  ];
  return [`${id} ${inert(name)}`, ...indented(facts)];
}

function partText({ id, name }: StoredPart): string {
  return `${id} ${name}`;
}

function windowText({ rule, stage, dueAt }: StoredWindow): string {
  const until = dueAt === undefined ? "" : `, until ${localTime(dueAt)}`;
  return `${stage} of ${rule}${until}`;
}

function formatRules({ verdicts, runs }: Trace): readonly string[] {
  if (verdicts === undefined) return ["the config is not sound: `zoomflow check` says why"];
  const runsOf = (rule: string): string =>
    runs.flatMap(({ run }) => (run.rule === rule ? [`${run.id} ${run.state}`] : [])).join(", ");
  const known = new Set(verdicts.map(({ rule }) => rule));
  const gone = new Set(runs.map(({ run }) => run.rule).filter((rule) => !known.has(rule)));
  const other = verdicts.filter(
    ({ rule, verdict }) => verdict.startsWith("is for ") && runsOf(rule) === "",
  );
  const rows = [
    ...verdicts
      .filter((verdict) => !other.includes(verdict))
      .map((verdict) => [verdict.rule, runsOf(verdict.rule) || "no run", inWords(verdict)]),
    ...[...gone].map((rule) => [rule, runsOf(rule), "is not in the config"]),
  ];
  const rest = other.length === 0 ? [] : [`  ${count(other.length, "rule")} for other events`];
  return ["rules, as the config is now", ...indented(rows), ...rest];
}

function formatRun(traced: TracedRun, eventSource: string): readonly string[] {
  const { run, attempts, steps } = traced;
  const { id, rule, state, createdAt, source } = run;
  const by = source === eventSource ? "" : ` by ${source}`;
  // What an attempt says of its end need not be said twice.
  const told = state === "done" || state === "dead" || state === "uncertain";
  const also = told ? "" : remark(run);
  return [
    inert(`${id} ${rule}: ${state}, since ${localTime(createdAt)}${by}`),
    ...(also === "" ? [] : [`  ${inert(also)}`]),
    ...indented(attempts.map(formatAttempt)),
    ...indented(steps.map(formatStep)),
    ...indented(run.waitsFor.map(formatWait)),
  ];
}

function formatAttempt(attempt: StoredAttempt): readonly string[] {
  const { number, startedAt, endedAt, outcome, step, error } = attempt;
  const fate = step === undefined ? outcome : `${outcome} at ${step}`;
  return [
    `attempt ${number}`,
    `${localTime(startedAt)} to ${localTime(endedAt)}`,
    span(endedAt - startedAt),
    error === undefined ? fate : `${fate}: ${errorText(error)}`,
  ];
}

function formatStep({ name, finishedAt, result }: TracedStep): readonly string[] {
  const shown = result === undefined ? [] : [JSON.stringify(result)];
  return [`step ${name}`, `done ${localTime(finishedAt)}`, ...shown];
}

function formatWait({ step, events, dueAt }: StoredWait): readonly string[] {
  return [`step ${step}`, `waits for ${events.join(" or ")}`, `until ${localTime(dueAt)}`];
}

function pretty(payload: unknown): readonly string[] {
  const lines = JSON.stringify(payload, null, 2).split("\n");
  return lines.map((line) => `  ${inert(line)}`);
}

function indented(rows: readonly (readonly string[])[]): readonly string[] {
  return columns(rows).map((line) => `  ${line}`);
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
