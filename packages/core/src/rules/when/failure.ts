import { either } from "./shown.ts";

/** Why a condition does not hold, as data. Paths are from the top of the event. */
export type Failure =
  /** A value is not what is wanted. Both as a person may see them. */
  | {
      readonly is: "value";
      readonly path: string;
      readonly found: string;
      readonly wanted: string;
    }
  /** None of several alternatives holds. */
  | { readonly is: "none-holds"; readonly path: string; readonly branches: readonly Failure[] }
  /** No item of a list fits; `nearest` is why not the one that comes closest. */
  | {
      readonly is: "no-item";
      readonly path: string;
      readonly looked: number;
      readonly nearest?: Failure;
    }
  /** An item of a list does not fit, or one does that must not. */
  | { readonly is: "item"; readonly path: string; readonly why?: Failure }
  /** The rule's own code says no. */
  | { readonly is: "code"; readonly path: string };

/** A failure in one sentence for a person, without a full stop. */
export function sentenceOf(failure: Failure): string {
  const { path } = failure;
  switch (failure.is) {
    case "value":
      return `${path} is ${failure.found}, but the rule wants ${failure.wanted}`;
    case "none-holds": {
      const { branches } = failure;
      if (branches.length === 0) return `${path} can be nothing: the list of alternatives is empty`;
      const wanted = alternatives(branches);
      if (wanted !== undefined) return wanted;
      const reasons = branches.map((branch, n) => `(${n + 1}) ${sentenceOf(branch)}`);
      return `none of ${branches.length} alternatives holds: ${reasons.join("; ")}`;
    }
    case "no-item": {
      const { looked, nearest } = failure;
      if (looked === 0) return `${path} is an empty list, but the rule wants an item that fits`;
      const why = nearest === undefined ? "" : `; the nearest miss: ${sentenceOf(nearest)}`;
      return `none of the ${looked} items of ${path} fits${why}`;
    }
    case "item":
      return failure.why === undefined
        ? `${path} fits, but the rule wants no such item`
        : `not every item fits: ${sentenceOf(failure.why)}`;
    case "code":
      return path === ""
        ? "a function of the rule says no"
        : `a function of the rule says no to ${path}`;
    default:
      return failure satisfies never;
  }
}

/** Alternatives for one value read as one wish. */
function alternatives(branches: readonly Failure[]): string | undefined {
  const values = branches.filter((branch) => branch.is === "value");
  const [first] = values;
  if (first === undefined || values.length < branches.length) return undefined;
  if (values.some(({ path }) => path !== first.path)) return undefined;
  const wanted = either(values.map((value) => value.wanted));
  return `${first.path} is ${first.found}, but the rule wants ${wanted}`;
}
