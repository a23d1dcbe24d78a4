import type { Health, ZoomflowError } from "@zoomflow/core";

import { journalFailure, unrecordable } from "./failure.ts";
import type { GroupCommit, Write } from "./group-commit.ts";
import { isOwnFault } from "./sqlite.ts";

/** The way to the tables: what goes wrong there is told in the words of the catalogue. */
export interface Door {
  /** @throws ZoomflowError `ZF_JOURNAL_UNWRITABLE`, `ZF_JOURNAL_BUSY`, `ZF_JOURNAL_CORRUPT`, `ZF_UNRECORDABLE` */
  write<T>(work: Write<T>): Promise<T>;
  /** @throws ZoomflowError `ZF_JOURNAL_UNWRITABLE`, `ZF_JOURNAL_BUSY`, `ZF_JOURNAL_CORRUPT` */
  read<T>(work: () => T): Promise<T>;
  /** Not well from a write that the file refused until one that it took. */
  health(): Health;
}

export function createDoor(
  file: string,
  group: GroupCommit,
  onDamage: (error: ZoomflowError) => void,
): Door {
  let refusal: ZoomflowError | undefined;
  const failure = (thrown: unknown): ZoomflowError => {
    const error = journalFailure(file, thrown);
    if (error.code === "ZF_JOURNAL_CORRUPT") onDamage(error);
    return error;
  };
  return {
    async write(work) {
      try {
        const result = await group.write(work);
        refusal = undefined;
        return result;
      } catch (thrown) {
        const own = isOwnFault(thrown);
        const error = failure(own ? unrecordable(file, thrown) : thrown);
        if (!own) refusal = error;
        throw error;
      }
    },
    async read(work) {
      try {
        return work();
      } catch (thrown) {
        throw failure(thrown);
      }
    },
    health: () =>
      refusal === undefined
        ? { ok: true, reason: "writable" }
        : {
            ok: false,
            reason: `it cannot be written: ${refusal.message}`,
            hint: refusal.hint,
            code: refusal.code,
          },
  };
}
