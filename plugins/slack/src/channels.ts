import { ZoomflowError } from "@zoomflow/core";

import type { Clock } from "./clock.ts";

/**
 * Slack takes about one message a second a channel and lets short bursts pass
 * (docs.slack.dev, rate limits: chat.postMessage).
 */
const SPACING_MS = 1_000;
const BURST = 3;
/** A longer wait gives the runner its slot back: it comes again when its turn is near. */
const PATIENCE_MS = 2_000;
/** A turn that nobody came for is forgotten after this time. */
const GRACE_MS = 600_000;
/** Turns kept for one channel: nearly three hours of posts. */
const MOST_TURNS = 10_000;

/** Who asks, and where it wants to post. */
export interface Turn {
  readonly channel: string;
  /** The same for every attempt of one step: it keeps its place in the line. */
  readonly key: string;
}

/** Keeps posts to one channel apart, without holding up any other. */
export interface Channels {
  /**
   * Resolves when the post may go.
   * @throws ZoomflowError `ZF_ACTION_FAILED` with `retryAfterMs` when that is more than 2 s away. The
   * place in the line is kept for `key`, so coming back then is enough.
   */
  take(turn: Turn, signal: AbortSignal): Promise<void>;
  /** Slack asked to leave this channel alone. Gives the milliseconds after which `key` has its turn. */
  hold(turn: Turn, ms: number): number;
  /** A channel's name and its ID are the same channel: from now on they share a line. */
  learn(name: string, id: string): void;
}

interface Line {
  /** When the next post would be due if no burst were allowed. */
  due: number;
  /** Nothing goes before this. */
  heldUntil: number;
  /** Places kept for those who were sent away, in the order they came. */
  readonly turns: Map<string, number>;
}

export function createChannels(clock: Clock): Channels {
  const lines = new Map<string, Line>();

  const lineOf = (channel: string): Line => {
    const found = lines.get(channel);
    if (found !== undefined) return found;
    forgetIdle(lines, clock.now());
    const line: Line = { due: 0, heldUntil: 0, turns: new Map() };
    lines.set(channel, line);
    return line;
  };

  return {
    async take({ channel, key }, signal) {
      signal.throwIfAborted();
      const line = lineOf(channel);
      const now = clock.now();
      const at = line.turns.get(key) ?? place(line, now);
      if (at - now > PATIENCE_MS) {
        keep(line, key, at, now);
        throw later(channel, at - now);
      }
      line.turns.delete(key);
      if (at > now) await clock.sleep(at - now, signal).catch((error) => rethrow(signal, error));
    },

    hold({ channel, key }, ms) {
      const line = lineOf(channel);
      const now = clock.now();
      delay(line, now, now + ms);
      const at = place(line, now);
      keep(line, key, at, now);
      return Math.ceil(at - now);
    },

    learn(name, id) {
      const line = lines.get(id) ?? lineOf(name);
      lines.set(id, line);
      lines.set(name, line);
    },
  };
}

/** Takes the next free place. */
function place(line: Line, now: number): number {
  const at = Math.max(now, line.heldUntil, line.due - (BURST - 1) * SPACING_MS);
  line.due = Math.max(at, line.due) + SPACING_MS;
  return at;
}

/** Moves all that was planned behind `until`, in its order, and lets no burst follow. */
function delay(line: Line, now: number, until: number): void {
  const shift = until - Math.max(line.heldUntil, now);
  if (shift <= 0) return;
  line.heldUntil = until;
  for (const [key, at] of line.turns) line.turns.set(key, Math.max(at, now) + shift);
  line.due = Math.max(line.due + shift, until + (BURST - 1) * SPACING_MS);
}

function keep(line: Line, key: string, at: number, now: number): void {
  for (const [other, turn] of line.turns) {
    if (turn + GRACE_MS > now) break;
    line.turns.delete(other);
  }
  if (line.turns.size < MOST_TURNS) line.turns.set(key, at);
}

function forgetIdle(lines: Map<string, Line>, now: number): void {
  // `due` lies behind every place that was given.
  for (const [channel, line] of lines) if (line.due + GRACE_MS <= now) lines.delete(channel);
}

function later(channel: string, ms: number): ZoomflowError {
  return new ZoomflowError(
    "ZF_ACTION_FAILED",
    `${channel} has more to post than one message a second`,
    {
      retryAfterMs: Math.ceil(ms),
      hint: "Nothing to do: it is posted when its turn comes. If it goes on, post less to this channel.",
    },
  );
}

/** The reason of the signal, which tells the runner that it was heeded. */
function rethrow(signal: AbortSignal, error: unknown): never {
  throw signal.aborted ? signal.reason : error;
}
