import { statSync } from "node:fs";
import { join } from "node:path";

import { lockHolder } from "./lock.ts";
import { doorFile } from "./simulation/door.ts";

/** The process that uses a data directory. */
export interface Holder {
  readonly pid: string;
  /** A `zoomflow dev`, whose journal and whose Zoom are others than those of `start`. */
  readonly dev: boolean;
  /** Since when, in wall-clock milliseconds; undefined where it left no word. */
  readonly since: number | undefined;
}

/** Undefined when no process uses the directory. */
export function holderOf(dataDirectory: string): Holder | undefined {
  const pid = lockHolder(dataDirectory);
  if (pid === undefined) return undefined;
  // A door that is older than the lock was left behind by a `dev` that was killed.
  const [door, lock] = [doorFile(dataDirectory), join(dataDirectory, "pid")].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs,
  );
  return { pid, dev: door !== undefined && door >= (lock ?? Infinity), since: lock };
}
