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

const policy: Policy = { ...figuresOf(), random: () => 0.5 };
const token = Secret.of("token", "t");
const beat = (ok = true): Input => ({
  type: "frame",
  generation: 1,
  frame: { kind: "beat", ok, said: "live" },
});
const closed: Input = {
  type: "closed",
  generation: 1,
  end: { how: "broken", why: "ECONNRESET" },
  askedMs: undefined,
};
const memory = { ...initialMachine.memory, generation: 1 };
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
const leaving = {
  by: 2_000,
  ending: {
    is: "lost",
    error: new ZoomflowError("ZF_SOCKET_SILENT", ""),
    manner: "silence",
  },
} as const;
const from = (state: Connection, more: Partial<typeof memory> = {}): Machine => ({
  state,
  memory: { ...memory, ...more },
});
const did = (taken: Step) => taken.effects.map((effect) => effect.do);
const told = (taken: Step) =>
  taken.effects.flatMap((effect: Effect) => (effect.do === "tell" ? [effect.moment] : []));

describe("the watchdog", () => {
  const asked = { ...connected, beatAt: 50_000, unansweredSince: 25_000 };

  test("a heartbeat without an answer ends the socket after the ack deadline", () => {
    const taken = step(from(asked), { type: "tick" }, 35_000, policy);
    expect(did(taken)).toEqual(["terminate"]);
    const gone = step(taken.machine, closed, 35_001, policy);
    expect(gone.machine.state.at).toBe("backing-off");
    expect(told(gone)[0]).toMatchObject({ error: { code: "ZF_SOCKET_SILENT" } });
  });

  test("an answer is told with its round-trip time, and counts as life", () => {
    const taken = step(from(asked), beat(), 25_040, policy);
    expect(told(taken)).toEqual([{ is: "link.ack", rttMs: 40 }]);
    expect(taken.machine.state).toMatchObject({ unansweredSince: undefined, ackedAt: 25_040 });
  });

  test("an answer of success: false is life, but no answered heartbeat", () => {
    const taken = step(from(asked), beat(false), 25_040, policy);
    expect(taken.machine.state).toMatchObject({ unansweredSince: undefined, ackedAt: 0 });
    expect(told(taken)).toEqual([]);
  });

  test("silence of every kind ends the socket", () => {
    const patient = { ...policy, ackTimeout: 600_000 };
    const quiet = { ...asked, heardAt: 0 };
    expect(did(step(from(quiet), { type: "tick" }, 45_000, patient))).toEqual(["terminate"]);
    const pinged = step(from(quiet), { type: "heard", generation: 1 }, 44_000, patient);
    expect(did(step(pinged.machine, { type: "tick" }, 45_000, patient))).toEqual([]);
  });

  test("a process that stood still asks once more before it judges", () => {
    const woken = step(from(asked), { type: "tick" }, 600_000, policy);
    expect(told(woken)).toEqual([{ is: "link.stalled", ms: 565_000 }]);
    expect(did(woken)).toEqual(["tell", "send-heartbeat"]);
    const answered = step(woken.machine, beat(), 600_020, policy);
    expect(answered.machine.state.at).toBe("connected");
    expect(did(step(woken.machine, { type: "tick" }, 610_000, policy))).toEqual(["terminate"]);
  });

  test("a process that never stops standing still judges in the end", () => {
    let machine = from(asked);
    let now = 600_000;
    for (const expected of [false, false, true]) {
      const taken = step(machine, { type: "tick" }, now, policy);
      expect(did(taken).includes("terminate")).toBe(expected);
      machine = taken.machine;
      now += 600_000;
    }
  });

  test("a socket that never tells of its end is given up", () => {
    const taken = step(from({ ...connected, leaving }), { type: "tick" }, 2_000, policy);
    expect(taken.machine.state.at).toBe("backing-off");
  });

  test("a pause while waiting is told too", () => {
    const taken = step(from({ at: "backing-off", until: 1_000 }), { type: "tick" }, 10_000, policy);
    expect(told(taken)[0]).toEqual({ is: "link.stalled", ms: 9_000 });
  });
});
