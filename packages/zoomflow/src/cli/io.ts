import type { Environment } from "../config/zoom.ts";
import type { Dialogue } from "../init/ask-person.ts";
import { type StopSignals, watchReloadSignal, watchStopSignals } from "./signals.ts";

/** What a command may touch of the terminal and the process around it. */
export interface Io {
  /** What a command answers. */
  readonly stdout: (text: string) => void;
  /** Resolves when the reader of stdout has taken everything, or has gone away. */
  readonly drained: () => Promise<void>;
  /** What it reports on the way. */
  readonly stderr: (text: string) => void;
  /** Whether a person reads stderr. */
  readonly terminal: boolean;
  /** Where a person can be asked something; undefined when there is none who could answer. */
  readonly dialogue: Dialogue | undefined;
  /** Whether stdout shows colours. */
  readonly colors: boolean;
  readonly directory: string;
  readonly environment: Environment;
  /** Begins to listen for the wish to stop. */
  readonly stopSignals: () => StopSignals;
  /** Begins to listen for the wish to read the config again. The returned function ends that. */
  readonly reloadSignal: (ask: () => void) => () => void;
}

/** This process as it stands. */
export function processIo(): Io {
  // A reader that goes away is no reason to stop, and what cannot be told cannot be reported either.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return {
    stdout: (text) => void process.stdout.write(text),
    // What a pipe does not take at once is kept in memory, and would be lost with the process.
    drained: () => new Promise((resolve) => void process.stdout.write("", () => resolve())),
    stderr: (text) => void process.stderr.write(text),
    terminal: Boolean(process.stderr.isTTY),
    dialogue:
      process.stdin.isTTY && process.stderr.isTTY
        ? { input: process.stdin, output: process.stderr }
        : undefined,
    colors: Boolean(process.stdout.isTTY) && process.stdout.hasColors(),
    directory: process.cwd(),
    environment: process.env,
    stopSignals: watchStopSignals,
    reloadSignal: watchReloadSignal,
  };
}
