import type { Cancel, Clock } from "@zoomflow/core/ports";

import type { Statements } from "./statements.ts";

/** Notices that another process has changed the journal. */
export interface ForeignWatch {
  /** Looks once; `onChange` is called when there was a change since the last look. */
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

  const look = (): boolean => {
    const now = version();
    if (now === seen) return false;
    seen = now;
    onChange();
    return true;
  };

  return {
    look: () => void look(),
    watch(changed) {
      const tick = (): void => {
        cancel = clock.after(EVERY_MS, tick);
        try {
          if (look()) changed();
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
