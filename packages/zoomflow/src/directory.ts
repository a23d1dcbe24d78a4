import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a directory, and those above it, for its owner's eyes only, unless it is there.
 *
 * Not by `recursive`: under /proc and its like Node then tries for ever (seen in 24.21).
 */
export function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  if (!existsSync(dirname(directory))) makeDirectory(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}
