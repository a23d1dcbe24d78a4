import { describe, expect, test } from "vitest";

import { endAll, failed, setup, workOf } from "../../test/dispatcher-bench.ts";
import { settled } from "../testing/fake-clock.ts";

const restarting = (rule: string) => ({ ...workOf(rule), restarts: true });
const keys = (attempts: readonly { readonly run: { readonly eventKey: string } }[]) =>
  attempts.map(({ run }) => run.eventKey);

describe("a newer run of the key", () => {
  test("in mode restart breaks off the one under way, and begins when that has let go", async () => {
    const { dispatcher, overtake, attempts, memory, ports } = setup({
      act: () => undefined,
      workOf: restarting,
    });
    dispatcher.start();
    await overtake("restart");
    await overtake("restart");
    expect(keys(attempts)).toEqual(["r-1", "r-2"]);
    expect(ports.of("run.settled")).toMatchObject([{ state: "dropped", policy: "restart" }]);
    expect(ports.of("run.settled")[0]?.reason).toMatch(
      /took its place in the middle of step "post", which may have been done$/,
    );
    await endAll(attempts);
    expect(await memory.counts()).toMatchObject({ done: 1, dropped: 1, waiting: 0, running: 0 });
  });

  test("in mode latest lets it come to its end, and begins then", async () => {
    const { dispatcher, overtake, attempts, memory } = setup({ act: () => undefined });
    dispatcher.start();
    for (let n = 0; n < 3; n++) await overtake("latest");
    expect(keys(attempts)).toEqual(["r-1"]);
    await endAll(attempts);
    expect(keys(attempts)).toEqual(["r-1", "r-3"]);
    expect(await memory.counts()).toMatchObject({ done: 2, dropped: 1 });
  });

  test("in mode latest goes instead of another try of the one before", async () => {
    const { dispatcher, overtake, attempts, memory, ports, clock } = setup({
      act: () => undefined,
    });
    dispatcher.start();
    await overtake("latest");
    await overtake("latest");
    attempts[0]?.end(failed());
    await settled();
    expect(keys(attempts)).toEqual(["r-1", "r-2"]);
    expect(ports.of("run.settled")).toMatchObject([
      { attempt: 1, state: "dropped", policy: "latest" },
    ]);
    await endAll(attempts);
    await clock.advance(60_000);
    expect(await memory.counts()).toMatchObject({ done: 1, dropped: 1, retrying: 0 });
  });

  test.each(["latest", "restart"] as const)(
    "in mode %s takes the place of one that waits for a slot",
    async (mode) => {
      const { dispatcher, overtake, record, attempts, memory, ports } = setup({
        act: () => undefined,
        concurrency: 1,
        workOf: restarting,
      });
      dispatcher.start();
      await record("other");
      await overtake(mode);
      await overtake(mode);
      expect(ports.of("run.settled")).toMatchObject([
        { rule: "r", state: "dropped", policy: mode },
      ]);
      await endAll(attempts);
      expect(keys(attempts)).toEqual(["other-1", "r-3"]);
      expect(await memory.counts()).toMatchObject({ done: 2, dropped: 1 });
    },
  );

  test("takes the place of one that had begun, which then needs its revision no more", async () => {
    const forgotten: string[] = [];
    const tenure = {
      revisionOf: () => ({ number: 3 }),
      begin() {},
      end() {},
      forget: (run: string) => void forgotten.push(run),
    };
    const bench = setup({ act: () => undefined, concurrency: 1, tenure });
    const { dispatcher, overtake, record, attempts, clock, ports } = bench;
    dispatcher.start();
    await overtake("latest");
    attempts[0]?.end(failed());
    await settled();
    await record("other");
    await clock.advance(60_000);
    await overtake("latest");
    expect(ports.of("run.settled").map(({ state }) => state)).toEqual(["retrying", "dropped"]);
    expect(ports.of("run.settled")[0]).toMatchObject({ revision: 3, key: expect.any(String) });
    expect(forgotten).toEqual([attempts[0]?.run.id]);
    await endAll(attempts);
  });

  test("finds one that is on its way from the journal", async () => {
    const gates: (() => void)[] = [];
    const bench = setup({
      workOf: restarting,
      journal: {
        async claim(request) {
          const runs = await bench.memory.claim(request);
          if (runs.length > 0) await new Promise<void>((resolve) => gates.push(resolve));
          return runs;
        },
      },
    });
    const { dispatcher, overtake, attempts, memory } = bench;
    dispatcher.start();
    await overtake("restart");
    await overtake("restart");
    for (let gate = gates.shift(); gate !== undefined; gate = gates.shift()) {
      gate();
      await settled();
    }
    expect(keys(attempts)).toEqual(["r-2"]);
    expect(await memory.counts()).toMatchObject({ done: 1, dropped: 1 });
  });

  test("does no harm to one that is over", async () => {
    const { dispatcher, memory, overtake } = setup({ workOf: restarting });
    dispatcher.start();
    await overtake("restart");
    const gone = { run: "gone", rule: "r", key: "k", receivedAt: 0, attempts: 0, reason: "-" };
    dispatcher.overtake([{ ...gone, policy: "restart" }]);
    await settled();
    expect(await memory.counts()).toMatchObject({ done: 1, dropped: 0 });
  });
});

test("a stop gives back nothing that a newer run is to replace", async () => {
  const { dispatcher, overtake, memory, clock } = setup({
    act: () => undefined,
    journal: { durable: true },
  });
  dispatcher.start();
  await overtake("latest");
  await overtake("latest");
  const stopping = dispatcher.stop(1_000);
  await clock.advance(1_000);
  await stopping;
  expect(await memory.counts()).toMatchObject({ dropped: 1, waiting: 1 });
});
