import type { Field, FieldType } from "@zoomflow/events";

import { anyOf } from "../rules/when/type-members.ts";
import type { Absent } from "./absent.ts";
import type { Counted } from "./count.ts";
import type { Paired } from "./pair.ts";
import type { Scheduled } from "./schedule.ts";
import type { Sequenced } from "./sequence.ts";
import type { Session, SessionParticipant } from "./session-event.ts";
import type { OwnEvent, Trigger, TriggerKind } from "./trigger.ts";

type Fields<Name extends string = string> = Readonly<Record<Name, FieldType | Field>>;
/** What is known of the payloads of the events that some patterns take. */
type PayloadOf = (patterns: readonly unknown[]) => FieldType | undefined;

/** What a rule with this trigger gets, as data: the same that its type says. */
export function ownTypeOf({ of, options }: Trigger<unknown>, payloadOf: PayloadOf): FieldType {
  const event = (patterns: unknown): FieldType =>
    record({
      event: text,
      event_ts: optional(anything),
      payload: payloadOf([patterns].flat()) ?? anything,
      download_token: optional(text),
    });
  const told = TOLD[of](options as Readonly<Record<string, unknown>>, event);
  return record({ event: text, event_ts: number, key: text, ...told });
}

/** Without a field for each that the type has, or with another, it does not compile. */
type Told<E> = (
  options: Readonly<Record<string, unknown>>,
  event: (patterns: unknown) => FieldType,
) => Fields<Exclude<keyof E, keyof OwnEvent<"zoomflow.x">> & string>;

interface ToldBy extends Record<TriggerKind, object> {
  readonly pair: Paired<unknown, unknown>;
  readonly absent: Absent<unknown>;
  readonly count: Counted<unknown>;
  readonly sequence: Sequenced<readonly string[]>;
  readonly session: Session;
  readonly schedule: Scheduled;
}

const text: FieldType = { is: "text" };
const number: FieldType = { is: "number" };
const flag: FieldType = { is: "flag" };
const anything: FieldType = { is: "any" };

const PARTICIPANT = record({
  user_id: text,
  participant_uuid: optional(text),
  id: optional(text),
  user_name: optional(text),
  email: optional(text),
  isHost: flag,
  isIn: flag,
  joinedAt: optional(number),
  leftAt: optional(number),
  presentMs: number,
} satisfies Fields<keyof SessionParticipant>);

/** Of each trigger, what it tells besides what all do. */
const TOLD: { readonly [Of in TriggerKind]: Told<ToldBy[Of]> } = {
  pair: ({ start, end, onTimeout }, event) => ({
    start: event(start),
    end: onTimeout === "emit" ? optional(event(end)) : event(end),
    durationMs: number,
    estimated: flag,
  }),
  absent: ({ after }, event) => ({ after: event(after), waitedMs: number }),
  count: ({ of }, event) => ({ count: number, events: listOf(event(of)), spanMs: number }),
  // Each place of the list is of its own type, which a list as data cannot say.
  sequence: () => ({ events: anything, durationMs: number }),
  session: ({ emit }) => ({
    is: oneOf(Array.isArray(emit) ? emit : ["opened", "changed", "closed"]),
    kind: oneOf(["meeting", "webinar"]),
    meeting: record({
      uuid: optional(text),
      id: optional(text),
      topic: optional(text),
      host_id: optional(text),
    }),
    startedAt: number,
    endedAt: optional(number),
    durationMs: number,
    who: optional(PARTICIPANT),
    participants: listOf(PARTICIPANT),
    unlisted: number,
    present: number,
    waiting: number,
    peak: number,
    total: number,
    hostPresent: flag,
    firstJoinAt: optional(number),
    lastJoinAt: optional(number),
    estimated: flag,
  }),
  schedule: () => ({ at: number, late: flag }),
};

function record(fields: Fields): FieldType {
  const of = Object.entries(fields).map(([name, field]): [string, Field] => [
    name,
    "is" in field ? { type: field, optional: false } : field,
  ]);
  return { is: "record", fields: new Map(of) };
}

function optional(type: FieldType): Field {
  return { type, optional: true };
}

function listOf(of: FieldType): FieldType {
  return { is: "list", of };
}

function oneOf(values: readonly string[]): FieldType {
  return anyOf(values.map((value) => ({ is: "value", value })));
}
