import { ZoomflowError } from "@zoomflow/core";

import { dataDirectoryOf } from "../config/check.ts";
import {
  type CheckedJournal,
  devJournalIn,
  journalOf,
  journalProblems,
} from "../config/journal.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { configError } from "../config/problem.ts";
import { holderOf } from "../holder.ts";
import { openExisting } from "../journal/existing.ts";
import { unusable } from "../journal/failure.ts";
import type { Database } from "../journal/sqlite.ts";
import type { StoredRun } from "../journal/stored.ts";
import { type Answer, answering } from "./answer.ts";
import type { Call, CommandOption } from "./command.ts";
import type { Io } from "./io.ts";
import { parseTime } from "./time.ts";

/** What every command that looks into the journal takes. */
export const JOURNAL_OPTIONS: Readonly<Record<string, CommandOption>> = {
  dev: { type: "boolean", help: "the journal of `zoomflow dev`" },
};

export const RULE_OPTION: CommandOption = { type: "string", value: "RULE", help: "of one rule" };

/** A call of such a command, with the journal open. */
export interface JournalCall extends Answer {
  readonly call: Call;
  /** Where it was called: what it names is looked for from here. */
  readonly directory: string;
  readonly loaded: LoadedConfig;
  readonly settings: CheckedJournal;
  readonly file: string;
  readonly database: Database;
  /** Wall-clock milliseconds. */
  readonly now: number;
  /** The pid of the process that works on this journal; undefined when none does. */
  readonly runner: () => string | undefined;
  /** Resolves when the reader has taken every line so far. */
  readonly drained: () => Promise<void>;
}

/**
 * Opens the journal that a call is about, and closes it after the work.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NOT_FOUND` and the other `ZF_JOURNAL_…`, `ZF_CONFIG_…`
 */
export async function withJournal<T>(
  call: Call,
  io: Io,
  use: "read" | "edit",
  work: (journal: JournalCall) => T | Promise<T>,
): Promise<T> {
  const loaded = await loadConfig(io.directory, { file: call.text("config") });
  const { config, directory } = loaded;
  const problems = journalProblems(config.journal);
  if (problems.length > 0) throw configError(loaded.file, problems);
  const dataDirectory = dataDirectoryOf(loaded, io.environment);
  const settings = journalOf(config.journal, { directory, dataDirectory });
  const file = call.flag("dev") ? devJournalIn(dataDirectory) : settings.file;
  const database = openExisting(file, use);
  try {
    return await work({
      call,
      directory: io.directory,
      loaded,
      settings,
      file,
      database,
      now: Date.now(),
      runner: () => runnerOf(dataDirectory, call.flag("dev")),
      ...answering(call, io, config),
      drained: io.drained,
    });
  } catch (thrown) {
    throw isSqlite(thrown) ? unusable(file, thrown) : thrown;
  } finally {
    database.close();
  }
}

/** While nothing runs, what is in the middle of something was interrupted there. */
export function asTheyStand(
  runs: readonly StoredRun[],
  { runner }: JournalCall,
): readonly StoredRun[] {
  const running = runs.some(({ state }) => state === "running");
  if (!running || runner() !== undefined) return runs;
  return runs.map((run) => (run.state === "running" ? { ...run, interrupted: true } : run));
}

/** @throws ZoomflowError `ZF_USAGE` */
export function timeOption({ call, now }: JournalCall, option: string): number | undefined {
  const text = call.text(option);
  return text === undefined ? undefined : parseTime(option, text, now);
}

/** @throws ZoomflowError `ZF_USAGE` */
export function limitOption(call: Call, fallback: number): number {
  const text = call.text("limit") ?? String(fallback);
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ZoomflowError("ZF_USAGE", `--limit takes a number of 1 or more, not "${text}"`);
}

/** Who is to carry out what was asked for. */
export function whoCarriesOut({ call }: JournalCall, pid: string | undefined): string {
  const next = call.flag("dev") ? "dev" : "start";
  return pid === undefined
    ? `nothing runs: the next \`zoomflow ${next}\` carries it out\n`
    : `zoomflow (pid ${pid}) carries it out now\n`;
}

/** `start` and `dev` share a data directory, but not a journal. */
function runnerOf(dataDirectory: string, dev: boolean): string | undefined {
  const holder = holderOf(dataDirectory);
  return holder?.dev === dev ? holder.pid : undefined;
}

function isSqlite(thrown: unknown): boolean {
  return thrown instanceof Error && "errcode" in thrown;
}
