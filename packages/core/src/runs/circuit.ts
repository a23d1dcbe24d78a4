import { backoff } from "./backoff.ts";
import type { BreakerPolicy } from "./breaker.ts";

/**
 * Whether calls of one plugin go through. A rule is held back only for failures of its own, so that
 * one which asks for the impossible holds back no other; unless the service refuses the plugin as a
 * whole. Times are milliseconds of a clock that never jumps.
 */
export type Circuit =
  | { readonly is: "closed"; readonly streak: readonly CallFailure[] }
  | { readonly is: "open"; readonly since: number; readonly holds: ReadonlyMap<string, Hold> };

/** One failed call, with none after it that came off. */
export interface CallFailure {
  readonly rule: string;
  readonly at: number;
}

/** Why, and until when, a rule is held back. */
export interface Hold {
  readonly until: number;
  /** How often it was held back in a row. */
  readonly times: number;
  /** One call of it is under way, to see whether the service answers again. */
  readonly trying: boolean;
  /** How many runs have been told to come back since it is held back. */
  readonly told: number;
}

/** What came of a call that did not come off. */
export interface CallFault {
  /** `all`: not this call was refused but the plugin, as with a token that was revoked. */
  readonly scope: "rule" | "all";
  /** How long the service asked to be left alone. */
  readonly retryAfterMs?: number | undefined;
}

export type Admission =
  | { readonly go: true; readonly circuit: Circuit; readonly trial: boolean }
  | { readonly go: false; readonly circuit: Circuit; readonly waitMs: number };

export const CLOSED: Circuit = { is: "closed", streak: [] };

/** What is held back under this name, which no rule has, is every rule. */
const ALL = "";
/** Runs that were held back come again one after the other: a service that is just up is not run over. */
const APART_MS = 10;
/** How long those wait that come while a trial is under way. */
const TRIAL_MS = 1_000;
/** A service may ask for a pause of a day at most, as with retries. */
const LONGEST_WISH_MS = 86_400_000;

/** Whether a call of this rule may begin, or when its run shall come again. */
export function admit(circuit: Circuit, rule: string, now: number): Admission {
  if (circuit.is === "closed") return { go: true, circuit, trial: false };
  const [name, hold] = holdOf(circuit.holds, rule);
  if (hold === undefined) return { go: true, circuit, trial: false };
  if (!hold.trying && now >= hold.until)
    return { go: true, circuit: held(circuit, name, { ...hold, trying: true }), trial: true };
  const told = held(circuit, name, { ...hold, told: hold.told + 1 });
  const untilThen = hold.trying ? TRIAL_MS : hold.until - now;
  return { go: false, circuit: told, waitMs: untilThen + hold.told * APART_MS };
}

/** A call came off. Of one that was held back it shows that the service is there again, for all. */
export function succeeded(circuit: Circuit, rule: string): Circuit {
  if (circuit.is === "closed") return circuit.streak.length === 0 ? circuit : CLOSED;
  return holdOf(circuit.holds, rule)[1] === undefined ? circuit : CLOSED;
}

/** A call failed for a reason that lies with the service, or with the plugin. */
export function failed(
  circuit: Circuit,
  rule: string,
  fault: CallFault,
  now: number,
  policy: BreakerPolicy,
  random: () => number,
): Circuit {
  const hold = (times: number): Hold => ({
    until: now + coolDown(times, fault.retryAfterMs, policy, random),
    times,
    trying: false,
    told: 0,
  });
  if (circuit.is === "open") {
    const [name, own] = holdOf(circuit.holds, rule);
    if (own === undefined) return held(circuit, fault.scope === "all" ? ALL : rule, hold(1));
    // What began before it was held back tells nothing new.
    return own.trying ? held(circuit, name, hold(own.times + 1)) : circuit;
  }
  if (fault.scope === "all") return opened([ALL], now, hold(1));
  const recent = circuit.streak.filter(({ at }) => at > now - policy.windowMs);
  const streak = [...recent, { rule, at: now }];
  if (streak.length < policy.failures) return { is: "closed", streak };
  return opened(
    streak.map((one) => one.rule),
    now,
    hold(1),
  );
}

/** Rules that are gone have no call left that could try: what kept only them back is over. */
export function keptFor(circuit: Circuit, isThere: (rule: string) => boolean): Circuit {
  if (circuit.is === "closed") return circuit;
  const holds = [...circuit.holds].filter(([rule]) => rule === ALL || isThere(rule));
  if (holds.length === circuit.holds.size) return circuit;
  return holds.length === 0 ? CLOSED : { ...circuit, holds: new Map(holds) };
}

/** A call ended without a word about the service, as when the process stops: another one may try. */
export function leftOpen(circuit: Circuit, rule: string): Circuit {
  if (circuit.is === "closed") return circuit;
  const [name, hold] = holdOf(circuit.holds, rule);
  return hold?.trying ? held(circuit, name, { ...hold, trying: false }) : circuit;
}

/** The rules that are held back; undefined when that is all of them. */
export function heldRules({
  holds,
}: Circuit & { readonly is: "open" }): readonly string[] | undefined {
  return holds.has(ALL) ? undefined : [...holds.keys()];
}

type Open = Circuit & { readonly is: "open" };

function holdOf(
  holds: ReadonlyMap<string, Hold>,
  rule: string,
): readonly [string, Hold | undefined] {
  const all = holds.get(ALL);
  return all === undefined ? [rule, holds.get(rule)] : [ALL, all];
}

function held(circuit: Open, name: string, hold: Hold): Circuit {
  return { ...circuit, holds: new Map(circuit.holds).set(name, hold) };
}

function opened(rules: readonly string[], now: number, hold: Hold): Circuit {
  return { is: "open", since: now, holds: new Map(rules.map((rule) => [rule, hold])) };
}

/** Half of it by chance, so that several plugins of one service do not try in step. */
function coolDown(
  times: number,
  asked: number | undefined,
  policy: BreakerPolicy,
  random: () => number,
): number {
  if (asked !== undefined && asked >= 0) return Math.min(asked, LONGEST_WISH_MS);
  const ms = backoff(times, random, policy.coolDown);
  return ms / 2 + (random() * ms) / 2;
}
