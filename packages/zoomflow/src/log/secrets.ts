import { Secret } from "@zoomflow/core";
import { definition, isRule, references } from "@zoomflow/core/engine";

import type { ZoomflowConfig } from "../config/define.ts";
import type { Environment } from "../config/zoom.ts";

/** A value that must not be printed, and what stands in its place. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

/** Variables that hold a secret whether or not the config mentions them. */
const SECRET_VARIABLES: readonly string[] = [
  "ZOOM_CLIENT_SECRET",
  "SLACK_BOT_TOKEN",
  "ZOOMFLOW_HTTP_TOKEN",
];

/** Every secret that the config, its plugins or its rules refer to, as far as it is set. */
export function secretsOf(
  config: ZoomflowConfig,
  environment: Environment,
): readonly NamedSecret[] {
  const options = (config.plugins ?? []).map((plugin) => plugin[definition].options);
  const sealed = [config.zoom, config.http, ...options, ...inputsOf(config.rules)]
    .flatMap(references)
    .filter((found) => found instanceof Secret);
  const named = [
    ...SECRET_VARIABLES.map((name) => new Secret(name, () => environment[name])),
    ...sealed,
  ];
  return named.flatMap((secret) =>
    secret.present ? [{ name: secret.name, value: secret.reveal() }] : [],
  );
}

/** What rules give to their actions. Nobody has checked yet that they are rules. */
function inputsOf(rules: unknown): readonly unknown[] {
  if (!Array.isArray(rules)) return [];
  return rules.filter(isRule).flatMap(({ spec }) => [spec.do, spec.onFailure]);
}
