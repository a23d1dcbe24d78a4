import { Secret, ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import {
  type Connection,
  type Effect,
  type Input,
  initialMachine,
  type Machine,
  type Policy,
  type Step,
} from "./connection-state.ts";
import { step } from "./connection.ts";
import { figuresOf } from "./figures.ts";
import type { WireEnd } from "./ports.ts";

const policy: Policy = { ...figuresOf(), random: () => 0.5 };
const token = Secret.of("token", "t");
const verdict = (ok: boolean, said = ""): Input => ({
  type: "frame",
  generation: 1,
  frame: { kind: "verdict", ok, said },
});
const closed = (end: WireEnd, askedMs?: number): Input => ({
  type: "closed",
  generation: 1,
  end,
  askedMs,
});
const goodbye = closed({ how: "closed", code: 1000, reason: "" });
const broken = closed({ how: "broken", why: "ECONNRESET" });

const memory = { ...initialMachine.memory, generation: 1 };
const opening = { generation: 1, token, deadline: 15_000, leaving: undefined };
const connected: Extract<Connection, { at: "connected" }> = {
  at: "connected",
  generation: 1,
  token,
  since: 0,
  heardAt: 0,
  beatAt: 25_000,
  unansweredSince: undefined,
  ackedAt: 0,
  probes: 0,
  leaving: undefined,
};
const states = {
  stopped: { at: "stopped" },
  authorizing: { at: "authorizing", generation: 1, deadline: 15_000 },
  connecting: { at: "connecting", ...opening },
  confirming: { at: "confirming", ...opening },
} as const satisfies Partial<Record<Connection["at"], Connection>>;

const from = (state: Connection, more: Partial<typeof memory> = {}): Machine => ({
  state,
  memory: { ...memory, ...more },
});
const did = (taken: Step) => taken.effects.map((effect) => effect.do);
const told = (taken: Step) =>
  taken.effects.flatMap((effect: Effect) => (effect.do === "tell" ? [effect.moment] : []));

const waitOf = (taken: Step) =>
  told(taken).flatMap((moment) => ("waitMs" in moment ? [moment.waitMs] : []))[0];

describe("waiting", () => {
  const latest: Policy = { ...policy, random: () => 0.999_999 };

  test("the first retry after a stable session comes within 250 ms", () => {
    expect(waitOf(step(from(connected), broken, 60_000, latest))).toBeLessThanOrEqual(250);
  });

  test("a session is not stable without an answered heartbeat, however long it was", () => {
    const mute = { ...connected, ackedAt: undefined };
    expect(waitOf(step(from(mute, { failures: 3 }), broken, 60_000, latest))).toBe(8_000);
  });

  test("the first retry after a short session comes within a second", () => {
    expect(waitOf(step(from(connected), broken, 1_000, latest))).toBe(1_000);
  });

  test("a confirmation alone does not make the waits short again", () => {
    const taken = step(from(connected, { failures: 4 }), broken, 1_000, latest);
    expect(waitOf(taken)).toBe(16_000);
    expect(taken.machine.memory.failures).toBe(5);
  });

  test("waits grow to the ceiling and no further", () => {
    expect(waitOf(step(from(states.connecting, { failures: 5_000 }), broken, 0, latest))).toBe(
      60_000,
    );
  });

  test("Retry-After is kept, with a little spread", () => {
    const refused = closed({ how: "refused", status: 429, retryAfter: "30" }, 30_000);
    expect(waitOf(step(from(states.connecting), refused, 0, policy))).toBe(30_500);
  });

  test("Retry-After of the token endpoint is kept", () => {
    const error = new ZoomflowError("ZF_TOKEN_UNAVAILABLE", "429", { retryAfterMs: 20_000 });
    const input: Input = { type: "unauthorized", generation: 1, error };
    expect(waitOf(step(from(states.authorizing), input, 0, policy))).toBe(20_500);
  });

  test("the budget is kept even when no wait is", () => {
    const spent = { ...memory, budget: 18_000 };
    const taken = step({ state: connected, memory: spent }, broken, 0, {
      ...policy,
      random: () => 0,
    });
    expect(waitOf(taken)).toBe(6_000);
    const restarted = step({ state: states.stopped, memory: spent }, { type: "start" }, 0, policy);
    expect(restarted.machine.state.at).toBe("backing-off");
  });
});

describe("rejections", () => {
  const reject = (machine: Machine, now = 0, status = 401) =>
    step(machine, closed({ how: "refused", status, retryAfter: undefined }), now, policy);
  const again = ({ machine }: Step): Machine => ({ ...machine, state: states.connecting });

  test.each([401, 403])(
    "the token is renewed at the first HTTP %d, and tried at once",
    (status) => {
      const first = reject(from(states.connecting), 0, status);
      expect(did(first)).toContain("renew");
      expect(told(first)[0]).toMatchObject({ to: "backing-off", waitMs: 125 });
      expect(did(reject(again(first), 5_000, status))).not.toContain("renew");
    },
  );

  test("the new token gets its turn when it has grown old, and later each time", () => {
    const first = reject(from(states.connecting));
    const second = reject(again(first), 119_000);
    expect(did(second)).not.toContain("renew");
    const third = reject(again(second), 120_000);
    expect(did(third)).toContain("renew");
    expect(did(reject(again(third), 300_000))).not.toContain("renew");
  });

  test("a stable session makes the next renewal free again", () => {
    const { machine } = reject(from(states.connecting));
    const { memory: later } = step(
      { ...machine, state: connected },
      broken,
      60_000,
      policy,
    ).machine;
    expect(did(reject({ state: states.connecting, memory: later }, 61_000))).toContain("renew");
  });

  test("HTTP 403 alone is never final: a gateway may say it, and stop saying it", () => {
    let machine = from(states.connecting);
    for (let nth = 0; nth < 50; nth++) machine = again(reject(machine, nth * 10_000, 403));
    expect(machine.memory.rejections).toBe(0);
  });

  test("a rejection that ends the fourth short session in a row renews the token, but slowly", () => {
    const series = { count: 3, farewells: 0 };
    const rejected = closed({ how: "closed", code: 1008, reason: "Invalid Token" });
    const taken = step(from(connected, { series }), rejected, 1_000, policy);
    expect(did(taken)).toContain("renew");
    expect(told(taken)[0]).toMatchObject({ to: "backing-off", waitMs: 45_000 });
  });

  test("a frame of any module that speaks of a bad token is a rejection", () => {
    for (const frame of [
      { kind: "unreadable", why: "unknown module", said: "Invalid Token" },
      { kind: "unreadable", why: "content is not JSON", said: "token is empty" },
      { kind: "beat", ok: false, said: "Access token is expired." },
    ] as const) {
      const leaving = step(
        from(states.confirming),
        { type: "frame", generation: 1, frame },
        0,
        policy,
      );
      expect(did(leaving)).toEqual(["terminate"]);
      expect(did(step(leaving.machine, goodbye, 1, policy))).toContain("renew");
    }
  });

  test("settings that Zoom never confirmed are refused at the fifth", () => {
    expect(reject(from(states.connecting, { rejections: 3 })).machine.state.at).toBe("backing-off");
    const taken = reject(from(states.connecting, { rejections: 4 }));
    expect(taken.machine.state).toMatchObject({
      at: "refused",
      error: {
        code: "ZF_CONNECTION_REFUSED",
        hint: expect.stringMatching(/SUBSCRIPTION_ID.*CLIENT_SECRET.*another program/),
      },
    });
    // The host is told in full, and nobody else again.
    expect(told(taken)[0]).toMatchObject({
      to: "refused",
      cause: expect.not.stringMatching("401"),
    });
    expect(did(taken)).toContain("give-up");
  });

  test("settings that worked once get twenty", () => {
    const later = { confirmed: true };
    expect(reject(from(states.connecting, { ...later, rejections: 18 })).machine.state.at).toBe(
      "backing-off",
    );
    expect(reject(from(states.connecting, { ...later, rejections: 19 })).machine.state.at).toBe(
      "refused",
    );
  });

  test("and are then asked about every five minutes, which the first refusal says in full", () => {
    const taken = reject(from(states.connecting, { confirmed: true, rejections: 19 }));
    expect(did(taken)).not.toContain("give-up");
    expect(waitOf(taken)).toBe(315_000);
    expect(told(taken)[0]).toMatchObject({
      to: "refused",
      refusals: 1,
      error: { code: "ZF_CONNECTION_REFUSED" },
    });
    const again = reject({ ...taken.machine, state: states.connecting });
    expect(told(again)[0]).toMatchObject({ to: "refused", refusals: 2 });
  });

  test("the wait after a refusal is never shorter than the budget demands", () => {
    const budget = 900_000;
    const taken = reject(from(states.connecting, { confirmed: true, rejections: 19, budget }));
    expect(waitOf(taken)).toBe(900_000 - 12_000);
  });

  test("they are counted anew after a stable session", () => {
    const ended = step(from(connected, { rejections: 4 }), broken, 60_000, policy);
    expect(ended.machine.memory.rejections).toBe(0);
  });
});

describe("another program", () => {
  const kick = (machine: Machine, now: number, end: Input = goodbye) =>
    step({ ...machine, state: { ...connected, since: now - 1_000 } }, end, now, policy).machine;

  test("Zoom's own words are enough, in a frame or with the close", () => {
    const ending = closed({ how: "closed", code: 4001, reason: "connected in ANOTHER PLACE" });
    const taken = step(from(connected), ending, 1_000, policy);
    expect(taken.machine.state.at).toBe("displaced");
    expect(told(taken)[0]).toMatchObject({ error: { code: "ZF_DISPLACED" }, waitMs: 90_000 });
    const first = step(
      from(states.confirming),
      verdict(false, "Connected in another place"),
      0,
      policy,
    );
    expect(step(first.machine, goodbye, 1, policy).machine.state.at).toBe("displaced");
  });

  test("three farewells soon after ready are a rival", () => {
    let machine = kick(from(connected), 1_000);
    machine = kick(machine, 3_000);
    expect(machine.state.at).toBe("backing-off");
    expect(kick(machine, 6_000).state.at).toBe("displaced");
  });

  test("their texts may differ, as when each names its session", () => {
    let machine = from(connected);
    for (const [at, reason] of [
      [1_000, "replaced by a7f3"],
      [3_000, "replaced by 09c1"],
      [6_000, ""],
    ] as const)
      machine = kick(machine, at, closed({ how: "closed", code: 4001, reason }));
    expect(machine.state.at).toBe("displaced");
  });

  test("a series of which no more than half are farewells is not", () => {
    let machine = from(connected);
    for (const code of [1000, 1001, 1006, 1008, 1011, 4000])
      machine = kick(machine, 1_000, closed({ how: "closed", code, reason: "" }));
    expect(machine.state.at).toBe("backing-off");
  });

  test("breaks are long not called a rival, but they make us slow, and say what to look for", () => {
    let machine = from(connected);
    for (const at of [1_000, 3_000, 6_000]) machine = kick(machine, at, broken);
    expect(machine.state).toMatchObject({
      at: "backing-off",
      until: expect.toSatisfy((n: number) => n < 12_000),
    });
    const fourth = step(
      { ...machine, state: { ...connected, since: 11_000 } },
      broken,
      12_000,
      policy,
    );
    expect(fourth.machine.state).toMatchObject({ until: 12_000 + 45_000 });
    expect(told(fourth)[0]).toMatchObject({
      cause: expect.stringContaining("4 times in a row"),
      error: { code: "ZF_SOCKET_LOST", hint: expect.stringContaining("another program") },
    });
  });

  test("one more farewell is enough for somebody who stood by before", () => {
    const suspicious = from(connected, { standbys: 1 });
    const taken = step(suspicious, goodbye, 5_000, policy);
    expect(taken.machine.state.at).toBe("displaced");
    expect(told(taken)[0]).toMatchObject({ waitMs: 180_000 });
  });

  test("the suspicion is gone after a long session", () => {
    const machine = from(connected, { standbys: 3 });
    expect(step(machine, broken, 60_000, policy).machine.memory.standbys).toBe(3);
    expect(step(machine, broken, 900_000, policy).machine.memory.standbys).toBe(0);
  });

  test("standing by grows from a minute to a quarter of an hour, never less", () => {
    for (const random of [() => 0, () => 0.999_999]) {
      const waits = [0, 1, 2, 3, 4, 50].map((standbys) => {
        const ending = closed({ how: "closed", code: 1000, reason: "another place" });
        const taken = step(from(connected, { standbys }), ending, 1_000, { ...policy, random });
        return (
          told(taken).flatMap((moment) => ("waitMs" in moment ? [moment.waitMs ?? 0] : []))[0] ?? 0
        );
      });
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
      expect(waits[0]).toBeGreaterThanOrEqual(60_000);
      expect(waits.at(-1)).toBeLessThanOrEqual(900_000);
    }
  });
});
