import type { AnyEvent } from "@zoomflow/core";
import type {
  EventDetail,
  RuleVerdict,
  RunDetail,
  RunError,
  RunMark,
  RunRow,
} from "@zoomflow/page/contract";

import type { Reader } from "../journal/reader.ts";
import type { StoredError, StoredRun } from "../journal/stored.ts";
import { maskText } from "../personal/mask-text.ts";
import { sentenceWithoutValues, type Verdict, verdictsOn } from "../verdicts.ts";
import { hintOf } from "./hint-of.ts";
import type { PageConfig } from "./page-config.ts";

/**
 * The whole story of an event but for what it holds.
 *
 * @param trusted whether values out of the payload may be in it
 */
export function eventDetail(
  reader: Reader,
  { compiled }: PageConfig,
  name: string,
  trusted: boolean,
): EventDetail | undefined {
  const event = reader.event(name);
  if (event === undefined) return undefined;
  const { id, key, source, receivedAt, eventTs, entity, rule, body } = event;
  const looked = { event: JSON.parse(body) as AnyEvent, source, receivedAt, rule };
  const runs = reader.runsOf(id);
  return {
    id,
    name: event.name,
    source,
    receivedAt,
    ...(eventTs !== undefined && { happenedAt: eventTs }),
    ...(entity !== undefined && { entity }),
    key,
    madeOf: reader.partsOf(id),
    partOf: reader.madeOf(id),
    verdicts: verdictsOn(compiled, looked, { showPersonal: trusted }).map((verdict) =>
      verdictOf(verdict, trusted),
    ),
    runs: runs.map(markOf),
    history: runs.map((run) => runDetail(reader, run, trusted)),
  };
}

const TAKES: ReadonlySet<Verdict["verdict"]> = new Set(["takes it", "looks at it"]);

function verdictOf(found: Verdict, trusted: boolean): RuleVerdict {
  const { rule, verdict } = found;
  const why = whyOf(found, trusted);
  return { rule, verdict, takes: TAKES.has(verdict), ...(why !== undefined && { why }) };
}

function whyOf(
  { verdict, message, events, failure }: Verdict,
  trusted: boolean,
): string | undefined {
  if (events !== undefined) return events.join(", ");
  if (trusted || message === undefined) return message;
  if (failure !== undefined) return sentenceWithoutValues(failure);
  // What somebody's code throws may hold anything.
  return verdict === "throws" ? "who is signed in sees what it throws" : message;
}

function runDetail(reader: Reader, run: StoredRun, trusted: boolean): RunDetail {
  const { createdAt, updatedAt, dueAt, error } = run;
  return {
    ...markOf(run),
    createdAt,
    updatedAt,
    ...(dueAt !== undefined && { dueAt }),
    attempts: reader.attemptsOf(run.id).map(({ error: failed, ...attempt }) => ({
      ...attempt,
      ...(failed !== undefined && { error: errorOf(failed, attempt.outcome, trusted) }),
    })),
    steps: reader.stepsOf(run.id).map(({ name, finishedAt }) => ({ name, finishedAt })),
    ...(error !== undefined && { error: errorOf(error, run.state, trusted) }),
  };
}

/** A run in a list of runs. */
export function runRow(run: StoredRun, trusted: boolean): RunRow {
  const { event, eventName, attempts, createdAt, updatedAt, dueAt, error } = run;
  return {
    ...markOf(run),
    event,
    eventName,
    attempts,
    createdAt,
    updatedAt,
    ...(dueAt !== undefined && { dueAt }),
    ...(error !== undefined && { error: errorOf(error, run.state, trusted) }),
  };
}

function markOf({ id, rule, state }: StoredRun): RunMark {
  return { id, rule, state };
}

/** Services repeat in their errors what they were sent: addresses are taken out by their looks. */
function errorOf({ code, message }: StoredError, state: string, trusted: boolean): RunError {
  const hint = code === undefined ? undefined : hintOf(code, state);
  return {
    ...(code !== undefined && { code }),
    message: trusted ? message : maskText(message),
    ...(hint !== undefined && { hint }),
  };
}
