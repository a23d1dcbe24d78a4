import { DatabaseSync, type StatementSync } from "node:sqlite";

export type Database = DatabaseSync;
export type Statement = StatementSync;

/** What is lost with the power: nothing with `full`; with `normal` what was written last. */
export type Sync = "normal" | "full";

export interface DatabaseOptions {
  /** Default: `normal`. */
  readonly sync?: Sync;
  /** For looking only; the file must be there. Default: false. */
  readonly readOnly?: boolean;
  /** Called before anything of the file is changed. What it throws is thrown. */
  readonly inspect?: (database: Database) => void;
}

/** How long another process may hold the file before a write gives up; the event loop stands meanwhile. */
export const BUSY_MS = 250;

/** Opens a database in WAL mode: several processes may read it while one of them writes. */
export function openDatabase(file: string, options: DatabaseOptions = {}): Database {
  const { sync = "normal", readOnly = false } = options;
  const database = new DatabaseSync(file, { readOnly, timeout: BUSY_MS });
  try {
    options.inspect?.(database);
    if (!readOnly) database.exec("PRAGMA journal_mode = WAL");
    database.exec(`PRAGMA synchronous = ${sync}`);
    database.exec("PRAGMA cache_size = -8000; PRAGMA journal_size_limit = 67108864");
    checkpointEvery(database, "16 MB");
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
}

/**
 * How much is written before the commit that is then under way copies it into the file. With `16 MB`
 * pages that change often are copied once instead of many times; `64 MB` is for who has it done in time.
 */
export function checkpointEvery(database: Database, amount: "16 MB" | "64 MB"): void {
  database.exec(`PRAGMA wal_autocheckpoint = ${amount === "16 MB" ? 4_000 : 16_000}`);
}

export function waitWhenBusy(database: Database, ms: number): void {
  database.exec(`PRAGMA busy_timeout = ${ms}`);
}

const BUSY = 5;

/** Whether another process holds the file. */
export function isBusy(thrown: unknown): boolean {
  return primaryCode(thrown) === BUSY;
}

const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** Whether the file itself is damaged, so that no later try can succeed. */
export function isDamage(thrown: unknown): boolean {
  const code = primaryCode(thrown);
  return code === CORRUPT || code === NOT_A_DATABASE;
}

const IO = 10;

/** Whether the system failed to read or write the file: a fault of the disk, or a limit of the user's. */
export function isIoFailure(thrown: unknown): boolean {
  return primaryCode(thrown) === IO;
}

const TOO_BIG = 18;
const CONSTRAINT = 19;
const MISMATCH = 20;

/** Whether a write failed because of what it wanted to write, and not of the file it wanted to write to. */
export function isOwnFault(thrown: unknown): boolean {
  const code = primaryCode(thrown);
  if (code === undefined) return !isClosed(thrown);
  return code === TOO_BIG || code === CONSTRAINT || code === MISMATCH;
}

function isClosed(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ERR_INVALID_STATE";
}

/** SQLite's primary result code; extended ones keep it in their low byte. */
function primaryCode(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !("errcode" in thrown)) return undefined;
  return typeof thrown.errcode === "number" ? thrown.errcode & 0xff : undefined;
}
