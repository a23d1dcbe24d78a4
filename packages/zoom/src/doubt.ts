import type { Connected, Connection, Ending, Opening } from "./connection-state.ts";

/**
 * Whether the token may be to blame for an ending: Zoom said so, or it turned us away before it
 * confirmed the connection. A gateway does that with HTTP 403, a close code or both, and no reason.
 */
export function doubtsToken(state: Connection, ending: Ending): state is Opening | Connected {
  if (!("token" in state)) return false;
  return ending.is === "rejected" || (state.at !== "connected" && ending.manner === "farewell");
}
