import { createHash, timingSafeEqual } from "node:crypto";

import type { Guesses } from "./guesses.ts";
import { isLoopbackAddress, isLoopbackName } from "./loopback.ts";

/** What decides who may see what: where we listen, the token, and who has signed in with it. */
export interface Gate {
  /** Nothing but this machine can reach us. */
  readonly loopbackOnly: boolean;
  readonly token: string;
  /** Somebody has chosen the token, so that it is asked of this machine too. */
  readonly chosen: boolean;
  /** Whether a session was opened with the token, and lasts. */
  readonly isSession: (id: string) => boolean;
  /** Told of every wrong token. */
  readonly guesses: Guesses;
}

/** What a request says of who asks. All of it is hostile but for the address of the peer. */
export interface Asker {
  readonly peer: string;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  /** The session that its cookie names. */
  readonly session: string | undefined;
  /** It has come through a proxy, so that the peer says nothing of who asks. */
  readonly forwarded: boolean;
}

/** What someone who asks may do, from nothing to everything. */
export type Standing =
  /** A page in a browser that passes itself off as this machine: nothing at all. */
  | "stranger"
  /** What anybody may know: up or not, ready or not. */
  | "anyone"
  /** Somebody on this machine, where a token is asked for: the reasons too. */
  | "local"
  /** Somebody on this machine, where none is: may read all but what is personal. */
  | "reader"
  /** Who has brought the token: may read all there is, and act. */
  | "trusted";

export function standingOf(asker: Asker, gate: Gate): Standing {
  // Every browser says to which host it speaks; who does not is none.
  const named = asker.host === undefined || isLoopbackName(asker.host);
  if (gate.loopbackOnly && !named) return "stranger";
  if (asker.session !== undefined && gate.isSession(asker.session)) return "trusted";
  if (isSame(bearerOf(asker), gate.token)) return "trusted";
  if (!isLoopbackAddress(asker.peer) || !named || asker.forwarded) return "anyone";
  return gate.chosen ? "local" : "reader";
}

/** Whether somebody of this standing has brought a token that is not ours. */
export function hasGuessed(asker: Pick<Asker, "authorization">, standing: Standing): boolean {
  return standing !== "trusted" && standing !== "stranger" && bearerOf(asker) !== "";
}

function bearerOf({ authorization = "" }: Pick<Asker, "authorization">): string {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "";
}

/** In a time that tells nothing of where they differ. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
