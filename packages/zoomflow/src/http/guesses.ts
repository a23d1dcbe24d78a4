import type { Clock, Log } from "@zoomflow/core/ports";

import { peerOf } from "./peer.ts";
import { type Bucket, fullBucket, takeFrom } from "./token-bucket.ts";

/** How many wrong tokens one peer is told of in a minute; beyond that it is told to wait. */
const PER_MINUTE = 10;

/** So many peers are remembered at once; beyond that the one is forgotten that guessed longest ago. */
const MOST_PEERS = 1_024;

/**
 * Wrong tokens, counted by who brought them. A right one is never counted and never refused, so that
 * nobody can shut the owner out by guessing: what makes guesses hopeless is the token's length.
 */
export interface Guesses {
  /** Counts a wrong token. @returns 0, or how long its peer has to wait, in ms */
  wrong(address: string): number;
}

export interface GuessesPorts {
  readonly clock: Pick<Clock, "monotonic">;
  readonly log: Log;
}

export function createGuesses({ clock, log }: GuessesPorts): Guesses {
  /** The one that guessed longest ago comes first. */
  const buckets = new Map<string, Bucket>();
  return {
    wrong(address) {
      const now = clock.monotonic();
      const peer = peerOf(address);
      const { bucket, waitMs } = takeFrom(
        buckets.get(peer) ?? fullBucket(PER_MINUTE, now),
        PER_MINUTE,
        now,
      );
      buckets.delete(peer);
      const [oldest] = buckets.keys();
      if (oldest !== undefined && buckets.size >= MOST_PEERS) buckets.delete(oldest);
      buckets.set(peer, bucket);
      if (waitMs === 0)
        log.warn({ is: "page.refused", peer: address }, "somebody brought a wrong token");
      return waitMs;
    },
  };
}
