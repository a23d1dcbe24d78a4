import { createMemoryJournal, createRuntime, type Runtime } from "@zoomflow/core/engine";
import type { Log, Ports } from "@zoomflow/core/ports";
import { createDial, createZoomSource } from "@zoomflow/zoom";

import type { CheckedConfig } from "./config/check.ts";
import { observeInto } from "./log/describe.ts";
import { fetchThroughProxy } from "./proxy.ts";
import { endOfTurn, sha256, systemClock, systemRandom, systemScope } from "./system.ts";
import { insistOnVerification } from "./tls.ts";

export interface RunnerOptions {
  readonly log: Log;
  /** Match and record, but carry nothing out. */
  readonly dryRun: boolean;
}

/** The composition root: joins the checked config, Zoom's socket and the machine. */
export function createRunner(checked: CheckedConfig, { log, dryRun }: RunnerOptions): Runtime {
  const ports: Ports = {
    clock: systemClock,
    random: systemRandom,
    hash: sha256,
    endOfTurn,
    scope: systemScope,
    log,
    observe: observeInto(log),
  };
  insistOnVerification(process.env, log);
  fetchThroughProxy(checked.zoom.proxy);
  const zoom = createZoomSource(checked.zoom, { ...ports, fetch, dial: createDial() });
  return createRuntime(
    {
      rules: checked.rules,
      // What is not carried out needs no service to be set up.
      plugins: dryRun ? [] : checked.plugins,
      sources: [zoom],
      journal: createMemoryJournal(),
      concurrency: checked.concurrency,
      window: checked.window,
      stopDeadlineMs: checked.stopDeadlineMs,
      dryRun,
    },
    ports,
  );
}
