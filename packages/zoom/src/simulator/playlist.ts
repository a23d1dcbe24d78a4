/** What is to happen next: a list that is used up, then one step for good. */
export interface Playlist<T> {
  add(...steps: readonly T[]): void;
  /** What happens once the list is used up. */
  always(step: T): void;
  next(): T;
}

export function playlist<T>(usual: T): Playlist<T> {
  const steps: T[] = [];
  let after = usual;
  return {
    add(...more) {
      steps.push(...more);
    },
    always(step) {
      after = step;
    },
    next: () => steps.shift() ?? after,
  };
}
