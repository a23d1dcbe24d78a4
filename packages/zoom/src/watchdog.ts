import type { Secret } from "@zoomflow/core";

import { enter } from "./aftermath.ts";
import {
  type Connected,
  type Effect,
  type Ending,
  type Machine,
  type Opening,
  type Policy,
  type Step,
  deadAt,
  dueAt,
} from "./connection-state.ts";
import type { Frame } from "./decode.ts";
import { silent } from "./endings.ts";
import type { LinkMoment } from "./ports.ts";

/** A timer that fires later than this tells of a process that stood still. */
const STALLED_MS = 1_000;
/** So often a process that keeps standing still may give the peer the benefit of the doubt. */
const PROBES = 2;
/** A socket that was terminated and does not tell of its end is taken for gone after this. */
const GONE_MS = 2_000;
/** Heartbeats spread by this part of their interval, so that many clients do not beat as one. */
const SPREAD = 0.1;

/** Zoom serves us: beats at once, and begins to watch. */
export function confirm(machine: Machine, opening: Opening, now: number, policy: Policy): Step {
  const state = begin(opening.generation, opening.token, now, policy);
  const memory = { ...machine.memory, confirmed: true, refusals: 0 };
  const cause = "Zoom confirmed the connection";
  return enter({ ...machine, memory }, state, { cause }, { do: "send-heartbeat" });
}

/** Terminates a socket. What the ending means is decided when the socket is closed. */
export function leave(
  machine: Machine,
  state: Opening | Connected,
  ending: Ending,
  now: number,
): Step {
  const leaving = { ending, by: now + GONE_MS };
  return { machine: { ...machine, state: { ...state, leaving } }, effects: [{ do: "terminate" }] };
}

/** A frame that is a sign of life, and perhaps the answer to a heartbeat. */
export function hear(
  machine: Machine,
  state: Connected,
  frame: Frame | undefined,
  now: number,
): Step {
  const heard = { ...state, heardAt: now, probes: 0 };
  if (frame?.kind !== "beat") return { machine: { ...machine, state: heard }, effects: [] };

  // An answer of `success: false` is one: the peer lives. It does not make a session stable.
  const ackedAt = frame.ok ? now : state.ackedAt;
  const answered = { ...heard, unansweredSince: undefined, ackedAt };
  const effects: Effect[] = [];
  if (frame.ok && state.unansweredSince !== undefined)
    effects.push(tell({ is: "link.ack", rttMs: now - state.unansweredSince }));
  return { machine: { ...machine, state: answered }, effects };
}

/** Time has passed: beats when a heartbeat is due, and gives up a peer that does not answer. */
export function watch(machine: Machine, state: Connected, now: number, policy: Policy): Step {
  const late = now - (dueAt(state, policy) ?? now);
  const stalled = stallOf(late);
  const dead = now >= deadAt(state, policy);
  if (!dead) {
    const beats = now >= state.beatAt ? beat(machine, state, now, policy) : still(machine);
    return { ...beats, effects: [...stalled, ...beats.effects] };
  }
  // What we missed may lie in the socket's buffer, or the answer was never asked for in time: ask
  // once more, and judge by that.
  if (stalled.length > 0 && state.probes < PROBES) {
    const probing = {
      ...state,
      heardAt: now,
      unansweredSince: undefined,
      probes: state.probes + 1,
    };
    const probe = beat(machine, probing, now, policy);
    return { ...probe, effects: [...stalled, ...probe.effects] };
  }
  const step = leave(machine, state, verdictOn(state, now, policy), now);
  return { ...step, effects: [...stalled, ...step.effects] };
}

/** What to tell of a timer that fired `late` milliseconds after its time. */
export function stallOf(late: number): readonly Effect[] {
  return late >= STALLED_MS ? [tell({ is: "link.stalled", ms: Math.round(late) })] : [];
}

function begin(generation: number, token: Secret, now: number, policy: Policy): Connected {
  return {
    at: "connected",
    generation,
    token,
    since: now,
    heardAt: now,
    beatAt: nextBeat(now, policy),
    unansweredSince: now,
    ackedAt: undefined,
    probes: 0,
    leaving: undefined,
  };
}

function beat(machine: Machine, state: Connected, now: number, policy: Policy): Step {
  const unansweredSince = state.unansweredSince ?? now;
  const next = { ...state, beatAt: nextBeat(now, policy), unansweredSince };
  return { machine: { ...machine, state: next }, effects: [{ do: "send-heartbeat" }] };
}

function nextBeat(now: number, policy: Policy): number {
  return now + policy.heartbeatInterval * (1 - SPREAD + 2 * SPREAD * policy.random());
}

function verdictOn(state: Connected, now: number, policy: Policy): Ending {
  const quiet = now - state.heardAt;
  if (quiet >= policy.silenceTimeout) return silent("nothing was heard", quiet);
  return silent("a heartbeat was not answered", now - (state.unansweredSince ?? now));
}

function still(machine: Machine): Step {
  return { machine, effects: [] };
}

function tell(moment: LinkMoment): Effect {
  return { do: "tell", moment };
}
