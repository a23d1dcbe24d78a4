import type { Cancel, Clock } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** Notices that another process has changed the journal. */
export interface ForeignWatch {
  /**
   * Looks once; `onChange` is called when there was a change since the last look. Who watches is told
   * of it within a second all the same.
   */
  look(): void;
  /** From now on looks by itself as well, and calls `changed` when there was a change. */
  watch(changed: () => void): void;
  close(): void;
}

/** How often it is looked at while nothing else happens. */
const EVERY_MS = 1_000;

export function createForeignWatch(
  statements: Statements,
  clock: Pick<Clock, "after">,
  onChange: () => void,
): ForeignWatch {
  // SQLite gives another number when another connection has committed, and never for our own.
  const version = (): unknown => statements.foreign.get()?.["data_version"];
  let seen = version();
  let cancel: Cancel = () => {};
  /** A change was seen by a look in between: whoever watches is still to be told. */
  let untold = false;

  const look = (): boolean => {
    const now = version();
    if (now === seen) return false;
    seen = now;
    onChange();
    return true;
  };

  return {
    look() {
      untold = look() || untold;
    },
    watch(changed) {
      const tick = (): void => {
        cancel = clock.after(EVERY_MS, tick);
        try {
          const news = look() || untold;
          untold = false;
          if (news) changed();
        } catch {
          changed(); // whoever reads next is told what is wrong
        }
      };
      cancel();
      cancel = clock.after(EVERY_MS, tick);
    },
    close: () => cancel(),
  };
}
