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
 * @property {number} lookedMs how long that was when it was last looked who keeps it
 * @property {number} vain so many looks in a row have named nobody, since it was last told of
 *
 * @typedef {"none" | "tell" | "look" | "over" | "give-up"} StallAct
 */

/** A tick that comes later than this did not come late because of the event loop. */
const MOST_AT_ONCE_MS = 500;

/** A look that stops nobody takes its time, and that counts; a machine that slept meanwhile does not. */
const LONGEST_LOOK_MS = 2_000;
/** On a loaded machine a look may come to nothing; so soon it is tried again, and so often. */
const LOOK_AGAIN_MS = 1_000;
const MOST_IN_VAIN = 5;

/** @type {Stall} */
export const MOVING = { beat: -1, stillMs: 0, toldMs: 0, lookedMs: 0, vain: 0 };

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
  if (stillMs >= dueMs) return { stall: { ...still, toldMs: stillMs, vain: 0 }, act: "tell" };
  const unnamed = stall.vain > 0 && stall.vain < MOST_IN_VAIN;
  const act = unnamed && stillMs >= stall.lookedMs + LOOK_AGAIN_MS ? "look" : "none";
  return { stall: still, act };
}

/**
 * After a look at who keeps it.
 *
 * @param {Stall} stall
 * @param {number} elapsedMs for which was looked
 * @param {boolean} named whether that has named somebody
 * @returns {Stall}
 */
export function looked(stall, elapsedMs, named) {
  const stillMs = stall.stillMs + Math.min(elapsedMs, LONGEST_LOOK_MS);
  return { ...stall, stillMs, lookedMs: stillMs, vain: named ? 0 : stall.vain + 1 };
}
