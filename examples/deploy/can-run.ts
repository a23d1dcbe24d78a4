import { spawnSync } from "node:child_process";

/** Whether this machine has a program: what can only be said by it is skipped elsewhere, and shown so. */
export function canRun(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0;
}
