import type { ErrorCode } from "@zoomflow/core";

/** Exit codes after sysexits.h; a test that fails is no error of the command. */
export const EXIT = {
  ok: 0,
  failed: 1,
  usage: 64,
  unavailable: 69,
  internal: 70,
  /** EX_TEMPFAIL: started again, it may do. */
  stuck: 75,
  refused: 77,
  config: 78,
  /** By Ctrl-C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

const BY_CODE: Partial<Record<ErrorCode, number>> = {
  ZF_USAGE: EXIT.usage,
  ZF_CONFIG_NOT_FOUND: EXIT.config,
  ZF_CONFIG_BROKEN: EXIT.config,
  ZF_CONFIG_INVALID: EXIT.config,
  ZF_VARIABLE_MISSING: EXIT.config,
  ZF_FILE_EXISTS: EXIT.usage,
  ZF_FILE_UNWRITABLE: EXIT.unavailable,
  ZF_PLUGIN_OPTIONS: EXIT.config,
  ZF_PLUGIN_SETUP: EXIT.unavailable,
  ZF_LOCKED: EXIT.unavailable,
  ZF_JOURNAL_NOT_FOUND: EXIT.unavailable,
  ZF_JOURNAL_UNWRITABLE: EXIT.unavailable,
  ZF_JOURNAL_BUSY: EXIT.unavailable,
  ZF_JOURNAL_CORRUPT: EXIT.unavailable,
  ZF_JOURNAL_NEWER: EXIT.config,
  ZF_JOURNAL_FOREIGN: EXIT.config,
  ZF_HTTP_UNAVAILABLE: EXIT.unavailable,
  ZF_SIMULATOR_UNREACHABLE: EXIT.unavailable,
  ZF_CREDENTIALS_REFUSED: EXIT.refused,
  ZF_CONNECTION_REFUSED: EXIT.refused,
};

export function exitCodeOf(code: ErrorCode): number {
  return BY_CODE[code] ?? EXIT.internal;
}
