import { describe, expect, test } from "vitest";

import { fakeClock, settled } from "../testing/fake-clock.ts";
import { createLifecycle, type Part } from "./lifecycle.ts";

function setup(parts: (log: string[]) => readonly Part[]) {
  const log: string[] = [];
  const clock = fakeClock();
  const fault = (part: string, thrown: unknown): void =>
    void log.push(`${part}: ${String(thrown)}`);
  return { log, clock, lifecycle: createLifecycle(parts(log), clock, fault) };
}

function part(name: string, log: string[], more: Partial<Part> = {}): Part {
  return {
    name,
    up: () => void log.push(`${name} up`),
    down: () => void log.push(`${name} down`),
    downWithinMs: 1_000,
    ...more,
  };
}

describe("a process", () => {
  test("comes up in order and goes down in reverse", async () => {
    const { log, lifecycle, clock } = setup((l) => [part("a", l), part("b", l)]);
    await lifecycle.up();
    await lifecycle.down();
    expect(log).toEqual(["a up", "b up", "b down", "a down"]);
    expect([lifecycle.stopping, clock.pending]).toEqual([true, 0]);
  });

  test("when a part cannot come up, those before it go down again and the failure is told", async () => {
    const boom = new Error("boom");
    const { log, lifecycle } = setup((l) => [
      part("a", l),
      part("b", l, {
        up: () => {
          throw boom;
        },
      }),
      part("c", l),
    ]);
    await expect(lifecycle.up()).rejects.toBe(boom);
    expect(log).toEqual(["a up", "a down"]);
  });

  test("stopped before it began takes down only what needs no coming up, and never begins", async () => {
    const { up: _, ...always } = part("always", []);
    const { log, lifecycle } = setup((l) => [
      { ...always, down: () => l.push("always down") },
      part("b", l),
    ]);
    await lifecycle.down();
    await lifecycle.up();
    expect(log).toEqual(["always down"]);
  });

  test("every stop awaits the same descent", async () => {
    const { log, lifecycle } = setup((l) => [part("a", l)]);
    await lifecycle.up();
    await Promise.all([lifecycle.down(), lifecycle.down()]);
    await lifecycle.down();
    expect(log).toEqual(["a up", "a down"]);
  });
});

describe("a stop in the middle of coming up", () => {
  test("lets the part under way finish, begins no other, and takes down what stands", async () => {
    const gate = Promise.withResolvers<void>();
    const { log, lifecycle } = setup((l) => [
      part("a", l),
      part("slow", l, { up: () => gate.promise }),
      part("c", l),
    ]);
    const up = lifecycle.up();
    await settled();
    const down = lifecycle.down();
    await settled();
    expect(log).toEqual(["a up"]);
    gate.resolve();
    await Promise.all([up, down]);
    expect(log).toEqual(["a up", "slow down", "a down"]);
  });

  test("is told to the part under way, and what breaks off because of it is no failure", async () => {
    const { log, lifecycle } = setup((l) => [
      part("a", l),
      part("heeds", l, {
        up: (signal) =>
          new Promise((_, reject) =>
            signal.addEventListener("abort", () => reject(new Error("off"))),
          ),
      }),
    ]);
    const up = lifecycle.up();
    await settled();
    await lifecycle.down();
    await expect(up).resolves.toBeUndefined();
    expect(log).toEqual(["a up", "a down"]);
  });
});

describe("a part that does not go down well", () => {
  test.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("boom");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("boom");
      },
    ],
  ])("since it %s, is told of, and the others go down all the same", async (_, down) => {
    const { log, lifecycle } = setup((l) => [part("a", l), part("b", l, { down })]);
    await lifecycle.up();
    await lifecycle.down();
    expect(log).toEqual(["a up", "b up", "b: Error: boom", "a down"]);
  });

  test("in its time is left behind; what it throws later harms no one", async () => {
    const gate = Promise.withResolvers<void>();
    const { log, lifecycle, clock } = setup((l) => [
      part("a", l),
      part("b", l, { down: () => gate.promise }),
    ]);
    await lifecycle.up();
    const down = lifecycle.down();
    await clock.advance(1_000);
    await down;
    gate.reject(new Error("later"));
    await settled();
    expect(log).toEqual(["a up", "b up", "b: Error: was not down within 1000 ms", "a down"]);
  });
});
