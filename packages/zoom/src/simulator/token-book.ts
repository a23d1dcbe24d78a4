import { randomBytes } from "node:crypto";

/** What a token is worth at a moment. `killed`: a newer one took its place. */
export type TokenWorth = "valid" | "expired" | "killed" | "unknown" | "empty";

/** The tokens handed out. Times are monotonic milliseconds. */
export interface TokenBook {
  /** Every token so far, oldest first. */
  readonly issued: readonly string[];
  issue(now: number, lifeMs: number): string;
  worth(token: string | null, now: number): TokenWorth;
  /** Milliseconds this token still lives; 0 for one that is unknown or dead. */
  left(token: string | null, now: number): number;
}

/** `newKillsOld`: whether a new token ends all former ones, as Zoom's did in 2022 and 2023. */
export function openTokenBook(newKillsOld: boolean): TokenBook {
  const issued: string[] = [];
  const deaths = new Map<string, number>();
  const killed = new Set<string>();

  const worth = (token: string | null, now: number): TokenWorth => {
    if (token === null || token === "") return "empty";
    const diesAt = deaths.get(token);
    if (diesAt === undefined) return "unknown";
    if (killed.has(token)) return "killed";
    return now < diesAt ? "valid" : "expired";
  };

  return {
    issued,
    worth,
    issue(now, lifeMs) {
      const token = `simulated-${issued.length + 1}-${randomBytes(18).toString("base64url")}`;
      if (newKillsOld) for (const older of issued) killed.add(older);
      issued.push(token);
      deaths.set(token, now + lifeMs);
      return token;
    },
    left(token, now) {
      return worth(token, now) === "valid" ? (deaths.get(token ?? "") ?? now) - now : 0;
    },
  };
}
