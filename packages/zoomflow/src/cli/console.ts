import type { ZoomflowConfig } from "../config/define.ts";
import { createLogger, type Logger } from "../log/logger.ts";
import { createRedactor, type Redactor } from "../log/redact.ts";
import { secretsOf } from "../log/secrets.ts";
import type { Io } from "./io.ts";

/** The log of a running process, on stderr. */
export function createConsole(redact: Redactor, io: Io, pretty: boolean): Logger {
  return createLogger({
    level: io.environment["ZOOMFLOW_LOG_LEVEL"] || "info",
    pretty,
    write: io.stderr,
    redact,
  });
}

/** Takes out what the config and the environment hold of secrets. */
export function redactorOf(config: ZoomflowConfig, io: Io): Redactor {
  return createRedactor(secretsOf(config, io.environment));
}
