import type { Io } from "../src/cli/io.ts";
import type { Dialogue } from "../src/init/ask-person.ts";

/** A terminal that only remembers, and a hand on the stop button. */
export interface FakeIo extends Io {
  readonly out: string;
  readonly err: string;
  /** Resolves when stderr fits. */
  said(fits: RegExp): Promise<void>;
  stop(): void;
  /** As SIGHUP does. */
  reload(): void;
}

export function fakeIo(
  directory: string,
  environment: Readonly<Record<string, string>> = {},
  dialogue?: Dialogue,
): FakeIo {
  const { promise: first, resolve } = Promise.withResolvers<string>();
  const asks = new Set<() => void>();
  const listeners = new Set<() => void>();
  const heard = { out: "", err: "" };
  return {
    get out() {
      return heard.out;
    },
    get err() {
      return heard.err;
    },
    stdout: (text) => void (heard.out += text),
    drained: async () => {},
    stderr(text) {
      heard.err += text;
      for (const look of listeners) look();
    },
    terminal: false,
    dialogue,
    colors: false,
    directory,
    environment: { ZOOMFLOW_HTTP_PORT: "0", ...environment },
    stopSignals: () => ({ first, beforeExit() {}, release() {} }),
    reloadSignal(ask) {
      asks.add(ask);
      return () => asks.delete(ask);
    },
    stop: () => resolve("SIGTERM"),
    reload: () => asks.forEach((ask) => ask()),
    said: (fits) =>
      new Promise((settle) => {
        const look = (): void => {
          if (!fits.test(heard.err)) return;
          listeners.delete(look);
          settle();
        };
        listeners.add(look);
        look();
      }),
  };
}
