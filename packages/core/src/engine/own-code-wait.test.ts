import { afterEach, describe, expect, test } from "vitest";

import { type Code, type Given, setup as setUp } from "../../test/wait-bench.ts";
import type { Steps } from "../actions/steps.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import { settled } from "../testing/fake-clock.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function setup(code: Code, given?: Given) {
  const bench = setUp(code, given);
  stops.push(bench.stop);
  return bench;
}

type Ended = { readonly payload: unknown } | null;

/** Waits for the `meeting.ended` of the run's key. */
function forEnd(step: Steps, key: string, more: object = {}): Promise<Ended> {
  const wanted = { event: "meeting.ended", where: { key }, timeout: "1h", ...more };
  return step.waitFor("ended", wanted as never);
}

describe("code of a rule that waits for an event", () => {
  test("goes on with the first one that fits, its pieces done once and no attempt counted", async () => {
    const done: unknown[] = [];
    const { begin, ended, ports, journal } = setup(async (step, key) => {
      await step.run("before", () => void done.push("before"));
      const event = await forEnd(step, key);
      await step.run("after", () => void done.push(event?.payload, Object.isFrozen(event)));
    });
    await begin();
    expect(await journal.counts()).toMatchObject({ waiting: 1, running: 0 });
    expect(ports.of("run.asleep")).toMatchObject([{ waitsFor: ["meeting.ended"] }]);
    await ended("b");
    expect(done).toEqual(["before"]);
    await ended("a");
    await ended("a");
    expect(done).toEqual(["before", { key: "a" }, true]);
    expect(ports.of("run.started").map(({ attempt }) => attempt)).toEqual([1, 1]);
    expect(ports.of("wait.over")).toMatchObject([{ step: "ended", event: "meeting.ended" }]);
    expect(await journal.counts()).toMatchObject({ done: 1, waiting: 0 });
  });

  test("is given null when the time is over, and what comes then is too late", async () => {
    const given: Ended[] = [];
    const { begin, ended, clock, ports } = setup(async (step, key) => {
      given.push(await forEnd(step, key));
    });
    await begin();
    await clock.advance(3_599_999);
    expect(given).toEqual([]);
    await clock.advance(1);
    await ended("a");
    expect(given).toEqual([null]);
    expect(ports.of("wait.over")).toMatchObject([{ event: undefined }]);
  });

  test("holds its key and no slot", async () => {
    const order: string[] = [];
    const bench = setup(
      async (step, key) => {
        order.push(key);
        if (key === "a") await forEnd(step, key);
      },
      { concurrency: 1 },
    );
    await bench.begin("a", "lane");
    await bench.begin("b", "lane");
    await bench.begin("c");
    expect(order).toEqual(["a", "c"]);
    await bench.ended("a");
    expect(order).toEqual(["a", "c", "a", "b"]);
  });

  test("may ask by a function, which sees the event as it arrived; one that throws does not hold", async () => {
    const seen: unknown[] = [];
    const where = (e: { payload: { key: string } }, context: { now: Date; source: object }) => {
      seen.push([e.payload.key, context.now.getTime(), context.source]);
      if (e.payload.key === "bad") throw new Error("no such field");
      return e.payload.key === "good";
    };
    const { begin, ended, ports, clock, journal } = setup((step, key) =>
      forEnd(step, key, { event: ["meeting.ended", "webinar.*"], where }),
    );
    await begin();
    const source = { name: "websocket", receivedAt: clock.now() };
    await ended("bad");
    expect(ports.of("rule.failed")).toMatchObject([
      { rule: "r", error: { code: "ZF_RULE_FAILED" } },
    ]);
    await ended("good");
    expect(seen).toEqual(["bad", "good"].map((key) => [key, clock.now(), source]));
    expect(await journal.counts()).toMatchObject({ done: 1 });
  });

  test("takes no event from before it, and none that is known", async () => {
    const { begin, record, entry, journal } = setup(forEnd);
    const before = entry("meeting.ended", { key: "a" });
    await record(before);
    await begin();
    expect(await record(before)).toEqual(["known"]);
    expect(await journal.counts()).toMatchObject({ waiting: 1 });
    await record(entry("meeting.ended", { key: "a" }));
    expect(await journal.counts()).toMatchObject({ done: 1 });
  });

  test("wakes for whichever comes first, and again for the rest", async () => {
    const given: unknown[] = [];
    const { begin, record, entry, clock, ports } = setup(async (step) => {
      const one = step.waitFor("one", { event: "meeting.ended", timeout: "1h" });
      const two = step.waitFor("two", { event: "webinar.ended", timeout: "2h" });
      given.push(await Promise.race([one, two, step.sleep("nap", "3h")]));
      given.push(await Promise.all([one, two]));
    });
    await begin();
    expect(ports.of("run.asleep")).toMatchObject([{ waitMs: 3_600_000 }]);
    await record(entry("webinar.ended", {}));
    expect(given).toMatchObject([{ event: "webinar.ended" }]);
    await clock.advance(3_600_000);
    expect(given[2]).toMatchObject([null, { event: "webinar.ended" }]);
  });

  test("goes on after a race that one of its own pieces wins", async () => {
    const { begin, journal } = setup(async (step, key) => {
      await Promise.race([forEnd(step, key), step.run("quick", () => 1)]);
      await step.run("then", () => 2);
    });
    await begin();
    expect(await journal.counts()).toMatchObject({ done: 1 });
  });

  test("lets go of what it waits for when it ends otherwise, early or late", async () => {
    const slow = Promise.withResolvers<void>();
    const { begin, ended, waiters, ports, journal } = setup(
      async (step, key) => {
        void forEnd(step, key);
        if (key === "late") await step.run("slow", () => slow.promise);
        throw new Error("enough");
      },
      { spec: { retry: false } },
    );
    await begin("early");
    await begin("late");
    slow.resolve();
    await settled();
    expect(await journal.counts()).toMatchObject({ dead: 2 });
    for (const key of ["early", "late"]) await ended(key);
    expect(ports.of("wait.over")).toEqual([]);
    expect(waiters.watching).toBe(0);
  });

  test("waits on through attempts that fail, and finds what came between them", async () => {
    let fails = 2;
    const given: Ended[] = [];
    const { begin, ended, clock } = setup(async (step, key) => {
      const [event] = await Promise.all([
        forEnd(step, key),
        step.run("unsteady", () => {
          if (fails-- > 0) throw new Error("down");
        }),
      ]);
      given.push(event);
    });
    await begin();
    await ended("a");
    expect(given).toEqual([]);
    await clock.advance(60_000);
    expect(given).toMatchObject([{ payload: { key: "a" } }]);
  });
});

