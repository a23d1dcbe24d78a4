import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A journal and what SQLite keeps beside it. */
const PARTS = ["", "-wal", "-shm"];

/** How each log of SQLite's begins, by the byte order of its checksums. */
const LOG_MAGIC: ReadonlySet<number> = new Set([0x377f0682, 0x377f0683]);

/** As SQLite throws it, for what SQLite itself does not see. */
export function damage(message: string): Error {
  return Object.assign(new Error(message), { errcode: 11 });
}

/** Sets a damaged journal aside, and says where it now lies. */
export function putAside(file: string, now: number): string {
  const aside = nameAside(file, now);
  for (const part of PARTS) if (existsSync(file + part)) renameSync(file + part, aside + part);
  clearSuspicion(file);
  return aside;
}

/** Journals that were set aside as damaged, beside this one. */
export function setAsideOf(file: string): readonly string[] {
  const start = `${basename(file)}.broken-`;
  const logStart = `${basename(file)}-wal.broken-`;
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(start) || name.startsWith(logStart))
    .map((name) => join(dirname(file), name));
}

/**
 * Whether what lies beside the file is no log of SQLite's: SQLite would take it for none at all, and
 * what was written last would be gone without a word.
 */
export function hasStrayLog(file: string): boolean {
  if (!existsSync(`${file}-wal`)) return false;
  const log = openSync(`${file}-wal`, "r");
  try {
    const head = Buffer.alloc(4);
    const length = readSync(log, head, 0, 4, 0);
    return length > 0 && !LOG_MAGIC.has(head.readUInt32BE(0));
  } finally {
    closeSync(log);
  }
}

/** Sets only the log aside, and says where it now lies. */
export function setLogAside(file: string, now: number): string {
  const aside = nameAside(`${file}-wal`, now);
  renameSync(`${file}-wal`, aside);
  rmSync(`${file}-shm`, { force: true }); // what the log held, in brief
  return aside;
}

/** Lets the next start look through the whole file: damage was found while it was in use. */
export function suspect(file: string): void {
  try {
    writeFileSync(noteOf(file), "Damage was found in the journal beside this file.\n", {
      mode: 0o600,
    });
  } catch {
    // A disk that takes no file: the damage will be found again where it was found now.
  }
}

export function isSuspect(file: string): boolean {
  return existsSync(noteOf(file));
}

export function clearSuspicion(file: string): void {
  rmSync(noteOf(file), { force: true });
}

function noteOf(file: string): string {
  return `${file}-damaged`;
}

function nameAside(file: string, now: number): string {
  const time = new Date(now).toISOString().replaceAll(/[:.]/g, "-");
  return `${file}.broken-${time}`;
}
