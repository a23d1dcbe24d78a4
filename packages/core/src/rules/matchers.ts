const accepts: unique symbol = Symbol.for("zoomflow.matcher.accepts") as never;

/** A condition on one value that is data: it can be compiled, linted and explained. */
export interface Matcher<T> {
  readonly kind: "matcher";
  readonly op: string;
  readonly operands: readonly unknown[];
  readonly [accepts]?: (value: T) => void;
}

function matcher<T>(op: string, ...operands: readonly unknown[]): Matcher<T> {
  return { kind: "matcher", op, operands };
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
export function startsWith(part: string): Matcher<string> {
  return matcher("startsWith", part);
}
export function endsWith(part: string): Matcher<string> {
  return matcher("endsWith", part);
}
/** An e-mail address of one of these domains, or of a subdomain of theirs. */
export function emailDomain(...domains: readonly string[]): Matcher<string> {
  return matcher("emailDomain", ...domains);
}
/** Anything but these values. An absent field is something else, too. */
export function not<T extends string | number | boolean>(...values: readonly T[]): Matcher<T> {
  return matcher("not", ...values);
}
/** The field is there and is neither null nor an empty text. */
export const exists: Matcher<unknown> = matcher("exists");
/** The field is absent, null or an empty text. */
export const missing: Matcher<unknown> = matcher("missing");
