import type { PluginState, RuleState } from "../../src/contract.ts";

interface MadeUpRule {
  readonly id: string;
  readonly on: string;
  /** Why it takes none of them, where it is one that does not. */
  readonly why?: string;
  readonly state: Omit<RuleState, "id" | "trigger"> & { readonly trigger?: string };
}

const MINUTE = 60_000;
const none = { done: 0, dead: 0, uncertain: 0, dropped: 0, retried: 0 };

function ruleNumbers(
  hour: Partial<RuleState["hour"]>,
  latency: readonly [number, number] | undefined,
  lastMatchAgoMs: number | undefined,
  now = Date.now(),
): Pick<RuleState, "hour" | "all" | "latency" | "lastMatchAt" | "state"> {
  return {
    state: "on",
    hour: { ...none, ...hour },
    all: { ...none, done: (hour.done ?? 0) * 430, dead: (hour.dead ?? 0) * 3 },
    ...(latency !== undefined && { latency: { p50Ms: latency[0], p95Ms: latency[1] } }),
    ...(lastMatchAgoMs !== undefined && { lastMatchAt: now - lastMatchAgoMs }),
  };
}

export const RULES: readonly MadeUpRule[] = [
  {
    id: "all-hands",
    on: "meeting.started",
    state: {
      description: "Tells #general that the all-hands has begun",
      ...ruleNumbers({ done: 3 }, [182, 340], 14 * MINUTE),
    },
  },
  {
    id: "archive-recording",
    on: "recording.completed",
    state: {
      description: "Keeps a copy of each recording",
      ...ruleNumbers({ done: 6, dead: 1, retried: 9 }, [1_840, 31_200], 4 * MINUTE),
    },
  },
  {
    id: "greet-guests",
    on: "meeting.participant_joined",
    state: {
      description: "Welcomes who comes from outside, once a day",
      ...ruleNumbers({ done: 31, dropped: 4 }, [164, 290], 40_000),
    },
  },
  {
    id: "nobody-came",
    on: "zoomflow.absent",
    state: {
      trigger: "absent(meeting.started)",
      ...ruleNumbers({ done: 1 }, [96, 96], 51 * MINUTE),
    },
  },
  {
    id: "missed-call",
    on: "phone.callee_missed",
    state: {
      description: "Opens a ticket for a call that nobody took",
      ...ruleNumbers({ done: 8, retried: 1 }, [420, 1_260], 6 * MINUTE),
    },
  },
  {
    id: "page-the-host",
    on: "meeting.alert",
    state: { ...ruleNumbers({ done: 8, uncertain: 1 }, [890, 1_900], 5 * MINUTE) },
  },
  {
    id: "late-recordings",
    on: "recording.completed",
    why: "payload.object.duration is 60, and is to be more than 90",
    state: { ...ruleNumbers({}, undefined, 26 * 60 * MINUTE), state: "shadow" },
  },
  {
    id: "weekly-report",
    on: "zoomflow.schedule",
    state: { trigger: "schedule 0 9 * * mon", ...ruleNumbers({}, undefined, 3 * 24 * 60 * MINUTE) },
  },
  {
    id: "presence-board",
    on: "user.presence_status_updated",
    why: 'payload.object.presence_status is "Away", and is to be "In_Meeting"',
    state: {
      ...ruleNumbers({}, undefined, undefined),
      state: "set-aside",
      reason: "the channel #board is not one that the bot is in",
    },
  },
].map((rule) => rule as MadeUpRule);

export function ruleStates(): readonly RuleState[] {
  return RULES.map(({ id, on, state: { trigger = on, ...state } }) => ({ id, trigger, ...state }));
}

export const PLUGINS: readonly PluginState[] = [
  {
    name: "slack",
    state: "ok",
    reason: "auth.test answered as zoomflow in Example Ltd",
    circuit: "closed",
  },
  {
    name: "http",
    state: "degraded",
    reason: "5 of the last 8 requests to archive.example.org failed",
    hint: "It is tried again by itself. Look at the service, then retry what is dead.",
    circuit: "half-open",
    isolated: true,
  },
  { name: "tickets", state: "unknown", reason: "it has no check of its health" },
];
