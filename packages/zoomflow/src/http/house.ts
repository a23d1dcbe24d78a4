import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

import { peerOf } from "./peer.ts";

/** So many connections at once. */
const MOST = 64;
/** So many of one peer: there is always room for another. */
const MOST_OF_ONE = MOST / 2;

/** Connections that are open, of which there are never too many. */
export interface House {
  /** Lets a connection in. For its sake another may have to go; where none can, it goes itself. */
  enter(socket: Socket): void;
  /** What is asked on a connection that was let in. */
  ask(request: IncomingMessage, response: ServerResponse): void;
}

interface Guest {
  readonly socket: Socket;
  readonly peer: string;
  /** The last that it asked. */
  asked: { readonly request: IncomingMessage; readonly response: ServerResponse } | undefined;
}

/** How much is lost when a connection goes: nothing that was asked, the wait for more, or an answer. */
type Loss = "nothing" | "a wait" | "an answer";

/**
 * Whoever connects shall find `/live` and `/ready`, whatever others hold open. So where there is no
 * room, one goes that is not being answered: the oldest without a whole request, else the oldest
 * that waits for the next one. A peer with more than its share makes room among its own.
 */
export function createHouse(): House {
  /** The oldest first. */
  const guests = new Map<Socket, Guest>();

  function dispensable(of: (guest: Guest) => boolean): Guest | undefined {
    const some = [...guests.values()].filter(of);
    const first = (loss: Loss) => some.find((guest) => lossOf(guest) === loss);
    return first("nothing") ?? first("a wait");
  }

  /** @returns whether there is room for one more of `peer` */
  function makeRoom(peer: string): boolean {
    const isOwn = (guest: Guest): boolean => guest.peer === peer;
    let own = 0;
    for (const guest of guests.values()) if (isOwn(guest)) own++;
    if (own < MOST_OF_ONE && guests.size < MOST) return true;
    const leaving = dispensable(own < MOST_OF_ONE ? () => true : isOwn);
    if (leaving === undefined) return false;
    guests.delete(leaving.socket);
    leaving.socket.destroy();
    return true;
  }

  return {
    enter(socket) {
      const peer = peerOf(socket.remoteAddress ?? "");
      if (!makeRoom(peer)) {
        socket.destroy();
        return;
      }
      guests.set(socket, { socket, peer, asked: undefined });
      socket.once("close", () => void guests.delete(socket));
    },
    ask(request, response) {
      const guest = guests.get(request.socket);
      if (guest !== undefined) guest.asked = { request, response };
    },
  };
}

function lossOf({ asked }: Guest): Loss {
  if (asked === undefined || !asked.request.complete) return "nothing";
  return asked.response.writableFinished ? "a wait" : "an answer";
}
