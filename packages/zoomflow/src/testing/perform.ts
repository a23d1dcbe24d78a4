import type { Clock } from "@zoomflow/core/ports";

import type { Activity } from "./activity.ts";
import type { CallBook, Fake, TestCall } from "./call-book.ts";
import type { RunBook } from "./run-book.ts";
import type { Perform } from "./stand-ins.ts";

export interface PerformParts {
  readonly calls: CallBook;
  readonly runs: RunBook;
  readonly activity: Activity;
  readonly clock: Clock;
  readonly fakes: Readonly<Record<string, Fake>>;
}

/** Writes every call of an action down, then does it: as it fails, hangs, is faked, or for real. */
export function createPerform({ calls, runs, activity, clock, fakes }: PerformParts): Perform {
  return (action, given, real) => {
    const { input, runId, step, attempt, idempotencyKey, signal } = given;
    const run = runs.find(runId);
    if (run === undefined) throw new Error(`${action} was called by a run that there is not`);
    const { rule, event } = run;
    const at = clock.now();
    const call = { action, rule, step, event, attempt, idempotencyKey, at } as const;
    const written: TestCall = { ...call, input: asJson(input) as TestCall["input"] };
    return calls.perform(written, () => {
      const trouble = calls.next(action);
      if (trouble?.is === "fails") throw trouble.error;
      if (trouble?.is === "hangs") {
        activity.hangs(runId);
        return aborted(signal);
      }
      const fake = Object.hasOwn(fakes, action) ? fakes[action] : undefined;
      if (fake !== undefined) return fake(written.input as never, written);
      return real === undefined ? null : real();
    });
  };
}

/**
 * What is not plain, such as a secret or a text in a service's own markup, as JSON would have it.
 */
function asJson(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("toJSON" in value && typeof value.toJSON === "function") return value.toJSON() as unknown;
  if (Array.isArray(value)) return value.map(asJson);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
}

/** Never gives anything; throws as soon as the signal aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
