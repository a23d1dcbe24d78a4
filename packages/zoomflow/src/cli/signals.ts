/** A wish from outside to stop. */
export interface StopSignals {
  /** Resolves with the name of the first signal. A second one ends the process at once. */
  readonly first: Promise<string>;
  /** From now on `told` is called before the process ends by a second one: nothing can be awaited then. */
  beforeExit(told: () => void): void;
  /** Takes the handlers off again. */
  release(): void;
}

const SIGNALS = ["SIGTERM", "SIGINT"] as const;
const EXIT_BY_SIGNAL = { SIGTERM: 128 + 15, SIGINT: 128 + 2 } as const;

/** One Ctrl-C may come twice: from the terminal, and from a parent that passes it on. */
const SAME_WISH_MS = 100;

export function watchStopSignals(): StopSignals {
  const { promise, resolve } = Promise.withResolvers<string>();
  let askedAt: number | undefined;
  let lastWords = (): void => {};
  const onSignal = (signal: keyof typeof EXIT_BY_SIGNAL): void => {
    const now = performance.now();
    askedAt ??= now;
    if (now - askedAt <= SAME_WISH_MS) return resolve(signal);
    try {
      lastWords();
    } finally {
      process.exit(EXIT_BY_SIGNAL[signal]);
    }
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    first: promise,
    beforeExit(told) {
      lastWords = told;
    },
    release() {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}

/**
 * Listens for the wish to read the config again: SIGHUP, as other programs take it that run for long.
 *
 * @returns stops listening
 */
export function watchReloadSignal(ask: () => void): () => void {
  process.on("SIGHUP", ask);
  return () => process.off("SIGHUP", ask);
}
