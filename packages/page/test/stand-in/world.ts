import type {
  Day,
  EventPage,
  EventRow,
  Meeting,
  Minutes,
  PartState,
  RunRow,
  State,
  Stretch,
} from "../../src/contract.ts";
import { CUT_OFF, eventNumber, UNREACHABLE } from "./events.ts";
import { PLUGINS, ruleStates } from "./rules.ts";

/** What a made-up runner knows. Tests change it as they like, and have it told. */
export interface World {
  state: State;
  day: Day;
  /** The newest first. */
  events: EventRow[];
  runs: RunRow[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A runner on an ordinary working day, with `size` events in its journal. */
export function ordinaryDay(size = 400, now = Date.now()): World {
  const events = Array.from({ length: size }, (_, index) => eventNumber(size - index, size, now));
  const runs = events.slice(0, 2_000).flatMap(runsToDecide);
  return { state: stateOf(now, runs), day: dayOf(now), events, runs };
}

function runsToDecide(row: EventRow): readonly RunRow[] {
  return row.runs
    .filter(({ state }) => state === "dead" || state === "uncertain")
    .map((run) => ({
      ...run,
      event: row.id,
      eventName: row.name,
      attempts: run.state === "dead" ? 5 : 1,
      createdAt: row.receivedAt + 12,
      updatedAt: row.receivedAt + 30_000,
      error: run.state === "dead" ? UNREACHABLE : CUT_OFF,
    }));
}

const WELL: readonly PartState[] = [
  { name: "websocket", state: "ok", reason: "connected" },
  { name: "token", state: "ok", reason: "renewed 12 min ago" },
  { name: "journal", state: "ok", reason: "takes writes" },
];

const ARCHIVE: PartState = {
  name: "plugin:http",
  state: "degraded",
  reason: "5 of the last 8 requests to archive.example.org failed.",
  hint: "Look at the service, then retry what is dead.",
};

function stateOf(now: number, runs: readonly RunRow[]): State {
  const many = (state: string) => runs.filter((run) => run.state === state).length;
  return {
    at: now,
    startedAt: now - 6 * 24 * HOUR,
    version: "0.1.0",
    dryRun: false,
    status: "degraded",
    parts: [...WELL, ARCHIVE],
    revision: { number: 4, since: now - 5 * HOUR },
    link: {
      state: "connected",
      since: now - 3 * HOUR - 12 * MINUTE,
      cause: "Zoom confirmed the connection",
      roundTripMs: 46,
      lastEventAt: now - 8_000,
    },
    queue: {
      waiting: 2,
      retrying: 1,
      dead: many("dead"),
      uncertain: many("uncertain"),
      unrecorded: 0,
      oldestAt: now - 4_000,
    },
    minutes: minutesOf(now),
    rules: ruleStates(),
    plugins: PLUGINS,
    meetings: meetingsAt(now),
  };
}

/** All is well, as most of the time. */
export function wellState(state: State): State {
  return { ...state, status: "ok", parts: WELL };
}

function minutesOf(now: number): Minutes {
  const wave = (minute: number) => {
    const hourly = Math.exp(-((minute - 2) ** 2) / 18) + Math.exp(-((minute - 31) ** 2) / 24);
    return Math.round(3 + 14 * hourly + ((minute * 13) % 5));
  };
  const events = Array.from({ length: 60 }, (_, minute) => wave(minute));
  return {
    from: Math.floor(now / MINUTE) * MINUTE - 59 * MINUTE,
    events,
    done: events.map((many) => Math.round(many * 0.6)),
    failed: events.map((_, minute) => (minute === 38 || minute === 41 ? 1 : 0)),
    dropped: events.map((_, minute) => (minute % 14 === 3 ? 1 : 0)),
  };
}

function dayOf(now: number): Day {
  const from = now - 24 * HOUR;
  const gaps: readonly Stretch[] = [
    {
      is: "gap",
      from: from + 4.2 * HOUR,
      to: from + 4.2 * HOUR + 41_000,
      cause: "Zoom closed the connection (1006)",
    },
    {
      is: "gap",
      from: from + 13 * HOUR,
      to: from + 13.6 * HOUR,
      cause: "the runner was not running",
    },
    {
      is: "gap",
      from: now - 3.35 * HOUR,
      to: now - 3.2 * HOUR,
      cause: "no answer to the heartbeat",
    },
  ];
  const steps = 288;
  const events = Array.from({ length: steps }, (_, step) => {
    const hour = new Date(from + (step * 24 * HOUR) / steps).getHours();
    const busy = hour >= 8 && hour < 18 ? 34 : hour >= 6 && hour < 21 ? 9 : 2;
    return busy + ((step * 37) % Math.ceil(busy / 2));
  });
  return {
    from,
    to: now,
    link: withConnected(from, now, gaps),
    stepMs: (24 * HOUR) / steps,
    events,
    done: events.map((many) => Math.round(many * 0.6)),
    failed: events.map((_, step) => (step % 61 === 7 ? 2 : 0)),
  };
}

function withConnected(from: number, to: number, gaps: readonly Stretch[]): readonly Stretch[] {
  const known = from + 1.5 * HOUR;
  const ends = [known, ...gaps.map((gap) => gap.to)];
  const connected = ends.map((end, index): Stretch => ({
    is: "connected",
    from: end,
    to: gaps[index]?.from ?? to,
  }));
  const both = [...connected, ...gaps].toSorted((a, b) => a.from - b.from);
  return [{ is: "unknown", from, to: known }, ...both];
}

function meetingsAt(now: number): readonly Meeting[] {
  return [
    {
      kind: "meeting",
      id: "850 1234 5678",
      topic: "Quarterly review",
      startedAt: now - 34 * MINUTE,
      present: 14,
      peak: 16,
      waiting: 1,
      hostPresent: true,
    },
    {
      kind: "meeting",
      id: "912 5550 1199",
      topic: "Support stand-up",
      startedAt: now - 6 * MINUTE,
      present: 5,
      peak: 5,
      waiting: 0,
      hostPresent: true,
    },
    {
      kind: "webinar",
      id: "880 4411 0203",
      topic: "Getting started",
      startedAt: now - 52 * MINUTE,
      present: 212,
      peak: 240,
      waiting: 0,
      hostPresent: false,
    },
  ];
}

/** The event list as the contract has it. */
export function searched(events: readonly EventRow[], asked: URLSearchParams): EventPage {
  const limit = Math.min(200, Number(asked.get("limit") ?? 50));
  const before = asked.get("before");
  const start = before === null ? 0 : events.findIndex(({ id }) => id === before) + 1;
  const fits = fitting(asked);
  const found: EventRow[] = [];
  let at = start;
  for (; at < events.length && found.length < limit; at += 1) {
    const row = events[at];
    if (row !== undefined && fits(row)) found.push(row);
  }
  const next = events[at - 1]?.id;
  return { events: found, more: at < events.length, ...(next !== undefined && { next }) };
}

function fitting(asked: URLSearchParams): (row: EventRow) => boolean {
  const word = (asked.get("q") ?? "").replace(/\*$/, "").toLowerCase();
  const rule = asked.get("rule");
  const outcome = asked.get("outcome");
  return ({ id, name, entity = "", runs }) =>
    `${name} ${id} ${entity}`.toLowerCase().includes(word) &&
    (rule === null || runs.some((run) => run.rule === rule)) &&
    (outcome === null ||
      (outcome === "none" ? runs.length === 0 : runs.some(({ state }) => state === outcome)));
}
