import { messageOf, ZoomflowError } from "../errors.ts";
import type { Journal, LeftOut, OfRun, Ports } from "../ports.ts";
import { aside } from "../runs/aside.ts";
import type { RetryPolicy } from "../runs/retry.ts";
import type { AttemptRecord, Counting, Run, RunState } from "../runs/run.ts";
import { settle } from "../runs/settle.ts";
import type { Work } from "../runs/work.ts";
import { ofRun } from "./attempt.ts";
import { tryOf } from "./counting.ts";
import type { DueClock } from "./due-clock.ts";
import type { Executor } from "./executor.ts";
import { insist } from "./insist.ts";
import { lateness } from "./lateness.ts";
import type { Overtaking } from "./overtaking.ts";
import { withSequel } from "./sequel.ts";
import { isUnrecordable } from "./unrecordable.ts";

export interface CarryOutParts {
  readonly journal: Journal;
  readonly executor: Executor;
  readonly due: DueClock;
  /** What to do for a rule, or for a run that may have begun otherwise; undefined when it is gone. */
  readonly workOf: (rule: string, run?: string) => Work | undefined;
  /** Whether the config has the rule, but broken. Default: it has not. */
  readonly isSetAside?: (rule: string) => boolean;
  /** A run is over, and waits for nothing any more. */
  readonly forget: (run: string) => void;
  /** Told when attempts begin, and when they are over and settled; `open` where the run goes on. */
  readonly tenure?: {
    revisionOf(work: Work): { readonly number: number };
    begin(work: Work): void;
    end(run: string, work: Work, open: boolean): void;
    /** A run is over without an attempt. */
    forget(run: string): void;
  };
}

export interface CarryOutSignals {
  /** Aborts what runs. */
  readonly abort: AbortSignal;
  /** From then on a journal that refuses is no longer asked. */
  readonly over: AbortSignal;
}

/** The attempt is over; what became of the run may still have to be written down. */
export interface CarriedOut {
  readonly settled: Promise<void>;
}

export interface CarryOut {
  /** Carries out one claimed run: an attempt, what becomes of the run, and its record. Never throws. */
  run(run: Run): Promise<CarriedOut>;
  /** Ends a claimed run that has not begun: a newer one takes its place. Never throws. */
  drop(run: Run, leftOut: LeftOut): Promise<void>;
}

