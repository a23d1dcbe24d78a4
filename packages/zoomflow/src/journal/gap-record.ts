import type { GapRecord } from "@zoomflow/core/ports";

import type { Door } from "./door.ts";
import type { Statements } from "./statements.ts";

/**
 * Gaps as rows, and the last sign of life, from which the next process counts its own. With it goes
 * the time by which runs were last claimed, from which that goes on.
 */
export function createGapRecord(
  statements: Statements,
  write: Door["write"],
  claimedAt: () => number,
): GapRecord {
  const { openGap, addGap, closeGaps, setMeta } = statements;
  const live = (at: number): void => {
    setMeta.run("alive_at", String(Math.trunc(at)));
    setMeta.run("due_at", String(Math.trunc(claimedAt())));
  };

  return {
    async open(from, cause) {
      await write({ apply: () => openGap.run(Math.trunc(from), cause) });
    },
    async close(to) {
      await write({
        apply() {
          closeGaps.run(Math.trunc(to));
          live(to);
        },
      });
    },
    async add(from, to, cause) {
      await write({ apply: () => addGap.run(Math.trunc(from), Math.trunc(to), cause) });
    },
    async alive(at) {
      await write({ apply: () => live(at) });
    },
  };
}
