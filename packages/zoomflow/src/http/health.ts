import { dirname } from "node:path";

import type { Health } from "@zoomflow/core";
import type { Part, Runtime } from "@zoomflow/core/engine";
import type { Clock, Log, Observe } from "@zoomflow/core/ports";
import { pageFiles } from "@zoomflow/page";

import type { CheckedConfig } from "../config/check.ts";
import { createDisk } from "../health/disk.ts";
import { createSilence } from "../health/silence.ts";
import { createVigil, type Outlook } from "../health/vigil.ts";
import { createArrivals } from "../journal/arrivals.ts";
import { journalFigures } from "../journal/figures.ts";
import type { SqliteJournal } from "../journal/sqlite-journal.ts";
import type { Redactor } from "../log/redact.ts";
import { createMetrics } from "../metrics/metrics.ts";
import type { PageService } from "../page/service.ts";
import { leaveAddress, takeAddress } from "./address-file.ts";
import { healthRoutes } from "./health-routes.ts";
import { isLoopbackHost } from "./loopback.ts";
import { pageRoutes } from "./page-files.ts";
import type { Readiness } from "./readiness.ts";
import { createHttpServer } from "./server.ts";
import { sessionRoutes } from "./session-routes.ts";
import { createSessions } from "./sessions.ts";
import { tokenIn } from "./token-file.ts";

/** How a runner does, for whoever asks from outside. */
export interface HealthService {
  /** Counts, for metrics and page. */
  readonly observe: Observe;
  /** To stand around the engine: who answers, and who looks after what the engine does not. */
  readonly parts: readonly Part[];
}

export interface HealthServiceParts {
  /** Asked for only once the server is up. */
  readonly runtime: () => Runtime;
  readonly readiness: () => Readiness;
  readonly page: PageService;
  readonly log: Log;
  /** Told when a part is no longer well, or well again. */
  readonly tell: Observe;
  readonly redact: Redactor;
  readonly clock: Clock;
}

export function createHealthService(
  { rules, http, dataDirectory }: Pick<CheckedConfig, "rules" | "http" | "dataDirectory">,
  { runtime, readiness, page, log, redact, clock }: HealthServiceParts,
): HealthService {
  const metrics = createMetrics({ clock, rules: new Set(rules.map(({ id }) => id)) });
  const token = http.token?.reveal() ?? tokenIn(dataDirectory, log);
  const sessions = createSessions(clock);
  const server = createHttpServer(http, {
    routes: {
      ...healthRoutes({ runtime, readiness, metrics, redact }),
      ...pageRoutes(pageFiles),
      ...sessionRoutes({ token, sessions, clock, log }),
      ...page.routes,
    },
    gate: {
      loopbackOnly: isLoopbackHost(http.host),
      token,
      chosen: http.token !== undefined,
      isSession: sessions.has,
    },
    log,
    onListening: (url) => leaveAddress(dataDirectory, url),
  });
  return {
    observe(moment) {
      metrics.observe(moment);
      page.observe(moment);
    },
    server: {
      ...server,
      async up(signal) {
        // Of a process that was killed, or of one that could not listen.
        takeAddress(dataDirectory);
        await server.up?.(signal);
      },
      async down() {
        takeAddress(dataDirectory);
        page.close();
        await server.down();
      },
    },
  };
}

/** The source says how the clock is whenever it is asked; nobody there looks whether that has changed. */
function clockOutlook(runtime: () => Pick<Runtime, "health">): Outlook {
  return { name: "clock", health: () => runtime().health().get("clock") ?? UNTOLD };
}

const UNTOLD: Health = { ok: true, reason: "no source says" };
