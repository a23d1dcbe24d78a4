import { describe, expect, test } from "vitest";

import { deadline, pause, untilAborted } from "./deadline.ts";
import { fakeClock, settled } from "./testing/fake-clock.ts";

const late = new Error("too late");
const stop = new Error("the process stops");

describe("a deadline", () => {
  test("aborts its signal when the time is over", async () => {
    const clock = fakeClock();
    const { signal } = deadline(clock, 1_000, new AbortController().signal, () => late);
    await clock.advance(999);
    expect(signal.aborted).toBe(false);
    await clock.advance(1);
    expect(signal.reason).toBe(late);
  });

  test("aborts before that with the outer signal, and for its reason", () => {
    const outer = new AbortController();
    const { signal } = deadline(fakeClock(), 1_000, outer.signal, () => late);
    outer.abort(stop);
    expect(signal.reason).toBe(stop);
    expect(deadline(fakeClock(), 1, outer.signal, () => late).signal.reason).toBe(stop);
  });

  test("once released holds no timer and no longer follows", async () => {
    const [clock, outer] = [fakeClock(), new AbortController()];
    const { signal, release } = deadline(clock, 1_000, outer.signal, () => late);
    release();
    expect(clock.pending).toBe(0);
    outer.abort(stop);
    await clock.advance(5_000);
    expect(signal.aborted).toBe(false);
  });
});

describe("work that may be aborted", () => {
  const thrown: unknown[] = [];
  const run = (work: () => unknown, signal: AbortSignal) =>
    untilAborted(work, signal, (error) => void thrown.push(error));

  test("gives what it gives, at once or later", async () => {
    const { signal } = new AbortController();
    expect(await run(() => 1, signal)).toBe(1);
    expect(await run(async () => 2, signal)).toBe(2);
  });

  test("throws what it throws, at once or later", async () => {
    const { signal } = new AbortController();
    const boom = new Error("boom");
    await expect(
      run(() => {
        throw boom;
      }, signal),
    ).rejects.toBe(boom);
    await expect(
      run(async () => {
        throw boom;
      }, signal),
    ).rejects.toBe(boom);
    expect(thrown).toEqual([]);
  });

  test("is not waited for once aborted, and is not even begun when it was aborted before", async () => {
    const controller = new AbortController();
    const hanging = run(() => new Promise(() => {}), controller.signal);
    controller.abort(stop);
    await expect(hanging).rejects.toBe(stop);
    let begun = false;
    await expect(run(() => (begun = true), controller.signal)).rejects.toBe(stop);
    expect(begun).toBe(false);
  });

  test("is not waited for either where its promise is of a kind of its own", async () => {
    const controller = new AbortController();
    // oxlint-disable-next-line unicorn/no-thenable -- it is what is tried here
    const never = Object.assign(Object.create(null), { then: () => {} }) as Promise<never>;
    const hanging = run(() => never, controller.signal);
    controller.abort(stop);
    await expect(hanging).rejects.toBe(stop);
  });

  test("what it throws after that is handed on, and what it gives is dropped", async () => {
    const controller = new AbortController();
    const { promise, reject } = Promise.withResolvers<never>();
    const other = Promise.withResolvers<number>();
    const aborted = [
      run(() => promise, controller.signal),
      run(() => other.promise, controller.signal),
    ];
    controller.abort(stop);
    await Promise.allSettled(aborted);
    reject(late);
    other.resolve(1);
    await settled();
    expect(thrown.splice(0)).toEqual([late]);
  });
});

describe("a pause", () => {
  test("ends with its time, and leaves nothing behind", async () => {
    const [clock, outer] = [fakeClock(), new AbortController()];
    let over = false;
    void pause(clock, 1_000, outer.signal).then(() => (over = true));
    await clock.advance(999);
    expect(over).toBe(false);
    await clock.advance(1);
    expect([over, clock.pending]).toEqual([true, 0]);
    outer.abort();
  });

  test("ends as soon as the signal aborts, or is none when it has aborted before", async () => {
    const [clock, outer] = [fakeClock(), new AbortController()];
    const pausing = pause(clock, 1_000, outer.signal);
    outer.abort();
    await pausing;
    await pause(clock, 1_000, outer.signal);
    expect(clock.pending).toBe(0);
  });
});
