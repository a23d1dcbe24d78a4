import type { Clock } from "@zoomflow/core/ports";

/** How many of a kind have a line of their own in a while. */
export interface Allowance {
  readonly most: number;
  readonly withinMs: number;
  /** How many, of a kind that was too many in the while before. Default: `most`. */
  readonly mostOfCrowd?: number;
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
  { most, withinMs, mostOfCrowd = most }: Allowance,
  tell: (leftOut: ReadonlyMap<string, number>) => void,
): Crowd {
  const seen = new Map<string, number>();
  /** Kinds that were too many in the while before. */
  let crowded: ReadonlySet<string> = new Set();
  let cancel: (() => void) | undefined;

  const allowed = (kind: string): number => (crowded.has(kind) ? mostOfCrowd : most);

  const whileEnded = (): void => {
    cancel = undefined;
    const over = [...seen].flatMap(([kind, count]) => {
      const left = count - allowed(kind);
      return left > 0 ? [[kind, left] as const] : [];
    });
    seen.clear();
    crowded = new Set(over.map(([kind]) => kind));
    if (over.length === 0) return;
    // What does not come again in the next while is new when it does.
    if (mostOfCrowd < most) cancel = clock.after(withinMs, whileEnded);
    tell(new Map(over));
  };

  return {
    admits(kind) {
      const before = seen.get(kind);
      if (before === undefined && seen.size >= MOST_KINDS) return true;
      const count = (before ?? 0) + 1;
      seen.set(kind, count);
      cancel ??= clock.after(withinMs, whileEnded);
      return count <= allowed(kind);
    },
    flush() {
      cancel?.();
      whileEnded();
      cancel?.();
      cancel = undefined;
    },
  };
}
