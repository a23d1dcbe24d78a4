import { createMemoryJournal } from "@zoomflow/core/engine";
import type { Journal } from "@zoomflow/core/ports";
import type { FakePorts } from "@zoomflow/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import {
  type Act,
  MANNERS,
  type Manners,
  ONE_AT_A_TIME,
  PER_KEY,
  type Runner,
  runnerOver,
} from "../../test/modes.ts";
import { project } from "../../test/project.ts";

type Step =
  | { readonly is: "events"; readonly keys: readonly string[]; readonly manners: Manners }
  | { readonly is: "end"; readonly which: number; readonly well: boolean }
  | { readonly is: "pass"; readonly ms: number };

const key = fc.constantFrom("x", "x", "x", "y", "z");
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      is: fc.constant("events" as const),
      keys: fc.array(key, { minLength: 1, maxLength: 4 }),
      manners: fc.constantFrom(...MANNERS),
    }),
    fc.record({ is: fc.constant("end" as const), which: fc.nat(20), well: fc.boolean() }),
    fc.record({ is: fc.constant("pass" as const), ms: fc.constantFrom(100, 400, 1_100, 5_000) }),
  ),
  { minLength: 5, maxLength: 40, size: "max" },
);

describe.each<[string, (directory: string) => (ports: FakePorts) => Journal]>([
  ["in memory", () => () => createMemoryJournal()],
  [
    "on disk",
    (directory) =>
      ({ clock }) =>
        openAt(directory, { clock }),
  ],
])("with the journal %s, whatever happens", (_, open) => {
  test("the newest event of a key is carried out, in order, and what is left out says why", async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 12 }), async (script, concurrency) => {
        using folder = project();
        const runner = runnerOver(open(folder.directory), concurrency);
        await runner.runtime.start();
        const events: (readonly [number, string])[] = [];
        for (const step of script) {
          const before = { begun: runner.begun.length, newest: newestOf(events) };
          events.push(...(await play(runner, step)));
          checkNow(runner);
          checkNewest(runner, before, newestOf(events));
          await checkNobodyWaits(runner);
        }
        await runner.finish();
        await checkEnd(runner, events);
        await runner.runtime.stop("test");
        expect(runner.ports.clock.pending).toBe(0);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

async function play(runner: Runner, step: Step): Promise<readonly (readonly [number, string])[]> {
  const { atWork, ports, calm } = runner;
  if (step.is === "events") {
    const numbers = await runner.deliver(step.keys, step.manners);
    return numbers.map((n, index) => [n, step.keys[index] ?? ""]);
  }
  if (step.is === "end") [...atWork][step.which % Math.max(1, atWork.size)]?.end(step.well);
  else await ports.clock.advance(step.ms);
  await calm();
  return [];
}

/** Never two of a key at once; but for code that was told to end and does not. */
function checkNow({ atWork, rules }: Runner): void {
  for (const rule of rules)
    for (const one of ["x", "y", "z"]) {
      const busy = [...atWork].filter(
        (act) => act.rule === rule && act.key === one && !(ignores(act) && act.signal.aborted),
      );
      expect(busy.length).toBeLessThanOrEqual(rule === "pairs" ? PER_KEY : 1);
    }
}

/** What is stale does not begin, be it another try, and in mode restart does not go on either. */
function checkNewest(
  { atWork, begun }: Runner,
  before: { readonly begun: number; readonly newest: ReadonlyMap<string, number> },
  newest: ReadonlyMap<string, number>,
): void {
  for (const { rule, key: one, n } of begun.slice(before.begun))
    if (rule === "latest" || rule === "restart")
      expect(n).toBeGreaterThanOrEqual(before.newest.get(one) ?? 0);
  for (const { rule, key: one, n, signal } of atWork)
    if (rule === "restart") expect(signal.aborted || n === newest.get(one)).toBe(true);
}

function newestOf(events: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(events.map(([n, of]) => [of, n]));
}

/** While a slot is free nothing that may go waits. */
async function checkNobodyWaits({ journal, ports, concurrency }: Runner): Promise<void> {
  const { running } = await journal.counts();
  const due = await journal.nextDue();
  if (running < concurrency) expect(due ?? Infinity).toBeGreaterThan(ports.clock.now());
}

async function checkEnd(
  { ports, begun, journal, rules }: Runner,
  events: readonly (readonly [number, string])[],
): Promise<void> {
  for (const rule of ONE_AT_A_TIME)
    for (const one of ["x", "y", "z"]) {
      const mine = begun.filter((act) => act.rule === rule && act.key === one);
      const order = firsts(mine);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const asked = events.filter(([, of]) => of === one).map(([n]) => n);
      if (rule === "queue") expect(order).toEqual(asked);
      else if (rule === "drop") expect(order[0]).toBe(asked[0]);
      else expect(order.at(-1)).toBe(asked.at(-1));
    }
  const settled = ports.of("run.settled");
  const dropped = settled.filter(({ state }) => state === "dropped");
  for (const { rule, policy, reason } of dropped)
    expect([policy, reason !== ""]).toEqual([rule, true]);
  const ended = settled.filter(({ state }) => ["done", "dead", "dropped"].includes(state));
  expect(new Set(ended.map(({ run }) => run)).size).toBe(ended.length);
  expect(ended).toHaveLength(events.length * rules.length);
  expect((await journal.counts()).dropped).toBe(dropped.length);
}

function ignores({ manners }: Act): boolean {
  return manners === "ignores";
}

function firsts(acts: readonly Act[]): readonly number[] {
  return [...new Set(acts.map(({ n }) => n))];
}
