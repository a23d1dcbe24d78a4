import { describe, expect, test } from "vitest";

import { hang, setup } from "../../test/executor-bench.ts";
import type { Steps } from "../actions/steps.ts";

type Code = (step: Steps) => unknown;

/** Attempts the code again and again, each time it wakes up. */
async function live(code: Code) {
  const bench = await setup();
  const run = (_: never, { step }: { readonly step: Steps }): unknown => code(step);
  const attempt = () => {
    const steps = Object.fromEntries(bench.kept.map(([name, result]) => [name, result]));
    return bench.attempt({ run }, { steps });
  };
  return { ...bench, attempt, clock: bench.ports.clock };
}

describe("code of a rule that sleeps", () => {
  test("ends its attempt without fault, and goes on when the time has come, its pieces done once", async () => {
    const done: string[] = [];
    const { attempt, clock, kept } = await live(async (step) => {
      await step.run("before", () => void done.push("before"));
      await step.sleep("nap", "10m");
      await step.run("after", () => void done.push("after"));
    });
    const dueAt = clock.now() + 600_000;
    expect(await attempt()).toEqual({ is: "asleep", dueAt });
    expect(done).toEqual(["before"]);
    expect(kept.map(([name]) => name)).toEqual(["before", "nap"]);
    clock.jump(599_999);
    expect(await attempt(), "woken too early, it sleeps on").toEqual({ is: "asleep", dueAt });
    clock.jump(1);
    expect(await attempt()).toEqual({ is: "done" });
    expect(done).toEqual(["before", "after"]);
    expect(clock.pending).toBe(0);
  });

  test("finishes the pieces that are under way beside it", async () => {
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const { attempt, clock } = await live((step) =>
      Promise.all([
        step.sleep("nap", "1h"),
        step.run("slow", () => promise.then(() => void done.push("slow"))),
      ]),
    );
    const attempting = attempt();
    await clock.advance(1_000);
    resolve();
    expect(await attempting).toMatchObject({ is: "asleep" });
    expect(done).toEqual(["slow"]);
  });

  test("wakes at the earliest of its times", async () => {
    const { attempt, clock } = await live((step) =>
      Promise.all([
        step.run("hold", () => Promise.resolve()),
        step.sleep("long", "2h"),
        step.sleep("short", "1h"),
      ]),
    );
    const outcome = await attempt();
    expect(outcome).toEqual({ is: "asleep", dueAt: clock.now() + 3_600_000 });
  });

  test("goes on with the next piece, or to its end, after one that is done beside it", async () => {
    const done: string[] = [];
    const chain = await live(async (step) => {
      const pieces = async (): Promise<void> => {
        await step.run("one", () => void done.push("one"));
        await step.run("two", () => void done.push("two"));
      };
      await Promise.all([step.sleep("nap", "1h"), pieces()]);
    });
    expect(await chain.attempt()).toMatchObject({ is: "asleep" });
    expect(done).toEqual(["one", "two"]);
    const race = await live((step) =>
      Promise.race([step.sleep("nap", "1h"), step.run("quick", () => 1)]),
    );
    expect(await race.attempt()).toEqual({ is: "done" });
  });

  test("cannot take the sleep for an error of its own", async () => {
    const { attempt } = await live(async (step) => {
      try {
        await step.sleep("nap", "1m");
      } catch {
        await hang();
      }
    });
    expect(await attempt()).toMatchObject({ is: "asleep" });
  });

  test("is told of a time that is none, and of a name that is taken", async () => {
    const wrong = await live((step) => step.sleep("nap", "soon" as "1s"));
    expect(await wrong.attempt()).toMatchObject({
      is: "failed",
      error: { code: "ZF_RULE_FAILED", message: 'rule "r" cannot sleep for "soon"' },
    });
    const endless = await live((step) => step.sleep("nap", "99999999999999999d"));
    expect(await endless.attempt()).toMatchObject({
      is: "failed",
      error: { code: "ZF_RULE_FAILED", hint: expect.stringContaining("36500d") as string },
    });
    const twice = await live(async (step) => {
      await step.run("nap", () => {});
      await step.sleep("nap", "1s");
    });
    expect(await twice.attempt()).toMatchObject({
      is: "failed",
      error: { code: "ZF_RULE_FAILED" },
    });
  });
});
