import type { Finding, ReachOptions } from "@zoomflow/core";
import { definition, diagnose, type PluginHandle } from "@zoomflow/core/engine";

import { systemRandom, systemScope } from "../system.ts";
import type { Settings } from "./config.ts";
import { skipped } from "./findings.ts";
import type { Destination } from "./judge-way.ts";
import { lookAt } from "./look-at.ts";
import type { Running } from "./running.ts";
import type { World } from "./world.ts";

/** For one plugin, all its questions together. */
export const PLUGIN_WITHIN_MS = 9_000;

/** What a plugin finds out about its own service, each finding under the plugin's name. */
export async function examinePlugin(
  handle: PluginHandle,
  { rules }: Settings,
  running: Running,
  world: World,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { plugin } = handle;
  const { doctor } = handle[definition].spec;
  // Without a doctor it may not expect to be set up twice: it may hold a connection, too.
  if (doctor === undefined && running.holder?.dev === false)
    return [skipped(plugin, "would be set up a second time beside the zoomflow that runs")];
  // Of its own, so that one that hangs takes nothing from the others.
  const limit = new AbortController();
  const late = new Error(`no answer within ${PLUGIN_WITHIN_MS / 1_000} s`);
  const cancel = world.clock.after(PLUGIN_WITHIN_MS, () => limit.abort(late));
  const within = AbortSignal.any([signal, limit.signal]);
  try {
    const findings = await diagnose(handle, {
      rules,
      signal: within,
      ports: {
        clock: world.clock,
        random: systemRandom,
        scope: systemScope,
        log: SILENT,
        observe: () => {},
      },
      reach: (url, how) => reach(url, how, world, within),
    });
    return findings.map((finding) => ({ ...finding, check: `${plugin} ${finding.check}` }));
  } finally {
    cancel();
  }
}

async function reach(
  address: string,
  { as, direct = false }: ReachOptions = {},
  world: World,
  signal: AbortSignal,
): Promise<Finding> {
  const url = URL.parse(address);
  const to: Destination = { check: "way", host: as ?? url?.host ?? "", setting: "the address" };
  if (url === null)
    return { check: to.check, status: "fail", message: `${as ?? "the address"} is not a URL` };
  return lookAt(url, to, world, signal, direct);
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
