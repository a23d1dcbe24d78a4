import { signal } from "@preact/signals";

import type { Day, State, StreamEvents } from "../../contract.ts";
import type { Api } from "./api.ts";
import { type Connection, opening } from "./connection.ts";
import type { Desk } from "./desk.ts";
import type { Feed } from "./feed.ts";
import { atMostEvery } from "./paced.ts";
import { openStream, type Stream, type StreamPorts } from "./stream.ts";

/** Holds the stream, and what it tells. */
export function createRunner(
  ports: StreamPorts,
  api: Api,
  { feed, desk }: { readonly feed: Feed; readonly desk: Desk },
  /** The runner was lost, or is there again: who is signed in may have changed. */
  onTurn: () => void,
) {
  const connection = signal<Connection>(opening(ports.now()));
  const state = signal<State>();
  const day = signal<Day>();
  const ran = signal<StreamEvents["runs"]>([]);
  let stream: Stream | undefined;

  const refreshDay = atMostEvery(5_000, () =>
    api.day().then(
      (told) => {
        day.value = told;
      },
      () => undefined,
    ),
  );

  function hear(told: State): void {
    const before = state.value;
    if (changesTheDay(before, told)) refreshDay();
    if (changesTheDesk(before, told)) desk.refresh();
    state.value = told;
  }

  function listen(): void {
    stream?.close();
    stream = openStream(ports, {
      connection: (is) => {
        connection.value = is;
        if (is.at === "lost") onTurn();
      },
      began: () => {
        onTurn();
        refreshDay();
        feed.refresh();
        desk.refresh();
      },
      told: {
        state: hear,
        events: feed.told,
        runs: (told) => {
          feed.ran(told);
          desk.told(told);
          ran.value = told;
        },
      },
    });
  }

  return {
    connection,
    state,
    day,
    ran,
    /** Begins, or begins anew: what is told depends on who asks. */
    listen,
    isListening: () => stream !== undefined,
    stop() {
      stream?.close();
      stream = undefined;
    },
    /** After what we did ourselves, which shows at once and not with the next word of the stream. */
    look: () => api.state().then(hear, () => undefined),
    tick: () => stream?.tick(),
    nudge: () => stream?.nudge(),
  };
}

function changesTheDay(before: State | undefined, told: State): boolean {
  return before?.link.state !== told.link.state || before.minutes.from !== told.minutes.from;
}

function changesTheDesk(before: State | undefined, told: State): boolean {
  return before?.queue.dead !== told.queue.dead || before.queue.uncertain !== told.queue.uncertain;
}
