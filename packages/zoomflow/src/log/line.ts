import type { ZoomflowError } from "@zoomflow/core";

import type { Level } from "./level.ts";

/** One structured log line. */
export interface Line {
  readonly level: Level;
  readonly fields: object;
  readonly message: string;
}

/** An error as fields: its stack is for bugs only. */
export function errorFields(error: ZoomflowError): object {
  const { code, message, hint, cause } = error;
  const isBug = code === "ZF_INTERNAL";
  return {
    code,
    message,
    hint,
    ...(cause instanceof Error && { cause: isBug ? cause.stack : cause.message }),
  };
}

/** A line of one moment; an error in it is told by its fields. */
export function line(level: Level, fields: object, is: string, message: string): Line {
  const { error } = fields as { error?: ZoomflowError };
  return {
    level,
    fields: { is, ...fields, ...(error !== undefined && { error: errorFields(error) }) },
    message,
  };
}

/** To a tenth of a millisecond. */
export function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
