import { type Context, resultOf } from "../actions/context.ts";
import { ZoomflowError } from "../errors.ts";
import { freezeEvent } from "../events/event.ts";
import { withFields } from "../log.ts";
import type { OfRun, Ports } from "../ports.ts";
import type { Doubt, LastStep, Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { createSleep, type Sleep } from "./sleep.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { createUnderWay, type UnderWay } from "./under-way.ts";

/** One attempt, under way. */
export interface Attempt {
  readonly run: Run;
  readonly work: Work;
  /** What is said of it with every line. */
  readonly of: OfRun;
  readonly context: Context;
  /** What its functions are given. */
  readonly subject: Subject;
  /** Results of the steps so far; a view of it is `context.steps`. */
  readonly steps: Record<string, unknown>;
  /** Names that stand for a step of this attempt. */
  readonly names: Set<string>;
  /** The step that is under way, or was last. */
  step: string | undefined;
  /** What there would be to doubt if the attempt ended now. Undefined between steps. */
  doubt: Doubt | "unknowable" | undefined;
  /** What an earlier attempt left open, until it is looked up. */
  unresolved: Doubt | undefined;
  /** Where the end of what is under way is waited for when the run is broken off. */
  readonly underWay: UnderWay | undefined;
  readonly sleep: Sleep;
  /** The step after which nothing follows, once it is done. */
  last: LastStep | undefined;
  /** What its code still does after that is of no account. */
  over: boolean;
}

/** The step that is a rule's own code as a whole. */
export const CODE_STEP = "run";

export function beginAttempt(
  run: Run,
  work: Work,
  { limit, revision }: { readonly limit: AbortSignal; readonly revision: number | undefined },
  ports: Ports,
): Attempt {
  freezeEvent(run.event); // intake has done it, unless the journal made it anew
  const steps = { ...run.steps };
  const sleep = work.run === undefined ? SLEEPLESS : createSleep(ports.endOfTurn);
  // Only a rule's own code can sleep; to join signals is not free.
  const signal = work.run === undefined ? limit : AbortSignal.any([limit, sleep.signal]);
  // oxlint-disable-next-line no-restricted-globals -- a time that was read from the clock, as a Date
  const now = new Date(ports.clock.now());
  const subject = subjectOf(run, work);
  const of = ofRun(run, revision);
  const context = contextOf(run, of, subject, { now, signal, steps, log: ports.log });
  const names = work.run === undefined ? NAMELESS : namesIn(work);
  const nothing = { step: undefined, doubt: undefined, last: undefined };
  return {
    run,
    work,
    of,
    context,
    subject,
    steps,
    names,
    sleep,
    underWay: work.restarts ? createUnderWay() : undefined,
    over: false,
    ...nothing,
    unresolved: openIn(run.doubt, steps),
  };
}

/** How a run is told of. */
export function ofRun({ id, rule, eventKey }: Run, revision: number | undefined): OfRun {
  const of = { run: id, rule, key: eventKey };
  return revision === undefined ? of : { ...of, revision };
}

/** A step that is done leaves nothing open. */
function openIn(doubt: Doubt | undefined, steps: Run["steps"]): Doubt | undefined {
  return doubt === undefined || Object.hasOwn(steps, doubt.step) ? undefined : doubt;
}

/** What attempts without code of their rule share. */
const SLEEPLESS = createSleep(() => {});
const NAMELESS = new Set<string>();

function namesIn({ actions }: Work): Set<string> {
  return new Set([...actions.map((action) => action.step), CODE_STEP]);
}

/** Few look at the log, so it is made for those that do. */
function contextOf(
  run: Run,
  of: OfRun,
  { event, events }: Subject,
  { now, signal, steps, log }: Pick<Context, "now" | "signal" | "steps" | "log">,
): Context {
  return {
    now,
    source: { name: run.source, receivedAt: run.receivedAt },
    get events() {
      return events ?? [event];
    },
    get log() {
      return withFields(log, of);
    },
    runId: run.id,
    attempt: run.attempts + 1,
    signal,
    steps,
    result: <T>(step: string) => resultOf(steps, step, run.rule) as T,
  };
}

/** Code that is not ours, under the eyes of its attempt. */
export function watched<T>({ underWay }: Attempt, code: () => T | Promise<T>): T | Promise<T> {
  return underWay === undefined ? code() : underWay.watch(code);
}

/**
 * A step is known again by its name: under a name that is taken it would be given the other's
 * result, and its work would silently not be done.
 *
 * @throws ZoomflowError `ZF_RULE_FAILED`
 */
export function takeName({ names, run }: Attempt, name: string): void {
  if (typeof name !== "string" || name === "")
    throw new ZoomflowError("ZF_RULE_FAILED", `rule "${run.rule}" has a step without a name`);
  if (names.has(name))
    throw new ZoomflowError("ZF_RULE_FAILED", `rule "${run.rule}" has two steps named "${name}"`, {
      hint: "Give each step of a run a name of its own, in a loop for example `post ${index}`.",
    });
  names.add(name);
}

/** What the journal can hold of a result, as JSON. */
export function jsonOf(result: unknown): string {
  try {
    return JSON.stringify(result) ?? "null";
  } catch {
    return "null"; // circular or a BigInt: the work is done all the same and must not be done again
  }
}
