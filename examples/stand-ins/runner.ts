import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { createLookout } from "./lookout.ts";

/** A line of the runner's log. */
export interface LogLine {
  /** What kind of moment it tells of, such as `link.state`; absent where it is not one. */
  readonly is?: string;
  /** Of pino: 30 is info, 40 a warning, 50 an error. */
  readonly level: number;
  readonly msg: string;
}

export interface RunnerOptions {
  /** Of the `zoomflow.config.ts`. */
  readonly directory: string;
  /** All of its environment but for `PATH`. */
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine?: (line: LogLine) => void;
}

/** `zoomflow start` as a process of its own. */
export interface Runner {
  /**
   * Resolves when `holds` does; looked at again with every line of the log. Rejects when an error is
   * logged or the process ends before.
   */
  until(holds: () => boolean): Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>;
}

export function startRunner({ directory, environment, onLine }: RunnerOptions): Runner {
  const command = fileURLToPath(import.meta.resolve("zoomflow/bin/zoomflow.js"));
  const child = spawn(process.execPath, [command, "start"], {
    cwd: directory,
    // Nothing else of the machine's own: neither a proxy nor the variables of a real Zoom app.
    env: { PATH: process.env["PATH"], ZOOMFLOW_HTTP_PORT: "0", ...environment },
    stdio: ["ignore", "inherit", "pipe"],
  });
  const lookout = createLookout();
  const errors: string[] = [];
  const end = (why: string): void => lookout.end(new Error([why, ...errors].join("\n")));
  createInterface({ input: child.stderr }).on("line", (text) => {
    const line = parse(text);
    onLine?.(line);
    if (line.level >= 50) errors.push(line.msg);
    // Before the runner is up, what it says of an error may take several lines, and then it ends.
    if (line.level >= 50 && line.is !== undefined) end("the runner reports");
    lookout.look();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      end(`the runner ended with exit code ${code}`);
      resolve(code);
    });
  });
  return {
    until: lookout.until,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

function parse(text: string): LogLine {
  try {
    return JSON.parse(text) as LogLine;
  } catch {
    return { level: 50, msg: text };
  }
}
