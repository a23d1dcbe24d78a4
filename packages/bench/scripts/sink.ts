import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { numberOf } from "./frames.ts";

/** Where the POSTs go. */
export interface Sink {
  readonly url: string;
  /** When each event's POST had arrived, by the event's number, in ms of `performance.now()`. */
  readonly arrivals: ReadonlyMap<number, number>;
  /** Resolves when POSTs of that many different events have arrived since the last `clear`. */
  reached(count: number): Promise<void>;
  clear(): void;
  /** From now on no answer is given. */
  hang(): void;
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const arrivals = new Map<number, number>();
  let goal: { readonly count: number; readonly met: () => void } | undefined;
  let hanging = false;

  const take = (body: string, response: ServerResponse): void => {
    const { id } = JSON.parse(body) as { id: string };
    arrivals.set(numberOf(id), performance.now());
    if (!hanging) response.writeHead(204).end();
    if (goal !== undefined && arrivals.size >= goal.count) goal.met();
  };

  const server = createServer((request: IncomingMessage, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => take(body, response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrivals,
    reached: (count) =>
      new Promise((met) => {
        goal = { count, met };
        if (arrivals.size >= count) met();
      }),
    clear() {
      arrivals.clear();
      goal = undefined;
    },
    hang() {
      hanging = true;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
