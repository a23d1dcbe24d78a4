/** What a participant did, as it is kept: short, for there are many. */
export type Move = "in" | "out" | "room+" | "room-" | "wait+" | "wait-" | "back" | "admit";

/** What each event says that a participant did, and which of its fields says when. */
export const MOVES = {
  "meeting.participant_joined": { move: "in", time: "join_time" },
  "meeting.participant_left": { move: "out", time: "leave_time" },
  "webinar.participant_joined": { move: "in", time: "join_time" },
  "webinar.participant_left": { move: "out", time: "leave_time" },
  "meeting.participant_joined_breakout_room": { move: "room+", time: "join_time" },
  "meeting.participant_left_breakout_room": { move: "room-", time: "leave_time" },
  "meeting.participant_joined_waiting_room": { move: "wait+", time: "date_time" },
  "meeting.participant_left_waiting_room": { move: "wait-", time: "date_time" },
  "meeting.participant_put_in_waiting_room": { move: "back", time: "date_time" },
  "meeting.participant_admitted": { move: "admit", time: "date_time" },
} as const satisfies Record<string, { readonly move: Move; readonly time: string }>;

/** What there is to be heard of a meeting or webinar. */
export const SESSION_EVENTS = [
  "meeting.started",
  "meeting.ended",
  "webinar.started",
  "webinar.ended",
  ...(Object.keys(MOVES) as readonly (keyof typeof MOVES)[]),
] as const;

/** `at` by the participant's own time; `lag` is how much later Zoom told of it: it orders one second. */
export type Step = readonly [at: number, lag: number, move: Move];

/** Where a participant is after some steps. */
export interface Place {
  /** In the meeting itself. */
  readonly main: boolean;
  /** In a breakout room. */
  readonly room: boolean;
  readonly waiting: boolean;
  /** Was sent back to the waiting room: being admitted is then all that tells of the return. */
  readonly back: boolean;
}

export const NOWHERE: Place = { main: false, room: false, waiting: false, back: false };

export function isIn({ main, room }: Place): boolean {
  return main || room;
}

/** Where a step leads. One that repeats another leads nowhere new. */
export function move(place: Place, [, , what]: Step): Place {
  switch (what) {
    case "in":
      return { main: true, room: false, waiting: false, back: false };
    case "out":
      return { ...place, main: false };
    case "room+":
      return { ...place, room: true, waiting: false };
    case "room-":
      return { ...place, room: false };
    case "wait+":
      return { ...place, waiting: true };
    case "wait-":
      return { ...place, waiting: false };
    case "back":
      return { main: false, room: false, waiting: true, back: true };
    case "admit":
      return { ...place, main: place.main || place.back, waiting: false, back: false };
    default:
      return what satisfies never;
  }
}

/** By their own times; of the same second by when Zoom told of them; of these, a coming before a going. */
export function inOrder(a: Step, b: Step): number {
  return a[0] - b[0] || a[1] - b[1] || rank(a[2]) - rank(b[2]);
}

function rank(what: Move): number {
  return ORDER.indexOf(what);
}

const ORDER: readonly Move[] = ["wait+", "admit", "wait-", "in", "room+", "room-", "back", "out"];
