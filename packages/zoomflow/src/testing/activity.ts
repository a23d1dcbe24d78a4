import type { Busyness } from "./idle.ts";

/** Keeps account of what goes on in the engine. */
export interface Activity extends Busyness {
  /** Something happened. */
  stir(): void;
  began(run: string): void;
  /** Its attempt is over. */
  ended(run: string): void;
  /** It is in the middle of an action that only time will end. */
  hangs(run: string): void;
}

export function createActivity(): Activity {
  const underWay = new Set<string>();
  let changes = 0;
  let told: (() => void)[] = [];

  const stir = (): void => {
    changes++;
    const waiting = told;
    told = [];
    for (const tell of waiting) tell();
  };

  return {
    get changes() {
      return changes;
    },
    underWay,
    stir,
    began(run) {
      underWay.add(run);
      stir();
    },
    ended(run) {
      underWay.delete(run);
      stir();
    },
    hangs(run) {
      underWay.delete(run);
      stir();
    },
    change: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), withinMs);
        told.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
      }),
  };
}
