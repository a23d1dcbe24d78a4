import type { EventDetail, EventRow, RuleVerdict, RunDetail, RunMark } from "../../src/contract.ts";
import { RULES } from "./rules.ts";

// Made-up events, each a function of its number: a hundred thousand of them cost nothing to keep.

const NAMES = [
  "meeting.participant_joined",
  "meeting.participant_left",
  "meeting.started",
  "recording.completed",
  "meeting.participant_joined",
  "phone.callee_missed",
  "meeting.ended",
  "user.presence_status_updated",
  "meeting.participant_joined",
  "meeting.alert",
] as const;

const ENTITIES = [
  "meeting 9kXpQ2vRTyqd3e1bA7wLsg==",
  "meeting b0Zt8mGfS5WkYxNnE2cHqA==",
  "meeting Lw4uJr6oQfiV9pDzKs7TgA==",
];

/** How often each event comes: 40 s apart, a little unevenly. */
const APART_MS = 40_000;

export function eventNumber(number: number, newest: number, now: number): EventRow {
  const name = NAMES[(number * 7 + (number >> 3)) % NAMES.length] ?? "meeting.started";
  const receivedAt = now - (newest - number) * APART_MS - ((number * 7919) % 17_000);
  return {
    id: `e${number}`,
    name,
    source: "websocket",
    receivedAt,
    happenedAt: receivedAt - 240 - (number % 9) * 31,
    entity: name.startsWith("user.")
      ? "user Wq3mZt8TSk2v"
      : name.startsWith("phone.")
        ? `call 73${number}`
        : (ENTITIES[(number >> 4) % ENTITIES.length] ?? ""),
    runs: RULES.filter(({ on, why }) => on === name && why === undefined).map(
      ({ id }, index): RunMark => ({
        id: `r${number * 10 + index}`,
        rule: id,
        state: stateOf(number, id),
      }),
    ),
  };
}

function stateOf(number: number, rule: string): string {
  if (rule === "archive-recording" && number % 60 === 3) return "dead";
  if (rule === "page-the-host" && number % 40 === 9) return "uncertain";
  if (rule === "greet-guests" && number % 9 === 4) return "dropped";
  return "done";
}

/** The whole story of an event. */
export function detailOf(row: EventRow): EventDetail {
  return {
    ...row,
    key: "3f9c1d7be2a84f5a9b04c6a2e1d8730f5c1b9e64a7d2038f",
    madeOf: [],
    partOf: [],
    verdicts: RULES.map((rule) => verdictOf(rule, row)),
    history: row.runs.map((run) => storyOf(run, row.receivedAt)),
  };
}

function verdictOf({ id, on, why }: (typeof RULES)[number], row: EventRow): RuleVerdict {
  if (on !== row.name) return { rule: id, verdict: "is for other events", takes: false, why: on };
  if (why !== undefined) return { rule: id, verdict: "does not take it", takes: false, why };
  return { rule: id, verdict: "takes it", takes: true };
}

export const UNREACHABLE = {
  code: "ZF_HTTP_STATUS",
  message: "archive.example.org answered 503 Service Unavailable",
  hint: "It is tried again with growing pauses. If it stays so, look at the service.",
};

export const CUT_OFF = {
  code: "ZF_UNCERTAIN",
  message: "the process ended while the call was being placed",
  hint: "Look whether the host was called before you try again.",
};

function storyOf(run: RunMark, receivedAt: number): RunDetail {
  const at = receivedAt + 12;
  if (run.state !== "dead" && run.state !== "uncertain")
    return {
      ...run,
      createdAt: at,
      updatedAt: at + 210,
      attempts: [{ number: 1, startedAt: at + 4, endedAt: at + 210, outcome: "done" }],
      steps: [{ name: "post", finishedAt: at + 208 }],
    };
  if (run.state === "uncertain")
    return {
      ...run,
      createdAt: at,
      updatedAt: at + 900,
      attempts: [
        {
          number: 1,
          startedAt: at + 4,
          endedAt: at + 900,
          outcome: "interrupted",
          step: "call",
          error: CUT_OFF,
        },
      ],
      steps: [],
      error: CUT_OFF,
    };
  const tries = [4, 1_900, 5_200, 12_400, 27_800];
  return {
    ...run,
    createdAt: at,
    updatedAt: at + 29_900,
    attempts: tries.map((after, index) => ({
      number: index + 1,
      startedAt: at + after,
      endedAt: at + after + 640 + index * 260,
      outcome: "failed",
      step: "upload",
      error: UNREACHABLE,
    })),
    steps: [{ name: "fetch", finishedAt: at + 380 }],
    error: UNREACHABLE,
  };
}

/** What Zoom sent, with or without what is personal. */
export function payloadOf(row: EventRow, personal: boolean): unknown {
  const mask = (text: string) => (personal ? text : "[personal]");
  return {
    event: row.name,
    event_ts: row.happenedAt,
    payload: {
      account_id: "Vb3ZqLw8RNeF0a1c2d3e4f",
      object: {
        id: "85012345678",
        uuid: "9kXpQ2vRTyqd3e1bA7wLsg==",
        topic: mask("Quarterly review with Ines Vogt"),
        host_id: "Wq3mZt8TSk2v",
        type: 2,
        duration: 60,
        timezone: "Europe/Berlin",
        participant: {
          user_name: mask("Ines Vogt"),
          email: mask("ines.vogt@example.org"),
          participant_user_id: "Wq3mZt8TSk2v",
          join_time: new Date(row.happenedAt ?? row.receivedAt).toISOString(),
          phone_number: mask("+49 30 5550123"),
        },
        settings: {
          waiting_room: true,
          use_pmi: false,
          alternative_hosts: mask("kai@example.org"),
        },
        recording_files: [],
      },
    },
  };
}
