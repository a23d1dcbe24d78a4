import type { Secret } from "@zoomflow/core";

import type { Environment } from "../config/zoom.ts";
import { createLiveRedactor } from "../log/live-redactor.ts";
import type { Redactor } from "../log/redact.ts";
import { type NamedSecret, secretsOf } from "../log/secrets.ts";
import type { Settings } from "./config.ts";

/** What must not be printed, as far as it is known by now. */
export interface KeptBack {
  readonly redact: Redactor;
  readonly learn: (settings: Settings | undefined, token: Secret | undefined) => void;
}

/** Variables may hold each other's values, as when an id and a secret have changed places. */
const CREDENTIAL =
  /^ZOOM_(?:CLIENT|ACCOUNT|SUBSCRIPTION)_|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|_KEY$/i;

/** Takes out of what is told whatever the config, the environment and Zoom have of secrets. */
export function createKeptBack(environment: () => Environment): KeptBack {
  const redactor = createLiveRedactor(inEnvironment(environment()));
  let known: readonly NamedSecret[] = [];
  return {
    redact: redactor.redact,
    learn(settings, token) {
      const ofConfig = settings === undefined ? [] : secretsOf(settings.config, environment());
      const granted = token === undefined ? [] : [{ name: token.name, value: token.reveal() }];
      known = [...known, ...ofConfig, ...granted];
      redactor.learn([...known, ...inEnvironment(environment())]);
    },
  };
}

function inEnvironment(environment: Environment): readonly NamedSecret[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    if (!value) return [];
    const proxy = /^https?_proxy$/i.test(name) ? URL.parse(value) : null;
    if (proxy !== null) return [{ name, value: decodeURIComponent(proxy.password) }];
    if (!CREDENTIAL.test(name)) return [];
    // Without what was pasted along with it, too.
    return [...new Set([value, value.trim().replaceAll(/^["'`]|["'`]$/g, "")])].map((one) => ({
      name,
      value: one,
    }));
  });
}
