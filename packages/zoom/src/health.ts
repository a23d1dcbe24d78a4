import type { Health } from "@zoomflow/core";

import type { Connected, Connection, Policy } from "./connection-state.ts";

/** What can be said of the link: connected means that Zoom has answered a heartbeat of late. */
export function healthOf(state: Connection, now: number, policy: Policy): Health {
  switch (state.at) {
    case "connected":
      return connectedHealth(state, now, policy);
    case "stopped":
      return bad("the link is stopped");
    case "authorizing":
      return bad("asking Zoom for a token");
    case "connecting":
    case "confirming":
      return bad("connecting to Zoom");
    case "backing-off":
      return bad(`waiting ${seconds(state.until - now)} before the next attempt to connect`);
    case "displaced":
      return bad(
        `another program uses the subscription; the next look is in ${seconds(state.until - now)}`,
      );
    case "refused":
      return bad(`${state.error.message}. ${state.error.hint}`);
    default:
      return state satisfies never;
  }
}

function connectedHealth(state: Connected, now: number, policy: Policy): Health {
  if (state.leaving) return bad(state.leaving.ending.error.message);
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

function bad(reason: string): Health {
  return { ok: false, reason };
}

function seconds(ms: number): string {
  return `${Math.max(0, Math.round(ms / 1_000))} s`;
}
