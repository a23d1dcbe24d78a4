import type { Socket } from "node:net";

import { sendable } from "./close-codes.ts";
import type { Peer } from "./peer.ts";

/** What of a WebSocket a peer needs. */
export interface Channel {
  send(data: string | Buffer, options: { readonly binary: boolean }): void;
  ping(): void;
  close(code?: number, reason?: string): void;
}

/** A client at the other end of a real socket. */
export function peerOf(webSocket: Channel, socket: Socket): Peer {
  let waiting: (() => void)[] | undefined;
  // Nothing may come between the bytes of a frame that is still on its way.
  const inTurn = (send: () => void): void => {
    if (waiting === undefined) send();
    else waiting.push(send);
  };

  return {
    text: (data) => inTurn(() => webSocket.send(data, { binary: false })),
    binary: (data) => inTurn(() => webSocket.send(data, { binary: true })),
    raw: (bytes) => inTurn(() => socket.write(bytes)),
    ping: () => inTurn(() => webSocket.ping()),
    trickle(data) {
      waiting = [];
      writeByByte(socket, frameOf(TEXT, Buffer.from(data)), () => {
        const rest = waiting ?? [];
        waiting = undefined;
        for (const send of rest) send();
      });
    },
    close: (code, reason) => inTurn(() => closeWith(webSocket, socket, code, reason)),
    end: () => inTurn(() => socket.end()),
    reset: () => socket.resetAndDestroy(),
    freeze() {
      // Bytes are still read, so that the client's leaving is seen; nothing looks at them.
      socket.removeAllListeners("data");
      socket.on("data", ignore);
    },
  };
}

function closeWith(
  webSocket: Channel,
  socket: Socket,
  code: number | undefined,
  reason: string,
): void {
  if (code === undefined || code === 1005) return webSocket.close();
  // By definition 1006 is what a client sees when there was no close frame.
  if (code === 1006) return void socket.end();
  if (sendable(code, reason)) return webSocket.close(code, reason);
  // What the standard forbids goes out by hand: it is for the client to object.
  const status = Buffer.from([(code >> 8) & 0xff, code & 0xff]);
  socket.write(frameOf(CLOSE, Buffer.concat([status, Buffer.from(reason)])));
}

const TEXT = 0x81;
const CLOSE = 0x88;

/** A short unmasked frame, as RFC 6455 §5.2 lays it out. */
function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const header = length < 126 ? [length] : [126, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([opcode, ...header]), payload]);
}

function writeByByte(socket: Socket, bytes: Buffer, done: () => void, at = 0): void {
  if (at === bytes.length || socket.destroyed) return done();
  socket.write(bytes.subarray(at, at + 1), () => {
    setImmediate(writeByByte, socket, bytes, done, at + 1);
  });
}

function ignore(): void {}
