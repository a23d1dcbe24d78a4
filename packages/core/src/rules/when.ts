import type { MatchContext } from "../actions/context.ts";
import type { Variable } from "../references.ts";
import type { Matcher } from "./matchers.ts";

/** A value, a list of which one must be met, a matcher; a RegExp or a variable where there is text. */
type Leaf<T, All = T> =
  | T
  | readonly All[]
  | (T extends unknown ? Matcher<T> : never)
  | (T extends string ? RegExp | Variable : never);

/** Conditions on a list as a whole. */
interface OfItems<T> {
  readonly $some?: Shape<T>;
  readonly $every?: Shape<T>;
  readonly $none?: Shape<T>;
  readonly $length?: Leaf<number>;
}

/**
 * A condition that mirrors `T`: only the fields that matter are named. `All` is the whole of a union
 * such as an enum, of which a list may name several.
 */
export type Shape<T, All = T> = T extends readonly (infer Item)[]
  ? OfItems<Item> | Matcher<T>
  : T extends object
    ? { readonly [K in keyof T]?: Shape<NonNullable<T[K]>> | Matcher<undefined> }
    : Leaf<T, Exclude<All, object>>;

/** What a condition mirrors: the payload of an event. */
type Subject<E> = E extends { event: string; payload: infer P } ? P : E;

export type When<E> =
  | Shape<Subject<E>>
  | { readonly $any: readonly When<E>[] }
  | { readonly $all: readonly When<E>[] }
  | { readonly $not: When<E> }
  | ((event: E, context: MatchContext) => boolean);
