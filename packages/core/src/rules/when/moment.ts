import type { MatchContext } from "../../actions/context.ts";
import type { AnyEvent } from "../../ports.ts";

/** An instant as a rule may give it: ISO 8601 text, a Date, or milliseconds since the epoch. */
export type Moment = string | number | Date;

// A text without an offset is UTC, as Zoom's are: what it means must not depend on the machine.
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
/** Milliseconds as text, as in `event_ts` of some events. */
const DIGITS = /^\d{11,16}$/;

/** Calendars end there, and so does what can be asked of them. */
const MOST = 8.64e15;

/** A moment in milliseconds since the epoch; `undefined` for what is none. */
export function millisecondsOf(value: unknown): number | undefined {
  if (typeof value === "number") return Math.abs(value) <= MOST ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (DIGITS.test(value)) return millisecondsOf(Number(value));
  const parts = ISO.exec(value);
  if (parts === null) return undefined;
  const inUtc = value.length > "2026-01-31".length && parts[1] === undefined ? `${value}Z` : value;
  // oxlint-disable-next-line no-restricted-globals -- reads a text, not the clock
  const ms = Date.parse(inUtc);
  return Number.isNaN(ms) ? undefined : ms;
}

/** When an event happened, by itself; else when it was received. */
export function momentOf(event: AnyEvent, context: MatchContext): number {
  return millisecondsOf(event.event_ts) ?? context.source.receivedAt;
}

/** A moment that a rule gives, in milliseconds since the epoch. */
export function givenMoment(value: unknown): number | undefined {
  // oxlint-disable-next-line no-restricted-globals -- a value of the rule's author, not the clock
  return millisecondsOf(value instanceof Date ? value.getTime() : value);
}

/** A moment for people. */
export function isoOf(ms: number): string {
  // oxlint-disable-next-line no-restricted-globals -- writes a time that was given, not the clock's
  return new Date(ms).toISOString();
}
