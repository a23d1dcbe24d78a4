import { ZoomflowError } from "@zoomflow/core";

import type { Clock } from "./clock.ts";
import { createLine, type Line } from "./line.ts";

/**
 * A turn that is further away gives the runner its slot back: it comes again when that is near. Who
 * is under way when the turn comes is waited for as long.
 */
const PATIENCE_MS = 2_000;

/** Who asks, and where it wants to post. */
export interface Turn {
  readonly channel: string;
  /** The same for every attempt of one step: it keeps its place in the line. */
  readonly key: string;
}

/** Ends a turn, so that the next of the channel may go. */
export interface Going {
  /** The post is over, well or not. Calling it again does nothing. */
  done(): void;
  /**
   * Slack asked to leave this channel alone, and has not posted. The post keeps its place before all
   * the others.
   *
   * @returns the milliseconds after which it has its turn
   */
  hold(ms: number): number;
}

/**
 * Posts to one channel go one after the other, in the order in which they first came and at Slack's
 * pace, without holding up any other channel.
 */
export interface Channels {
  /**
   * Resolves when the post may go; it must then be ended.
   *
   * @throws ZoomflowError `ZF_ACTION_POSTPONED` when that is more than 2 s away. The place in the line
   * is kept for `key`, so coming back after `retryAfterMs` is enough.
   */
  take(turn: Turn, signal: AbortSignal): Promise<Going>;
  /** A channel's name and its ID are the same channel: from now on they share a line. */
  learn(name: string, id: string): void;
}

export function createChannels(clock: Clock): Channels {
  const lines = new Map<string, Line>();

  const lineOf = (channel: string): Line => {
    const found = lines.get(channel);
    if (found !== undefined) return found;
    for (const [name, line] of lines) if (line.isIdle(clock.now())) lines.delete(name);
    const line = createLine();
    lines.set(channel, line);
    return line;
  };

  const begin = (line: Line, key: string): Going => {
    let over = false;
    const done = (): void => {
      if (!over) line.leave();
      over = true;
    };
    return {
      done,
      hold(ms) {
        const wait = line.hold(key, clock.now(), ms);
        done();
        return Math.ceil(wait);
      },
    };
  };

  return {
    async take({ channel, key }, signal) {
      const line = lineOf(channel);
      const came = clock.now();
      try {
        for (;;) {
          signal.throwIfAborted();
          const now = clock.now();
          const at = line.enter(key, now);
          if (at <= now && line.go(key, now)) return begin(line, key);
          const until = Math.max(came, at) + PATIENCE_MS;
          if (at > came + PATIENCE_MS || now >= until) {
            const wait = at > now ? Math.ceil(at - now) : PATIENCE_MS;
            line.expect(key, now + wait);
            throw later(channel, wait);
          }
          // Its turn may be moved in the meantime, and others may still be under way when it comes.
          const ms = (at > now ? at : until) - now;
          const woken = line.nextChange();
          // Why the sleep ended is looked at above.
          await clock.sleep(ms, AbortSignal.any([signal, woken])).catch(() => undefined);
        }
      } finally {
        line.exit(key);
      }
    },

    learn(name, id) {
      const line = lines.get(id) ?? lineOf(name);
      lines.set(id, line);
      lines.set(name, line);
    },
  };
}

function later(channel: string, ms: number): ZoomflowError {
  return new ZoomflowError(
    "ZF_ACTION_POSTPONED",
    `${channel} has more to post than one message a second`,
    {
      retryAfterMs: ms,
      hint: "Nothing to do: it is posted when its turn comes. If it goes on, post less to this channel.",
    },
  );
}
