import { Secret, ZoomflowError } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import {
  type Connected,
  type Connection,
  initialMachine,
  type Machine,
} from "./connection-state.ts";
import { figuresOf } from "./figures.ts";
import { healthOf } from "./health.ts";

const policy = { ...figuresOf(), random: () => 0.5 };
const error = new ZoomflowError("ZF_SOCKET_SILENT", "nothing was heard for 45000 ms");
const connected: Connected = {
  at: "connected",
  generation: 1,
  token: Secret.of("token", "t"),
  since: 0,
  heardAt: 0,
  beatAt: 25_000,
  unansweredSince: 0,
  ackedAt: undefined,
  probes: 0,
  leaving: undefined,
};
const leaving = { by: 1, ending: { is: "lost", error, manner: "cut" } } as const;
const opening = { generation: 1, token: connected.token, deadline: 1, leaving: undefined };

const machine = (state: Connection, trouble?: ZoomflowError): Machine => ({
  state,
  memory: { ...initialMachine.memory, trouble },
});

describe("health", () => {
  test.each<[string, Connection, number, boolean]>([
    ["connected; the first heartbeat is on its way", connected, 9_000, true],
    ["Zoom answers heartbeats, but not with success", connected, 11_000, false],
    [
      "connected; a heartbeat was answered 20 s ago",
      { ...connected, ackedAt: 10_000 },
      30_000,
      true,
    ],
    ["the last heartbeat was answered 40 s ago", { ...connected, ackedAt: 10_000 }, 50_000, false],
    ["the link is stopped", { at: "stopped" }, 0, false],
    ["asking Zoom for a token", { at: "authorizing", generation: 1, deadline: 1 }, 0, false],
    ["connecting to Zoom", { at: "connecting", ...opening }, 0, false],
    ["connecting to Zoom", { at: "confirming", ...opening }, 0, false],
    [
      "waiting 4 s before the next attempt to connect",
      { at: "backing-off", until: 4_000 },
      0,
      false,
    ],
    [
      "waiting 0 s before the next attempt to connect",
      { at: "backing-off", until: 4_000 },
      9_000,
      false,
    ],
    [
      "another program uses the subscription; the next look is in 90 s",
      { at: "displaced", until: 90_000 },
      0,
      false,
    ],
  ])("says: %s", (reason, state, now, ok) => {
    expect(healthOf(machine(state), now, policy)).toEqual({ ok, reason });
  });

  const silence = "nothing was heard for 45000 ms";
  test.each<[string, Connection]>([
    [silence, { ...connected, ackedAt: 1, leaving }],
    [silence, { at: "refused", error, until: undefined }],
    [`${silence}; the next attempt is in 300 s`, { at: "refused", error, until: 300_000 }],
    [`asking Zoom for a token: ${silence}`, { at: "authorizing", generation: 1, deadline: 1 }],
    [`connecting to Zoom: ${silence}`, { at: "connecting", ...opening }],
    [
      `waiting 4 s before the next attempt to connect: ${silence}`,
      { at: "backing-off", until: 4_000 },
    ],
    [
      `another program uses the subscription; the next look is in 90 s: ${silence}`,
      { at: "displaced", until: 90_000 },
    ],
  ])("says after trouble what it was, and what to do: %s", (reason, state) => {
    const { code, hint } = error;
    expect(healthOf(machine(state, error), 0, policy)).toEqual({ ok: false, reason, code, hint });
  });
});
