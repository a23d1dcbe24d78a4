import { messageOf } from "@zoomflow/core";
import type { Finding } from "@zoomflow/core";

import { span } from "../cli/format-time.ts";
import { fail, ok, skipped, warn } from "./findings.ts";
import type { World } from "./world.ts";

const CHECK = "clock";

/** A date of HTTP has whole seconds, and an answer takes its time. */
const UNSURE_MS = 2_000;
const NOTABLE_MS = 30_000;
const WRONG_MS = 5 * 60_000;

/** Compares this machine's clock with the date of an answer. Nothing but the question is sent. */
export async function examineClock(
  url: string,
  { fetch, clock }: Pick<World, "fetch" | "clock">,
  signal: AbortSignal,
): Promise<Finding> {
  const before = clock.now();
  const asked = { method: "HEAD", redirect: "manual", signal } as const;
  const response = await fetch(url, asked).catch((thrown: unknown) => messageOf(thrown));
  const date = typeof response === "string" ? "" : (response.headers.get("date") ?? "");
  const theirs = Date.parse(date);
  if (Number.isNaN(theirs)) return skipped(CHECK, "Zoom's host tells no time");
  return judgeSkew((before + clock.now()) / 2 - (theirs + 500));
}

/** @param skewMs by how much our clock is ahead */
export function judgeSkew(skewMs: number): Finding {
  const off = Math.abs(skewMs);
  if (off <= UNSURE_MS) return ok(CHECK, "agrees with Zoom's");
  const message = `this machine's clock is ${span(Math.round(off / 1_000) * 1_000)} ${skewMs > 0 ? "ahead of" : "behind"} Zoom's`;
  const hint =
    "Have it set by NTP (timedatectl set-ntp true). What goes by time goes wrong: maxAge, schedules, absences.";
  if (off > WRONG_MS) return fail(CHECK, message, { hint });
  return off > NOTABLE_MS ? warn(CHECK, message, hint) : ok(CHECK, message);
}