export function createCarryOut(
  { journal, executor, workOf, isSetAside = () => false, due, forget, tenure }: CarryOutParts,
  overtaking: Overtaking,
  { abort, over }: CarryOutSignals,
  ports: Ports,
): CarryOut {
  /** What a run waited before that was for want of a process. */
  const openedAt = due.now();

  const of = (run: Run, work: Work | undefined): OfRun =>
    ofRun(run, work === undefined ? undefined : tenure?.revisionOf(work).number);

  const attempt = async (run: Run, work: Work): Promise<CarriedOut> => {
    const { id, event } = run;
    const began = ports.clock.monotonic();
    const startedAt = ports.clock.now();
    const number = run.attempts + 1;
    ports.observe({ is: "run.started", ...of(run, work), attempt: number, event: event.event });
    const overtaken = work.restarts ? overtaking.begin(id) : undefined;
    tenure?.begin(work);
    const outcome = await executor.attempt(run, work, abort, overtaken);
    overtaking.end(id);
    const ms = ports.clock.monotonic() - began;
    const since = Math.max(run.receivedAt, openedAt);
    const { step, counting } = "error" in outcome ? outcome : {};
    const last = outcome.is === "done" ? outcome.last : undefined;
    // Counted on from its start: the wall clock may have been set in between.
    const endedAt = startedAt + Math.round(ms);
    const record = { number, startedAt, endedAt, ...(last && { last }), ...(step && { step }) };
    const end = (tries: number, policy: RetryPolicy): Promise<void> => {
      const now = due.now();
      const state = settle({ number: tries, since }, outcome, policy, now, ports.random);
      return conclude(run, withSequel(state, run, work, now), ms, record, work);
    };
    return { settled: counting ? endBy(run, counting, end, work) : end(number, work.retry) };
  };

  /** How often a step with a policy of its own has failed, the journal knows. */
  const endBy = async (
    run: Run,
    counting: Counting,
    end: (tries: number, policy: RetryPolicy) => Promise<void>,
    work: Work,
  ): Promise<void> => {
    try {
      const tries = await insist(() => tryOf(run, counting, journal), ports, over);
      await end(tries, counting.policy);
    } catch (thrown) {
      lost(run, thrown, work);
    }
  };

  const conclude = async (
    run: Run,
    asked: RunState,
    ms: number,
    record?: AttemptRecord,
    work?: Work,
  ): Promise<void> => {
    const now = ports.clock.now();
    let state: RunState;
    try {
      state = await insist(() => journal.settle(run.id, asked, record), ports, over);
    } catch (thrown) {
      return unrecorded(run, asked, thrown, ms, record, work);
    }
    const open = state.is === "waiting" || state.is === "retrying";
    if (work !== undefined) tenure?.end(run.id, work, open);
    else if (!open) tenure?.forget(run.id);
    if (!open) forget(run.id);
    if (state.is === "waiting" && state.dueAt !== undefined && state.error === undefined) {
      const waitMs = Math.max(0, state.dueAt - due.now());
      const waitsFor = state.waits?.flatMap(({ events }) => events);
      const told = waitsFor === undefined ? {} : { waitsFor };
      ports.observe({ is: "run.asleep", ...of(run, work), waitMs, ...told });
    }
    if (state.is === "skipped" || isGivenBack(state)) return;
    ports.observe({
      is: "run.settled",
      ...of(run, work),
      attempt: run.attempts + 1,
      state: state.is,
      ms,
      ageMs: Math.max(0, now - run.receivedAt),
      ...("dueAt" in state && { waitMs: Math.max(0, state.dueAt - due.now()) }),
      ...("error" in state && { error: state.error }),
      ...(state.is === "dropped" && { reason: state.reason }),
      ...(state.is === "dropped" && state.policy !== undefined && { policy: state.policy }),
    });
  };

  /** What no journal can hold must not hold the lane: the run ends with that, if it can be told so. */
  const unrecorded = (
    run: Run,
    asked: RunState,
    thrown: unknown,
    ms: number,
    record: AttemptRecord | undefined,
    work: Work | undefined,
  ): Promise<void> | void => {
    const again = "error" in asked && isUnrecordable(asked.error);
    if (!isUnrecordable(thrown) || again) return lost(run, thrown, work);
    return conclude(run, endedBy(thrown, asked), ms, record && withoutResult(record), work);
  };

  const lost = (run: Run, thrown: unknown, work?: Work): void => {
    if (work !== undefined) tenure?.end(run.id, work, true);
    const why = messageOf(thrown);
    ports.log.error({ err: thrown, ...of(run, work) }, `the end of a run is lost: ${why}`);
  };

  return {
    async run(run) {
      const work = workOf(run.rule, run.id);
      if (work === undefined && isSetAside(run.rule))
        return { settled: conclude(run, aside(run, due.now()), 0) };
      if (work === undefined)
        return { settled: conclude(run, { is: "dropped", reason: "the rule is gone" }, 0) };
      const damage = damageOf(run);
      if (damage !== undefined) return { settled: conclude(run, { is: "dead", error: damage }, 0) };
      const late = lateness(run, work, ports.clock.now());
      if (late !== undefined) return { settled: conclude(run, { is: "dropped", ...late }, 0) };
      return attempt(run, work);
    },
    drop: (run, { reason, policy }) => conclude(run, { is: "dropped", reason, policy }, 0),
  };
}

function withoutResult({ number, startedAt, endedAt, step, last }: AttemptRecord): AttemptRecord {
  const at = last?.step ?? step;
  return { number, startedAt, endedAt, ...(at !== undefined && { step: at }) };
}

/** What was in doubt stays so. */
function endedBy(error: ZoomflowError, asked: RunState): RunState {
  const doubt = "doubt" in asked ? asked.doubt : undefined;
  if (doubt !== undefined) return { is: "uncertain", error, doubt };
  return { is: asked.is === "uncertain" ? "uncertain" : "dead", error };
}

/** A journal may read a run only when it is looked at, and find then that it cannot be read. */
function damageOf(run: Run): ZoomflowError | undefined {
  try {
    return void [run.event.event, run.steps, run.doubt];
  } catch (thrown) {
    const message = `what the journal has of run ${run.id} cannot be read: ${messageOf(thrown)}`;
    return new ZoomflowError("ZF_JOURNAL_CORRUPT", message, { cause: thrown });
  }
}

/** Cut short by the end of the process, which is told of by itself. */
function isGivenBack(state: RunState): boolean {
  return state.is === "waiting" && state.error === undefined;
}
