import { messageOf } from "../errors.ts";
import type { Cancel, Clock, Journal, Log } from "../ports.ts";
import type { Run } from "../runs/run.ts";
import { ABORT_GRACE_MS } from "./under-way.ts";

/** Resolves with the end of the work: what still runs at the deadline is aborted, and given a moment. */
export async function withinDeadline(
  idle: Promise<void>,
  deadlineMs: number,
  abort: () => void,
  clock: Clock,
): Promise<void> {
  const cancelAbort = clock.after(deadlineMs, abort);
  let cancelGrace: Cancel = () => {};
  const grace = new Promise<void>((resolve) => {
    cancelGrace = clock.after(deadlineMs + ABORT_GRACE_MS, resolve);
  });
  await Promise.race([idle, grace]);
  cancelAbort();
  cancelGrace();
}

/** What was claimed and never begun is as if it had not been claimed. */
export async function giveBack(runs: readonly Run[], journal: Journal, log: Log): Promise<void> {
  const given = runs.map((run) => journal.settle(run.id, { is: "waiting" }));
  for (const { status, reason } of (await Promise.allSettled(given)).filter(isRejected))
    log.error({ err: reason, status }, `a run cannot be given back: ${messageOf(reason)}`);
}

function isRejected(result: PromiseSettledResult<unknown>): result is PromiseRejectedResult {
  return result.status === "rejected";
}
