import { join, resolve } from "node:path";

import { type Duration, parseDuration, reveal } from "@zoomflow/core";

import type { JournalConfig } from "./define.ts";
import type { ConfigProblem } from "./problem.ts";
import { parseSize, type Size } from "./size.ts";
import { isText } from "./text.ts";

/** The journal's settings with every default. */
export interface CheckedJournal {
  readonly file: string;
  readonly sync: "normal" | "full";
  readonly dedupeWindowMs: number;
  readonly retentionMs: number;
  readonly maxBytes: number;
}

const FIELDS: ReadonlySet<string> = new Set([
  "file",
  "sync",
  "dedupe",
  "retention",
  "maxSize",
] satisfies (keyof JournalConfig)[]);

/** Applies the defaults to settings that were found sound. */
export function journalOf(
  config: JournalConfig = {},
  at: { readonly directory: string; readonly dataDirectory: string },
): CheckedJournal {
  const { file, sync = "normal", dedupe = "7d", retention = "30d", maxSize = "1GB" } = config;
  const dedupeWindowMs = parseDuration(dedupe) ?? 0;
  return {
    file: fileOf(file, at),
    sync,
    dedupeWindowMs,
    // An event that is forgotten is not known again.
    retentionMs: Math.max(parseDuration(retention) ?? 0, dedupeWindowMs),
    maxBytes: parseSize(maxSize) ?? 0,
  };
}

/** The journal of `zoomflow dev`: what was made up stays apart from what Zoom sent. */
export function devJournalIn(dataDirectory: string): string {
  return join(dataDirectory, "dev.db");
}

function fileOf(
  file: JournalConfig["file"],
  at: { readonly directory: string; readonly dataDirectory: string },
): string {
  if (file === undefined) return join(at.dataDirectory, "journal.db");
  return resolve(at.directory, reveal(file));
}

export function journalProblems(config: unknown): readonly ConfigProblem[] {
  if (config === undefined) return [];
  if (typeof config !== "object" || config === null)
    return [{ where: "journal", message: 'must be an object, such as { sync: "full" }' }];
  const { file, sync, dedupe, retention, maxSize } = config as JournalConfig;
  const unknown = Object.keys(config).filter((field) => !FIELDS.has(field));
  return [
    ...unknown.map((field) => ({
      where: `journal.${field}`,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...(file === undefined || isText(file)
      ? []
      : [{ where: "journal.file", message: 'must be a text or env("NAME")' }]),
    ...(sync === undefined || sync === "normal" || sync === "full"
      ? []
      : [{ where: "journal.sync", message: 'must be "normal" or "full"' }]),
    ...durationProblem("journal.dedupe", dedupe),
    ...durationProblem("journal.retention", retention),
    ...sizeProblem("journal.maxSize", maxSize),
  ];
}

function durationProblem(where: string, value: Duration | undefined): readonly ConfigProblem[] {
  if (value === undefined || parseDuration(String(value)) !== undefined) return [];
  return [{ where, message: `is ${JSON.stringify(value)}: write it like "7d" or "12h"` }];
}

/** An empty journal is not much smaller. */
const LEAST_BYTES = 1_000_000;

function sizeProblem(where: string, value: Size | undefined): readonly ConfigProblem[] {
  if (value === undefined || (parseSize(String(value)) ?? 0) >= LEAST_BYTES) return [];
  const message = `is ${JSON.stringify(value)}: write it like "500MB" or "2GB", 1MB or more`;
  return [{ where, message }];
}
