import type { Clock } from "@zoomflow/core/ports";

/** How many of a kind have a line of their own in a while. */
export interface Allowance {
  readonly most: number;
  readonly withinMs: number;
}

/** Keeps a flood of the same from becoming a flood of lines. */
export interface Crowd {
  /** Whether this one may have a line of its own; it is counted if not. */
  admits(kind: string): boolean;
  /** Tells what has been left out so far. */
  flush(): void;
}

/** So many kinds are counted at a time; one that is more is always told. */
const MOST_KINDS = 1_000;

/** @param tell is given what was left out in a while, by kind */
export function createCrowd(
  clock: Pick<Clock, "after">,
  { most, withinMs }: Allowance,
  tell: (leftOut: ReadonlyMap<string, number>) => void,
): Crowd {
  const seen = new Map<string, number>();
  let cancel: (() => void) | undefined;

  const whileEnded = (): void => {
    cancel = undefined;
    const over = [...seen].filter(([, count]) => count > most);
    seen.clear();
    if (over.length > 0) tell(new Map(over.map(([kind, count]) => [kind, count - most])));
  };

  return {
    admits(kind) {
      const before = seen.get(kind);
      if (before === undefined && seen.size >= MOST_KINDS) return true;
      const count = (before ?? 0) + 1;
      seen.set(kind, count);
      cancel ??= clock.after(withinMs, whileEnded);
      return count <= most;
    },
    flush() {
      cancel?.();
      whileEnded();
    },
  };
}
