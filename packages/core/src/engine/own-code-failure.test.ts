import { describe, expect, test } from "vitest";

import { hang, setup } from "../../test/executor-bench.ts";
import type { Steps } from "../actions/steps.ts";

/** A rule's own code of which one piece fails while another is under way. */
async function failBeside(slow: () => unknown) {
  const bench = await setup();
  const run = (_: never, { step }: { readonly step: Steps }): unknown =>
    Promise.all([
      step.run("broken", () => Promise.reject(new Error("boom"))),
      step.run("slow", slow),
    ]);
  let over = false;
  const attempting = bench.attempt({ run }).finally(() => (over = true));
  await bench.ports.clock.advance(1_000);
  return { ...bench, attempting, isOver: () => over };
}

describe("a piece that is under way when another fails", () => {
  test("is finished and kept before the run is tried again, so that it is not done twice", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const { attempting, isOver, kept } = await failBeside(() => promise);
    expect(isOver()).toBe(false);
    resolve("done");
    expect(await attempting).toMatchObject({ is: "failed", error: { message: "boom" } });
    expect(kept).toEqual([["slow", "done"]]);
  });

  test("may fail as well, which is one failure", async () => {
    const { promise, reject } = Promise.withResolvers<string>();
    const { attempting } = await failBeside(() => promise);
    reject(new Error("bang"));
    const outcome = await attempting;
    expect(outcome).toMatchObject({ is: "failed", error: { message: "boom" } });
    expect("doubt" in outcome).toBe(false);
  });

  test("and does not end in time leaves the run uncertain", async () => {
    const { attempting, ports } = await failBeside(hang);
    await ports.clock.advance(30_000);
    expect(await attempting).toMatchObject({
      is: "failed",
      error: { code: "ZF_ACTION_TIMEOUT" },
      doubt: "unknowable",
    });
    expect(ports.clock.pending).toBe(0);
  });
});
