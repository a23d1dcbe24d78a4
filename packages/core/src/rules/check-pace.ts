import { MOST_TOGETHER } from "../windows/together.ts";
import { choice, count, duration, milliseconds, shown } from "./check-values.ts";
import type { ErasedSpec } from "./rule.ts";
import { didYouMean } from "./suggest.ts";

/** How often a rule acts, as it was given: of any type. */
type Given = Readonly<Record<string, unknown>>;

/** What is wrong with how often a rule wants to act, each policy by itself and together. */
export function paceProblems(spec: ErasedSpec): readonly string[] {
  const given = POLICIES.filter((policy) => spec[policy] !== undefined);
  return [
    ...given.flatMap((policy) => CHECKS[policy](policy, spec[policy])),
    ...(given.length > 1 ? [severalOf(given)] : []),
    ...excessProblems(spec),
    ...maxAgeProblems(spec),
  ];
}

const POLICIES = ["once", "throttle", "debounce", "batch"] as const;
type Policy = (typeof POLICIES)[number];

/** So many events may be let through in a span: all their times are remembered. */
const MOST = 1_000;

const CHECKS: Readonly<Record<Policy, (policy: Policy, given: unknown) => readonly string[]>> = {
  once: checked('{ within: "10m" }', ["within"], ({ within }) => span("once.within", within)),
  throttle: checked(
    '{ limit: 5, per: "1h", excess: "drop" }',
    ["limit", "per", "excess"],
    ({ limit, per, excess }) => [
      ...amount("throttle.limit", limit),
      ...span("throttle.per", per),
      ...(excess === undefined
        ? [
            '`throttle` does not say what becomes of the others: add `excess: "queue"` or `excess: "drop"`',
          ]
        : choice("throttle.excess", excess, ["queue", "drop"])),
    ],
  ),
  debounce: checked('{ quiet: "10s" }', ["quiet", "atMost", "keep"], ({ quiet, atMost, keep }) => [
    ...span("debounce.quiet", quiet),
    ...duration("debounce.atMost", atMost),
    ...choice("debounce.keep", keep, ["first", "last", "all"]),
    ...((milliseconds(atMost) ?? Infinity) < (milliseconds(quiet) ?? 0)
      ? ["`debounce.atMost` is shorter than `debounce.quiet`: it would never be quiet"]
      : []),
  ]),
  batch: checked('{ size: 50, within: "5m" }', ["size", "within"], ({ size, within }) => [
    ...amount("batch.size", size, MOST_TOGETHER),
    ...span("batch.within", within),
  ]),
};

/** A check of a policy that is a record of certain fields. */
function checked(
  example: string,
  fields: readonly string[],
  check: (given: Given) => readonly string[],
): (policy: Policy, given: unknown) => readonly string[] {
  return (policy, given) => {
    if (typeof given !== "object" || given === null || Array.isArray(given))
      return [`\`${policy}\` is ${shown(given)}: write it like ${example}`];
    const unknown = Object.keys(given).filter((field) => !fields.includes(field));
    const problems = unknown.map((field) => {
      const meant = didYouMean(field, fields);
      const hint = meant === undefined ? fields.join(", ") : `did you mean \`${policy}.${meant}\`?`;
      return `\`${policy}.${field}\` is not an option: ${hint}`;
    });
    return [...problems, ...check(given as Given)];
  };
}

/** A span of time that must be there, and be one. */
function span(field: string, given: unknown): readonly string[] {
  if (given === undefined) return [`\`${field}\` is missing: write it like "30s", "5m" or "2h"`];
  return milliseconds(given) === 0 ? [`\`${field}\` must be more than 0`] : duration(field, given);
}

function amount(field: string, given: unknown, most = MOST): readonly string[] {
  if (given === undefined) return [`\`${field}\` is missing: a whole number of 1 or more`];
  const problems = count(field, given);
  return problems.length === 0 && (given as number) > most
    ? [`\`${field}\` is ${shown(given)}, and can be ${most} at most`]
    : problems;
}

function severalOf(given: readonly string[]): string {
  const listed = given.map((policy) => `\`${policy}\``).join(" and ");
  return `has ${listed}: each says how often it acts, so it can have only one of them`;
}

/** Every run that is put off is to be carried out, and these modes leave some out. */
function excessProblems({ throttle, mode }: ErasedSpec): readonly string[] {
  const excess = typeof throttle === "object" && throttle !== null ? throttle.excess : undefined;
  if (excess !== "queue" || !["drop", "latest", "restart"].includes(mode ?? "")) return [];
  return [
    `\`throttle.excess: "queue"\` keeps every run, but \`mode: ${shown(mode)}\` leaves some out: say \`excess: "drop"\`, or another \`mode\``,
  ];
}

/** What is too old before its time has come would never be carried out. */
function maxAgeProblems({ maxAge, debounce }: ErasedSpec): readonly string[] {
  const ageMs = milliseconds(maxAge);
  if (ageMs === 0) return ["`maxAge` must be more than 0"];
  if ((milliseconds(debounce?.quiet) ?? 0) < (ageMs ?? Infinity)) return duration("maxAge", maxAge);
  return [
    `\`maxAge\` is ${shown(maxAge)}, but \`debounce.quiet\` is ${shown(debounce?.quiet)}: what has waited for so long is too old`,
  ];
}
