import type { Log } from "@zoomflow/core/ports";
import { type DestinationStream, pino } from "pino";

import type { Level } from "./level.ts";
import { pretty } from "./pretty.ts";
import type { Redactor } from "./redact.ts";

/** The values of `ZOOMFLOW_LOG_LEVEL`. */
export const logLevels: readonly string[] = ["debug", "info", "warn", "error", "silent"];

export interface LoggerOptions {
  /** One of {@link logLevels}. */
  readonly level: string;
  /** Lines for people instead of JSON. */
  readonly pretty: boolean;
  /** Takes each finished line. */
  readonly write: (line: string) => void;
  readonly redact: Redactor;
}

export interface Logger extends Log {
  /** Whether lines of that level are written. */
  wants(level: Level): boolean;
}

/** Structured lines through pino; every one passes the redactor on its way out. */
export function createLogger(options: LoggerOptions): Logger {
  const destination: DestinationStream = {
    write: (line) => options.write(options.redact(options.pretty ? pretty(line) : line)),
  };
  const logger = pino(
    { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  return {
    wants: (level) => logger.isLevelEnabled(level),
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
