import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";

import type { Guest, Knock } from "./doorman.ts";
import { target } from "./request.ts";
import { peerOf } from "./socket-peer.ts";
import { turnAway } from "./upgrade.ts";

/** An HTTP server on loopback that can turn a request into a WebSocket. */
export interface LoopbackServer {
  readonly port: number;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

export interface Doors {
  request(request: IncomingMessage, response: ServerResponse): void;
  knock(knock: Knock): void;
}

// No client of Zoom has anything long to say: a heartbeat is 22 bytes.
const MAX_PAYLOAD = 64 * 1024;

/** @throws ZoomflowError `ZF_LOCKED` when the port is taken, `ZF_USAGE` when it is no port. */
export async function openServer(port: number, doors: Doors): Promise<LoopbackServer> {
  const sockets = new Set<Socket>();
  const webSockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MAX_PAYLOAD,
  });
  const server = createServer((request, response) => doors.request(request, response));
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("upgrade", (request, _, head) => {
    const { socket } = request;
    const leave = (): void => void socket.destroy();
    socket.on("error", ignore); // a client that leaves in mid-answer is no event
    // Read on while there is no WebSocket to do it, so that the client's leaving is seen.
    socket.once("end", leave).resume();
    doors.knock({
      address: target(request),
      turnAway: (step) => turnAway(socket, step),
      onGone: (listener) => socket.once("close", listener),
      accept(together, enter) {
        socket.off("end", leave);
        if (together) socket.cork();
        webSockets.handleUpgrade(request, socket, head, (webSocket) => {
          welcome(webSocket, enter(peerOf(webSocket, socket)));
        });
        if (together) socket.uncork();
      },
    });
  });
  await listen(server, port);

  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function welcome(webSocket: WebSocket, guest: Guest): void {
  webSocket.on("error", ignore); // its close follows, with the code
  webSocket.on("message", (data, binary) => guest.hear(data as Buffer, binary));
  webSocket.on("close", (code, reason) => guest.left(code, reason.toString()));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(port, error)));
    try {
      server.listen(port, "127.0.0.1", resolve);
    } catch (error) {
      reject(cannotListen(port, error));
    }
  });
}

function cannotListen(port: number, cause: unknown): ZoomflowError {
  const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
  const message = `the simulator cannot listen on port ${port}: ${messageOf(cause)}`;
  return new ZoomflowError(taken ? "ZF_LOCKED" : "ZF_USAGE", message, {
    cause,
    hint: "Choose another port, or 0 for any free one.",
  });
}

function ignore(): void {}
