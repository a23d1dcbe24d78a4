import type { Changed } from "../telemetry.ts";

/** What each rule or plugin of a revision is like, by its id. */
export type Contents<T = string> = ReadonlyMap<string, T>;

/** How one revision differs from the one before, in ids. The same in another order is no change. */
export function changesBetween<T>(before: Contents<T>, after: Contents<T>): Changed {
  const ids = [...after.keys()];
  return {
    added: ids.filter((id) => !before.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}
