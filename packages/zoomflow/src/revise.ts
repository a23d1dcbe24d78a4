import { ZoomflowError } from "@zoomflow/core";
import { contentOf, type RevisionOptions, type Runtime } from "@zoomflow/core/engine";
import type { Source } from "@zoomflow/core/ports";
import type { ZoomOptions, ZoomSource } from "@zoomflow/zoom";

import type { CheckedConfig } from "./config/check.ts";
import { codeOf } from "./config/code.ts";
import { type FixedSettings, fixedSettings, restartNeeded } from "./config/fixed.ts";
import type { LoadedConfig } from "./config/load.ts";
import { readOwnFiles } from "./config/own-files.ts";
import type { ConfigProblem } from "./config/problem.ts";
import { sha256 } from "./system.ts";

/** A config that was found sound, as it is read at one moment. */
export interface Prepared {
  readonly loaded: LoadedConfig;
  readonly checked: CheckedConfig;
  /** What it runs in spite of. */
  readonly problems: readonly ConfigProblem[];
}

/** What of a config its rules and plugins are. */
export function revisionOf({ loaded, checked }: Prepared, dryRun: boolean): RevisionOptions {
  return {
    rules: checked.rules,
    setAside: checked.setAside,
    // What is not carried out needs no service to be set up.
    plugins: dryRun ? [] : checked.plugins,
    ...codeOf(readOwnFiles(loaded.file)),
  };
}

/** How long Zoom may take to say that it knows new credentials. */
const TOKEN_WITHIN_MS = 30_000;

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
  let current = asItStands(first);
  return async (next, since) => {
    const now = asItStands(next);
    const names = restartNeeded(current.fixed, now.fixed);
    if (names.length > 0) throw fixed(names);
    const sources = await sourcesFor(next.checked.zoom, current, now, parts.createSource);
    const revision = revisionOf(next, parts.dryRun);
    await parts.runtime().reload({ ...revision, ...(sources && { sources }), since });
    current = now;
  };
}

/** What a config is like in the parts that are no rules, by their values of this moment. */
interface Standing {
  readonly fixed: FixedSettings;
  readonly zoom: string;
  readonly app: string;
}

function asItStands({ checked }: Prepared): Standing {
  const { zoom } = checked;
  const { clientId, clientSecret, accountId, grant, oauthUrl } = zoom;
  const content = (value: unknown): string => contentOf(value, sha256);
  return {
    fixed: fixedSettings(checked),
    zoom: content(zoom),
    app: content([clientId, clientSecret, accountId, grant, oauthUrl]),
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
  if (was.app !== is.app) await source.tokens.token(AbortSignal.timeout(TOKEN_WITHIN_MS));
  return [source];
}

function fixed(names: readonly string[]): ZoomflowError {
  const list = names.join(", ");
  return new ZoomflowError("ZF_RESTART_NEEDED", `${list} cannot change while zoomflow runs`);
}
