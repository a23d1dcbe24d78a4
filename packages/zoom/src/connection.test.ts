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
const unavailable = new ZoomflowError("ZF_TOKEN_UNAVAILABLE", "no token");
const wrong = new ZoomflowError("ZF_CREDENTIALS_REFUSED", "no");

const authorized: Input = { type: "authorized", generation: 1, token };
const verdict = (ok: boolean, said = ""): Input => ({
  type: "frame",
  generation: 1,
  frame: { kind: "verdict", ok, said },
});
const beat = (ok = true): Input => ({
  type: "frame",
  generation: 1,
  frame: { kind: "beat", ok, said: "live" },
});
const event: Input = {
  type: "frame",
  generation: 1,
  frame: { kind: "event", form: "string", event: { event: "meeting.started" } },
};
const says = (said: string): Input => ({
  type: "frame",
  generation: 1,
  frame: { kind: "unreadable", why: "unknown module", said },
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
const leaving = {
  by: 2_000,
  ending: { is: "lost", error: unavailable, manner: "cut" },
} as const;
const states = {
  stopped: { at: "stopped" },
  authorizing: { at: "authorizing", generation: 1, deadline: 15_000 },
  connecting: { at: "connecting", ...opening },
  confirming: { at: "confirming", ...opening },
  connected,
  "backing-off": { at: "backing-off", until: 1_000 },
  displaced: { at: "displaced", until: 60_000 },
  refused: { at: "refused", error: wrong, until: 300_000 },
} as const satisfies Record<Connection["at"], Connection>;

const from = (state: Connection, more: Partial<typeof memory> = {}): Machine => ({
  state,
  memory: { ...memory, ...more },
});
const did = (taken: Step) => taken.effects.map((effect) => effect.do);
const told = (taken: Step) =>
  taken.effects.flatMap((effect: Effect) => (effect.do === "tell" ? [effect.moment] : []));

describe("one step", () => {
  test.each<[string, Connection["at"], Input, number, Connection["at"], Effect["do"][]]>([
    [
      "asks for a token first",
      "stopped",
      { type: "start" },
      0,
      "authorizing",
      ["tell", "authorize"],
    ],
    ["dials once there is a token", "authorizing", authorized, 0, "connecting", ["tell", "dial"]],
    [
      "tries again when no token can be had",
      "authorizing",
      { type: "unauthorized", generation: 1, error: unavailable },
      0,
      "backing-off",
      ["tell"],
    ],
    [
      "gives up on wrong credentials",
      "authorizing",
      { type: "unauthorized", generation: 1, error: wrong },
      0,
      "refused",
      ["tell", "give-up"],
    ],
    [
      "waits for a token no longer than it may",
      "authorizing",
      { type: "tick" },
      15_000,
      "backing-off",
      ["abandon", "tell"],
    ],
    [
      "takes an open socket for no more than that",
      "connecting",
      { type: "opened", generation: 1 },
      0,
      "confirming",
      ["tell"],
    ],
    ["tries again when the socket does not open", "connecting", broken, 0, "backing-off", ["tell"]],
    [
      "tries again when the upgrade is refused",
      "connecting",
      closed({ how: "refused", status: 503, retryAfter: undefined }),
      0,
      "backing-off",
      ["tell"],
    ],
    [
      "renews the token when the upgrade says 401",
      "connecting",
      closed({ how: "refused", status: 401, retryAfter: undefined }),
      0,
      "backing-off",
      ["tell", "renew"],
    ],
    [
      "ends a socket that does not open in time",
      "connecting",
      { type: "tick" },
      15_000,
      "connecting",
      ["terminate"],
    ],
    [
      "is connected when Zoom says so, and beats at once",
      "confirming",
      verdict(true),
      0,
      "connected",
      ["tell", "send-heartbeat"],
    ],
    [
      "takes a verdict that overtakes the opening",
      "connecting",
      verdict(true),
      0,
      "connected",
      ["tell", "send-heartbeat"],
    ],
    ["is not connected for any other frame", "confirming", beat(), 0, "confirming", []],
    ["is not connected for an event", "confirming", event, 0, "confirming", []],
    [
      "ends a socket that Zoom rejects",
      "confirming",
      verdict(false, "Invalid Token"),
      0,
      "confirming",
      ["terminate"],
    ],
    [
      "ends a socket that Zoom never confirms",
      "confirming",
      { type: "tick" },
      15_000,
      "confirming",
      ["terminate"],
    ],
    [
      "ends a socket whose token turned bad",
      "connected",
      verdict(false, "Token is invalid"),
      0,
      "connected",
      ["terminate"],
    ],
    [
      "ends a socket that another program took over",
      "connected",
      says("Connected in another place"),
      0,
      "connected",
      ["terminate"],
    ],
    [
      "beats when it is time",
      "connected",
      { type: "tick" },
      25_000,
      "connected",
      ["send-heartbeat"],
    ],
    ["does nothing before it is time", "connected", { type: "tick" }, 24_999, "connected", []],
    [
      "asks once more when it slept through every deadline",
      "connected",
      { type: "tick" },
      45_000,
      "connected",
      ["tell", "send-heartbeat"],
    ],
    ["tells of an answer only when it had asked", "connected", beat(), 1, "connected", []],
    ["reconnects when Zoom closes", "connected", goodbye, 5_000, "backing-off", ["tell"]],
    [
      "tries again when it is time",
      "backing-off",
      { type: "tick" },
      1_000,
      "authorizing",
      ["tell", "authorize"],
    ],
    [
      "looks again after standing by",
      "displaced",
      { type: "tick" },
      60_000,
      "authorizing",
      ["tell", "authorize"],
    ],
    ["stays refused whatever comes", "refused", { type: "start" }, 0, "refused", []],
    ["leaves Zoom alone while refused", "refused", { type: "tick" }, 299_999, "refused", []],
    [
      "looks again after a refusal of what had worked",
      "refused",
      { type: "tick" },
      300_000,
      "authorizing",
      ["tell", "authorize"],
    ],
    [
      "abandons the token when stopped",
      "authorizing",
      { type: "stop" },
      0,
      "stopped",
      ["tell", "abandon"],
    ],
    [
      "ends a half-open socket when stopped",
      "connecting",
      { type: "stop" },
      0,
      "stopped",
      ["tell", "terminate"],
    ],
    ["says goodbye when stopped", "connected", { type: "stop" }, 0, "stopped", ["tell", "hang-up"]],
    ["stops when refused", "refused", { type: "stop" }, 0, "stopped", ["tell"]],
  ])("%s", (_, at, input, now, to, effects) => {
    const taken = step(from(states[at]), input, now, policy);
    expect([taken.machine.state.at, did(taken)]).toEqual([to, effects]);
  });

  const inputs: readonly Input[] = [
    { type: "start" },
    { type: "stop" },
    { type: "tick" },
    authorized,
    { type: "unauthorized", generation: 1, error: unavailable },
    { type: "opened", generation: 1 },
    { type: "heard", generation: 1 },
    verdict(true),
    verdict(false),
    verdict(false, "Connected in another place"),
    beat(),
    beat(false),
    event,
    says(""),
    goodbye,
    broken,
  ];
  const everyState: readonly Connection[] = [
    ...Object.values(states),
    { ...states.connecting, leaving },
    { ...states.confirming, leaving },
    { ...connected, leaving },
  ];
  const all = everyState.flatMap((state) => inputs.map((input) => ({ state, input })));

  test.each(all)("$state.at takes $input.type", ({ state, input }) => {
    for (const now of [0, 2_000, 15_000, 60_000, 10_000_000]) {
      const taken = step(from(state), input, now, policy);
      expect(states).toHaveProperty(taken.machine.state.at);
      const moments = told(taken).filter((moment) => moment.is === "link.state");
      expect(moments.length).toBe(taken.machine.state.at === state.at ? 0 : 1);
    }
  });

  test.each(all)(
    "$state.at does not listen to $input.type of an older attempt",
    ({ state, input }) => {
      if (!("generation" in input)) return;
      const machine = from(state);
      expect(step(machine, { ...input, generation: 0 }, 0, policy)).toEqual({
        machine,
        effects: [],
      });
    },
  );
});
