import type { Finding } from "@zoomflow/core";
import type { Clock } from "@zoomflow/core/ports";

import { fail, failedBy, type Result, skipped } from "./findings.ts";

/** A check that has begun, or waits for those that it needs. */
export interface Examined<T> {
  readonly name: string;
  /** Never rejects. */
  readonly result: Promise<Result<T>>;
}

type Needs = Readonly<Record<string, Examined<unknown>>>;

type Given<N extends Needs> = {
  readonly [K in keyof N]: N[K] extends Examined<infer T> ? T : never;
};

export interface Check<T, N extends Needs> {
  readonly name: string;
  /** Without one of these values it is skipped, and says so. */
  readonly needs: N;
  /** From the moment when it has what it needs. */
  readonly withinMs: number;
  look(given: Given<N>, signal: AbortSignal): Result<T> | Promise<Result<T>>;
}

/** Checks side by side, as far as they do not need one another. */
export interface Examination {
  check<T, N extends Needs>(check: Check<T, N>): Examined<T>;
  /** What was found, in the order in which the checks were named, each as soon as it is known. */
  findings(): AsyncGenerator<Finding>;
}

/** @param withinMs for all of it: what has found nothing by then has failed */
export function createExamination(clock: Clock, withinMs: number): Examination {
  const all: Examined<unknown>[] = [];
  const whole = new AbortController();
  const cancel = clock.after(withinMs, () => whole.abort());

  async function examine<T, N extends Needs>(check: Check<T, N>): Promise<Result<T>> {
    const { name, needs, withinMs: limit } = check;
    const given: Record<string, unknown> = {};
    for (const [key, need] of Object.entries(needs)) {
      const { value } = await need.result;
      if (value === undefined) return { findings: [skipped(name, `needs ${need.name}`)] };
      given[key] = value;
    }
    const own = new AbortController();
    const stop = clock.after(limit, () => own.abort());
    const signal = AbortSignal.any([own.signal, whole.signal]);
    try {
      return await Promise.race([
        aborted(signal, () => ({ findings: [late(name, own.signal.aborted ? limit : withinMs)] })),
        check.look(given as Given<N>, signal),
      ]);
    } catch (thrown) {
      return { findings: [failedBy(name, thrown)] };
    } finally {
      stop();
    }
  }

  return {
    check(check) {
      const examined = { name: check.name, result: examine(check) };
      all.push(examined);
      return examined;
    },
    async *findings() {
      try {
        for (const { result } of all) yield* (await result).findings;
      } finally {
        cancel();
      }
    },
  };
}

function aborted<T>(signal: AbortSignal, then: () => T): Promise<T> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(then());
    signal.addEventListener("abort", () => resolve(then()), { once: true });
  });
}

function late(name: string, ms: number): Finding {
  const hint = "What it asks hangs: look at the network, the proxy or the disk behind it.";
  return fail(name, `no answer within ${ms / 1_000} s`, { hint });
}
