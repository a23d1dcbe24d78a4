import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { Part } from "@zoomflow/core/engine";
import type { Log } from "@zoomflow/core/ports";

import type { CheckedHttp } from "../config/http.ts";
import { type Answer, EVERYWHERE, text } from "./answer.ts";
import { isLoopbackHost } from "./loopback.ts";
import { type Asked, respond, type Routes } from "./routes.ts";

/** What anybody may take of us, who may be hostile. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const;
const CONNECTIONS = 64;

const PROXIES_SAY = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

/**
 * The HTTP server as a part of a runtime. Up once it listens; a stop cuts every connection.
 *
 * @throws ZoomflowError `ZF_HTTP_UNAVAILABLE` on the way up. A default port that is taken is only logged.
 */
export function createHttpServer(http: CheckedHttp, routes: Routes, log: Log): Part {
  const gate = { loopbackOnly: isLoopbackHost(http.host), token: http.token?.reveal() };
  const server = createServer(LIMITS, (request, response) => {
    respond(routes, askedBy(request), gate).then(
      (answer) => send(response, answer),
      (thrown: unknown) => {
        log.error({ err: thrown }, `${request.url} cannot be answered: ${messageOf(thrown)}`);
        send(response, text(500, "This cannot be answered; the log says why."));
      },
    );
  });
  server.maxConnections = CONNECTIONS;

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
          `${error.message}: zoomflow goes on without /ready and /metrics`,
        );
        return;
      }
      const { address, port } = server.address() as AddressInfo;
      const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}`;
      log.info({ is: "http.listening", url }, `health and metrics: ${url}/ready, ${url}/metrics`);
    },
    down: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function askedBy({ method = "", url = "", headers, socket }: IncomingMessage): Asked {
  return {
    method,
    target: url,
    peer: socket.remoteAddress ?? "",
    host: headers.host,
    authorization: headers.authorization,
    forwarded: PROXIES_SAY.some((header) => headers[header] !== undefined),
  };
}

function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    ...EVERYWHERE,
    ...headers,
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    // Who was refused has nothing more to say, and what it may still send is not waited for.
    ...(status >= 400 && status < 500 && { connection: "close" }),
  });
  response.end(body);
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "EADDRINUSE";
}

function unavailable({ host, port }: CheckedHttp, thrown: unknown): ZoomflowError {
  const why = isTaken(thrown) ? "another program listens there" : messageOf(thrown);
  const message = `${host}, port ${port}, cannot be listened on: ${why}`;
  return new ZoomflowError("ZF_HTTP_UNAVAILABLE", message, { cause: thrown });
}
