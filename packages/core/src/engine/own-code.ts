import type { Steps } from "../actions/steps.ts";
import { LONGEST_DURATION, parseDuration } from "../duration.ts";
import { ZoomflowError } from "../errors.ts";
import type { Ports } from "../ports.ts";
import type { Work } from "../runs/work.ts";
import { type Attempt, CODE_STEP, takeName, watched } from "./attempt.ts";
import type { Guard } from "./guard.ts";
import { insist } from "./insist.ts";
import type { Described, Step } from "./step.ts";
import { createWaitFor, type WaitForParts } from "./wait-for.ts";

export interface OwnCodeParts extends WaitForParts {
  readonly guarded: Guard;
  readonly step: Step;
}

/** Runs a rule's own code, with the durable pieces that it may be made of. */
export function createOwnCode(
  { journal, guarded, step, waiters, due }: OwnCodeParts,
  ports: Ports,
): (attempt: Attempt, code: NonNullable<Work["run"]>) => Promise<Described> {
  const waitFor = createWaitFor({ journal, waiters, due }, ports);

  /** A piece has the mark while it is under way; what lies between the pieces has that of the whole. */
  const runPiece = async (
    attempt: Attempt,
    name: string,
    work: () => unknown,
  ): Promise<Described> => {
    const { signal } = attempt.context;
    if (attempt.doubt !== undefined)
      await insist(() => journal.begin(attempt.run.id, name), ports, signal);
    signal.throwIfAborted();
    return { result: await work(), summary: undefined };
  };

  const sleep = async (attempt: Attempt, name: string, duration: string): Promise<void> => {
    const { run, steps, context } = attempt;
    const ms = parseDuration(duration);
    if (ms === undefined)
      throw new ZoomflowError(
        "ZF_RULE_FAILED",
        `rule "${run.rule}" cannot sleep for ${JSON.stringify(duration)}`,
        { hint: `Write it like "30s", "10m" or "2h", at most "${LONGEST_DURATION}".` },
      );
    takeName(attempt, name);
    context.signal.throwIfAborted();
    if (!Object.hasOwn(steps, name)) {
      const dueAt = Math.ceil(due.now() + ms);
      steps[name] = dueAt;
      const within = wholeOf(attempt);
      await insist(() => journal.keepStep(run.id, name, dueAt, within), ports, context.signal);
    }
    if (due.now() >= Number(steps[name])) return;
    attempt.sleep.until(Number(steps[name]));
    await new Promise(() => {}); // the attempt ends here; the next one finds the time past
  };

  return async (attempt, code) => {
    const { run, context, subject } = attempt;
    const steps: Steps = {
      async run<T>(name: string, work: () => Promise<T> | T) {
        takeName(attempt, name);
        const done = (): Promise<Described> => runPiece(attempt, name, work);
        return (await attempt.sleep.after(() =>
          step(attempt, name, done, { within: wholeOf(attempt) }),
        )) as T;
      },
      sleep: (name, duration) => sleep(attempt, name, duration),
      waitFor: (name, wanted) => waitFor(attempt, name, wanted as never) as Promise<never>,
    };
    const result = await guarded(
      `rule "${run.rule}", run`,
      context.signal,
      () =>
        toItsEnd(attempt, () =>
          watched(attempt, () =>
            code(subject.event as never, { ...context, step: steps } as never),
          ),
        ),
      attempt.of,
    );
    return { result, summary: undefined };
  };
}

/** Code that fails beside a piece of its own: the next attempt would do that again, half done. */
async function toItsEnd({ sleep }: Attempt, code: () => unknown): Promise<unknown> {
  try {
    return await code();
  } catch (thrown) {
    await sleep.idle();
    throw thrown;
  }
}

/** What has the mark again after a piece: nothing where the code may be repeated. */
function wholeOf({ doubt }: Attempt): string | undefined {
  return doubt === undefined ? undefined : CODE_STEP;
}
