import type { Health, ZoomflowError } from "@zoomflow/core";

import type { Connected, Machine, Policy, Refused } from "./connection-state.ts";

/**
 * What can be said of the link: connected means that Zoom has answered a heartbeat of late. While it
 * is not, the last trouble is told with it, and what to do about that.
 */
export function healthOf({ state, memory }: Machine, now: number, policy: Policy): Health {
  const { trouble } = memory;
  switch (state.at) {
    case "connected":
      return connectedHealth(state, now, policy);
    case "stopped":
      return bad("the link is stopped");
    case "authorizing":
      return troubled("asking Zoom for a token", trouble);
    case "connecting":
    case "confirming":
      return troubled("connecting to Zoom", trouble);
    case "backing-off":
      return troubled(
        `waiting ${seconds(state.until - now)} before the next attempt to connect`,
        trouble,
      );
    case "displaced":
      return troubled(
        `another program uses the subscription; the next look is in ${seconds(state.until - now)}`,
        trouble,
      );
    case "refused":
      return refusedHealth(state, now);
    default:
      return state satisfies never;
  }
}

function connectedHealth(state: Connected, now: number, policy: Policy): Health {
  if (state.leaving) {
    const { error } = state.leaving.ending;
    return { ...bad(error.message), ...cureOf(error) };
  }
  const { ackedAt } = state;
  if (ackedAt === undefined)
    return now - state.since <= policy.ackTimeout
      ? { ok: true, reason: "connected; the first heartbeat is on its way" }
      : bad("Zoom answers heartbeats, but not with success");
  // One beat at its latest, and its answer.
  if (now - ackedAt > policy.heartbeatInterval * 1.1 + policy.ackTimeout)
    return bad(`the last heartbeat was answered ${seconds(now - ackedAt)} ago`);
  return { ok: true, reason: `connected; a heartbeat was answered ${seconds(now - ackedAt)} ago` };
}

function refusedHealth({ error, until }: Refused, now: number): Health {
  const next = until === undefined ? "" : `; the next attempt is in ${seconds(until - now)}`;
  return { ...bad(error.message + next), ...cureOf(error) };
}

function troubled(doing: string, trouble: ZoomflowError | undefined): Health {
  if (trouble === undefined) return bad(doing);
  return { ...bad(`${doing}: ${trouble.message}`), ...cureOf(trouble) };
}

function cureOf({ code, hint }: ZoomflowError): Pick<Health, "code" | "hint"> {
  return { code, hint };
}

function bad(reason: string): Health {
  return { ok: false, reason };
}

function seconds(ms: number): string {
  return `${Math.max(0, Math.round(ms / 1_000))} s`;
}
