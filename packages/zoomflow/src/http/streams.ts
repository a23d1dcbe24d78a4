import type { ServerResponse } from "node:http";

import type { Stream } from "./answer.ts";

/** Streams that are open, of which there are never many. */
export interface Streams {
  /** Whether there is room for another. */
  readonly room: boolean;
  open(stream: Stream, response: ServerResponse): void;
}

/** So many at once: a person has a few windows open. */
const MOST = 16;

/** Who is so far behind does not read: it is cut off, and begins anew when it does. */
const MOST_UNREAD_BYTES = 1_000_000;

export function createStreams(): Streams {
  const open = new Set<ServerResponse>();
  return {
    get room() {
      return open.size < MOST;
    },
    open({ begin }, response) {
      open.add(response);
      const end = begin({
        send(text) {
          if (response.writableEnded || response.destroyed) return;
          // One text may be larger; a second is not begun before the first has gone.
          if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
          else response.write(text);
        },
        end: () => void response.end(),
      });
      response.once("close", () => {
        open.delete(response);
        end();
      });
    },
  };
}
