import type { Changed } from "../telemetry.ts";

/** What a rule is like, as far as it can be seen. */
export interface RuleContent {
  /** Of its data, and the text of its functions. */
  readonly own: string;
  /** Of the pieces of code that its functions may call, by their names. */
  readonly code: ReadonlyMap<string, string>;
}

/** Code that only came to it has not been called before: a rule that calls it now is another one by its own text. */
export function isSameRule(
  before: RuleContent | undefined,
  after: RuleContent | undefined,
): boolean {
  if (before === undefined || after === undefined) return before === after;
  if (before.own !== after.own) return false;
  return [...before.code].every(([name, content]) => after.code.get(name) === content);
}

/** How one revision differs from the one before, in ids. The same in another order is no change. */
export function changesBetween<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T | undefined, b: T | undefined) => boolean = Object.is,
): Changed {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && !same(before.get(id), after.get(id))),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}
