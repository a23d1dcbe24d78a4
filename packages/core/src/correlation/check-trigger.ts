import { parseDuration } from "../duration.ts";
import { patternFault } from "../rules/check-pattern.ts";
import { choice, count, duration, flag, shown, unknown } from "../rules/check-values.ts";
import type { Fault } from "../rules/problem.ts";
import { cronFault, isTimeZone } from "./cron.ts";
import type { Trigger, TriggerKind } from "./trigger.ts";

type Options = Readonly<Record<string, unknown>>;
/** A text is what is wrong; a fault says besides of what kind it is. */
type Finding = string | Fault;
type Check = (options: Options) => readonly Finding[];

/** What is wrong with the options of a trigger. */
export function triggerFaults({ of, options }: Trigger<unknown>): readonly Fault[] {
  return findings(of, options).map((finding) => {
    const fault =
      typeof finding === "string" ? ({ kind: "policy", hint, message: finding } as const) : finding;
    return { ...fault, message: `in \`${of}\`: ${fault.message}` };
  });
}

const hint = "The guide to correlation has what each trigger takes.";

function findings(of: TriggerKind, options: unknown): readonly Finding[] {
  if (typeof options !== "object" || options === null)
    return ["it takes its options as one object"];
  const known = CHECKS[of];
  return [
    ...unknown("", options, Object.keys(known)),
    ...Object.values(known).flatMap((check) => check(options as Options)),
  ];
}

const DAY_MS = 86_400_000;
const LONGEST_MS = 31 * DAY_MS;
const MOST_COUNTED = 500;
const MOST_STEPS = 10;
const MOST_PARTICIPANTS = 20_000;

const by: Check = (options) =>
  options["by"] === undefined || typeof options["by"] === "function"
    ? []
    : ["`by` must be a function of the event that gives a text"];
const within: Check = (options) => [
  ...(options["within"] === undefined ? ['`within` is missing: write it like "10m" or "26h"'] : []),
  ...span("within", options, LONGEST_MS, "31d"),
];
const lateness: Check = (options) => span("lateness", options, DAY_MS, "1d", 0);

/** Of each trigger: its options, and what each must be like. */
const CHECKS: Readonly<Record<TriggerKind, Readonly<Record<string, Check>>>> = {
  pair: {
    start: events("start"),
    end: events("end"),
    by,
    within,
    lateness,
    onTimeout: ({ onTimeout }) => choice("onTimeout", onTimeout, ["emit", "forget"]),
  },
  absent: { after: events("after"), no: events("no"), by, within, lateness },
  count: {
    of: events("of"),
    by,
    within,
    lateness,
    atLeast: ({ atLeast }) =>
      isWhole(atLeast, 2, MOST_COUNTED)
        ? []
        : [`\`atLeast\` must be a whole number from 2 to ${MOST_COUNTED}`],
  },
  sequence: {
    steps: stepProblems,
    by,
    within,
    lateness,
    strict: ({ strict }) => flag("strict", strict),
  },
  session: {
    by,
    lateness,
    idle: (options) => span("idle", options, DAY_MS, "1d"),
    most: ({ most }) =>
      isWhole(most ?? 1, 1, MOST_PARTICIPANTS)
        ? []
        : [...count("most", most), `\`most\` can be ${MOST_PARTICIPANTS} at most`].slice(0, 1),
    emit: phaseProblems,
  },
  schedule: {
    cron({ cron }) {
      const fault = cronFault(cron);
      return fault === undefined ? [] : [`${shown(cron)} cannot be used: ${fault}`];
    },
    tz: ({ tz }) =>
      tz === undefined || isTimeZone(tz)
        ? []
        : [`\`tz\` is ${shown(tz)}, which is no time zone: write it like "Europe/Paris"`],
    missed: ({ missed }) => choice("missed", missed, ["once", "skip"]),
  },
};

function events(field: string): Check {
  return (options) => patternProblems(field, options[field]);
}

function stepProblems({ steps }: Options): readonly Finding[] {
  if (!Array.isArray(steps) || steps.length < 2 || steps.length > MOST_STEPS)
    return [`it needs a list of 2 to ${MOST_STEPS} steps`];
  return steps.flatMap((step, place) => patternProblems(`step ${place + 1}`, step));
}

function patternProblems(field: string, given: unknown): readonly Finding[] {
  const patterns: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (given === undefined || patterns.length === 0) return [`\`${field}\` names no event`];
  return patterns.flatMap((pattern): readonly Finding[] => {
    if (typeof pattern !== "string") return [`\`${field}\` must name an event, or a list of them`];
    const fault = patternFault(pattern);
    return fault === undefined ? [] : [{ ...fault, message: `\`${field}\` is ${fault.message}` }];
  });
}

function phaseProblems({ emit }: Options): readonly string[] {
  if (emit === undefined) return [];
  if (!Array.isArray(emit) || emit.length === 0)
    return ['`emit` must be a list, such as ["closed"]'];
  return emit.flatMap((phase) => choice("emit", phase, ["opened", "changed", "closed"]));
}

function span(
  field: string,
  options: Options,
  most: number,
  text: string,
  least = 1,
): readonly string[] {
  const given = options[field];
  const ms = typeof given === "string" ? parseDuration(given) : undefined;
  if (ms === undefined) return duration(field, given);
  if (ms < least) return [`\`${field}\` must be more than 0`];
  return ms > most ? [`\`${field}\` is ${shown(given)}, which is longer than ${text}`] : [];
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
