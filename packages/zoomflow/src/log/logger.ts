import type { Clock, Log } from "@zoomflow/core/ports";
import { type DestinationStream, pino } from "pino";

import { createCrowd } from "./crowd.ts";
import { isOfEveryEvent, kindOf } from "./kind.ts";
import type { Level } from "./level.ts";
import { createFieldMask } from "./mask-fields.ts";
import { pretty } from "./pretty.ts";
import type { Redactor } from "./redact.ts";

/** The values of `ZOOMFLOW_LOG_LEVEL` and of `logs.level`. */
export const logLevels: readonly string[] = ["debug", "info", "warn", "error", "silent"];

export interface LoggerOptions extends LogSettings {
  /** Lines for people instead of JSON. */
  readonly pretty: boolean;
  /** Takes each finished line. */
  readonly write: (line: string) => void;
  /** Takes each finished line too, always as JSON. */
  readonly alsoTo?: Destination | undefined;
  readonly redact: Redactor;
  readonly clock: Pick<Clock, "after">;
  /** What a line is about, whoever writes it. Default: nothing is known. */
  readonly about?: () => object | undefined;
}

/** What of a log can be changed while it is written. */
export interface LogSettings {
  /** One of {@link logLevels}. */
  readonly level: string;
  /** Whether what is known of people is written as it is. */
  readonly personal: boolean;
}

export interface Destination {
  write(line: string): void;
  close(): void;
}

export interface Logger extends Log {
  /** Whether lines of that level are written. */
  wants(level: Level): boolean;
  set(settings: LogSettings): void;
  /** Tells what has been left out, and closes the file. */
  close(): void;
}

/** The first lines that say the same, and how many more there were; while it lasts, fewer. */
const ALLOWED = { most: 5, withinMs: 10_000, mostOfCrowd: 1 };

/**
 * Structured lines through pino. Each names the run that it is written for, has nothing in it that
 * must not be told, and is left out where it only says once more what the last ones said.
 */
export function createLogger(options: LoggerOptions): Logger {
  const { redact, write, alsoTo, about = () => undefined } = options;
  let { personal } = options;
  const destination: DestinationStream = {
    write(line) {
      const clean = redact(line);
      write(options.pretty ? pretty(clean) : clean);
      alsoTo?.write(clean);
    },
  };
  const logger = pino(
    { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  );
  const mask = createFieldMask(() => personal);
  /** One of each kind that had to be left out, to tell of the rest by. */
  const samples = new Map<string, Sample>();
  const crowd = createCrowd(options.clock, ALLOWED, (leftOut) => {
    for (const [kind, count] of leftOut) {
      const sample = samples.get(kind);
      if (sample !== undefined) tellRest(sample, count);
    }
    samples.clear();
  });

  const tellRest = ({ level, fields, message }: Sample, more: number): void => {
    const seconds = ALLOWED.withinMs / 1_000;
    const { is, rule, plugin, code } = fields as Readonly<Record<string, unknown>>;
    const times = `${more.toLocaleString("en")} more like it in ${seconds} s`;
    logger[level]({ is, rule, plugin, code, more }, `… ${times}: ${message}`);
  };

  const line =
    (level: Level) =>
    (fields: object, message: string): void => {
      if (!logger.isLevelEnabled(level)) return;
      const known = about();
      const all = known === undefined ? fields : { ...known, ...fields };
      const told = mask.text(message);
      if (!isOfEveryEvent(level, all)) {
        const kind = kindOf(level, all, told);
        if (!crowd.admits(kind)) {
          samples.set(kind, { level, fields: all, message: told });
          return;
        }
      }
      logger[level](mask.fields(all), told);
    };

  return {
    wants: (level) => logger.isLevelEnabled(level),
    debug: line("debug"),
    info: line("info"),
    warn: line("warn"),
    error: line("error"),
    set(settings) {
      logger.level = settings.level;
      ({ personal } = settings);
    },
    close() {
      crowd.flush();
      alsoTo?.close();
    },
  };
}

interface Sample {
  readonly level: Level;
  readonly fields: object;
  readonly message: string;
}
