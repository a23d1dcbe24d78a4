import { describe, expect, test } from "vitest";

import { done, endAll, failed, setup, workOf } from "../../test/dispatcher-bench.ts";
import { ZoomflowError } from "../errors.ts";
import type { Outcome } from "../runs/run.ts";
import { settled } from "../testing/fake-clock.ts";

describe("runs", () => {
  test("that are due are carried out and settled, and observed", async () => {
    const { dispatcher, record, memory, ports } = setup();
    dispatcher.start();
    await record("r");
    expect(await memory.counts()).toMatchObject({ done: 1, running: 0 });
    expect(ports.of("run.started")).toMatchObject([
      { rule: "r", attempt: 1, event: "meeting.started" },
    ]);
    expect(ports.of("run.settled")).toMatchObject([
      { rule: "r", attempt: 1, state: "done", ms: 0 },
    ]);
  });

  test("that were there before the start are carried out as well; before it, nothing is", async () => {
    const { dispatcher, record, attempts } = setup();
    await record("r", 3);
    expect(attempts).toHaveLength(0);
    dispatcher.start();
    await settled();
    expect(attempts).toHaveLength(3);
  });

  test("of a rule that is gone are dropped", async () => {
    const { dispatcher, record, memory, ports } = setup({ workOf: () => undefined });
    dispatcher.start();
    await record("r");
    expect(await memory.counts()).toMatchObject({ dropped: 1 });
    expect(ports.of("run.settled")).toMatchObject([{ state: "dropped" }]);
  });

  test("of a rule that is set aside wait, with the reason, until it is mended", async () => {
    const broken = { rule: true };
    const { dispatcher, record, memory, ports, attempts, clock } = setup({
      workOf: (rule) => (broken.rule ? undefined : workOf(rule)),
      isSetAside: () => broken.rule,
    });
    dispatcher.start();
    await record("r");
    expect(await memory.counts()).toMatchObject({ waiting: 1, dropped: 0 });
    expect(ports.of("run.settled")).toMatchObject([
      { state: "waiting", waitMs: 300_000, error: { code: "ZF_RULE_SET_ASIDE" } },
    ]);
    broken.rule = false;
    await clock.advance(300_000);
    expect(attempts).toHaveLength(1);
    expect(await memory.counts()).toMatchObject({ done: 1 });
  });

  test("that the journal cannot read are dead, and keep no other from going", async () => {
    const { dispatcher, record, memory, ports, attempts } = setup({
      journal: {
        claim: async (request) =>
          (await memory.claim(request)).map((run) =>
            run.eventKey === "r-1"
              ? {
                  ...run,
                  get event(): never {
                    throw new SyntaxError("no JSON");
                  },
                }
              : run.eventKey === "r-2"
                ? { ...run, event: null as never }
                : run,
          ),
      },
    });
    dispatcher.start();
    await record("r", 4);
    expect(await memory.counts()).toMatchObject({ dead: 2, done: 2 });
    expect(attempts.map(({ run }) => run.eventKey)).toEqual(["r-3", "r-4"]);
    expect(ports.of("run.settled").find(({ state }) => state === "dead")).toMatchObject({
      error: { code: "ZF_JOURNAL_CORRUPT" },
    });
  });

  test("of one lane go one at a time, in order, through failures", async () => {
    const { dispatcher, record, attempts, clock } = setup({
      act: ({ eventKey, attempts: n }) => (eventKey.endsWith("1") && n === 0 ? failed() : done),
    });
    await record("r", 3, "u");
    dispatcher.start();
    await settled();
    expect(attempts.map(({ run }) => run.eventKey)).toEqual(["r-1"]);
    await clock.advance(1_000);
    expect(attempts.map(({ run }) => run.eventKey)).toEqual(["r-1", "r-1", "r-2", "r-3"]);
  });
});

describe("when the wall clock is set back", () => {
  test.each([-5, -24 * 40])("by %i hours, nothing waits longer for it", async (hours) => {
    let failures = 1;
    const { dispatcher, record, attempts, clock } = setup({
      act: () => (failures-- > 0 ? failed() : done),
    });
    dispatcher.start();
    await record("r");
    clock.jump(hours * 3_600_000);
    await record("r", 2);
    expect(attempts, "what comes now begins at once").toHaveLength(3);
    await clock.advance(1_000);
    expect(attempts, "and so does what is tried again, after its wait").toHaveLength(4);
  });
});

describe("a failed run is tried again", () => {
  test("at its time, as often as its rule says, and is then dead", async () => {
    const { dispatcher, record, attempts, clock, memory, ports } = setup({ act: () => failed() });
    dispatcher.start();
    await record("r");
    await clock.advance(60_000);
    expect(attempts.map(({ at }) => at)).toEqual([0, 1_000, 3_000]);
    expect(await memory.counts()).toMatchObject({ dead: 1, retrying: 0 });
    expect(
      ports.of("run.settled").map(({ attempt, state, waitMs }) => [attempt, state, waitMs]),
    ).toEqual([
      [1, "retrying", 1_000],
      [2, "retrying", 2_000],
      [3, "dead", undefined],
    ]);
  });

  test("when its peer asked for it", async () => {
    const { dispatcher, record, attempts, clock } = setup({
      act: ({ attempts: n }) => (n === 0 ? failed({ retryAfterMs: 7_500 }) : done),
    });
    dispatcher.start();
    await record("r");
    await clock.advance(60_000);
    expect(attempts.map(({ at }) => at)).toEqual([0, 7_500]);
    expect(clock.pending).toBe(0);
  });

  test("on time although the wall clock was set back, and at most a minute late when forward", async () => {
    const { dispatcher, record, attempts, clock } = setup({
      act: ({ attempts: n }) => (n === 0 ? failed({ retryAfterMs: 3_600_000 }) : done),
    });
    dispatcher.start();
    await record("r");
    clock.jump(3_600_000);
    await clock.advance(60_000);
    expect(attempts).toHaveLength(2);
  });

  test("even if its time came just between two looks at the journal", async () => {
    const { dispatcher, record, attempts, clock, memory } = setup({
      act: ({ attempts: n }) => (n === 0 ? failed({ retryAfterMs: 100 }) : done),
      journal: {
        async nextDue(except) {
          const due = await memory.nextDue(except);
          if (due !== undefined) clock.jump(500);
          return due;
        },
      },
    });
    dispatcher.start();
    await record("r");
    await clock.advance(10);
    expect(attempts).toHaveLength(2);
  });
});

