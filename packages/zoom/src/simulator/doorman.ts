import type { Clock } from "@zoomflow/core/ports";

import type { Peer } from "./peer.ts";
import type { Playlist } from "./playlist.ts";
import type { Recorder } from "./record.ts";
import type { Room, Ticket } from "./room.ts";
import type { ConnectionScript, UpgradeStep } from "./script.ts";
import type { TokenBook } from "./token-book.ts";

/** A request for a WebSocket. */
export interface Knock {
  /** Path and query; the host does not matter. */
  readonly address: URL;
  /**
   * Answers 101 and lets the client in. `together`: what is sent on entering shares the TCP segment
   * of the 101.
   */
  accept(together: boolean, enter: (peer: Peer) => Guest): void;
  turnAway(step: Exclude<UpgradeStep, { readonly is: "accept" }>): void;
  /** Called once, when the connection under it is gone. */
  onGone(listener: () => void): void;
}

/** Who entered: is told what the client says, and when it is gone. */
export interface Guest {
  hear(data: Buffer, binary: boolean): void;
  left(code: number, reason: string): void;
}

/** Receives whoever asks for a WebSocket: turns them away, or shows them into the room. */
export interface Doorman {
  /** Those received whose TCP connection still stands. */
  readonly sockets: number;
  receive(knock: Knock): void;
}

export interface DoormanParts {
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly scripts: Playlist<ConnectionScript>;
  readonly tokens: TokenBook;
  readonly room: Room;
}

export function openDoorman({ clock, recorder, scripts, tokens, room }: DoormanParts): Doorman {
  let connections = 0;
  let sockets = 0;

  const note = (ticket: Ticket, step: UpgradeStep): void => {
    recorder.add({
      is: "upgrade",
      connection: ticket.connection,
      step: step.is,
      subscriptionId: ticket.subscriptionId ?? undefined,
      token: tokens.worth(ticket.token, clock.monotonic()),
    });
  };

  return {
    get sockets() {
      return sockets;
    },
    receive(knock) {
      const { pathname, searchParams } = knock.address;
      if (pathname !== "/ws") return knock.turnAway({ is: "refuse", status: 404 });

      const script = scripts.next();
      const ticket: Ticket = {
        connection: ++connections,
        token: searchParams.get("access_token"),
        subscriptionId: searchParams.get("subscriptionId"),
        script,
      };
      const step = script.upgrade ?? { is: "accept" };
      note(ticket, step);
      sockets++;
      knock.onGone(() => sockets--);

      if (step.is === "accept") return admit(knock, ticket, step.delayMs ?? 0);
      const by = step.is === "hold" ? "client" : "simulator";
      knock.onGone(() => lost(ticket, by));
      knock.turnAway(step);
    },
  };

  function admit(knock: Knock, ticket: Ticket, delayMs: number): void {
    let entered = false;
    const accept = (): void =>
      knock.accept(sharesSegment(ticket.script), (peer) => {
        entered = true;
        const session = room.enter(peer, ticket);
        return {
          hear: (data, binary) => session.hear(data, binary),
          left: (code, reason) => room.leave(session, code, reason),
        };
      });

    const cancel = delayMs > 0 ? clock.after(delayMs, accept) : undefined;
    knock.onGone(() => {
      cancel?.();
      if (!entered) lost(ticket, "client"); // else its WebSocket tells, with code and reason
    });
    if (cancel === undefined) accept();
  }

  function lost({ connection }: Ticket, by: "client" | "simulator"): void {
    recorder.add({ is: "closed", connection, by, code: 1006, reason: "" });
  }
}

function sharesSegment({ verdict }: ConnectionScript): boolean {
  return verdict?.is === "success" && verdict.delivery === "with-101";
}
