import { resolve } from "node:path";

import { reveal } from "@zoomflow/core";

import { logLevels, type LogSettings } from "../log/logger.ts";
import type { LogsConfig } from "./define.ts";
import type { ConfigProblem } from "./problem.ts";
import { parseSize } from "./size.ts";
import { isText } from "./text.ts";
import type { Environment } from "./zoom.ts";

/** The settings of the log with every default. */
export interface CheckedLogs extends LogSettings {
  /** Undefined where lines go to stderr only. */
  readonly file: string | undefined;
  readonly maxBytes: number;
  readonly keep: number;
}

const FIELDS: ReadonlySet<string> = new Set([
  "level",
  "file",
  "maxSize",
  "keep",
  "personal",
] satisfies (keyof LogsConfig)[]);

/** A file that is smaller would be gone before anyone has read it. */
const LEAST_BYTES = 100_000;

/** Applies the defaults to settings that were found sound. */
export function logsOf(
  config: LogsConfig = {},
  environment: Environment,
  directory: string,
): CheckedLogs {
  const { level, file, maxSize = "10MB", keep = 14, personal = false } = config;
  return {
    level: level ?? (environment["ZOOMFLOW_LOG_LEVEL"] || "info"),
    file: file === undefined ? undefined : resolve(directory, reveal(file)),
    maxBytes: parseSize(maxSize) ?? 0,
    keep,
    personal,
  };
}

export function logsProblems(config: unknown, environment: Environment): readonly ConfigProblem[] {
  if (config !== undefined && (typeof config !== "object" || config === null))
    return [{ where: "logs", message: 'must be an object, such as { file: "zoomflow.log" }' }];
  const { level, file, maxSize, keep, personal } = (config ?? {}) as LogsConfig;
  const unknown = Object.keys(config ?? {}).filter((field) => !FIELDS.has(field));
  return [
    ...unknown.map((field) => ({
      where: `logs.${field}`,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...levelProblem("logs.level", level),
    ...levelProblem("ZOOMFLOW_LOG_LEVEL", environment["ZOOMFLOW_LOG_LEVEL"] || undefined),
    ...fileProblem(file),
    ...sizeProblem(maxSize),
    ...keepProblem(keep),
    ...(personal === undefined || typeof personal === "boolean"
      ? []
      : [{ where: "logs.personal", message: "must be true or false" }]),
  ];
}

function levelProblem(where: string, level: unknown): readonly ConfigProblem[] {
  if (level === undefined || logLevels.includes(level as string)) return [];
  return [{ where, message: `is ${JSON.stringify(level)}: it can be ${logLevels.join(", ")}` }];
}

function fileProblem(file: LogsConfig["file"]): readonly ConfigProblem[] {
  if (file === undefined) return [];
  const where = "logs.file";
  if (!isText(file)) return [{ where, message: 'must be a text or env("NAME")' }];
  return typeof file === "string" || file.present
    ? []
    : [{ where, message: `${file.name} is not set` }];
}

function sizeProblem(size: LogsConfig["maxSize"]): readonly ConfigProblem[] {
  if (size === undefined || (parseSize(String(size)) ?? 0) >= LEAST_BYTES) return [];
  const message = `is ${JSON.stringify(size)}: write it like "10MB" or "1GB", 100KB or more`;
  return [{ where: "logs.maxSize", message }];
}

function keepProblem(keep: unknown): readonly ConfigProblem[] {
  if (keep === undefined || (Number.isInteger(keep) && Number(keep) >= 0)) return [];
  return [{ where: "logs.keep", message: "must be a whole number of 0 or more" }];
}