describe("a run that may not go yet", () => {
  const postponed = (retryAfterMs: number): Outcome => ({
    is: "failed",
    error: new ZoomflowError("ZF_ACTION_POSTPONED", "the service asks for a pause", {
      retryAfterMs,
    }),
  });

  test("waits its turn, as often as need be, and still has all its attempts", async () => {
    const numbers: number[] = [];
    const { dispatcher, record, clock, memory, ports } = setup({
      act: ({ attempts }) => (numbers.push(attempts + 1) <= 20 ? postponed(3_000) : failed()),
    });
    dispatcher.start();
    await record("r");
    await clock.advance(59_000);
    expect(await memory.counts()).toMatchObject({ waiting: 1, retrying: 0, dead: 0 });
    await clock.advance(60_000);
    expect(numbers.slice(19)).toEqual([1, 1, 2, 3]);
    const { error, ...told } = ports.of("run.settled")[0]!;
    expect(told).toMatchObject({ state: "waiting", attempt: 1, waitMs: 3_000 });
    expect(error).toMatchObject({ code: "ZF_ACTION_POSTPONED" });
  });

  test("for ever is dead some time after a day", async () => {
    const { dispatcher, record, attempts, clock, memory } = setup({
      act: () => postponed(3_600_000),
    });
    dispatcher.start();
    await record("r");
    await clock.advance(100_000_000);
    expect(attempts).toHaveLength(24 + 3);
    expect(await memory.counts()).toMatchObject({ dead: 1, waiting: 0 });
  });
});

describe("never more run at once than may", () => {
  test("ten, all rules together", async () => {
    const { dispatcher, record, attempts, most } = setup({ act: () => undefined });
    dispatcher.start();
    await record("a", 25);
    await record("b", 25);
    expect(attempts).toHaveLength(10);
    await endAll(attempts);
    expect([attempts.length, most()]).toEqual([50, 10]);
  });

  test("and of a rule what it allows, while others go on", async () => {
    const { dispatcher, record, attempts } = setup({
      act: () => undefined,
      workOf: (rule) => workOf(rule, rule === "slow" ? 2 : 9),
    });
    dispatcher.start();
    await record("slow", 20);
    await record("quick", 5);
    const rules = attempts.map(({ run }) => run.rule).toSorted();
    expect(rules).toEqual([...Array<string>(5).fill("quick"), "slow", "slow"]);
    await endAll(attempts);
    expect(attempts).toHaveLength(25);
  });
});

describe("memory is bounded", () => {
  test("no more runs than the window holds are claimed beside those that run", async () => {
    const { dispatcher, record, attempts, memory } = setup({ act: () => undefined, window: 20 });
    dispatcher.start();
    await record("a", 500);
    await record("b", 500);
    const { running, waiting } = await memory.counts();
    expect(running).toBeLessThanOrEqual(10 + 20);
    expect(running + waiting).toBe(1_000);
    await endAll(attempts);
    expect(attempts).toHaveLength(1_000);
  });

  test("a rule never waits behind the backlog of others while a slot is free", async () => {
    const { dispatcher, record, attempts, memory } = setup({
      act: () => undefined,
      window: 8,
      workOf: (rule) => workOf(rule, rule.startsWith("slow") ? 1 : 9),
    });
    dispatcher.start();
    for (const rule of ["slow1", "slow2", "slow3", "slow4", "slow5"]) await record(rule, 100);
    await record("quick", 3);
    const running = attempts.map(({ run }) => run.rule);
    expect(running.filter((rule) => rule === "quick")).toHaveLength(3);
    expect(new Set(running).size).toBe(6);
    expect((await memory.counts()).running).toBeLessThanOrEqual(8 + 10);
  });

  test("nor does a retry of it, when its time comes", async () => {
    let claims = 0;
    const { dispatcher, record, attempts, clock, memory } = setup({
      act: ({ rule, attempts: n }) => (rule === "quick" ? (n === 0 ? failed() : done) : undefined),
      journal: {
        claim(request) {
          claims++;
          return memory.claim(request);
        },
      },
      window: 4,
      workOf: (rule) => workOf(rule, 1),
    });
    dispatcher.start();
    await record("slow", 100);
    await record("quick");
    claims = 0;
    await clock.advance(1_000);
    expect(claims, "the backlog is not asked for again and again").toBeLessThan(5);
    expect(attempts.filter(({ run }) => run.rule === "quick").map(({ at }) => at)).toEqual([
      0, 1_000,
    ]);
  });
});
