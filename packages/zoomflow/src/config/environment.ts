import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";

import { messageOf, ZoomflowError } from "@zoomflow/core";

/**
 * Reads the `.env` file beside the config into the environment. What is set already wins.
 *
 * @throws ZoomflowError `ZF_CONFIG_BROKEN` when the file is there but cannot be read
 */
export function readEnvFile(directory: string): void {
  const file = join(directory, ".env");
  if (!existsSync(file)) return;
  try {
    loadEnvFile(file);
  } catch (thrown) {
    throw new ZoomflowError("ZF_CONFIG_BROKEN", `${file} cannot be read: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}
