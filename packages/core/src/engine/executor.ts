import type { Action } from "../actions/action.ts";
import { prepareCall } from "../actions/perform.ts";
import type { Plugins } from "../actions/plugins.ts";
import type { Steps } from "../actions/steps.ts";
import { ZoomflowError } from "../errors.ts";
import type { Journal, Ports } from "../ports.ts";
import type { Outcome, Run } from "../runs/run.ts";
import type { Work } from "../runs/work.ts";
import { type Attempt, beginAttempt, CODE_STEP, plain, takeName } from "./attempt.ts";
import { deadline, untilAborted } from "./deadline.ts";
import { insist } from "./insist.ts";

export interface Executor {
  /** Carries out one attempt. Never throws: whatever goes wrong is the outcome. */
  attempt(run: Run, work: Work, stop: AbortSignal): Promise<Outcome>;
}

export function createExecutor(
  parts: { readonly plugins: Plugins; readonly journal: Journal },
  ports: Ports,
): Executor {
  const { plugins, journal } = parts;

  /** Does the work of a step unless an earlier attempt has finished it, and keeps its result. */
  const step = async (
    attempt: Attempt,
    name: string,
    work: () => Promise<Described>,
  ): Promise<unknown> => {
    const { signal } = attempt.context;
    signal.throwIfAborted(); // an attempt that is over begins nothing more
    if (Object.hasOwn(attempt.steps, name)) return attempt.steps[name];
    const began = ports.clock.monotonic();
    const { result, summary } = await work();
    signal.throwIfAborted(); // over: the run may be another attempt's by now
    const kept = plain(result);
    attempt.steps[name] = kept;
    const { id, rule } = attempt.run;
    await insist(() => journal.keepStep(id, name, kept), ports, signal);
    ports.observe({
      is: "step.done",
      run: id,
      rule,
      step: name,
      ms: ports.clock.monotonic() - began,
      summary,
    });
    return kept;
  };

  const performAction = async (attempt: Attempt, action: Action<never>): Promise<Described> => {
    const { run, context } = attempt;
    const key = `${run.eventKey}/${run.rule}/${action.step}`;
    const culprit = `rule "${run.rule}", step ${action.step}`;
    return guarded(culprit, context.signal, async () => {
      const call = await prepareCall(action, run.event, context, key, plugins);
      context.signal.throwIfAborted(); // the input may have come too late
      attempt.repeatable = call.idempotent;
      const result = await within(culprit, call.timeoutMs, context.signal, (signal) =>
        call.perform(signal),
      );
      return { result, summary: call.summary };
    });
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

  const runCode = async (attempt: Attempt, code: NonNullable<Work["run"]>): Promise<Described> => {
    const { run, context } = attempt;
    const culprit = `rule "${run.rule}", run`;
    const steps: Steps = {
      async run<T>(name: string, work: () => Promise<T> | T) {
        takeName(attempt, name);
        const done = async (): Promise<Described> => ({ result: await work(), summary: undefined });
        return (await step(attempt, name, done)) as T;
      },
    };
    attempt.repeatable = false;
    const result = await guarded(culprit, context.signal, () =>
      code(run.event as never, { ...context, step: steps }),
    );
    return { result, summary: undefined };
  };

  /** Runs code that is not ours, so that whatever it does later is traced back to it. */
  const guarded = <T>(
    culprit: string,
    signal: AbortSignal,
    code: () => T | Promise<T>,
  ): Promise<T> =>
    untilAborted(
      () => ports.scope.run(culprit, code),
      signal,
      (thrown) => {
        if (heeds(thrown, signal)) return;
        ports.observe({
          is: "run.late",
          culprit,
          error: ZoomflowError.from(thrown, "ZF_ACTION_FAILED"),
        });
      },
    );

  const carryOut = async (attempt: Attempt): Promise<void> => {
    for (const action of attempt.work.actions) {
      await step(attempt, action.step, () => performAction(attempt, action));
      attempt.repeatable = true;
    }
    const { run: code } = attempt.work;
    if (code !== undefined) await step(attempt, CODE_STEP, () => runCode(attempt, code));
  };

  return {
    async attempt(run, work, stop) {
      const limit = deadline(ports.clock, work.timeoutMs, stop, () =>
        timeout(`rule "${run.rule}"`, work.timeoutMs),
      );
      const attempt = beginAttempt(run, work, limit.signal, ports);
      try {
        await carryOut(attempt);
        return { is: "done" };
      } catch (thrown) {
        const error = ZoomflowError.from(thrown, "ZF_ACTION_FAILED");
        if (!stop.aborted) return { is: "failed", error };
        return { is: "interrupted", repeatable: attempt.repeatable, error };
      } finally {
        limit.release();
      }
    },
  };
}

interface Described {
  readonly result: unknown;
  readonly summary: string | undefined;
}

function timeout(what: string, ms: number): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_TIMEOUT", `${what} took longer than ${ms} ms`, {
    maybeDone: true,
  });
}

/** Whether something failed only because it heeded the signal, however deep that is wrapped. */
function heeds(thrown: unknown, signal: AbortSignal, depth = 0): boolean {
  if (thrown === signal.reason) return true;
  if (!(thrown instanceof Error) || depth > 5) return false;
  return thrown.name === "AbortError" || heeds(thrown.cause, signal, depth + 1);
}
