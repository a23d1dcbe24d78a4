import { type ErrorCode, errorCodes, ZoomflowError } from "@zoomflow/core";

import { meanings } from "./generated/meanings.ts";

/** All there is to say of an error by its code alone. */
export interface Explanation {
  readonly code: ErrorCode;
  readonly meaning: string;
  /** What a person should do, unless the error itself has a sharper hint. */
  readonly hint: string;
  /** Whether waiting can help: zoomflow then tries again by itself. */
  readonly retryable: boolean;
}

export function explanationOf(code: ErrorCode): Explanation {
  const { hint, retryable } = new ZoomflowError(code, "");
  return { code, meaning: meanings[code], hint, retryable };
}

/** The code that a person means: in any case, and without `ZF_`. */
export function codeNamed(word: string): ErrorCode | undefined {
  const upper = word.toUpperCase().replaceAll("-", "_");
  return errorCodes.find((code) => code === upper || code === `ZF_${upper}`);
}

/** Codes that have a part of the word in them, for who does not remember the whole. */
export function codesNear(word: string): readonly ErrorCode[] {
  const parts = word
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((part) => part.length > 3);
  return errorCodes.filter((code) => parts.some((part) => code.includes(part)));
}
