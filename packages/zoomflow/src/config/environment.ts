import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

import { messageOf, ZoomflowError } from "@zoomflow/core";

/**
 * Reads the `.env` file beside the config into the environment. What is set already wins.
 *
 * @throws ZoomflowError `ZF_CONFIG_BROKEN` when the file is there but cannot be read
 */
export function readEnvFile(directory: string): void {
  const file = join(directory, ".env");
  if (!existsSync(file)) return;
  for (const [name, value] of Object.entries(parse(file))) process.env[name] ??= value;
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
