import { Secret, Variable } from "@zoomflow/core";

import { readVariable } from "./variables.ts";

/**
 * A secret from the environment or the `.env` file beside the config, read when it is used. It never
 * prints: wherever it is shown it is `[secret NAME]`.
 */
export function secret(name: string): Secret {
  return new Secret(name, () => readVariable(name));
}

/**
 * A setting from the environment or the `.env` file beside the config, read when it is used.
 * Without a `fallback`, `zoomflow check` and `start` name it when it is not set.
 */
export function env(name: string, fallback?: string): Variable {
  return new Variable(name, () => readVariable(name, fallback));
}
