/**
 * Whose turn it is: the rules of which runs may be due, in turns, and when the others are next.
 * Holds a name and a time for each rule, and nothing of their runs. Times in wall-clock milliseconds.
 */
export interface Rota {
  /** A run of the rule falls due at `dueAt`, or may. */
  offer(rule: string, dueAt: number): void;
  /** Those whose time has come take their place in the round. */
  ripen(now: number): void;
  /** The rules in the round, the next one first. */
  round(): Iterable<string>;
  /** How many of the round are not in `except`. */
  count(except: ReadonlySet<string>): number;
  /** To the back of the round. */
  yield(rule: string): void;
  /** Out of the round, until `dueAt`; undefined when nothing of the rule is left. */
  rest(rule: string, dueAt: number | undefined): void;
  /** Which rule outside the round is next, and when. */
  next(except: ReadonlySet<string>): { readonly rule: string; readonly dueAt: number } | undefined;
}

export function createRota(): Rota {
  const round = new Set<string>();
  const resting = new Map<string, number>();
  /** No rule that rests is due before. */
  let soonest = Number.POSITIVE_INFINITY;

  return {
    offer(rule, dueAt) {
      if (round.has(rule)) return;
      const before = resting.get(rule);
      if (before !== undefined && before <= dueAt) return;
      resting.set(rule, dueAt);
      soonest = Math.min(soonest, dueAt);
    },
    ripen(now) {
      if (now < soonest) return;
      soonest = Number.POSITIVE_INFINITY;
      for (const [rule, dueAt] of resting)
        if (dueAt <= now) {
          resting.delete(rule);
          round.add(rule);
        } else soonest = Math.min(soonest, dueAt);
    },
    round: () => round,
    count(except) {
      let count = round.size;
      for (const rule of except) if (round.has(rule)) count--;
      return count;
    },
    yield(rule) {
      round.delete(rule);
      round.add(rule);
    },
    rest(rule, dueAt) {
      round.delete(rule);
      resting.delete(rule);
      if (dueAt !== undefined) this.offer(rule, dueAt);
    },
    next(except) {
      let first: { rule: string; dueAt: number } | undefined;
      for (const [rule, dueAt] of resting)
        if (!except.has(rule) && (first === undefined || dueAt < first.dueAt))
          first = { rule, dueAt };
      return first;
    },
  };
}
