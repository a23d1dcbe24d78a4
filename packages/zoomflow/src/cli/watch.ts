import { watch } from "node:fs";
import { dirname } from "node:path";

import { ZoomflowError } from "@zoomflow/core";

/** The next good revision of a config. */
export interface ConfigWatch<T> {
  readonly next: Promise<T>;
  close(): void;
}

/** Editors write a file in several steps; the last of them is the one to read. */
const SETTLE_MS = 100;

/** Files that a config is made of. What lies in deeper folders is not watched. */
const RELEVANT = /(\.[cm]?[jt]s|\.json|^\.env)$/;

/** Loads again on every change beside the config, until `load` gives a good revision. */
export function watchConfig<T>(
  file: string,
  load: () => Promise<T>,
  onBroken: (error: ZoomflowError) => void,
): ConfigWatch<T> {
  const { promise: next, resolve } = Promise.withResolvers<T>();
  let timer: NodeJS.Timeout | undefined;
  const reload = (): void => {
    load().then(resolve, (thrown: unknown) =>
      onBroken(ZoomflowError.from(thrown, "ZF_CONFIG_BROKEN")),
    );
  };
  const watcher = watch(dirname(file), (_, name) => {
    if (name === null || !RELEVANT.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(reload, SETTLE_MS);
  });
  return {
    next,
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
