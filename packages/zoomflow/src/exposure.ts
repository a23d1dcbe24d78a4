import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that others on the machine can read or write. */
export interface Exposed {
  readonly file: string;
  /** As `chmod` takes it, such as `644`. */
  readonly mode: string;
  /** What its owner would type. */
  readonly cure: string;
}

/** The permissions of everybody but the owner. */
const OTHERS = 0o077;
/** Without these nobody else can come to what a directory holds. */
const ENTER = 0o011;

/**
 * Which of these files others can come at. One in a directory that nobody else may enter is safe
 * whatever its own mode is; one that is not there is nobody's. On Windows modes say nothing.
 */
export function exposedAmong(
  files: readonly string[],
  platform: NodeJS.Platform = process.platform,
): readonly Exposed[] {
  if (platform === "win32") return [];
  return files.flatMap((file) => {
    const mode = modeOf(file);
    if (mode === undefined || (mode & OTHERS) === 0) return [];
    if (((modeOf(dirname(file)) ?? 0) & ENTER) === 0) return [];
    return [{ file, mode: (mode & 0o777).toString(8), cure: `chmod 600 ${quoted(file)}` }];
  });
}

/** What of a runner holds secrets, or what is known of people. */
export function privateFiles(at: {
  /** The config's, where `.env` is. */
  readonly directory: string;
  readonly dataDirectory: string;
  readonly journal: string;
  readonly log: string | undefined;
}): readonly string[] {
  const { directory, dataDirectory, journal, log } = at;
  return [
    join(directory, ".env"),
    ...[journal, join(dataDirectory, "dev.db")].flatMap((file) => [
      file,
      `${file}-wal`,
      `${file}-shm`,
    ]),
    join(dataDirectory, "http.token"),
    ...(log === undefined ? [] : [log]),
  ];
}

function modeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mode;
}

function quoted(file: string): string {
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
