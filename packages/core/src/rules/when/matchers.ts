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

/**
 * This value: the same as the value itself.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: eq("Standup") } }, do: tell });
 */
export function eq<const V extends string | number | boolean | null>(value: V): PatternMatcher<V> {
  return { kind: "matcher", op: "eq", operands: [value] };
}
/**
 * None of these: values, lists, expressions, matchers or patterns. An absent field is none of them,
 * too. Outside any field it takes whole conditions.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: not("Standup", contains("test")) } }, do: tell });
 */
export function not<const P extends readonly unknown[]>(...unwanted: P): PatternMatcher<P[number]> {
  return { kind: "matcher", op: "not", operands: unwanted };
}

/**
 * A number above the bound. A text that is a number counts as one.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { duration: gt(30) } }, do: tell });
 */
export function gt(bound: number): Matcher<number> {
  return matcher("gt", bound);
}
/**
 * A number at or above the bound. A text that is a number counts as one.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { duration: gte(30) } }, do: tell });
 */
export function gte(bound: number): Matcher<number> {
  return matcher("gte", bound);
}
/**
 * A number below the bound. A text that is a number counts as one.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { duration: lt(30) } }, do: tell });
 */
export function lt(bound: number): Matcher<number> {
  return matcher("lt", bound);
}
/**
 * A number at or below the bound. A text that is a number counts as one.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { duration: lte(30) } }, do: tell });
 */
export function lte(bound: number): Matcher<number> {
  return matcher("lte", bound);
}
/**
 * A number from `low` to `high`, both included. A text that is a number counts as one.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { duration: between(30, 60) } }, do: tell });
 */
export function between(low: number, high: number): Matcher<number> {
  return matcher("between", low, high);
}

/**
 * A text with this part. Letter case does not matter.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: contains("all hands") } }, do: tell });
 */
export function contains(part: string): Matcher<string> {
  return matcher("contains", part);
}
/**
 * A text that begins so. Letter case does not matter.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: startsWith("1:1") } }, do: tell });
 */
export function startsWith(part: string): Matcher<string> {
  return matcher("startsWith", part);
}
/**
 * A text that ends so. Letter case does not matter.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: endsWith("(external)") } }, do: tell });
 */
export function endsWith(part: string): Matcher<string> {
  return matcher("endsWith", part);
}
/**
 * A text that fits: the same as the expression itself. One of more than 2,048 characters fits none.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { topic: matches(/^q[1-4]\b/i) } }, do: tell });
 */
export function matches(expression: RegExp): Matcher<string> {
  return matcher("matches", expression);
}
/**
 * An e-mail address of one of these domains, or of a subdomain of theirs. Letter case does not matter.
 *
 * @example
 * on("user.created", { id: "one", when: { object: { email: emailDomain("example.com") } }, do: tell });
 */
export function emailDomain(...domains: readonly string[]): Matcher<string> {
  return matcher("emailDomain", ...domains);
}

/**
 * A moment before this one. A text without an offset is UTC. Outside any field: the event's own time.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { start_time: before("2026-07-01") } }, do: tell });
 */
export function before(moment: Moment): MomentMatcher {
  return momentMatcher("before", moment);
}
/**
 * A moment after this one. A text without an offset is UTC. Outside any field: the event's own time.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { start_time: after("2026-07-01T09:00:00+02:00") } }, do: tell });
 */
export function after(moment: Moment): MomentMatcher {
  return momentMatcher("after", moment);
}
/**
 * A moment no further than this, either way, from the event's own time (`event_ts`, else when it was
 * received), so that a replayed event is judged as it was then.
 *
 * @example
 * on("meeting.started", { id: "one", when: { object: { start_time: within("10m") } }, do: tell });
 */
export function within(span: Duration): Matcher<string | number> {
  return matcher("within", span);
}
/**
 * A moment in these hours of the week, by the clock on the wall of a time zone. Outside any field: the
 * event's own time. What is no schedule is told by `check`.
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
