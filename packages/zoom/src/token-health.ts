import type { Health, ZoomflowError } from "@zoomflow/core";

/** What is known of the access token. Times are monotonic. */
export interface TokenStanding {
  /** Why the last request gave none. */
  readonly failure: ZoomflowError | undefined;
  readonly grantedAt: number | undefined;
}

/** A token is only asked for when a connection needs one: an old one is nothing to worry about. */
export function tokenHealth({ failure, grantedAt }: TokenStanding, now: number): Health {
  if (failure !== undefined) {
    const { message, hint, code } = failure;
    return { ok: false, reason: message, hint, code };
  }
  if (grantedAt === undefined) return { ok: true, reason: "not asked for yet" };
  return { ok: true, reason: `granted ${agoOf(now - grantedAt)} ago` };
}

function agoOf(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 2) return `${Math.floor(ms / 1_000)} s`;
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h`;
}
