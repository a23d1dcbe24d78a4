import type { Cancel, Clock, Telemetry } from "@zoomflow/core/ports";
import type { State, StreamEvents } from "@zoomflow/page/contract";

import type { Sink, Stream } from "../http/answer.ts";
import { rowOfEvent } from "./events.ts";
import type { JournalView } from "./journal-view.ts";

/** Tells those who follow what has changed: at most once a second, and nothing while nobody does. */
export interface Hub {
  /** Something happened. Costs nothing while nobody follows. */
  changed(moment: Telemetry): void;
  /** What was known from the start is told anew: more of earlier times is known now. */
  refresh(): void;
  /**
   * @param trusted whether topics may be told
   * @param still whether who follows is still who they were
   */
  follow(trusted: boolean, still: () => boolean): Stream;
  close(): void;
}

export interface HubParts {
  readonly clock: Clock;
  readonly journal: JournalView;
  readonly state: (topics: boolean) => Promise<State>;
  /** Takes secrets out of what is told. */
  readonly redact: (text: string) => string;
  readonly onTrouble: (thrown: unknown) => void;
}

const EVERY_MS = 1_000;
/** A large config takes its time to be told: never more than a twentieth of all there is. */
const SHARE = 20;
/** What happened is about to be committed, and more of it comes. */
const FIRST_MS = 50;
/** A sign of life, and what has changed without anything happening. */
const HEARTBEAT_MS = 15_000;

const MOST_EVENTS = 50;
const MOST_RUNS = 200;

interface Follower {
  readonly sink: Sink;
  readonly trusted: boolean;
  readonly still: () => boolean;
}

export function createHub({ clock, journal, state, redact, onTrouble }: HubParts): Hub {
  const followers = new Set<Follower>();
  const runs = new Set<string>();
  let seen: number | undefined;
  /** Before that time nothing is told again. */
  let next = Number.NEGATIVE_INFINITY;
  let telling = false;
  /** Something has changed while it was told. */
  let again = false;
  let cancel: Cancel | undefined;
  let beat: Cancel | undefined;

  const text = <K extends keyof StreamEvents>(name: K, data: StreamEvents[K]): string =>
    redact(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);

  const tellState = async (to: Iterable<Follower>): Promise<void> => {
    const byTrust = Map.groupBy(to, ({ trusted }) => trusted);
    for (const [trusted, some] of byTrust) {
      const now = text("state", await state(trusted));
      for (const { sink } of some) sink.send(now);
    }
  };

  /** Events since the last look, and runs that have got on. */
  const news = (): readonly string[] => {
    const last = journal.past().rows("event").last;
    const since = seen ?? last;
    seen = Math.max(since, last);
    const texts: string[] = [];
    if (last > since) {
      const { events } = journal.search().look({ after: `e${since}` }, undefined, MOST_EVENTS);
      if (events.length > 0) texts.push(text("events", events.map(rowOfEvent).toReversed()));
    }
    if (runs.size > 0) texts.push(text("runs", journal.search().runs([...runs])));
    runs.clear();
    return texts;
  };

  const tell = async (): Promise<void> => {
    const begun = clock.monotonic();
    for (const { still, sink } of followers) if (!still()) sink.end();
    try {
      const texts = news();
      for (const one of texts) for (const { sink } of followers) sink.send(one);
      await tellState(followers);
    } catch (thrown) {
      onTrouble(thrown);
    }
    next = begun + Math.max(EVERY_MS, SHARE * (clock.monotonic() - begun));
    telling = false;
    if (again) soon();
  };

  const soon = (): void => {
    again = telling;
    if (telling) return;
    const wait = Math.max(FIRST_MS, next - clock.monotonic());
    cancel ??= clock.after(wait, () => {
      cancel = undefined;
      telling = true;
      void tell();
    });
  };

  const heartbeat = (): void => {
    beat = clock.after(HEARTBEAT_MS, heartbeat);
    for (const { sink } of followers) sink.send(": alive\n\n");
    soon();
  };

  const rest = (): void => {
    cancel?.();
    beat?.();
    cancel = beat = seen = undefined;
    again = false;
    runs.clear();
  };

  return {
    changed(moment) {
      if (followers.size === 0) return;
      if ((moment.is === "run.settled" || moment.is === "run.asleep") && runs.size < MOST_RUNS)
        runs.add(moment.run);
      soon();
    },
    refresh() {
      if (followers.size > 0) soon();
    },
    follow: (trusted, still) => ({
      begin(sink) {
        const follower = { sink, trusted, still };
        followers.add(follower);
        try {
          seen ??= journal.past().rows("event").last;
        } catch (thrown) {
          onTrouble(thrown);
        }
        beat ??= clock.after(HEARTBEAT_MS, heartbeat);
        tellState([follower]).catch(onTrouble);
        return () => {
          followers.delete(follower);
          if (followers.size === 0) rest();
        };
      },
    }),
    close() {
      for (const { sink } of followers) sink.end();
      followers.clear();
      rest();
    },
  };
}
