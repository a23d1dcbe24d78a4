import { describe, expect, test } from "vitest";

import { done, endAll, failed, setup } from "../../test/dispatcher-bench.ts";
import { ZoomflowError } from "../errors.ts";
import type { Outcome, RunState } from "../runs/run.ts";
import { settled } from "../testing/fake-clock.ts";
import { claimAll, T } from "../testing/journal-case.ts";

describe("a stop", () => {
  test("when nothing runs is immediate, leaves no timer, and every call awaits the same end", async () => {
    const { dispatcher, clock, record } = setup({ act: () => failed() });
    dispatcher.start();
    await record("r");
    await Promise.all([dispatcher.stop(30_000), dispatcher.stop(1)]);
    expect(clock.pending).toBe(0);
    dispatcher.wake();
    dispatcher.start();
    await settled();
    expect(clock.pending).toBe(0);
  });

  test("works off what is due when the journal dies with the process", async () => {
    const { dispatcher, record, attempts, memory } = setup({ act: () => undefined });
    dispatcher.start();
    await record("r", 25);
    const stopping = dispatcher.stop(30_000);
    await endAll(attempts);
    await stopping;
    expect(await memory.counts()).toMatchObject({ done: 25, waiting: 0, running: 0 });
  });

  test("leaves to a durable journal what has not begun, as if it had never been claimed", async () => {
    const { dispatcher, record, attempts, memory } = setup({
      act: () => undefined,
      journal: { durable: true },
    });
    dispatcher.start();
    await record("r", 25);
    const stopping = dispatcher.stop(30_000);
    for (const attempt of attempts) attempt.end();
    await stopping;
    expect(attempts).toHaveLength(10);
    expect(await memory.counts()).toMatchObject({ done: 10, waiting: 15, running: 0 });
    expect((await claimAll(memory)).map((run) => run.attempts)).toEqual(Array(15).fill(0));
  });

  test.each([true, false])(
    "aborts at its deadline what still runs (durable journal: %s)",
    async (durable) => {
      const { dispatcher, record, attempts, memory, clock } = setup({
        act: () => undefined,
        journal: { durable },
      });
      dispatcher.start();
      await record("r", 25);
      let over = false;
      void dispatcher.stop(30_000).then(() => (over = true));
      await clock.advance(29_999);
      expect(over).toBe(false);
      await clock.advance(1);
      expect([over, attempts.length, clock.pending]).toEqual([true, 10, 0]);
      expect(await memory.counts()).toMatchObject({ waiting: 25, running: 0 });
    },
  );

  test("does not wait for ever for work that does not heed it", async () => {
    const { dispatcher, record, attempts, memory, clock } = setup({
      act: () => undefined,
      heeds: false,
    });
    dispatcher.start();
    await record("r");
    let over = false;
    void dispatcher.stop(30_000).then(() => (over = true));
    await clock.advance(31_000);
    expect([over, clock.pending]).toEqual([true, 0]);
    attempts[0]?.end();
    await settled();
    expect(await memory.counts(), "what it did is kept all the same").toMatchObject({ done: 1 });
  });

  test("with a claim under way gives back what that brings", async () => {
    const gate = Promise.withResolvers<void>();
    const { dispatcher, memory, attempts, record } = setup({
      journal: {
        durable: true,
        async claim(request) {
          await gate.promise;
          return memory.claim(request);
        },
      },
    });
    dispatcher.start();
    await record("r", 3);
    const stopping = dispatcher.stop(30_000);
    gate.resolve();
    await stopping;
    expect(attempts).toEqual([]);
    expect(await memory.counts()).toMatchObject({ waiting: 3, running: 0 });
  });
});

