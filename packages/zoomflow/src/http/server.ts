import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { Part } from "@zoomflow/core/engine";
import type { Log } from "@zoomflow/core/ports";

import type { CheckedHttp } from "../config/http.ts";
import { json, text } from "./answer.ts";
import { readJson } from "./body.ts";
import { cookieIn, cookieName } from "./cookie.ts";
import type { Gate } from "./gate.ts";
import { createHouse } from "./house.ts";
import { admit, type Asked, type Routes } from "./routes.ts";
import { send, sendStreamHead } from "./send.ts";
import { createStreams, type Streams } from "./streams.ts";

/** What anybody may take of us, who may be hostile. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const;

const PROXIES_SAY = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

export interface HttpServerParts {
  readonly routes: Routes;
  readonly gate: Gate;
  readonly log: Log;
  /** Told where the server can be reached, once it can. */
  readonly onListening?: (url: string) => void;
}

/**
 * The HTTP server as a part of a runtime. Up once it listens; a stop cuts every connection.
 *
 * @throws ZoomflowError `ZF_HTTP_UNAVAILABLE` on the way up. A default port that is taken is only logged.
 */
export function createHttpServer(http: CheckedHttp, parts: HttpServerParts): Part {
  const { log, onListening = () => {} } = parts;
  const streams = createStreams();
  const house = createHouse();
  const server = createServer(LIMITS, (request, response) => {
    house.ask(request, response);
    respond(request, response, parts, streams).catch((thrown: unknown) => {
      // A peer that leaves in the middle is no failure of ours.
      if (request.destroyed && !request.complete) return;
      log.error({ err: thrown }, `${request.url} cannot be answered: ${messageOf(thrown)}`);
      const sentence = "This cannot be answered; the log says why.";
      const isApi = request.url?.startsWith("/api/") === true;
      send(response, isApi ? json(500, { error: sentence }) : text(500, sentence));
    });
  });
  server.on("connection", house.enter);

  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host: http.host, port: http.port }, () => {
        server.off("error", reject);
        server.on("error", (error) => log.warn({ err: error }, `HTTP: ${error.message}`));
        resolve();
      });
    });

  return {
    name: "http",
    downWithinMs: 1_000,
    async up() {
      try {
        await listen();
      } catch (thrown) {
        const error = unavailable(http, thrown);
        if (http.portGiven || !isTaken(thrown)) throw error;
        log.warn(
          { port: http.port },
          `${error.message}: zoomflow goes on without the page, /ready and /metrics`,
        );
        return;
      }
      const { address, port } = server.address() as AddressInfo;
      const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
      log.info(
        { is: "http.listening", url },
        `the page, health and metrics: ${url}/, ${url}/ready, ${url}/metrics; \`zoomflow page\` signs in`,
      );
      onListening(url);
    },
    down: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, gate }: HttpServerParts,
  streams: Streams,
): Promise<void> {
  // An answer has no socket while another one's turn is. No browser and no scraper asks so; who does
  // could have us work off thousands of requests from a few bytes.
  if (response.socket === null) return void request.socket.destroy();
  const admission = admit(routes, askedBy(request), gate);
  if ("refused" in admission) return send(response, admission.refused);
  const { route, visit } = admission;
  const body = route.method === "POST" ? await readJson(request) : { value: undefined };
  if ("refused" in body) return send(response, body.refused);
  const reply = await route.answer({ ...visit, body: body.value });
  if (!("begin" in reply)) return send(response, reply);
  if (!streams.room) {
    const error = "Too many pages are open: close one.";
    return send(response, json(503, { error }, { "retry-after": "30" }));
  }
  const only = request.method === "HEAD";
  sendStreamHead(response, only);
  if (!only) streams.open(reply, response);
}

function askedBy({ method = "", url = "", headers, socket }: IncomingMessage): Asked {
  const port = socket.localPort ?? 0;
  return {
    method,
    target: url,
    port,
    peer: socket.remoteAddress ?? "",
    host: headers.host,
    authorization: headers.authorization,
    session: cookieIn(headers.cookie, cookieName(port)),
    origin: headers.origin,
    fetchSite: oneOf(headers["sec-fetch-site"]),
    ifNoneMatch: headers["if-none-match"],
    secure: oneOf(headers["x-forwarded-proto"]) === "https",
    forwarded: PROXIES_SAY.some((header) => headers[header] !== undefined),
  };
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "EADDRINUSE";
}

function unavailable({ host, port }: CheckedHttp, thrown: unknown): ZoomflowError {
  const why = isTaken(thrown) ? "another program listens there" : messageOf(thrown);
  const message = `${host}, port ${port}, cannot be listened on: ${why}`;
  return new ZoomflowError("ZF_HTTP_UNAVAILABLE", message, { cause: thrown });
}
