import type { MatchContext } from "../../actions/context.ts";
import type { Variable } from "../../references.ts";
import type { Matcher, MomentMatcher, PatternMatcher } from "./matchers.ts";

/** What a rule may ask of a `T`: only the fields that matter are named. */
export type Shape<T> = Plain<T, Exclude<T, object>> | PatternMatcher<Asked<T>>;

/**
 * A pattern without what may stand everywhere. `All` is the whole of a union such as an enum, of which
 * a list may name several.
 */
type Plain<T, All> = T extends readonly (infer Item)[]
  ? (OfItems<Item> & Several<Asked<T>>) | Matcher<T>
  : T extends object
    ? { readonly [K in keyof T]?: Asked<T[K]> } & Several<Asked<T>>
    : Single<T> | readonly (Single<All> | PatternMatcher<Asked<All>>)[] | Several<Asked<All>>;

/** One value, an expression or a variable where there is text, or a matcher. */
type Single<T> = T extends unknown
  ? T | Matcher<T> | (T extends string ? RegExp | Variable : never)
  : never;

/** What stands in the place of a field. A matcher of anything says whether it is there. */
type Asked<T> =
  | Shape<NonNullable<T>>
  | Matcher<unknown>
  | Extract<T, null>
  | ((value: T, context: MatchContext) => boolean);

/** Several conditions on one value. */
interface Several<S> {
  /** At least one holds. */
  readonly $any?: readonly S[];
  readonly $all?: readonly S[];
  readonly $not?: S;
}

/** Conditions on a list as a whole. */
interface OfItems<T> {
  /** One item for which all of it holds. */
  readonly $some?: Asked<T>;
  readonly $every?: Asked<T>;
  readonly $none?: Asked<T>;
  readonly $length?: Asked<number>;
}

/**
 * What a condition mirrors: the payload of an event. Looked up, not inferred: of several events the
 * compiler would compare every payload with every other one.
 */
type Subject<E> = E extends { event: string; payload: unknown } ? E["payload"] : E;

/**
 * What a rule may ask of an event: a pattern that mirrors its payload, several of them, a matcher on its
 * own time, or a function. An event of zoomflow's own has no payload: there the pattern mirrors it.
 */
export type When<E> =
  | (Subject<E> extends infer P ? (P extends unknown ? Fields<P> : never) : never)
  | { readonly $any: readonly When<E>[] }
  | { readonly $all: readonly When<E>[] }
  | { readonly $not: When<E> }
  | PatternMatcher<When<E>>
  | MomentMatcher
  | ((event: E, context: MatchContext) => boolean);

type Fields<P> = { readonly [K in keyof P]?: Asked<P[K]> };
