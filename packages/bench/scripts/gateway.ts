import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as turn } from "node:timers/promises";

import { type WebSocket, WebSocketServer } from "ws";

/** Zoom's side: the token endpoint, and the socket that events come from. */
export interface Gateway {
  readonly oauthUrl: string;
  readonly wsUrl: string;
  /** The next consumer that connects, once it has been told that it is. */
  connected(): Promise<Consumer>;
  close(): Promise<void>;
}

export interface Consumer {
  /** Hands a frame to the socket. */
  send(frame: string): void;
  /** As many as there are, as fast as the socket takes them. */
  flood(frames: Iterable<string>): Promise<void>;
}

/** What may wait in the socket before the flood pauses. */
const HIGH_WATER_BYTES = 1_048_576;

export async function openGateway(): Promise<Gateway> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end('{"access_token":"bench-token","token_type":"bearer","expires_in":3599}');
  });
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on("connection", (socket) => {
    socket.on("error", () => {}); // a runner that is killed takes its end of the socket along
    // The only thing that a consumer says.
    socket.on("message", () =>
      socket.send('{"module":"heartbeat","success":true,"content":"live","header":{}}'),
    );
    socket.send('{"module":"build_connection","success":true,"content":"connected","header":{}}');
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    oauthUrl: `http://127.0.0.1:${port}/oauth/token`,
    wsUrl: `ws://127.0.0.1:${port}/ws`,
    async connected() {
      const [socket] = (await once(sockets, "connection")) as [WebSocket];
      return consumerOf(socket);
    },
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function consumerOf(socket: WebSocket): Consumer {
  return {
    send: (frame) => socket.send(frame),
    async flood(frames) {
      for (const frame of frames) {
        while (socket.bufferedAmount > HIGH_WATER_BYTES) await turn();
        socket.send(frame);
      }
    },
  };
}
