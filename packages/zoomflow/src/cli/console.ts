import type { ZoomflowConfig } from "../config/define.ts";
import type { CheckedLogs } from "../config/logs.ts";
import { errorFields } from "../log/line.ts";
import { createLogger, type Logger } from "../log/logger.ts";
import { createRedactor, type Redactor } from "../log/redact.ts";
import { openRollingFile } from "../log/rolling-file.ts";
import { secretsOf } from "../log/secrets.ts";
import { currentRun, systemClock } from "../system.ts";
import type { Io } from "./io.ts";

/** The log of a running process: on stderr, and in a file where the config names one. */
export function createConsole(
  redact: Redactor,
  io: Io,
  { logs, pretty }: { readonly logs: CheckedLogs; readonly pretty: boolean },
): Logger {
  const { level, personal, file, maxBytes, keep } = logs;
  const log: Logger = createLogger({
    level,
    personal,
    pretty,
    write: io.stderr,
    alsoTo:
      file === undefined
        ? undefined
        : openRollingFile({
            file,
            maxBytes,
            keep,
            now: systemClock.now,
            onTrouble: (error) =>
              log.error(
                { is: "log.unwritable", file, error: errorFields(error) },
                `the log cannot be written to ${file}, only here: ${error.message}`,
              ),
            onBack: (lost) =>
              log.warn(
                { is: "log.back", file, lost },
                `${file} is written again; ${lost} lines are missing in it`,
              ),
          }),
    redact,
    clock: systemClock,
    about: currentRun,
  });
  return log;
}

/** Takes out what the config and the environment hold of secrets. */
export function redactorOf(config: ZoomflowConfig, io: Io): Redactor {
  return createRedactor(secretsOf(config, io.environment));
}
