import { dirname } from "node:path";

import type { Health } from "@zoomflow/core";
import type { Part, Runtime } from "@zoomflow/core/engine";
import type { Clock, Log, Observe } from "@zoomflow/core/ports";

import type { CheckedConfig } from "../config/check.ts";
import { createDisk } from "../health/disk.ts";
import { createMishaps } from "../health/mishaps.ts";
import { createRefusal } from "../health/refusal.ts";
import { createSilence } from "../health/silence.ts";
import { createVigil, type Outlook } from "../health/vigil.ts";
import { createArrivals } from "../journal/arrivals.ts";
import { journalFigures } from "../journal/figures.ts";
import type { SqliteJournal } from "../journal/sqlite-journal.ts";
import type { Redactor } from "../log/redact.ts";
import { createMetrics } from "../metrics/metrics.ts";
import type { PageService } from "../page/service.ts";
import { healthRoutes } from "./health-routes.ts";
import { createPageServer } from "./page-server.ts";
import { type Readiness, readinessOf } from "./readiness.ts";

/** How a runner does, for whoever asks from outside. */
export interface HealthService {
  /** Counts, for metrics and page. */
  readonly observe: Observe;
  /** What `/ready` says. To be asked for only once the engine is there. */
  readonly readiness: () => Readiness;
  /** To stand around the engine: who answers, and who looks after what the engine does not. */
  readonly parts: readonly Part[];
}

export interface HealthServiceParts {
  /** Asked for only once the server is up. */
  readonly runtime: () => Runtime;
  readonly journal: Pick<SqliteJournal, "database">;
  readonly journalFile: string;
  readonly log: Log;
  /** Told when a part is no longer well, or well again. */
  readonly tell: Observe;
  readonly redact: Redactor;
  readonly clock: Clock;
  readonly createPage: (readiness: () => Readiness) => PageService;
}

export function createHealthService(
  checked: Pick<CheckedConfig, "rules" | "http" | "dataDirectory">,
  { runtime, journal, journalFile, log, tell, redact, clock, createPage }: HealthServiceParts,
): HealthService {
  const silence = createSilence(createArrivals(journal.database), clock);
  const disk = createDisk(dirname(journalFile));
  const vigil = createVigil([disk, clockOutlook(runtime), silence], { clock, observe: tell });
  const ids = new Set(checked.rules.map(({ id }) => id));
  const refusal = createRefusal();
  const mishaps = createMishaps(clock);
  const metrics = createMetrics({ clock, rules: ids, others: [silence, refusal, mishaps] });
  const readiness = (): Readiness =>
    readinessOf(runtime(), vigil.health(), {
      refused: refusal.last(),
      mishaps: mishaps.recent(),
    });
  const page = createPage(readiness);
  const routes = healthRoutes({
    runtime,
    readiness,
    gauges: vigil.families,
    figures: () => journalFigures(journal.database, journalFile, clock.now()),
    metrics,
    clock,
    redact,
  });
  return {
    observe(moment) {
      metrics.observe(moment);
      page.observe(moment);
    },
    readiness,
    parts: [createPageServer(checked, { routes, page, log, clock }), vigil],
  };
}

/** The source says how the clock is whenever it is asked; nobody there looks whether that has changed. */
function clockOutlook(runtime: () => Pick<Runtime, "health">): Outlook {
  return { name: "clock", health: () => runtime().health().get("clock") ?? UNTOLD };
}

const UNTOLD: Health = { ok: true, reason: "no source says" };
