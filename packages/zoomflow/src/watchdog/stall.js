// How long the event loop has stood still, and what is to be done about it. Pure, and JavaScript because
// the thread that asks must stay small.

/**
 * @typedef {object} StallLimits Times in milliseconds.
 * @property {number} warnMs so long it may stand still unnoticed
 * @property {number} againMs how often it is told of while it lasts
 * @property {number | undefined} giveUpMs so long it may stand still at all
 *
 * @typedef {object} Stall
 * @property {number} beat the last sign of life
 * @property {number} stillMs for how long there was none after it
 * @property {number} toldMs how long that was when it was last told of; 0 when it was not
 *
 * @typedef {"none" | "tell" | "over" | "give-up"} StallAct
 */

/** A look that comes later than this did not come late because of the event loop. */
const MOST_AT_ONCE_MS = 500;

/** @type {Stall} */
export const MOVING = { beat: -1, stillMs: 0, toldMs: 0 };

/**
 * What another look shows.
 *
 * While the machine sleeps, or the process is held, nobody looks either: the time between two looks
 * counts only as far as looks can be apart, so that this is not taken for a block.
 *
 * @param {Stall} stall
 * @param {number} beat
 * @param {number} elapsedMs since the last look
 * @param {StallLimits} limits
 * @returns {{ readonly stall: Stall, readonly act: StallAct }}
 */
export function look(stall, beat, elapsedMs, limits) {
  if (beat !== stall.beat)
    return { stall: { ...MOVING, beat }, act: stall.toldMs > 0 ? "over" : "none" };
  const stillMs = stall.stillMs + Math.min(elapsedMs, MOST_AT_ONCE_MS);
  const still = { ...stall, stillMs };
  if (limits.giveUpMs !== undefined && stillMs >= limits.giveUpMs)
    return { stall: still, act: "give-up" };
  const dueMs = stall.toldMs === 0 ? limits.warnMs : stall.toldMs + limits.againMs;
  if (stillMs < dueMs) return { stall: still, act: "none" };
  return { stall: { ...still, toldMs: stillMs }, act: "tell" };
}
