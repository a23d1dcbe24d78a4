import type { StreamEvents } from "../../contract.ts";
import { type Connection, type ConnectionInput, next, opening } from "./connection.ts";

/** What the stream needs of the browser. */
export interface StreamPorts {
  readonly now: () => number;
  readonly chance: () => number;
  readonly open: () => EventSource;
}

export interface StreamListener {
  /** How the connection does, whenever that changes. */
  readonly connection: (connection: Connection) => void;
  /** A new stream has begun to speak: what was missed should be asked for. */
  readonly began: () => void;
  readonly told: { readonly [K in keyof StreamEvents]: (data: StreamEvents[K]) => void };
}

export interface Stream {
  /** To be called about once a second. */
  readonly tick: () => void;
  /** Try now: the network is back, or somebody asked for it. */
  readonly nudge: () => void;
  readonly close: () => void;
}

/** Holds one EventSource at a time; it reconnects by our own schedule, which a page can show. */
export function openStream(ports: StreamPorts, listener: StreamListener): Stream {
  let connection = opening(ports.now());
  let source: EventSource | undefined;

  function feed(input: ConnectionInput): void {
    const before = connection;
    connection = next(before, input, ports.now(), ports.chance());
    if (connection === before) return;
    if (connection.at === "lost") hangUp();
    if (connection.at === "opening") dial();
    listener.connection(connection);
    if (connection.at === "live" && before.at !== "live") listener.began();
  }

  function dial(): void {
    hangUp();
    const mine = ports.open();
    source = mine;
    // A source that was hung up may still have something to say.
    const ifMine = (act: () => void) => () => {
      if (source === mine) act();
    };
    mine.addEventListener(
      "error",
      ifMine(() => feed("failed")),
    );
    for (const name of ["state", "events", "runs"] as const)
      mine.addEventListener(name, (message: MessageEvent<string>) => {
        if (source !== mine) return;
        feed("heard");
        tell(name, message.data);
      });
  }

  function tell<K extends keyof StreamEvents>(name: K, data: string): void {
    listener.told[name](JSON.parse(data) as StreamEvents[K]);
  }

  function hangUp(): void {
    source?.close();
    source = undefined;
  }

  dial();
  listener.connection(connection);
  return {
    tick: () => feed("tick"),
    nudge: () => feed("nudge"),
    close: hangUp,
  };
}
