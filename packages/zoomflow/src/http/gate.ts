import { createHash, timingSafeEqual } from "node:crypto";

import { isLoopbackAddress, isLoopbackName } from "./loopback.ts";

/** What decides who may see what: where we listen, and the token, where there is one. */
export interface Gate {
  /** Nothing but this machine can reach us. */
  readonly loopbackOnly: boolean;
  readonly token: string | undefined;
}

/** What a request says of who asks. All of it is hostile but for the address of the peer. */
export interface Asker {
  readonly peer: string;
  readonly host: string | undefined;
  readonly authorization: string | undefined;
  /** It has come through a proxy, so that the peer says nothing of who asks. */
  readonly forwarded: boolean;
}

/** What someone who asks may see. */
export type Standing =
  /** A page in a browser that passes itself off as this machine: nothing at all. */
  | "stranger"
  /** What anybody may know: up or not, ready or not. */
  | "anyone"
  /** Somebody on this machine, where no token is needed for that: the reasons too. */
  | "local"
  /** All there is. */
  | "trusted";

export function standingOf(asker: Asker, { loopbackOnly, token }: Gate): Standing {
  // Every browser says to which host it speaks; who does not is none.
  const named = asker.host === undefined || isLoopbackName(asker.host);
  if (loopbackOnly && !named) return "stranger";
  if (token !== undefined && same(bearerOf(asker), token)) return "trusted";
  if (!isLoopbackAddress(asker.peer) || !named || asker.forwarded) return "anyone";
  return token === undefined ? "trusted" : "local";
}

function bearerOf({ authorization = "" }: Asker): string {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "";
}

/** In a time that tells nothing of where they differ. */
function same(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
