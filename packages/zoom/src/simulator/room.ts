import type { Clock } from "@zoomflow/core/ports";

import type { Peer } from "./peer.ts";
import type { Recorder } from "./record.ts";
import type { ConnectionScript } from "./script.ts";
import { openSession } from "./session.ts";
import type { Session } from "./session.ts";
import type { TokenBook } from "./token-book.ts";
import { judge } from "./verdict.ts";

/** The open connections of one subscription. The newest that was told success is the only one. */
export interface Room {
  readonly sessions: ReadonlySet<Session>;
  readonly connected: readonly Session[];
  /** Takes in a client whose upgrade was accepted. */
  enter(peer: Peer, ticket: Ticket): Session;
  /** Forgets a connection that is gone. */
  leave(session: Session, code: number, reason: string): void;
}

/** What a client showed at the door. */
export interface Ticket {
  readonly connection: number;
  readonly token: string | null;
  readonly subscriptionId: string | null;
  readonly script: ConnectionScript;
}

export interface RoomParts {
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly tokens: TokenBook;
  readonly subscriptionId: string;
  readonly displaced: { readonly text: string; readonly code: number };
  readonly closeOnTokenExpiry: boolean;
}

export function openRoom(parts: RoomParts): Room {
  const { clock, recorder, tokens, displaced } = parts;
  const sessions = new Set<Session>();

  const confirm = (session: Session, token: string | null): void => {
    for (const older of sessions) {
      if (older !== session && older.connected) older.do({ is: "displace" });
    }
    if (!parts.closeOnTokenExpiry) return;
    session.doAfter(tokens.left(token, clock.monotonic()), {
      is: "close",
      code: 1000,
      reason: "token expired",
    });
  };

  return {
    sessions,
    get connected() {
      return [...sessions].filter((session) => session.connected);
    },
    enter(peer, { connection, token, subscriptionId, script }) {
      const worth = tokens.worth(token, clock.monotonic());
      const session = openSession({
        connection,
        peer,
        clock,
        recorder,
        script,
        displaced,
        verdict: judge(worth, subscriptionId === parts.subscriptionId, script.verdict),
        confirmed: (self) => confirm(self, token),
      });
      sessions.add(session);
      session.begin();
      return session;
    },
    leave(session, code, reason) {
      if (!sessions.delete(session)) return;
      const by = session.dismissed ? "simulator" : "client";
      session.gone();
      recorder.add({ is: "closed", connection: session.connection, by, code, reason });
    },
  };
}
