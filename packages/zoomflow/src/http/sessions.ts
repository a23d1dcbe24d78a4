import { createHash, randomBytes } from "node:crypto";

import type { Clock } from "@zoomflow/core/ports";

/** Who has signed in. Kept in memory only: a restart, or another token, ends every session. */
export interface Sessions {
  /** @returns the id of a new session: whoever has it is trusted for twelve hours */
  open(): string;
  has(id: string): boolean;
  close(id: string): void;
}

/** How long a session lasts. */
export const SESSION_MS = 12 * 3_600_000;

/** So many last at once; beyond that the oldest ends. */
const MOST = 64;

export function createSessions(clock: Pick<Clock, "monotonic">): Sessions {
  /** By a digest of the id, so that the time of a look tells nothing of it; the oldest first. */
  const ends = new Map<string, number>();
  return {
    open() {
      const id = randomBytes(32).toString("base64url");
      const [oldest] = ends.keys();
      if (oldest !== undefined && ends.size >= MOST) ends.delete(oldest);
      ends.set(digestOf(id), clock.monotonic() + SESSION_MS);
      return id;
    },
    has(id) {
      const digest = digestOf(id);
      const end = ends.get(digest);
      if (end === undefined) return false;
      if (clock.monotonic() < end) return true;
      ends.delete(digest);
      return false;
    },
    close: (id) => void ends.delete(digestOf(id)),
  };
}

function digestOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
