import type { Duration } from "../../duration.ts";
import type { Moment } from "./moment.ts";
import type { Schedule } from "./schedule.ts";

const accepts: unique symbol = Symbol.for("zoomflow.matcher.accepts") as never;

/** A condition on one value that is data: it can be compiled, linted and explained. */
export interface Matcher<T> {
  readonly kind: "matcher";
  readonly op: string;
  readonly operands: readonly unknown[];
  readonly [accepts]?: (value: T) => void;
}

/** A matcher on a moment. Outside any field it is asked of the event's own time. */
export interface MomentMatcher extends Matcher<string | number> {
  readonly op: "before" | "after" | "inSchedule";
}

/** A matcher whose operands are themselves what may stand in its place. */
export interface PatternMatcher<P> {
  readonly kind: "matcher";
  readonly op: "eq" | "not";
  readonly operands: readonly P[];
  readonly [accepts]?: (value: never) => void;
}

function matcher<T>(op: string, ...operands: readonly unknown[]): Matcher<T> {
  return { kind: "matcher", op, operands };
}

function momentMatcher(op: MomentMatcher["op"], operand: unknown): MomentMatcher {
  return { kind: "matcher", op, operands: [operand] };
}

/** This value: the same as the value itself. */
export function eq<const V extends string | number | boolean | null>(value: V): PatternMatcher<V> {
  return { kind: "matcher", op: "eq", operands: [value] };
}
/**
 * None of these: values, lists, expressions, matchers or patterns. An absent field is none of them,
 * too. Outside any field it takes whole conditions.
 */
export function not<const P extends readonly unknown[]>(...unwanted: P): PatternMatcher<P[number]> {
  return { kind: "matcher", op: "not", operands: unwanted };
}

export function gt(bound: number): Matcher<number> {
  return matcher("gt", bound);
}
export function gte(bound: number): Matcher<number> {
  return matcher("gte", bound);
}
export function lt(bound: number): Matcher<number> {
  return matcher("lt", bound);
}
export function lte(bound: number): Matcher<number> {
  return matcher("lte", bound);
}
/** Both bounds included. */
export function between(low: number, high: number): Matcher<number> {
  return matcher("between", low, high);
}

/** Letter case does not matter. */
export function contains(part: string): Matcher<string> {
  return matcher("contains", part);
}
/** Letter case does not matter. */
export function startsWith(part: string): Matcher<string> {
  return matcher("startsWith", part);
}
/** Letter case does not matter. */
export function endsWith(part: string): Matcher<string> {
  return matcher("endsWith", part);
}
/** The same as the expression itself. A text of more than 2,048 characters fits none. */
export function matches(expression: RegExp): Matcher<string> {
  return matcher("matches", expression);
}
/** An e-mail address of one of these domains, or of a subdomain of theirs. */
export function emailDomain(...domains: readonly string[]): Matcher<string> {
  return matcher("emailDomain", ...domains);
}

/** A moment before this one. A text without an offset is UTC. */
export function before(moment: Moment): MomentMatcher {
  return momentMatcher("before", moment);
}
/** A moment after this one. A text without an offset is UTC. */
export function after(moment: Moment): MomentMatcher {
  return momentMatcher("after", moment);
}
/**
 * A moment no further than this, either way, from the event's own time (`event_ts`, else when it was
 * received), so that a replayed event is judged as it was then.
 */
export function within(span: Duration): Matcher<string | number> {
  return matcher("within", span);
}
/**
 * A moment in these hours of the week, by the clock on the wall of a time zone.
 *
 * @example
 * on("meeting.started", {
 *   id: "after-hours",
 *   when: not(inSchedule({ days: "mon-fri", from: "08:00", to: "18:00", tz: "Europe/Berlin" })),
 *   do: chat.post({ channel: "#night", text: (e) => `${e.payload.object.topic} has started` }),
 * });
 */
export function inSchedule(schedule: Schedule): MomentMatcher {
  return momentMatcher("inSchedule", schedule);
}

/** The field is there and is neither null nor an empty text. */
export const exists: Matcher<unknown> = matcher("exists");
/** The field is absent, null or an empty text. */
export const missing: Matcher<unknown> = matcher("missing");
