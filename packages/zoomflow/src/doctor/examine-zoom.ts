import type { Secret } from "@zoomflow/core";
import type { ZoomOptions } from "@zoomflow/zoom";

import { type Hosts, hostsOf } from "./addresses.ts";
import { examineClock } from "./clock.ts";
import type { Settings } from "./config.ts";
import type { Examination, Examined } from "./examination.ts";
import { fail, only, type Result } from "./findings.ts";
import { lookAt } from "./look-at.ts";
import type { Running } from "./running.ts";
import { judgeScopes, unknownScopes } from "./scopes.ts";
import { examineSocket, socketWithinMs } from "./socket.ts";
import { examineToken } from "./token.ts";
import type { World } from "./world.ts";

export interface ZoomLooks {
  /** How long to hold the socket, in milliseconds; undefined: it is not opened. */
  readonly holdMs: number | undefined;
  readonly learn: (settings: undefined, token: Secret) => void;
}

interface Known {
  readonly settings: Examined<Settings>;
  readonly running: Examined<Running>;
  readonly zoom: Examined<ZoomOptions>;
}

/** The way to Zoom, and what Zoom says: from its hosts to the socket. */
export function examineZoom(
  examination: Examination,
  world: World,
  { settings, running, zoom }: Known,
  { holdMs, learn }: ZoomLooks,
): void {
  const way = (which: keyof Hosts, setting: string) => {
    const name = `${which} host`;
    return examination.check({
      name,
      needs: { settings },
      withinMs: 5_000,
      async look(given, signal): Promise<Result<URL>> {
        const url = hostsOf(given.settings, world.environment())[which];
        if (url === null) return only(fail(name, `${setting} is not a URL`, { hint: "Mend it." }));
        const to = { check: name, host: url.host, setting };
        const finding = await lookAt(url, to, world, signal);
        if (finding.status !== "fail") return { findings: [finding], value: url };
        // Nothing of zoomflow's own fails without it; plugins may.
        return only(which === "api" ? { ...finding, status: "warn" } : finding);
      },
    });
  };
  const oauth = way("oauth", "ZOOM_OAUTH_URL");
  const socket = way("socket", "ZOOM_WS_URL");
  way("api", "ZOOM_API_URL");
  examination.check({
    name: "clock",
    needs: { oauth },
    withinMs: 4_000,
    look: async (given, signal) => only(await examineClock(given.oauth.href, world, signal)),
  });
  const token = examination.check({
    name: "token",
    needs: { zoom, running, oauth },
    withinMs: 6_000,
    look: (given, signal) =>
      examineToken(given.zoom, given.running, world, (one) => learn(undefined, one), signal),
  });
  examination.check({
    name: "scopes",
    needs: { settings, token },
    withinMs: 1_000,
    look: (given) =>
      given.token.is === "theirs"
        ? only(unknownScopes())
        : only(...judgeScopes(given.settings.rules, given.token.scope)),
  });
  if (holdMs === undefined) return;
  examination.check({
    name: "socket",
    needs: { zoom, settings, token, socket },
    withinMs: socketWithinMs(holdMs),
    look: async (given, signal) =>
      only(await examineSocket(given.zoom, given.token, given.settings, world, holdMs, signal)),
  });
}
