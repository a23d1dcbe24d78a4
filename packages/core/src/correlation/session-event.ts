import type { OwnEvent } from "./trigger.ts";

/** What a session tells: that it has begun, that someone came or went, that it is over. */
export type SessionPhase = "opened" | "changed" | "closed";

/** One participant as Zoom counts them: each device by itself. Zoom's own fields are as they came. */
export interface SessionParticipant {
  readonly user_id: string;
  readonly participant_uuid?: string;
  /** The Zoom user, where the participant is signed in. */
  readonly id?: string;
  readonly user_name?: string;
  readonly email?: string;
  readonly isHost: boolean;
  readonly isIn: boolean;
  /** The first time, in milliseconds since the epoch. Absent where no joining was ever heard of. */
  readonly joinedAt?: number;
  /** The last time. Absent while the participant is in. */
  readonly leftAt?: number;
  /** All stays together, breakout rooms included. */
  readonly presentMs: number;
}

/** The state of one meeting or webinar. Times in milliseconds since the epoch, by Zoom's own. */
export interface Session<K = SessionPhase> extends OwnEvent<"zoomflow.session"> {
  readonly is: K;
  readonly kind: "meeting" | "webinar";
  readonly meeting: {
    readonly uuid?: string;
    readonly id?: string;
    readonly topic?: string;
    readonly host_id?: string;
  };
  readonly startedAt: number;
  /** Only of a closed one. */
  readonly endedAt?: number;
  /** From `startedAt` to the end, or to the latest that is known. */
  readonly durationMs: number;
  /** Who came or went; of `changed` only. */
  readonly who?: SessionParticipant;
  /** Who is in, the first 100 of them; of a closed one everybody who was. */
  readonly participants: readonly SessionParticipant[];
  /** How many more there are. */
  readonly unlisted: number;
  /** How many are in. */
  readonly present: number;
  /** How many are in the waiting room. */
  readonly waiting: number;
  /** The most that were in at once. */
  readonly peak: number;
  /** How many have been in. */
  readonly total: number;
  readonly hostPresent: boolean;
  readonly firstJoinAt?: number;
  readonly lastJoinAt?: number;
  /** Something of it had to be inferred: its beginning or end was not heard of, or there were too many. */
  readonly estimated: boolean;
}
