import type { Part } from "@zoomflow/core/engine";
import type { Clock, Log } from "@zoomflow/core/ports";
import { pageFiles } from "@zoomflow/page";

import type { CheckedConfig } from "../config/check.ts";
import type { PageService } from "../page/service.ts";
import { leaveAddress, takeAddress } from "./address-file.ts";
import { createGuesses } from "./guesses.ts";
import { isLoopbackHost } from "./loopback.ts";
import { pageRoutes } from "./page-files.ts";
import type { Routes } from "./routes.ts";
import { createHttpServer } from "./server.ts";
import { sessionRoutes } from "./session-routes.ts";
import { createSessions } from "./sessions.ts";
import { tokenIn } from "./token-file.ts";

export interface PageServerParts {
  /** What is served beside the page. */
  readonly routes: Routes;
  readonly page: PageService;
  readonly log: Log;
  readonly clock: Clock;
}

/** The HTTP server with the page, its sign-in and its token; the page goes down with it. */
export function createPageServer(
  { http, dataDirectory }: Pick<CheckedConfig, "http" | "dataDirectory">,
  { routes, page, log, clock }: PageServerParts,
): Part {
  const token = http.token?.reveal() ?? tokenIn(dataDirectory, log);
  const sessions = createSessions(clock);
  const guesses = createGuesses({ clock, log });
  const server = createHttpServer(http, {
    routes: {
      ...routes,
      ...pageRoutes(pageFiles),
      ...sessionRoutes({ token, sessions, guesses, log }),
      ...page.routes,
    },
    gate: {
      loopbackOnly: isLoopbackHost(http.host),
      token,
      chosen: http.token !== undefined,
      isSession: sessions.has,
      guesses,
    },
    log,
    onListening: (url) => leaveAddress(dataDirectory, url),
  });
  return {
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
  };
}