describe("a journal that fails", () => {
  test("to give runs is asked again after a second", async () => {
    let refusals = 2;
    const { dispatcher, record, attempts, clock, memory, ports } = setup({
      journal: {
        claim: async (request) => {
          if (refusals-- > 0) throw new Error("locked");
          return memory.claim(request);
        },
      },
    });
    dispatcher.start();
    await record("r");
    await clock.advance(2_000);
    expect(attempts).toHaveLength(1);
    expect(ports.lines[0]).toMatchObject({
      level: "error",
      message: "the journal cannot be read: locked",
    });
  });

  test("even by throwing at once, does not end the work", async () => {
    let refusals = 1;
    const { dispatcher, record, attempts, clock, memory } = setup({
      journal: {
        claim(request) {
          if (refusals-- > 0) throw new Error("locked");
          return memory.claim(request);
        },
      },
    });
    dispatcher.start();
    await record("r");
    await clock.advance(1_000);
    expect(attempts).toHaveLength(1);
  });

  test("to record an end is told it until it takes it, and the run is not repeated", async () => {
    let refusals = 3;
    const { dispatcher, record, attempts, clock, memory, ports } = setup({
      journal: {
        settle: async (id, state) => {
          if (refusals-- > 0) throw new Error("disk full");
          return memory.settle(id, state);
        },
      },
    });
    dispatcher.start();
    await record("r");
    expect(ports.of("run.settled")).toEqual([]);
    await clock.advance(3_000);
    expect([attempts.length, ports.of("run.settled").length, clock.pending]).toEqual([1, 1, 0]);
    expect(await memory.counts()).toMatchObject({ done: 1, running: 0 });
  });

  test("for good does not keep the process from its end", async () => {
    const { dispatcher, record, clock, ports } = setup({
      window: 20,
      act: ({ eventKey }) => (eventKey.endsWith("1") ? done : undefined),
      journal: { settle: async () => Promise.reject(new Error("disk gone")), durable: true },
    });
    dispatcher.start();
    await record("r", 15);
    const stopping = dispatcher.stop(5_000);
    await clock.advance(6_000);
    await stopping;
    await settled();
    expect(clock.pending).toBe(0);
    const said = new Set(ports.lines.map(({ message }) => message));
    expect(said).toContain("a run cannot be given back: disk gone");
    expect(said).toContain("the end of a run is lost: disk gone");
  });

  const unfit = new ZoomflowError("ZF_UNRECORDABLE", "too big");

  test("to hold an end makes the run dead of that, and its lane goes on", async () => {
    const last = { step: "post", result: "much too much" };
    const records: unknown[] = [];
    const { dispatcher, record, attempts, clock, memory, ports } = setup({
      act: () => ({ ...done, last }) as Outcome,
      journal: {
        settle: async (id, state, attempt) => {
          if (state.is === "done" && id === attempts[0]?.run.id) throw unfit;
          records.push(attempt);
          return memory.settle(id, state, attempt);
        },
      },
    });
    dispatcher.start();
    await record("r", 2, "u");
    await settled();
    expect(ports.of("run.settled")).toMatchObject([
      { run: attempts[0]?.run.id, state: "dead", attempt: 1, error: unfit },
      { run: attempts[1]?.run.id, state: "done" },
    ]);
    expect(records[0], "it failed at the step of which the result is").toEqual({
      number: 1,
      startedAt: T,
      endedAt: T,
      step: "post",
    });
    expect(ports.of("journal.failed")).toMatchObject([{ error: unfit }]);
    expect(clock.pending).toBe(0);
    await dispatcher.stop(1);
  });

  test("to hold the end of a run in doubt leaves it uncertain, and its doubt to whoever looks", async () => {
    const doubt = { step: "post", since: T };
    const states: RunState[] = [];
    const { dispatcher, record } = setup({
      act: () => ({ ...failed(), doubt }) as Outcome,
      journal: {
        settle: async (_, state) => {
          states.push(state);
          if (state.is === "retrying") throw unfit;
          return state;
        },
      },
    });
    dispatcher.start();
    await record("r");
    expect(states).toMatchObject([{ is: "retrying" }, { is: "uncertain", error: unfit, doubt }]);
    await dispatcher.stop(1);
  });

  test("to hold any end at all loses it, and says so", async () => {
    const { dispatcher, record, clock, ports } = setup({
      journal: { settle: async () => Promise.reject(unfit) },
    });
    dispatcher.start();
    await record("r");
    expect(ports.lines.map(({ message }) => message)).toContain(
      "the end of a run is lost: too big",
    );
    expect(clock.pending).toBe(0);
    await dispatcher.stop(1);
  });

  test("by naming a due run that it does not give, is asked at leisure", async () => {
    let asked = 0;
    const { dispatcher, clock } = setup({
      journal: { nextDue: async () => 0, claim: async () => (asked++, []) },
    });
    dispatcher.start();
    await clock.advance(1_000);
    expect(asked).toBeLessThanOrEqual(101);
    await dispatcher.stop(1);
    expect(clock.pending).toBe(0);
  });
});
