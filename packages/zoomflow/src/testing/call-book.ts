import type { AnyEvent } from "@zoomflow/core";

/** What a test lets an action do: nothing is sent, and what the function gives is the step's result. */
export type Fake = (input: never, call: TestCall) => unknown;

/** One call of an action, or what would have been one. */
export interface TestCall<I = Readonly<Record<string, unknown>>> {
  /** As in `slack.post`. */
  readonly action: string;
  /** What the rule gave it: functions applied, variables read, what is not plain as in JSON. */
  readonly input: I;
  readonly rule: string;
  readonly step: string;
  readonly event: AnyEvent;
  /** Counted from 1. */
  readonly attempt: number;
  /** The same for every attempt of one step of one run. */
  readonly idempotencyKey: string;
  /** In milliseconds of the test's clock. */
  readonly at: number;
  /** What came of it; neither while it is under way. */
  readonly result?: unknown;
  readonly error?: unknown;
}

/** What is to become of the next calls of an action, instead of what would. */
export type Trouble = { readonly is: "fails"; readonly error: Error } | { readonly is: "hangs" };

export interface CallBook {
  readonly calls: readonly TestCall[];
  /** Writes a call down, and does it; what came of it is written beside it. */
  perform(call: TestCall, work: () => unknown): Promise<unknown>;
  /** For the next `times` calls of the action, after those that have trouble already. */
  trouble(action: string, trouble: Trouble, times: number): void;
  /** What the next call is to have, if any; takes it off. */
  next(action: string): Trouble | undefined;
}

export function createCallBook(): CallBook {
  const calls: { result?: unknown; error?: unknown; readonly call: TestCall }[] = [];
  const troubles = new Map<string, { readonly trouble: Trouble; left: number }[]>();

  return {
    get calls() {
      return calls.map(({ call, ...end }) => ({ ...call, ...end }));
    },
    async perform(call, work) {
      const entry: (typeof calls)[number] = { call };
      calls.push(entry);
      try {
        return (entry.result = await work());
      } catch (thrown) {
        entry.error = thrown;
        throw thrown;
      }
    },
    trouble(action, trouble, times) {
      const line = troubles.get(action) ?? [];
      troubles.set(action, line);
      line.push({ trouble, left: times });
    },
    next(action) {
      const line = troubles.get(action) ?? [];
      while (line[0]?.left === 0) line.shift();
      const [first] = line;
      if (first !== undefined) first.left--;
      return first?.trouble;
    },
  };
}
