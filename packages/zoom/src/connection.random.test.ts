import { Secret, ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import {
  dueAt,
  type Effect,
  type Input,
  initialMachine,
  type Machine,
  type Policy,
} from "./connection-state.ts";
import { step } from "./connection.ts";
import { figuresOf } from "./figures.ts";
import type { WireEnd } from "./ports.ts";

/** A small generator with a seed (mulberry32), so that a failure can be played again. */
function chance(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ends: readonly WireEnd[] = [
  { how: "closed", code: 1000, reason: "" },
  { how: "closed", code: 1001, reason: "going away" },
  { how: "closed", code: 1000, reason: "Connected in another place" },
  { how: "broken", why: "ECONNRESET" },
  { how: "refused", status: 503, retryAfter: undefined },
  { how: "refused", status: 401, retryAfter: undefined },
];

/** A hostile world around the machine: it holds the sockets, the clock, and the rules to be kept. */
function world(seed: number) {
  const random = chance(seed);
  const policy: Policy = { ...figuresOf(), random };
  let machine: Machine = initialMachine;
  let now = 0;
  let socket: { readonly generation: number; ending: boolean } | undefined;
  let asking: number | undefined;
  const attempts: number[] = [];
  let gaveUp = false;

  function perform(effect: Effect): void {
    if (effect.do === "authorize") {
      expect(asking).toBeUndefined();
      asking = effect.generation;
      attempts.push(now);
    }
    if (effect.do === "give-up") gaveUp = true;
    if (effect.do === "abandon") asking = undefined;
    if (effect.do === "dial") {
      // A terminated one may still have to tell of its end, but it is gone.
      expect(socket?.ending ?? true, "two sockets").toBe(true);
      socket = { generation: effect.generation, ending: false };
    }
    if ((effect.do === "terminate" || effect.do === "hang-up") && socket) socket.ending = true;
  }

  function feed(input: Input): void {
    if (input.type === "authorized" || input.type === "unauthorized") asking = undefined;
    if (input.type === "closed") socket = undefined;
    const taken = step(machine, input, now, policy);
    machine = taken.machine;
    for (const effect of taken.effects) perform(effect);
  }

  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

  function possible(): readonly (() => Input)[] {
    if (asking !== undefined) {
      const generation = asking;
      return [
        () => ({ type: "authorized", generation, token: Secret.of("token", "t") }),
        () => ({ type: "authorized", generation, token: Secret.of("token", "t") }),
        () => ({
          type: "unauthorized",
          generation,
          error: new ZoomflowError("ZF_TOKEN_UNAVAILABLE", ""),
        }),
        () => ({
          type: "unauthorized",
          generation,
          error: new ZoomflowError(
            random() < 0.5 ? "ZF_CREDENTIALS_REFUSED" : "ZF_TOKEN_UNAVAILABLE",
            "",
          ),
        }),
      ];
    }
    if (!socket) return [];
    const { generation } = socket;
    const frame = (ok: boolean, kind: "verdict" | "beat"): Input => ({
      type: "frame",
      generation,
      frame: { kind, ok, said: "" },
    });
    const goes: (() => Input)[] = [
      () => ({ type: "closed", generation, end: pick(ends), askedMs: undefined }),
    ];
    if (socket.ending) return goes;
    return [
      ...goes,
      () => ({ type: "opened", generation }),
      () => frame(true, "verdict"),
      () => frame(true, "verdict"),
      () => frame(random() < 0.9, "verdict"),
      () => frame(random() < 0.9, "beat"),
      () => frame(true, "beat"),
    ];
  }

  function pass(): void {
    const due = dueAt(machine.state, policy);
    if (due === undefined) return;
    // Mostly on time; now and then after a long sleep.
    now = Math.max(now, due) + (random() < 0.05 ? random() * 600_000 : random() * 5);
    feed({ type: "tick" });
  }

  return {
    attempts,
    gaveUp: () => gaveUp,
    machine: () => machine,
    due: () => dueAt(machine.state, policy),
    feed,
    turn() {
      const options = possible();
      now += random() * 50;
      if (options.length > 0 && random() < 0.7) feed(pick(options)());
      else pass();
    },
  };
}

describe("10,000 random sequences of faults", () => {
  test(
    "never two sockets, never past the budget, and always a way back",
    { timeout: 20_000 },
    () => {
      for (let seed = 0; seed < 10_000; seed++) {
        const { attempts, machine, gaveUp, due, feed, turn } = world(seed);
        feed({ type: "start" });
        for (let turns = 0; turns < 40 && !gaveUp(); turns++) {
          turn();
          // A way back: whatever state it is in, time alone will move it on.
          if (!gaveUp()) expect(due(), `seed ${seed}`).toBeDefined();
        }
        // Whoever has ever been served is never given up.
        expect(gaveUp() && machine().memory.confirmed, `seed ${seed}`).toBe(false);
        for (let first = 0; first + 13 < attempts.length; first++)
          expect(attempts[first + 13]! - attempts[first]!, `seed ${seed}`).toBeGreaterThan(60_000);
        for (let first = 0; first + 3 < attempts.length; first++)
          expect(attempts[first + 3]! - attempts[first]!, `seed ${seed}`).toBeGreaterThanOrEqual(
            5_999,
          );
        feed({ type: "stop" });
        expect(due()).toBeUndefined();
      }
    },
  );

  test("left alone with a healthy Zoom, it is connected again within its longest wait", () => {
    for (let seed = 0; seed < 300; seed++) {
      const { machine, gaveUp, feed, turn } = world(seed);
      feed({ type: "start" });
      for (let turns = 0; turns < 60; turns++) turn();
      const healed = heal(machine());
      if (!gaveUp()) expect(healed, `seed ${seed}`).toBe("connected");
    }
  });
});

/** Plays a Zoom that answers everything well, until connected or out of patience. */
function heal(from: Machine): string {
  const policy: Policy = { ...figuresOf(), random: () => 0.5 };
  let machine = from;
  let now = dueAt(machine.state, policy) ?? 0;
  const feed = (input: Input) => {
    machine = step(machine, input, now, policy).machine;
  };
  for (let turns = 0; turns < 50 && machine.state.at !== "connected"; turns++) {
    const { state } = machine;
    if (state.at === "authorizing")
      feed({ type: "authorized", generation: state.generation, token: Secret.of("token", "t") });
    else if (state.at === "connecting" && !state.leaving)
      feed({ type: "opened", generation: state.generation });
    else if (state.at === "confirming" && !state.leaving)
      feed({
        type: "frame",
        generation: state.generation,
        frame: { kind: "verdict", ok: true, said: "" },
      });
    const waits = ["backing-off", "displaced", "refused"].includes(state.at);
    if (!waits && !("leaving" in state && state.leaving)) continue;
    now = Math.max(now, dueAt(state, policy) ?? now);
    feed({ type: "tick" });
  }
  return machine.state.at;
}
