import type { Action } from "../actions/action.ts";
import { prepareCall } from "../actions/perform.ts";
import type { Plugins } from "../actions/plugins.ts";
import { deadline } from "../deadline.ts";
import { ZoomflowError } from "../errors.ts";
import type { Journal, Ports } from "../ports.ts";
import type { Outcome, Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { type Attempt, beginAttempt, CODE_STEP } from "./attempt.ts";
import { createGuard } from "./guard.ts";
import { insist } from "./insist.ts";
import { createOwnCode } from "./own-code.ts";
import { createStep, type Described } from "./step.ts";

export interface Executor {
  /** Carries out one attempt. Never throws: whatever goes wrong is the outcome. */
  attempt(run: Run, work: Work, stop: AbortSignal): Promise<Outcome>;
}

export function createExecutor(
  parts: { readonly plugins: Plugins; readonly journal: Journal },
  ports: Ports,
): Executor {
  const { plugins, journal } = parts;
  const guarded = createGuard(ports);
  const step = createStep(journal, ports);
  const runCode = createOwnCode({ journal, guarded, step }, ports);

  const performAction = async (attempt: Attempt, action: Action<never>): Promise<Described> => {
    const { run, context } = attempt;
    const key = `${run.eventKey}/${run.rule}/${action.step}`;
    const culprit = `rule "${run.rule}", step ${action.step}`;
    return guarded(culprit, context.signal, async () => {
      const call = await prepareCall(action, run.event, context, key, plugins);
      context.signal.throwIfAborted(); // the input may have come too late
      if (!call.idempotent) await mark(attempt, action.step);
      attempt.repeatable = call.idempotent;
      const result = await within(culprit, call.timeoutMs, context.signal, (signal) =>
        call.perform(signal),
      );
      return { result, summary: call.summary };
    });
  };

  /** So that after a crash it is known that the step may have been done. */
  const mark = async (attempt: Attempt, name: string): Promise<void> => {
    const { signal } = attempt.context;
    await insist(() => journal.begin(attempt.run.id, name), ports, signal);
    signal.throwIfAborted();
  };

  /** An action's own time limit, inside that of the attempt. */
  const within = async (
    culprit: string,
    ms: number | undefined,
    outer: AbortSignal,
    perform: (signal: AbortSignal) => unknown,
  ): Promise<unknown> => {
    if (ms === undefined) return perform(outer);
    const limit = deadline(ports.clock, ms, outer, () => timeout(culprit, ms));
    try {
      return await guarded(culprit, limit.signal, () => perform(limit.signal));
    } finally {
      limit.release();
    }
  };

  const carryOut = async (attempt: Attempt): Promise<void> => {
    const { actions, run: code } = attempt.work;
    for (const action of actions) {
      const last = code === undefined && action === actions.at(-1);
      await step(attempt, action.step, () => performAction(attempt, action), { last });
      attempt.repeatable = true;
    }
    if (code === undefined) return;
    const runIt = async (): Promise<Described> => {
      await mark(attempt, CODE_STEP);
      return runCode(attempt, code);
    };
    await step(attempt, CODE_STEP, runIt, { last: true });
  };

  return {
    async attempt(run, work, stop) {
      const limit = deadline(ports.clock, work.timeoutMs, stop, () =>
        timeout(`rule "${run.rule}"`, work.timeoutMs),
      );
      const attempt = beginAttempt(run, work, limit.signal, ports);
      try {
        await carryOut(attempt);
        return attempt.last === undefined ? { is: "done" } : { is: "done", last: attempt.last };
      } catch (thrown) {
        if (attempt.sleep.endedBy(thrown)) return { is: "asleep", dueAt: attempt.sleep.dueAt };
        if (!stop.aborted)
          return { is: "failed", error: ZoomflowError.from(thrown, "ZF_ACTION_FAILED") };
        const error = ZoomflowError.from(thrown, "ZF_INTERRUPTED");
        return { is: "interrupted", repeatable: attempt.repeatable, error };
      } finally {
        limit.release();
      }
    },
  };
}

function timeout(what: string, ms: number): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_TIMEOUT", `${what} took longer than ${ms} ms`, {
    maybeDone: true,
  });
}