test("a run that gives way to a newer one waits for nothing any more", async () => {
  const { begin, ended, waiters, ports, journal } = setup(forEnd);
  await begin("a", "lane", "latest");
  await begin("a", "lane", "latest");
  expect(await journal.counts()).toMatchObject({ waiting: 1, dropped: 1 });
  expect(waiters.watching).toBe(1);
  await ended("a");
  expect(await journal.counts()).toMatchObject({ done: 1, dropped: 1 });
  expect(ports.of("wait.over")).toHaveLength(1);
});

test("an event that comes when the run has just woken for something else is its own all the same", async () => {
  const memory = createMemoryJournal();
  const given: unknown[] = [];
  let asked = 0;
  const open: typeof memory.waits.open = async (...wanted) => {
    if (++asked === 2) await bench.waiters.record([bench.entry("meeting.ended", { key: "a" })]);
    return memory.waits.open(...wanted);
  };
  const bench = setup(
    async (step, key) => {
      given.push(await Promise.all([forEnd(step, key), step.sleep("nap", "1m")]));
    },
    { journal: { ...memory, waits: { ...memory.waits, open } } },
  );
  await bench.begin();
  await bench.clock.advance(60_000);
  expect(given).toMatchObject([[{ payload: { key: "a" } }, undefined]]);
});

