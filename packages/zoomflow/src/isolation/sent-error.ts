import { type ErrorCode, errorCodes, messageOf, ZoomflowError } from "@zoomflow/core";

/** An error as it goes from thread to thread, which takes classes and symbols off it. */
export interface SentError {
  readonly message: string;
  /** Of a `ZoomflowError`. */
  readonly code?: ErrorCode;
  readonly hint?: string;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
  readonly maybeDone?: boolean;
  readonly name?: string;
  readonly cause?: string;
}

export function sendError(thrown: unknown): SentError {
  const message = messageOf(thrown);
  if (!(thrown instanceof Error)) return { message };
  const cause = thrown.cause === undefined ? {} : { cause: messageOf(thrown.cause) };
  if (!(thrown instanceof ZoomflowError)) return { message, name: thrown.name, ...cause };
  const { code, hint, retryable, retryAfterMs, maybeDone } = thrown;
  const asked = retryAfterMs === undefined ? {} : { retryAfterMs };
  return { message, code, hint, retryable, maybeDone, ...asked, ...cause };
}

export function receiveError(sent: SentError): Error {
  const { message, code, name, cause, ...rest } = sent;
  const because = cause === undefined ? {} : { cause: new Error(cause) };
  if (code !== undefined && errorCodes.includes(code))
    return new ZoomflowError(code, message, { ...rest, ...because });
  const error = new Error(message, because);
  if (name !== undefined) error.name = name;
  return error;
}
