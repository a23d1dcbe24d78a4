import { readFileSync, statSync } from "node:fs";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import type { Environment } from "./zoom.ts";

/** Nobody's secret is larger, and much else that a variable may name by mistake is. */
const MAX_BYTES = 65_536;

/** Values by variable, until the config is read again: they are asked for with every action. */
const known = new Map<string, string>();

/** Read files anew: what they hold may have changed. */
export function forgetValueFiles(): void {
  known.clear();
}

/**
 * The value of a variable whose file is named by another, as container engines and systemd hand
 * secrets over: `ZOOM_CLIENT_SECRET_FILE=/run/secrets/zoom`. One line end at its end is not part of it.
 *
 * @returns undefined where no file is named
 * @throws ZoomflowError `ZF_CONFIG_BROKEN` when it cannot be read
 */
export function valueFromFile(environment: Environment, name: string): string | undefined {
  const file = environment[`${name}_FILE`];
  if (!file) return undefined;
  const found = known.get(file) ?? read(name, file);
  known.set(file, found);
  return found;
}

function read(name: string, file: string): string {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) throw new Error(`it has ${size} bytes, and a value at most ${MAX_BYTES}`);
    return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  } catch (thrown) {
    throw new ZoomflowError(
      "ZF_CONFIG_BROKEN",
      `${name}_FILE names ${file}, which cannot be read: ${messageOf(thrown)}`,
      {
        cause: thrown,
        hint: `Put the value of ${name} into that file, where zoomflow's user may read it; or set ${name} itself.`,
      },
    );
  }
}
