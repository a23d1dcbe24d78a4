import { type ErrorCode, errorCodes, ZoomflowError } from "@zoomflow/core";

/**
 * What to do about an error that a run ended with; undefined where nothing can be said: another
 * version wrote it, or its cure is to try again and the run has given up.
 */
export function hintOf(code: string, state: string): string | undefined {
  const isKnown = (one: string): one is ErrorCode =>
    (errorCodes as readonly string[]).includes(one);
  if (!isKnown(code)) return undefined;
  const { hint, retryable } = new ZoomflowError(code, "");
  return retryable && state === "dead" ? undefined : hint;
}
