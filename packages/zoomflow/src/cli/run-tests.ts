import { spawn } from "node:child_process";

import type { Io } from "./io.ts";

export interface TestSurroundings {
  readonly directory: string;
  readonly io: Io;
  /** Where what the runner says on stdout goes. */
  readonly tell: (text: string) => void;
  /** The tests are then told to end. */
  readonly stop: Promise<string>;
}

/** Runs Node with these arguments, without a shell; gives whether it ended well. */
export function runTests(
  args: readonly string[],
  { directory, io, tell, stop }: TestSurroundings,
): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { ...io.environment, ...(io.colors && { FORCE_COLOR: "1" }) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.setEncoding("utf8").on("data", tell);
  child.stderr.setEncoding("utf8").on("data", io.stderr);
  void stop.then(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0));
  });
}
