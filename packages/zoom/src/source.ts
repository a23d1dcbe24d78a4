import { type Source, type SourceHost, ZoomflowError } from "@zoomflow/core";

import { checkZoomOptions } from "./check-options.ts";
import type { Connection, Policy } from "./connection-state.ts";
import { socketUrl } from "./endpoint.ts";
import { figuresOf } from "./figures.ts";
import { createLink } from "./link.ts";
import { createTokenOwner, type TokenOwner } from "./oauth.ts";
import type { ZoomOptions } from "./options.ts";
import type { ZoomPorts } from "./ports.ts";

/** Zoom's event WebSocket as a source of events. */
export interface ZoomSource extends Source {
  readonly state: Connection["at"];
  /** To be shared with everything that calls Zoom's REST API with the same app. */
  readonly tokens: TokenOwner;
}

/**
 * The source of a subscription's events. Nothing happens before `start`.
 *
 * @throws ZoomflowError `ZF_CONFIG_INVALID` with everything that {@link checkZoomOptions} finds.
 */
export function createZoomSource(options: ZoomOptions, ports: ZoomPorts): ZoomSource {
  const problems = checkZoomOptions(options);
  if (problems.length > 0)
    throw new ZoomflowError("ZF_CONFIG_INVALID", `zoom: ${problems.join("; ")}`);

  const { clock } = ports;
  const policy: Policy = { ...figuresOf(options.link), random: ports.random };
  const tokens = createTokenOwner(options, ports);
  let host: SourceHost | undefined;
  const link = createLink({
    tokens,
    url: (token) => socketUrl(options, token),
    policy,
    proxy: options.proxy,
    secrets: [options.clientSecret],
    ports,
    deliver: (event, raw) =>
      host?.deliver({
        event,
        source: "websocket",
        receivedAt: clock.now(),
        ...(raw !== undefined && { raw }),
      }),
    giveUp: (error) => host?.failed(error),
    connected: () => host?.connected?.(),
    disconnected: (cause) => host?.disconnected?.(cause),
  });

  return {
    name: "websocket",
    tokens,
    get state() {
      return link.state.at;
    },
    start(given) {
      host = given;
      link.start();
    },
    stop: () => link.stop(),
    health: () => link.health(),
    parts: () => ({ token: tokens.health(), clock: tokens.clockHealth() }),
  };
}
