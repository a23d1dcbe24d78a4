import { ZoomflowError } from "@zoomflow/core";
import type { Runtime } from "@zoomflow/core/engine";
import type { Source } from "@zoomflow/core/ports";
import type { ZoomOptions, ZoomSource } from "@zoomflow/zoom";

import { restartNeeded } from "./config/fixed.ts";
import { type Prepared, revisionOf } from "./config/prepared.ts";
import { asItStands, type Standing } from "./config/standing.ts";

/**
 * Applies one config after the other to a runtime.
 *
 * @throws ZoomflowError of the returned function: `ZF_RESTART_NEEDED` with what cannot change,
 * `ZF_CREDENTIALS_REFUSED` and `ZF_TOKEN_UNAVAILABLE` when `zoom` names another app, and what
 * {@link Runtime.reload} throws; nothing has changed then
 */
export function createReviser(
  first: Prepared,
  parts: {
    readonly runtime: () => Pick<Runtime, "reload">;
    readonly dryRun: boolean;
    readonly createSource: (zoom: ZoomOptions) => ZoomSource;
  },
): (next: Prepared, since: number) => Promise<void> {
  let current = asItStands(first.checked);
  return async (next, since) => {
    const now = asItStands(next.checked);
    const names = restartNeeded(current.fixed, now.fixed);
    if (names.length > 0) throw fixed(names);
    const sources = await sourcesFor(next.checked.zoom, current, now, parts.createSource);
    const revision = revisionOf(next, parts.dryRun);
    await parts.runtime().reload({ ...revision, ...(sources && { sources }), since });
    current = now;
  };
}

/** Another connection to Zoom, if `zoom` is another one. A new app has to be known there first. */
async function sourcesFor(
  zoom: ZoomOptions,
  was: Standing,
  is: Standing,
  createSource: (zoom: ZoomOptions) => ZoomSource,
): Promise<readonly Source[] | undefined> {
  if (was.zoom === is.zoom) return undefined;
  const source = createSource(zoom);
  if (was.app !== is.app) await source.tokens.token();
  return [source];
}

function fixed(names: readonly string[]): ZoomflowError {
  const list = names.join(", ");
  return new ZoomflowError("ZF_RESTART_NEEDED", `${list} cannot change while zoomflow runs`);
}
