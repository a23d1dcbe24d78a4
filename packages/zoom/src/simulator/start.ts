import type { IncomingMessage, ServerResponse } from "node:http";

import { serveControl } from "./control.ts";
import { openHouse } from "./house.ts";
import type { House } from "./house.ts";
import { serveToken } from "./oauth.ts";
import { respond, target } from "./request.ts";
import { openServer } from "./server.ts";
import type { Simulator, SimulatorOptions } from "./simulator.ts";
import type { Credentials } from "./token-endpoint.ts";

/**
 * Starts a local Zoom on 127.0.0.1.
 *
 * @throws ZoomflowError `ZF_LOCKED` when the port is taken, `ZF_USAGE` when it is no port.
 *
 * @example
 * const zoom = await startSimulator();
 * zoom.connections({ later: [{ afterMs: 50, do: { is: "reset" } }] });
 * // … connect a client to zoom.oauthUrl and zoom.wsUrl with zoom.credentials …
 * await zoom.until((log) => log.filter((record) => record.is === "verdict").length === 2);
 * zoom.emit({ event: "meeting.started", event_ts: Date.now(), payload: {} });
 * await zoom.stop();
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const house = openHouse(options);
  const { controls } = house;
  const server = await openServer(options.port ?? 0, {
    knock: (knock) => house.knock(knock),
    request(request, response) {
      const { dateSkewMs = 0 } = options;
      if (dateSkewMs !== 0)
        response.setHeader("date", new Date(house.clock.now() + dateSkewMs).toUTCString());
      // It fails only when the client leaves in mid-request.
      serve(request, response, house, options.controlKey).catch(() => response.destroy());
    },
  });

  const { port } = server;
  const urls = {
    oauthUrl: `http://127.0.0.1:${port}/oauth/token`,
    wsUrl: `ws://127.0.0.1:${port}/ws`,
    apiUrl: `http://127.0.0.1:${port}/v2`,
  };
  return Object.assign(controls, {
    port,
    ...urls,
    env: environment(controls.credentials, urls),
    async stop() {
      house.close();
      await server.close();
    },
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
  key: string | undefined,
): Promise<void> {
  const { pathname } = target(request);
  if (pathname === "/oauth/token") {
    const apiUrl = `http://127.0.0.1:${request.socket.localPort}`;
    return serveToken(request, response, (asked) => house.token(asked, apiUrl), house.clock);
  }
  if (pathname === "/simulator/emit" && key !== undefined && key !== "") {
    const { controls } = house;
    return serveControl(request, response, {
      key,
      emit: (event, form) => controls.emit(event, { form }),
    });
  }
  respond(response, 404, { code: 2300, message: "This API endpoint is not recognized." });
}

function environment(
  credentials: Credentials,
  urls: { readonly oauthUrl: string; readonly wsUrl: string; readonly apiUrl: string },
): Readonly<Record<string, string>> {
  return {
    ZOOM_CLIENT_ID: credentials.clientId,
    ZOOM_CLIENT_SECRET: credentials.clientSecret,
    ZOOM_ACCOUNT_ID: credentials.accountId,
    ZOOM_SUBSCRIPTION_ID: credentials.subscriptionId,
    ZOOM_OAUTH_URL: urls.oauthUrl,
    ZOOM_WS_URL: urls.wsUrl,
    ZOOM_API_URL: urls.apiUrl,
  };
}
