import { type ErrorOptions, messageOf, ZoomflowError } from "@zoomflow/core";

import { isBusy, isDamage, isIoFailure } from "./sqlite.ts";

/** Who holds the file lets go of it soon, as a rule. */
const BUSY_RETRY_MS = 100;
/** A quota, or a limit of file sizes, has no word of its own in SQLite. */
const LIMITS_TOO =
  "Make room on the disk, lift a limit of this user or process (a quota, `ulimit -f`, LimitFSIZE= of systemd), or look in the system's log for faults of the disk: a zoomflow that runs then goes on by itself.";

/** Why a journal cannot be used at all. */
export function unusable(file: string, thrown: unknown): ZoomflowError {
  return journalFailure(`the journal ${file} cannot be used`, thrown);
}

/** What a journal that is well cannot hold. */
export function unrecordable(file: string, thrown: unknown): ZoomflowError {
  if (thrown instanceof ZoomflowError) return thrown;
  const message = `${file} cannot hold what was to be written: ${messageOf(thrown)}`;
  return new ZoomflowError("ZF_UNRECORDABLE", message, { cause: thrown });
}

/** What went wrong with a journal, in the words of the catalogue. */
export function journalFailure(what: string, thrown: unknown): ZoomflowError {
  if (thrown instanceof ZoomflowError) return thrown;
  const fail = (code: ZoomflowError["code"], options?: ErrorOptions): ZoomflowError =>
    new ZoomflowError(code, `${what}: ${messageOf(thrown)}`, { cause: thrown, ...options });
  if (isDamage(thrown)) return fail("ZF_JOURNAL_CORRUPT");
  if (isBusy(thrown)) return fail("ZF_JOURNAL_BUSY", { retryAfterMs: BUSY_RETRY_MS });
  return fail("ZF_JOURNAL_UNWRITABLE", isIoFailure(thrown) ? { hint: LIMITS_TOO } : {});
}
