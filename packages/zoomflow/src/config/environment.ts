import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

import { messageOf, ZoomflowError } from "@zoomflow/core";

/** What was read from `.env` files, by directory: it is theirs to change. */
const given = new Map<string, ReadonlyMap<string, string>>();

/**
 * Reads the `.env` file beside the config into the environment. What is set otherwise wins; what an
 * earlier reading has set is set anew, or taken away.
 *
 * @throws ZoomflowError `ZF_CONFIG_BROKEN` when the file is there but cannot be read
 */
export function readEnvFile(directory: string): void {
  const file = join(directory, ".env");
  give(directory, existsSync(file) ? parse(file) : {});
}

/** @returns sets the variables of `.env` back to what they are now */
export function keepEnvironment(directory: string): () => void {
  const kept = Object.fromEntries(given.get(directory) ?? []);
  return () => give(directory, kept);
}

function give(directory: string, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of given.get(directory) ?? [])
    if (process.env[name] === value) delete process.env[name];
  const taken = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || process.env[name] !== undefined) continue;
    process.env[name] = value;
    taken.set(name, value);
  }
  given.set(directory, taken);
}

function parse(file: string): Readonly<Record<string, string | undefined>> {
  try {
    // Some editors begin a file with a mark that would become part of the first name.
    return parseEnv(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (thrown) {
    throw new ZoomflowError("ZF_CONFIG_BROKEN", `${file} cannot be read: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}