describe("an event that comes while the journal is looked through", () => {
  /** Has events recorded once the wait is open, and when the journal has been looked through. */
  function between(opened: readonly string[], looked: readonly string[]) {
    const memory = createMemoryJournal();
    const given: Ended[] = [];
    const left = { opened: [...opened], looked: [...looked] };
    const come = async (at: "opened" | "looked"): Promise<void> => {
      const key = left[at].shift();
      if (key === undefined) return;
      await bench.waiters.record([bench.entry("meeting.ended", { key: "a", at: key })]);
    };
    const waits: typeof memory.waits = {
      ...memory.waits,
      async open(...asked) {
        const wait = await memory.waits.open(...asked);
        await come("opened");
        return wait;
      },
      async look(...asked) {
        const look = await memory.waits.look(...asked);
        await come("looked");
        return look;
      },
    };
    const code: Code = async (step, key) => void given.push(await forEnd(step, key));
    const bench = setup(code, { journal: { ...memory, waits } });
    return { ...bench, given };
  }

  test("is not missed", async () => {
    const { begin, given } = between([], ["first"]);
    await begin();
    expect(given).toMatchObject([{ payload: { at: "first" } }]);
  });

  test("does not go before an earlier one", async () => {
    const { begin, given } = between(["first"], ["second"]);
    await begin();
    expect(given).toMatchObject([{ payload: { at: "first" } }]);
  });
});

test.each([
  [{ event: "meeting.endedd" }, /waits for "meeting.endedd", which Zoom does not send: did you/],
  [{ event: [] }, /waits for something that is not an event's name/],
  [{ event: 3 }, /waits for something that is not an event's name/],
  [{ event: "*.ended" }, /a `\*` can only stand at the end/],
  [{ where: { $x: 1 } }, /waits with a `where` that cannot be used: `\$x`/],
  [{ timeout: "soon" }, /cannot wait for "soon"/],
  [{ timeout: undefined }, /cannot wait for undefined/],
])("what can never come is refused: %o", async (more, message) => {
  const { begin, ports } = setup((step, key) => forEnd(step, key, more), {
    spec: { retry: false },
  });
  await begin();
  const [settledMoment] = ports.of("run.settled");
  expect(settledMoment).toMatchObject({ state: "dead", error: { code: "ZF_RULE_FAILED" } });
  expect(settledMoment?.error?.message).toMatch(message);
  expect(settledMoment?.error?.hint).not.toContain("threw");
});

describe("beyond what memory holds", () => {
  test("runs that wait are woken by the event's name, and miss nothing", async () => {
    const given: string[] = [];
    const { begin, ended, ports, clock, journal } = setup(
      async (step, key) => {
        if ((await forEnd(step, key)) !== null) given.push(key);
      },
      { most: 2 },
    );
    for (const key of ["a", "b", "c", "d", "e"]) await begin(key);
    for (const key of ["e", "x", "d", "b", "a", "c"]) await ended(key);
    await clock.advance(5_000);
    expect(given.toSorted()).toEqual(["a", "b", "c", "d", "e"]);
    expect(await journal.counts()).toMatchObject({ done: 5, waiting: 0 });
    expect(ports.of("wait.over")).toHaveLength(5);
  });

  test("a journal that refuses for a moment delays them only", async () => {
    const memory = createMemoryJournal();
    let refusals = 1;
    const wake: typeof memory.waits.wake = (...given) =>
      refusals-- > 0 ? Promise.reject(new Error("busy")) : memory.waits.wake(...given);
    const journal = { ...memory, waits: { ...memory.waits, wake } };
    const { begin, ended, clock } = setup(forEnd, { most: 0, journal });
    await begin();
    await ended("a");
    expect(await memory.counts()).toMatchObject({ waiting: 1 });
    await clock.advance(1_000);
    expect(await memory.counts()).toMatchObject({ done: 1 });
  });
});
