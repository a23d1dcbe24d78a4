import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../bin/zoomflow.js", import.meta.url));

/** A `zoomflow` command under way, as a process of its own. */
export interface Cli extends AsyncDisposable {
  readonly pid: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Resolves when stderr fits; rejects when the process ends before, with what it said. */
  said(fits: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Hears nothing more of it: its writes fail from now on. */
  deafen(): void;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly end: Promise<number | string>;
}

export interface CliOptions {
  readonly directory: string;
  /**
   * The whole environment but for PATH: nothing of the machine's own leaks into a test. Unless it is
   * given, the HTTP port is any that is free.
   */
  readonly environment?: Readonly<Record<string, string>>;
}

export function cli(args: readonly string[], { directory, environment = {} }: CliOptions): Cli {
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args], {
    cwd: directory,
    env: {
      PATH: process.env["PATH"],
      NO_COLOR: "1",
      ZOOMFLOW_HTTP_PORT: "0",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { stdout: "", stderr: "" };
  const listeners = new Set<() => void>();
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      heard[stream] += text;
      for (const look of listeners) look();
    });
  const end = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return {
    pid: child.pid ?? 0,
    get stdout() {
      return heard.stdout;
    },
    get stderr() {
      return heard.stderr;
    },
    said: (fits) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!fits.test(heard.stderr)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void end.then((code) =>
          reject(new Error(`it ended with ${code} and never said ${fits}:\n${heard.stderr}`)),
        );
      }),
    kill: (signal) => void child.kill(signal),
    deafen() {
      child.stdout?.destroy();
      child.stderr?.destroy();
    },
    end,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await end;
    },
  };
}
