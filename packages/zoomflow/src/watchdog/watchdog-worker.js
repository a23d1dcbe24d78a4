// A thread beside the event loop: sees that it stands still, says so while it does, and ends the process
// when it does so for too long.
import { writeFileSync, writeSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

import { look as lookAgain, looked, MOVING } from "./stall.js";
import { whoKeeps } from "./who.js";
import { look } from "./witness.js";

/** @type {import("./watchdog.ts").WatchdogTask} */
const { beats, limits, levels, pretty, own, note, before, exitCode } = workerData;
const TICK_MS = 250;
/** For the process to end by itself, once it is told to. */
const ENDS_WITHIN_MS = 1_000;
const TRIES = 3;
const counter = new Int32Array(beats);
let stall = MOVING;
let lookedAt = performance.now();
/** @type {import("./witness.js").Finding} */
const NOTHING = { culprit: undefined, place: undefined };
let finding = NOTHING;
let stillMs = 0;

async function tick() {
  const now = performance.now();
  const seen = lookAgain(stall, Atomics.load(counter, 0), now - lookedAt, limits);
  lookedAt = now;
  if (seen.act === "over") {
    parentPort?.postMessage({ ...finding, ms: stillMs });
    finding = NOTHING;
  }
  stall = seen.stall;
  stillMs = stall.stillMs;
  if (seen.act === "tell") {
    await lookOnce();
    say(loudness(), "");
  }
  if (seen.act === "look" && (await lookOnce())) say(loudness(), "");
  if (seen.act === "give-up") await giveUp();
}

/** Whether it has named somebody. */
async function lookOnce() {
  const began = performance.now();
  const found = await look(own);
  keep(found);
  lookedAt = performance.now();
  const named = found.culprit !== undefined;
  stall = looked(stall, lookedAt - began, named);
  stillMs = stall.stillMs;
  return named;
}

/** @param {import("./witness.js").Finding} found what was found later may be something that it calls, or nothing */
function keep(found) {
  if (found.culprit !== undefined) finding = found;
  else if (finding.culprit === undefined && found.place !== undefined) finding = found;
}

/** @returns {40 | 50} */
function loudness() {
  return stall.stillMs > limits.againMs ? 50 : 40;
}

async function giveUp() {
  let told = false;
  for (let tries = 0; tries < TRIES; tries++) {
    await look(own, (found) => {
      keep(found);
      if (!told) lastWords();
      told = true;
      return exitCode;
    });
    await new Promise((resolve) => setTimeout(resolve, ENDS_WITHIN_MS));
  }
  if (!told) lastWords();
  process.kill(process.pid, "SIGKILL"); // it is in no JavaScript that could be stopped
}

function lastWords() {
  say(50, "; the process ends, so that it can be started again");
  try {
    const again = before !== undefined && before.culprit === finding.culprit;
    const times = again ? before.times + 1 : 1;
    const ended = { at: Date.now(), ms: stall.stillMs, times, ...finding };
    writeFileSync(note, JSON.stringify(ended), { mode: 0o600 });
  } catch {
    // What cannot be written down has been said.
  }
}

/**
 * Directly, for the log is written by the thread that stands still.
 *
 * @param {40 | 50} level as pino counts
 * @param {string} then
 */
function say(level, then) {
  if (!levels.includes(level)) return;
  const { culprit, place } = finding;
  const seconds = `${Math.round(stall.stillMs / 100) / 10} s`;
  const msg = `the event loop stands still, for ${seconds} now: ${whoKeeps(finding)}${then}`;
  const time = new Date().toISOString();
  const is = "loop.blocked";
  const line = pretty
    ? `${time.slice(11, 23)} ${level === 40 ? "!" : "✗"} ${msg}`
    : JSON.stringify({ level, time, is, ms: stall.stillMs, culprit, place, msg });
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // A reader that is gone, or takes no more: what follows is the same without it.
  }
}

for (;;) {
  await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  await tick();
}
