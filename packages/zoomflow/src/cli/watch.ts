import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";

export interface ConfigWatch {
  /** From now on these files count, and what else lies beside them. */
  follow(files: Iterable<string>): void;
  close(): void;
}

/** Editors write a file in several steps; the last of them is the one to read. */
const SETTLE_MS = 100;

/** Files that a config is made of. */
const RELEVANT = /(\.[cm]?[jt]s|\.json|^\.env)$/;

/** Tells of every change in the directories of the files that a config is made of. */
export function watchConfig(onChange: () => void): ConfigWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (name: string | null): void => {
    if (name === null || !RELEVANT.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  };
  const leave = (directory: string): void => {
    watchers.get(directory)?.close();
    watchers.delete(directory);
  };
  const join = (directory: string): void => {
    if (watchers.has(directory)) return;
    const watcher = watch(directory, (_, name) => changed(name));
    watcher.on("error", () => leave(directory)); // such as one that was removed
    watchers.set(directory, watcher);
  };
  return {
    follow(files) {
      const directories = new Set([...files].map((file) => dirname(file)));
      for (const directory of watchers.keys()) if (!directories.has(directory)) leave(directory);
      directories.forEach(join);
    },
    close() {
      clearTimeout(timer);
      for (const directory of watchers.keys()) leave(directory);
    },
  };
}
