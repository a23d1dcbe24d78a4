import type { Health } from "@zoomflow/core";

import type { CheckedHttp } from "../config/http.ts";
import type { World } from "./world.ts";

/** What a running zoomflow says of its parts. */
export type Said =
  | Readonly<Record<string, Health>>
  /** It is asked, and says nothing in time. */
  | "silent"
  /** Where it listens is not known, or another program does. */
  | "unknown";

const WITHIN_MS = 2_000;

/** Asked without the token: whoever is on this machine is told the reasons. Never rejects. */
export async function askReady(
  { host, port }: CheckedHttp,
  { fetch, clock }: Pick<World, "fetch" | "clock">,
  signal: AbortSignal,
): Promise<Said> {
  if (port === 0) return "unknown";
  const limit = new AbortController();
  const cancel = clock.after(WITHIN_MS, () => limit.abort());
  try {
    const response = await fetch(`http://${reachable(host)}:${port}/ready`, {
      redirect: "error",
      signal: AbortSignal.any([signal, limit.signal]),
    });
    const answer = (await response.json()) as { readonly parts?: unknown } | null;
    return isParts(answer?.parts) ? answer.parts : "unknown";
  } catch {
    return limit.signal.aborted ? "silent" : "unknown";
  } finally {
    cancel();
  }
}

/** What listens everywhere is reached by loopback. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** Another program may have the port. */
function isParts(value: unknown): value is Readonly<Record<string, Health>> {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every(
    (part: unknown) =>
      typeof part === "object" &&
      part !== null &&
      "ok" in part &&
      typeof part.ok === "boolean" &&
      "reason" in part &&
      typeof part.reason === "string",
  );
}
