import { contentOf } from "@zoomflow/core/engine";

import { sha256 } from "../system.ts";
import type { CheckedConfig } from "./check.ts";
import { type FixedSettings, fixedSettings } from "./fixed.ts";

/** What a config is like in the parts that are no rules, by their values of this moment. */
export interface Standing {
  readonly fixed: FixedSettings;
  readonly zoom: string;
  readonly app: string;
}

export function asItStands(checked: CheckedConfig): Standing {
  const { zoom } = checked;
  const { clientId, clientSecret, accountId, grant, oauthUrl } = zoom;
  const content = (value: unknown): string => contentOf(value, sha256);
  return {
    fixed: fixedSettings(checked),
    zoom: content(zoom),
    app: content([clientId, clientSecret, accountId, grant, oauthUrl]),
  };
}
