import type { Secret, ZoomflowError } from "@zoomflow/core";

import { allowedAt } from "./budget.ts";
import type {
  Connection,
  Effect,
  Ending,
  Machine,
  Memory,
  Policy,
  Step,
} from "./connection-state.ts";
import { extend, judge, type Judgement } from "./displacement.ts";
import { doubtsToken } from "./doubt.ts";
import { cutShort, kickedOut, rejectedForGood } from "./endings.ts";
import type { LinkMoment } from "./ports.ts";
import { mayRenew, renewed } from "./renewal.ts";
import { type Wait, refusedMs, standbyMs, waitMs } from "./waiting.ts";

/** Rejections in a row that settings survive which Zoom has never confirmed. */
const REJECTIONS_AT_FIRST = 5;
/** The same once it has: what worked is more likely to work again than to be wrong. */
const REJECTIONS_LATER = 20;

/** What becomes of the connection after an attempt or a session: the only way to a reconnect. */
export function after(machine: Machine, ending: Ending, now: number, policy: Policy): Step {
  const memory = remember(machine, ending, now, policy);
  const next = { ...machine, memory };
  if (ending.is === "displaced") return standBy(next, ending.error, now, policy);

  const series = machine.state.at === "connected" ? memory.series : undefined;
  const judgement = judge(series, ending.manner, memory.standbys > 0);
  const times = series?.count ?? 1;
  if (judgement === "displaced") return standBy(next, kickedOut(ending.error, times), now, policy);
  if (ending.is === "rejected" && isEnough(memory))
    return refuse(next, rejectedForGood(ending.error, memory.rejections), now, policy);
  if (!ending.error.retryable) return refuse(next, ending.error, now, policy);

  const slow = judgement === "unsteady";
  if (doubtsToken(machine.state, ending) && mayRenew(memory.renewals, now))
    return renew(next, machine.state.token, slow ? "slow" : "soon", ending.error, now, policy);

  const wasCut = slow && ending.manner !== "silence";
  const error = wasCut ? cutShort(ending.error, times) : ending.error;
  const wait = waitAfter(machine, judgement, memory, now, policy);
  return backOff(next, wait, { cause: error.message, error }, now, policy);
}

function waitAfter(
  before: Machine,
  judgement: Judgement,
  { failures }: Memory,
  now: number,
  policy: Policy,
): Wait {
  if (isStable(before.state, now, policy)) return { kind: "soon" };
  return judgement === "unsteady" ? { kind: "slow" } : { kind: "backoff", failures };
}

type Told = Pick<
  Extract<LinkMoment, { readonly is: "link.state" }>,
  "cause" | "waitMs" | "error" | "refusals"
>;

/** Leaves a state for another, and says so. */
export function enter(
  machine: Machine,
  state: Connection,
  told: Told,
  ...effects: readonly Effect[]
): Step {
  const moment = {
    is: "link.state",
    from: machine.state.at,
    to: state.at,
    attempt: machine.memory.failures,
    ...told,
  } as const;
  const trouble = state.at === "connected" ? undefined : (told.error ?? machine.memory.trouble);
  return {
    machine: { state, memory: { ...machine.memory, trouble } },
    effects: [{ do: "tell", moment }, ...effects],
  };
}

/** Waits for the next attempt, as long as `wait` says and the budget demands. */
export function backOff(
  machine: Machine,
  wait: Wait,
  told: { readonly cause: string; readonly error?: ZoomflowError },
  now: number,
  policy: Policy,
): Step {
  const own = waitMs(wait, told.error?.retryAfterMs, policy.backoff, policy.random);
  const until = Math.max(now + own, allowedAt(machine.memory.budget, policy.attemptsPerMinute));
  return enter(machine, { at: "backing-off", until }, { ...told, waitMs: Math.ceil(until - now) });
}

/** Has the token renewed, and does not wait as after a failure: the next attempt is another one. */
function renew(
  next: Machine,
  token: Secret,
  kind: "soon" | "slow",
  error: ZoomflowError,
  now: number,
  policy: Policy,
): Step {
  const memory = { ...next.memory, renewals: renewed(next.memory.renewals, now) };
  const told = { cause: error.message, error };
  const step = backOff({ ...next, memory }, { kind }, told, now, policy);
  return { ...step, effects: [...step.effects, { do: "renew", token }] };
}

function isEnough({ rejections, confirmed }: Memory): boolean {
  return rejections >= (confirmed ? REJECTIONS_LATER : REJECTIONS_AT_FIRST);
}

function refuse(machine: Machine, error: ZoomflowError, now: number, policy: Policy): Step {
  if (!machine.memory.confirmed) return giveUp(machine, error);
  // What has worked is asked for again: a rotated secret may be back, an app active, by tomorrow.
  const memory = { ...machine.memory, refusals: machine.memory.refusals + 1 };
  const own = now + refusedMs(policy.refusedWait, policy.random);
  const until = Math.max(own, allowedAt(memory.budget, policy.attemptsPerMinute));
  const told = {
    cause: error.message,
    error,
    waitMs: Math.ceil(until - now),
    refusals: memory.refusals,
  };
  return enter({ ...machine, memory }, { at: "refused", error, until }, told);
}

// The host is told in full, and once: the moment only says that it is over.
function giveUp(machine: Machine, error: ZoomflowError): Step {
  const told = { cause: "only a person can mend this" };
  const effect = { do: "give-up", error } as const;
  return enter(machine, { at: "refused", error, until: undefined }, told, effect);
}

function standBy(machine: Machine, error: ZoomflowError, now: number, policy: Policy): Step {
  const standbys = machine.memory.standbys + 1;
  const ms = standbyMs(standbys, policy.displacedWait, policy.random);
  const memory = { ...machine.memory, standbys };
  const told = { cause: error.message, error, waitMs: ms };
  return enter({ ...machine, memory }, { at: "displaced", until: now + ms }, told);
}

function remember({ state, memory }: Machine, ending: Ending, now: number, policy: Policy): Memory {
  const stable = isStable(state, now, policy);
  const lasted = state.at === "connected" ? now - state.since : 0;
  const rejections = stable ? 0 : memory.rejections;
  return {
    ...memory,
    // If the count began anew with every confirmation, a server that confirms and then closes would
    // be dialled as fast as it answers.
    failures: stable ? 0 : memory.failures + 1,
    rejections: ending.is === "rejected" ? rejections + 1 : rejections,
    renewals: stable ? undefined : memory.renewals,
    series:
      state.at === "connected"
        ? extend(memory.series, ending.manner, state.since, now, policy)
        : memory.series,
    // Longer than a stable session: two programs that take turns must both become slower.
    standbys: lasted >= policy.displacedWait.max ? 0 : memory.standbys,
  };
}

/** Whether a session has held for `stableAfter`, and Zoom has answered a heartbeat in it. */
function isStable(state: Connection, now: number, policy: Policy): boolean {
  if (state.at !== "connected" || state.ackedAt === undefined) return false;
  return now - state.since >= policy.stableAfter;
}
