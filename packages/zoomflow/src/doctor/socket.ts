import { existsSync } from "node:fs";
import { dirname } from "node:path";

import { type Finding, ZoomflowError } from "@zoomflow/core";
import { type Trial, tryConnection, type ZoomOptions } from "@zoomflow/zoom";

import { span } from "../cli/format-time.ts";
import { holderOf } from "../holder.ts";
import { type Lock, takeLocks } from "../lock.ts";
import type { Settings } from "./config.ts";
import { fail, failedBy, ok, skipped, warn } from "./findings.ts";
import type { Running } from "./running.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

const CHECK = "socket";

/** From the dial to Zoom's confirmation. */
const CONFIRM_WITHIN_MS = 5_000;

/** How long all of it takes at most. */
export function socketWithinMs(holdMs: number): number {
  return CONFIRM_WITHIN_MS + holdMs + 1_000;
}

/**
 * Opens the event socket for a moment, under the lock by which there are never two of them; where a
 * zoomflow runs, what that says of its own is told instead.
 */
export async function examineSocket(
  options: ZoomOptions,
  token: Token,
  { dataDirectory, journal }: Settings,
  { clock, dial }: Pick<World, "clock" | "dial">,
  holdMs: number,
  signal: AbortSignal,
): Promise<Finding> {
  if (token.is === "theirs") return theirs(token.running);
  const lock = takeLock([dataDirectory, dirname(journal.file)]);
  if ("check" in lock) return lock;
  try {
    const attempt = { token: token.token, withinMs: CONFIRM_WITHIN_MS, holdMs, signal };
    return judgeTrial(await tryConnection(options, { clock, dial }, attempt), holdMs);
  } finally {
    lock.release();
  }
}

/** For the time of the trial nobody else may begin; a `dev` with a Zoom of its own may go on. */
function takeLock(directories: readonly string[]): Lock | Finding {
  try {
    return takeLocks(directories.filter((one) => existsSync(one) && holderOf(one)?.dev !== true));
  } catch (thrown) {
    if (thrown instanceof ZoomflowError && thrown.code === "ZF_LOCKED")
      return skipped(CHECK, `${thrown.message}, since a moment ago: ask again`);
    return failedBy(CHECK, thrown);
  }
}

function theirs({ holder, parts }: Running): Finding {
  const pid = holder?.pid ?? "";
  const part = parts?.["websocket"];
  if (part === undefined)
    return skipped(CHECK, `zoomflow (pid ${pid}) holds it: a second one would push it out`);
  const message = `zoomflow (pid ${pid}) holds it: ${part.reason}`;
  if (part.ok) return ok(CHECK, message);
  return fail(CHECK, message, part.hint === undefined ? {} : { hint: part.hint });
}

export function judgeTrial({ confirmedMs, acked, events, error }: Trial, holdMs: number): Finding {
  if (confirmedMs === undefined) return unconfirmed(error);
  const confirmed = `Zoom confirmed the connection in ${span(confirmedMs)}`;
  if (error !== undefined) return ended(confirmed, error);
  if (!acked)
    return warn(
      CHECK,
      `${confirmed}, and answered no heartbeat within ${span(holdMs)}`,
      "A proxy may hold WebSocket frames back.",
    );
  const held = `${confirmed} and answered a heartbeat; nobody else took it within ${span(holdMs)}`;
  if (events === 0) return ok(CHECK, held);
  const came = `${events} event${events === 1 ? "" : "s"} came meanwhile, which nobody has recorded`;
  return warn(CHECK, `${held}; ${came}`, "They are lost. Use --no-socket where that matters.");
}

function unconfirmed(error: ZoomflowError | undefined): Finding {
  if (error?.code !== "ZF_CONNECTION_REJECTED") return failedBy(CHECK, error ?? "no answer");
  // The token is a minute old at most and was given for this: it is the subscription.
  const { hint } = new ZoomflowError("ZF_CONNECTION_REFUSED", "");
  return fail(CHECK, error.message, { hint, code: "ZF_CONNECTION_REFUSED" });
}

const RIVAL =
  "Most likely another program uses this subscription and took it back: look for a second zoomflow, an old deployment or a colleague's test, and stop one of the two. Zoom serves only the newest.";

function ended(confirmed: string, error: ZoomflowError): Finding {
  const message = `${confirmed}, and soon after: ${error.message}`;
  return fail(CHECK, message, { hint: RIVAL, code: "ZF_DISPLACED" });
}
