import type { Action } from "../actions/action.ts";
import { prepareCall } from "../actions/perform.ts";
import type { Plugins } from "../actions/plugins.ts";
import { deadline } from "../deadline.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import type { Journal, Ports } from "../ports.ts";
import type { Outcome, Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { createAsked } from "./asked.ts";
import { type Attempt, beginAttempt, CODE_STEP, watched } from "./attempt.ts";
import { createCareful, createMark, type Limited } from "./careful.ts";
import { countingOf } from "./counting.ts";
import { risk } from "./doubt.ts";
import type { DueClock } from "./due-clock.ts";
import { createGuard } from "./guard.ts";
import { createOwnCode } from "./own-code.ts";
import { createStep, type Described } from "./step.ts";
import type { Suspicion } from "./suspect.ts";
import type { WaitForParts } from "./wait-for.ts";

export interface Executor {
  /**
   * Carries out one attempt. Never throws: whatever goes wrong is the outcome.
   *
   * @param overtaken aborts when a newer run takes its place; what is under way is then given a
   * moment to let go
   */
  attempt(run: Run, work: Work, stop: AbortSignal, overtaken?: AbortSignal): Promise<Outcome>;
}

export function createExecutor(
  parts: {
    readonly plugins: Plugins;
    readonly journal: Journal;
    readonly waiters: WaitForParts["waiters"];
    readonly due: DueClock;
    /** Whose plugins these are. Default: not told. */
    readonly revision?: number;
    readonly suspicion?: Suspicion;
  },
  ports: Ports,
): Executor {
  const { plugins, journal, waiters, due, revision } = parts;
  const guarded = createGuard(ports, parts.suspicion);
  const step = createStep(journal, ports);
  const runCode = createOwnCode({ journal, guarded, step, waiters, due }, ports);
  const mark = createMark(journal, ports);
  const careful = createCareful({ plugins, mark }, ports);

  const performAction = async (attempt: Attempt, action: Action<never>): Promise<Described> => {
    const { run, context } = attempt;
    const key = `${run.eventKey}/${run.rule}/${action.step}`;
    const culprit = `rule "${run.rule}", step ${action.step}`;
    const of = { ...attempt.of, plugin: action.plugin };
    const asked = createAsked(run.rule, context.signal);
    const perform = async (): Promise<Described> => {
      const call = await prepareCall(action, attempt.subject.event, context, key, plugins);
      context.signal.throwIfAborted(); // the input may have come too late
      asked.begin(call.breaker);
      const limited: Limited = (work) =>
        within({ context, of }, culprit, call.timeoutMs, (signal) =>
          watched(attempt, () => work(signal)),
        );
      const plainly = call.idempotent && attempt.unresolved === undefined;
      const result = await (plainly
        ? limited((signal) => call.perform(signal))
        : careful(attempt, action, call, limited));
      const by = { plugin: action.plugin, action: action.name };
      return { result, summary: call.summary, by };
    };
    return asked.told(guarded(culprit, context.signal, perform, of));
  };

  /** An action's own time limit, inside that of the attempt. */
  const within = async (
    { context: { signal: outer }, of }: Pick<Attempt, "context" | "of">,
    culprit: string,
    ms: number | undefined,
    perform: (signal: AbortSignal) => unknown,
  ): Promise<unknown> => {
    if (ms === undefined) return perform(outer);
    const limit = deadline(ports.clock, ms, outer, () => timeout(culprit, ms));
    try {
      return await guarded(culprit, limit.signal, () => perform(limit.signal), of);
    } finally {
      limit.release();
    }
  };

  const carryOut = async (attempt: Attempt): Promise<void> => {
    const { actions, run: code } = attempt.work;
    for (const action of actions) {
      const last = code === undefined && action === actions.at(-1);
      attempt.step = action.step;
      await step(attempt, action.step, () => performAction(attempt, action), { last });
      attempt.doubt = undefined;
    }
    if (code === undefined) return;
    attempt.step = CODE_STEP;
    const runIt = async (): Promise<Described> => {
      if (attempt.work.retry.uncertain) return runCode(attempt, code);
      if (!hasComeFar(attempt)) await mark(attempt, CODE_STEP);
      return risk(attempt, "unknowable", () => runCode(attempt, code));
    };
    await step(attempt, CODE_STEP, runIt, { last: true });
  };

  /** Whether it failed or was cut short by the stop, and what it leaves open. */
  const endingOf = (attempt: Attempt, thrown: unknown, stopped: boolean): Outcome => {
    const { work, step: name, doubt = attempt.unresolved } = attempt;
    const counting = countingOf(name, work, plugins);
    return {
      is: stopped ? "interrupted" : "failed",
      error: ZoomflowError.from(thrown, stopped ? "ZF_INTERRUPTED" : "ZF_ACTION_FAILED"),
      ...(name !== undefined && { step: name }),
      ...(doubt !== undefined && { doubt }),
      ...(counting !== undefined && { counting }),
    };
  };

  return {
    async attempt(run, work, stop, overtaken) {
      const outer = overtaken === undefined ? stop : AbortSignal.any([stop, overtaken]);
      const limit = deadline(ports.clock, work.timeoutMs, outer, () =>
        timeout(`rule "${run.rule}"`, work.timeoutMs),
      );
      const attempt = beginAttempt(run, work, { limit: limit.signal, revision }, ports);
      try {
        await carryOut(attempt);
        return attempt.last === undefined ? { is: "done" } : { is: "done", last: attempt.last };
      } catch (thrown) {
        if (attempt.sleep.endedBy(thrown)) return asleep(attempt);
        if (overtaken?.aborted) {
          await attempt.underWay?.end(ports.clock);
          const at = attempt.doubt === undefined ? undefined : attempt.step;
          return { is: "overtaken", reason: messageOf(overtaken.reason), step: at };
        }
        return endingOf(attempt, thrown, stop.aborted);
      } finally {
        attempt.over = true;
        limit.release();
      }
    },
  };
}

function asleep({ sleep: { dueAt, waits } }: Attempt): Outcome {
  return { is: "asleep", dueAt, ...(waits.length > 0 && { waits }) };
}

/**
 * Whether the code has come to a durable piece before. What leads up to that is run again with every
 * attempt, so a crash there leaves no doubt; the pieces that follow have their own marks.
 */
function hasComeFar({ run, work }: Attempt): boolean {
  const isAction = (name: string): boolean => work.actions.some(({ step }) => step === name);
  return run.waits === true || Object.keys(run.steps).some((name) => !isAction(name));
}

function timeout(what: string, ms: number): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_TIMEOUT", `${what} took longer than ${ms} ms`, {
    maybeDone: true,
  });
}
