import type { Secret, ZoomflowError } from "@zoomflow/core";
import type { Random } from "@zoomflow/core/ports";

import { type Budget, fullBudget } from "./budget.ts";
import type { Frame } from "./decode.ts";
import type { Manner, Series } from "./displacement.ts";
import type { Figures } from "./figures.ts";
import type { LinkMoment, WireEnd } from "./ports.ts";
import type { Renewals } from "./renewal.ts";

/**
 * Where the connection to Zoom stands. Each state carries only what is true in that state; all
 * times are monotonic milliseconds. A `generation` names the attempt: what an older one still
 * says is not listened to.
 */
export type Connection =
  | { readonly at: "stopped" }
  /** Asking for a token. */
  | { readonly at: "authorizing"; readonly generation: number; readonly deadline: number }
  | Opening
  | Connected
  /** Waiting for the next attempt. */
  | { readonly at: "backing-off"; readonly until: number }
  /** Standing by: another program has the subscription. */
  | { readonly at: "displaced"; readonly until: number }
  | Refused;

/** Only a person can mend it, at Zoom or here. */
export interface Refused {
  readonly at: "refused";
  readonly error: ZoomflowError;
  /** When to look whether somebody has; never where it was refused from the beginning. */
  readonly until: number | undefined;
}

/** `connecting` until the upgrade is done, `confirming` until Zoom has said that it serves us. */
export interface Opening extends Wired {
  readonly at: "connecting" | "confirming";
  readonly deadline: number;
}

export interface Connected extends Wired {
  readonly at: "connected";
  readonly since: number;
  /** When anything was last heard, or since when we have been listening again after a stall. */
  readonly heardAt: number;
  /** When the next heartbeat is due. */
  readonly beatAt: number;
  /** The oldest heartbeat without an answer. */
  readonly unansweredSince: number | undefined;
  /** The last heartbeat that Zoom answered with success. */
  readonly ackedAt: number | undefined;
  /** Heartbeats sent after a stall, since Zoom was last heard. */
  readonly probes: number;
}

interface Wired {
  readonly generation: number;
  readonly token: Secret;
  /** Set when we have terminated the socket: what will have been the reason once it is closed. */
  readonly leaving: Leaving | undefined;
}

export interface Leaving {
  readonly ending: Ending;
  /** A socket that has not told of its end by then is taken for gone. */
  readonly by: number;
}

/** Why an attempt or a session is over. */
export interface Ending {
  readonly is: "lost" | "rejected" | "displaced";
  readonly error: ZoomflowError;
  readonly manner: Manner;
}

/** What outlives a state. */
export interface Memory {
  readonly generation: number;
  readonly budget: Budget;
  /** Attempts in a row without a stable session. */
  readonly failures: number;
  /** Rejections in a row without a stable session. */
  readonly rejections: number;
  /** Whether Zoom has ever confirmed these settings. */
  readonly confirmed: boolean;
  readonly renewals: Renewals | undefined;
  readonly series: Series | undefined;
  /** Times that only a person could mend it, since Zoom last confirmed. */
  readonly refusals: number;
  /** Times in a row that we had to stand by, without a long session between. */
  readonly standbys: number;
  /** Why the last attempt or session ended; none once another is confirmed. */
  readonly trouble: ZoomflowError | undefined;
}

export interface Machine {
  readonly state: Connection;
  readonly memory: Memory;
}

export const initialMachine: Machine = {
  state: { at: "stopped" },
  memory: {
    generation: 0,
    budget: fullBudget,
    failures: 0,
    rejections: 0,
    confirmed: false,
    renewals: undefined,
    series: undefined,
    refusals: 0,
    standbys: 0,
    trouble: undefined,
  },
};

export type Input = { readonly type: "start" | "stop" | "tick" } | FromAttempt;

/** What came of an attempt. Texts in frames and ends are already redacted. */
export type FromAttempt = { readonly generation: number } & (
  | { readonly type: "authorized"; readonly token: Secret }
  | { readonly type: "unauthorized"; readonly error: ZoomflowError }
  | { readonly type: "opened" | "heard" }
  | { readonly type: "frame"; readonly frame: Frame }
  | { readonly type: "closed"; readonly end: WireEnd; readonly askedMs: number | undefined }
);

/** What the shell must now do, in this order. */
export type Effect =
  | { readonly do: "authorize"; readonly generation: number }
  /** Stop waiting for the token. */
  | { readonly do: "abandon" }
  /** Have the next token be a new one, if this one is still in use. */
  | { readonly do: "renew"; readonly token: Secret }
  | {
      readonly do: "dial";
      readonly generation: number;
      readonly token: Secret;
      readonly timeoutMs: number;
    }
  | { readonly do: "send-heartbeat" }
  /** End the socket at once. */
  | { readonly do: "terminate" }
  /** Say goodbye, then end the socket. */
  | { readonly do: "hang-up" }
  | { readonly do: "tell"; readonly moment: LinkMoment }
  /** Tell the host that this source will not deliver again. */
  | { readonly do: "give-up"; readonly error: ZoomflowError };

export interface Policy extends Figures {
  readonly random: Random;
}

export interface Step {
  readonly machine: Machine;
  readonly effects: readonly Effect[];
}

/** When the machine next wants a `tick`, monotonic; `undefined` when it waits for no time. */
export function dueAt(state: Connection, policy: Policy): number | undefined {
  switch (state.at) {
    case "stopped":
      return undefined;
    case "authorizing":
      return state.deadline;
    case "connecting":
    case "confirming":
      return state.leaving?.by ?? state.deadline;
    case "connected":
      return state.leaving?.by ?? Math.min(state.beatAt, deadAt(state, policy));
    case "backing-off":
    case "displaced":
    case "refused":
      return state.until;
    default:
      return state satisfies never;
  }
}

/** When the peer counts as dead unless something is heard before. */
export function deadAt(state: Connected, policy: Policy): number {
  const unanswered = (state.unansweredSince ?? Number.POSITIVE_INFINITY) + policy.ackTimeout;
  return Math.min(unanswered, state.heardAt + policy.silenceTimeout);
}
