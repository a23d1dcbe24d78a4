import { ZoomflowError } from "@zoomflow/core";
import { definition, didYouMean, type PluginHandle } from "@zoomflow/core/engine";

import type { TestOptions } from "./test-options.ts";

/** The actions that a test may speak of. */
export interface KnownActions {
  /**
   * The name as it is.
   *
   * @throws ZoomflowError `ZF_USAGE` for one that no plugin has: a slip in it would test nothing
   */
  checked(name: string): string;
}

/** @throws ZoomflowError `ZF_USAGE` when the options speak of others */
export function knownActions(
  plugins: readonly PluginHandle[],
  { allow = [], fakes = {} }: TestOptions,
): KnownActions {
  const names = plugins.flatMap((handle) =>
    Object.keys(handle[definition].spec.actions ?? {}).map((name) => `${handle.plugin}.${name}`),
  );
  const known = new Set(names);

  const checked = (name: string): string => {
    if (known.has(name)) return name;
    const meant = didYouMean(name, names);
    const others = `There are ${names.join(", ") || "none"}.`;
    throw new ZoomflowError("ZF_USAGE", `the config has no action ${name}`, {
      hint: meant === undefined ? others : `Did you mean ${meant}?`,
    });
  };

  for (const name of [...allow, ...Object.keys(fakes)]) checked(name);
  return { checked };
}
