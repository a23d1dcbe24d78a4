import { messageOf, ZoomflowError } from "@zoomflow/core";

import type { GroupCommit, Write } from "./group-commit.ts";
import { isDamage } from "./sqlite.ts";

/** The way to the tables: what goes wrong there is told in the words of the catalogue. */
export interface Door {
  /** @throws ZoomflowError `ZF_JOURNAL_UNWRITABLE`, `ZF_JOURNAL_CORRUPT` */
  write<T>(work: Write<T>): Promise<T>;
  /** @throws ZoomflowError `ZF_JOURNAL_UNWRITABLE`, `ZF_JOURNAL_CORRUPT` */
  read<T>(work: () => T): Promise<T>;
}

export function createDoor(file: string, group: GroupCommit): Door {
  const failure = (thrown: unknown): ZoomflowError => {
    const code = isDamage(thrown) ? "ZF_JOURNAL_CORRUPT" : "ZF_JOURNAL_UNWRITABLE";
    return new ZoomflowError(code, `${file}: ${messageOf(thrown)}`, { cause: thrown });
  };
  return {
    async write(work) {
      try {
        return await group.write(work);
      } catch (thrown) {
        throw failure(thrown);
      }
    },
    async read(work) {
      try {
        return work();
      } catch (thrown) {
        throw failure(thrown);
      }
    },
  };
}
