import { Secret, Variable } from "@zoomflow/core";

import { readVariable } from "./variables.ts";

/**
 * A secret from the environment or the `.env` file beside the config, read when it is used. It never
 * prints: wherever it is shown it is `[secret NAME]`. `zoomflow check` and `start` name it when it is
 * not set.
 *
 * @example
 * const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
 */
export function secret(name: string): Secret {
  return new Secret(name, () => readVariable(name));
}

/**
 * A setting from the environment or the `.env` file beside the config, read when it is used.
 * Without a `fallback`, `zoomflow check` and `start` name it when it is not set.
 *
 * @example
 * const send = web.request({ method: "POST", url: env("CRM_URL", "http://127.0.0.1:8080") });
 */
export function env(name: string, fallback?: string): Variable {
  return new Variable(name, () => readVariable(name, fallback));
}
