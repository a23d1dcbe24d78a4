import type { Session } from "../correlation/session-event.ts";
import { createWatching } from "../correlation/watching.ts";
import type { Composed, Passing } from "../windows/window.ts";
import { correlate } from "./correlate.ts";
import type { Guest } from "./meeting.ts";

/** When the tests of sessions begin. */
export const T = 1_700_000_000_000;

export const ada: Guest = {
  user_id: "1",
  participant_uuid: "A",
  id: "ada",
  user_name: "Ada",
  email: "ada@x.org",
};
export const bob: Guest = { user_id: "2", participant_uuid: "B", user_name: "Bob" };
export const host: Guest = { user_id: "3", participant_uuid: "H", id: "host", user_name: "Eve" };

/** Meetings that are watched, told as sessions. */
export function watch(options: object = {}) {
  const sessions = correlate(createWatching(options), T);
  const say = (composed: readonly Composed[]) =>
    composed.map(({ event }) => event as unknown as Session);
  return {
    ...sessions,
    pass: (passing: Passing, now?: number) => say(sessions.pass(passing, now)),
    advance: (to: number) => say(sessions.advance(to)),
    all: () => say(sessions.out),
    last: () => say(sessions.out.slice(-1))[0],
    windows: sessions.windows,
  };
}
