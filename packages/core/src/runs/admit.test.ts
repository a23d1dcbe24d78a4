import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createLobby, type LobbyLimits } from "./admit.ts";
import type { Run } from "./run.ts";

let numbered = 0;

function run(rule: string): Run {
  const event = { event: "meeting.started" };
  return {
    id: `${++numbered}`,
    rule,
    lane: undefined,
    eventKey: "k",
    event,
    source: "test",
    receivedAt: 0,
    attempts: 0,
    steps: {},
  };
}

function runs(rule: string, count: number): Run[] {
  return Array.from({ length: count }, () => run(rule));
}

function lobbyOf(limits: Partial<LobbyLimits> = {}) {
  return createLobby({
    concurrency: 3,
    concurrencyOf: () => Number.POSITIVE_INFINITY,
    share: 100,
    shared: false,
    ...limits,
  });
}

test("a run that waits can be sent away, one that runs or was never here cannot", () => {
  const lobby = lobbyOf({ concurrency: 1 });
  const [first, second, third] = runs("a", 3) as [Run, Run, Run];
  lobby.add([first, second, third]);
  lobby.admit();
  expect([lobby.remove("a", first.id), lobby.remove("b", second.id)]).toEqual([
    undefined,
    undefined,
  ]);
  expect(lobby.remove("a", second.id)).toBe(second);
  expect([lobby.waiting, lobby.running]).toEqual([1, 1]);
  lobby.leave("a");
  expect(lobby.remove("a", third.id)).toBe(third);
  expect([lobby.waiting, lobby.admit(), lobby.full().size]).toEqual([0, undefined, 0]);
});

describe("which waiting run begins next", () => {
  test("within a rule the oldest, and never more than may go at once", () => {
    const lobby = lobbyOf();
    const waiting = runs("a", 5);
    lobby.add(waiting);
    expect([1, 2, 3, 4].map(() => lobby.admit())).toEqual([...waiting.slice(0, 3), undefined]);
    expect([lobby.running, lobby.waiting]).toEqual([3, 2]);
    lobby.leave("a");
    expect(lobby.admit()).toBe(waiting[3]);
  });

  test("rules take turns, however long the backlog of one is", () => {
    const lobby = lobbyOf({ concurrency: 6 });
    lobby.add([...runs("a", 1_000), ...runs("b", 2), run("c")]);
    const order = [1, 2, 3, 4, 5, 6].map(() => lobby.admit()?.rule);
    expect(order).toEqual(["a", "b", "c", "a", "b", "a"]);
  });

  test("a rule at its own limit is passed over, and keeps none of the others", () => {
    const lobby = lobbyOf({ concurrencyOf: (rule) => (rule === "slow" ? 1 : 9) });
    lobby.add([...runs("slow", 3), ...runs("quick", 2)]);
    expect([1, 2, 3].map(() => lobby.admit()?.rule)).toEqual(["slow", "quick", "quick"]);
    lobby.leave("quick");
    expect(lobby.admit()).toBeUndefined();
    lobby.leave("slow");
    expect(lobby.admit()?.rule).toBe("slow");
  });

  test.each([
    [1, [1], 1],
    [2, [1], 2],
    [3, [2], 3],
    [10, [8], 9],
    [10, [5, 4], 10],
    [100, [75], 94],
  ])(
    "of %i slots, rules that are stuck and say nothing of limits get %j, so that others can go",
    (concurrency, stuck, withAnother) => {
      const lobby = lobbyOf({ concurrency, shared: true });
      for (const index of stuck.keys()) lobby.add(runs(`stuck ${index}`, 200));
      const admitted = (): number => {
        while (lobby.admit() !== undefined);
        return lobby.running;
      };
      expect(admitted()).toBe(stuck.reduce((sum, count) => sum + count, 0));
      lobby.add(runs("another", 200));
      expect(admitted()).toBe(withAnother);
    },
  );

  test("a limit of its own is what a rule gets, be it all there is", () => {
    const lobby = lobbyOf({ concurrency: 4, concurrencyOf: () => 4, shared: true });
    lobby.add(runs("greedy", 9));
    for (let n = 0; n < 9; n++) lobby.admit();
    expect(lobby.running).toBe(4);
  });

  test("nothing begins where nothing waits", () => {
    expect(lobbyOf().admit()).toBeUndefined();
  });

  test("it tells which rules have their share here, and which could not begin another run", () => {
    const lobby = lobbyOf({ share: 2, concurrencyOf: (rule) => (rule === "c" ? 1 : 9) });
    lobby.add([...runs("a", 2), run("b"), run("c")]);
    expect(lobby.full()).toEqual(new Set(["a"]));
    expect(lobby.blocked()).toEqual(new Set(["a", "b", "c"]));
    for (let n = 0; n < 3; n++) lobby.admit();
    expect(lobby.full()).toEqual(new Set());
    expect(lobby.blocked(), "one of a waits; c is at its limit").toEqual(new Set(["a", "c"]));
  });

  test("those that wait can be sent away, in order; those that run stay", () => {
    const lobby = lobbyOf({ concurrency: 1 });
    const [a, b] = [runs("a", 2), runs("b", 1)];
    lobby.add([...a, ...b]);
    lobby.admit();
    expect(new Set(lobby.clear())).toEqual(new Set([a[1], b[0]]));
    expect([lobby.running, lobby.waiting, lobby.admit()]).toEqual([1, 0, undefined]);
    lobby.leave("a");
    expect(lobby.blocked()).toEqual(new Set());
  });
});

test("through any sequence no limit is exceeded, no slot stays free beside a run that may begin, and none is lost", () => {
  const rules = ["a", "b", "c", "d"];
  const step = fc.oneof(
    fc.record({ add: fc.constantFrom(...rules), count: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ leave: fc.nat(100) }),
  );
  const limitsOf = fc.record({
    concurrency: fc.integer({ min: 1, max: 5 }),
    own: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(limitsOf, fc.array(step, { maxLength: 60 }), ({ concurrency, own }, steps) => {
      const concurrencyOf = (rule: string): number => own[rules.indexOf(rule)] ?? 1;
      const lobby = lobbyOf({ concurrency, concurrencyOf });
      const waiting = new Map(rules.map((rule) => [rule, [] as Run[]]));
      const running: Run[] = [];
      const countOf = (rule: string): number => running.filter((one) => one.rule === rule).length;
      for (const does of steps) {
        if ("add" in does) {
          const added = runs(does.add, does.count);
          lobby.add(added);
          waiting.get(does.add)?.push(...added);
        } else if (running.length > 0) {
          const [gone] = running.splice(does.leave % running.length, 1);
          lobby.leave(gone?.rule ?? "");
        }
        for (let next = lobby.admit(); next !== undefined; next = lobby.admit()) {
          expect(waiting.get(next.rule)?.shift(), "the oldest of its rule").toBe(next);
          running.push(next);
          expect(countOf(next.rule)).toBeLessThanOrEqual(concurrencyOf(next.rule));
        }
        expect(lobby.running).toBe(running.length);
        expect(running.length).toBeLessThanOrEqual(concurrency);
        expect(lobby.waiting).toBe([...waiting.values()].flat().length);
        if (running.length < concurrency)
          for (const rule of rules)
            if (waiting.get(rule)?.length !== 0) expect(countOf(rule)).toBe(concurrencyOf(rule));
      }
    }),
    { numRuns: 60 },
  );
});
