// What the main thread is doing while its event loop stands still, asked of V8's debugger from another
// thread: it can stop JavaScript that spins, which nothing within that JavaScript could.
import { Session } from "node:inspector/promises";

/**
 * @typedef {object} Finding
 * @property {string | undefined} culprit whose code it is: a rule's or a plugin's; undefined when it is nobody's
 * @property {string | undefined} place file, line and function; undefined when it could not be looked at
 *
 * @typedef {import("node:inspector").Debugger.CallFrame} Frame
 */

/**
 * JavaScript stops at once, but on a machine that is too busy; what does not within this is likely to
 * be in a call to the system, or in V8 itself.
 */
const STOPS_WITHIN_MS = 1_500;

/** The store of the async context that was stopped, which goes along with timers and promises. */
const CULPRIT = 'globalThis[Symbol.for("zoomflow.culprit")]?.()';

/** @type {Finding} */
const UNKNOWN = { culprit: undefined, place: undefined };

/**
 * Stops the main thread for a moment, and looks.
 *
 * @param {string} own where zoomflow's own files are, as a URL: what is to be mended is not there
 * @param {(found: Finding) => number | undefined} [decide] is shown what was found, and may end the
 *   process with an exit code: from its main thread, which alone can have one
 * @returns {Promise<Finding>}
 */
export async function look(own, decide = () => undefined) {
  const session = new Session();
  session.connectToMainThread();
  /** @type {Map<string, string>} */
  const urls = new Map();
  session.on("Debugger.scriptParsed", ({ params }) => void urls.set(params.scriptId, params.url));
  /** @type {Promise<Frame[]>} */
  const pausing = new Promise((resolve) => {
    session.once("Debugger.paused", ({ params }) => resolve(params.callFrames));
    setTimeout(resolve, STOPS_WITHIN_MS, []);
  });
  try {
    // Not awaited: a thread that is in no JavaScript answers nothing.
    session.post("Debugger.enable").catch(() => {});
    session.post("Debugger.pause").catch(() => {});
    const frames = await pausing;
    const culprit = await evaluate(session, frames[0], CULPRIT);
    const place = placeOf(frames, urls, own);
    const found = { culprit: typeof culprit === "string" ? culprit : undefined, place };
    const code = decide(found);
    // `exit` would run what others want to do before the end, in a process that is stuck.
    if (code !== undefined) await evaluate(session, frames[0], `process.reallyExit(${code})`);
    return found;
  } catch {
    return UNKNOWN; // it went on in between
  } finally {
    session.disconnect(); // lets it go on, wherever it stands
  }
}

/**
 * @param {Session} session
 * @param {Frame | undefined} frame
 * @param {string} expression
 * @returns {Promise<unknown>}
 */
async function evaluate(session, frame, expression) {
  if (frame === undefined) return undefined;
  const { callFrameId } = frame;
  const { result } = await session.post("Debugger.evaluateOnCallFrame", {
    callFrameId,
    expression,
  });
  return result.value;
}

/**
 * The innermost piece of code that is neither Node's nor ours.
 *
 * @param {Frame[]} frames
 * @param {Map<string, string>} urls
 * @param {string} own
 * @returns {string | undefined}
 */
function placeOf(frames, urls, own) {
  const urlOf = (/** @type {Frame} */ { url, location }) =>
    url || urls.get(location.scriptId) || "";
  const isTheirs = (/** @type {string} */ url) =>
    url !== "" && !url.startsWith("node:") && !url.startsWith(own);
  const frame = frames.find((one) => isTheirs(urlOf(one))) ?? frames[0];
  if (frame === undefined) return undefined;
  const { lineNumber } = frame.location;
  const url = urlOf(frame) || "code without a file";
  const where = `${url.replace(/^file:\/\//, "")}:${lineNumber + 1}`;
  return frame.functionName === "" ? where : `${frame.functionName} (${where})`;
}
