import type { Place } from "./place.ts";

interface Kind {
  readonly severity: Severity;
  /** What to do about it, where the check knows nothing better. */
  readonly hint: string;
}

/** With an error a rule cannot be what its author meant; a warning is worth a look. */
export type Severity = "error" | "warning";

/** Every way a rule can be wrong. Each has a heading in docs/check.md. */
const KINDS = {
  "not-a-rule": { severity: "error", hint: "Make it with on(trigger, spec)." },
  id: { severity: "error", hint: 'Give it a short name on one line, as in id: "all-hands".' },
  "duplicate-id": { severity: "error", hint: "Name one of the two otherwise." },
  "unknown-option": {
    severity: "error",
    hint: "Leave it out, or see the README for what rules take.",
  },
  trigger: {
    severity: "error",
    hint: 'Name an event, a list of them, or a pattern like "meeting.*".',
  },
  "unknown-event": { severity: "error", hint: "The names are those of @zoomflow/events." },
  "unlisted-event": {
    severity: "warning",
    hint: "If Zoom sends it, all is well; the catalogue then only lacks it.",
  },
  condition: {
    severity: "error",
    hint: "A `when` mirrors the payload, as in { object: { topic: /x/ } }.",
  },
  "unknown-field": { severity: "error", hint: "Compare it with the event's payload." },
  "unlisted-field": {
    severity: "warning",
    hint: "If Zoom sends it, all is well; the catalogue then only lacks it.",
  },
  "wrong-type": {
    severity: "error",
    hint: "If Zoom sends something else all the same, ask with a function: (value) => …",
  },
  "unknown-value": {
    severity: "error",
    hint: "If Zoom sends it all the same, ask with a function: (value) => …",
  },
  "unlisted-value": {
    severity: "warning",
    hint: "If Zoom sends it, all is well; the catalogue then only lacks it.",
  },
  "always-there": { severity: "warning", hint: "Leave the condition out, or ask for a value." },
  never: { severity: "error", hint: "Take one of the conditions out, or join them by $any." },
  action: {
    severity: "error",
    hint: "Give `do` the actions of an instance that stands in `plugins`.",
  },
  policy: { severity: "error", hint: "The README has what each option of a rule takes." },
  variable: {
    severity: "error",
    hint: "Set it in the environment or in the .env file beside the config.",
  },
  "posts-twice": {
    severity: "warning",
    hint: "Take one of the two out, narrow its `when`, or send it elsewhere.",
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemKind = keyof typeof KINDS;

export const problemKinds = Object.keys(KINDS) as readonly ProblemKind[];

/** What a check finds in one rule. */
export interface Fault {
  readonly kind: ProblemKind;
  /** Goes on from the rule's name. */
  readonly message: string;
  /** What to do about it. Default: the kind's own. */
  readonly hint?: string | undefined;
  /** The field of the payload that is asked for. */
  readonly path?: string;
}

/** Something wrong with a rule, in words for its author. */
export interface Problem extends Omit<Fault, "hint"> {
  /** The rule's id, or its place in the list when it has none. */
  readonly rule: string;
  /** Where the rule is in the list. */
  readonly index: number;
  readonly severity: Severity;
  readonly hint: string;
  /** Where the rule is made. */
  readonly at?: Place | undefined;
}

export function problemOf(
  { kind, hint = KINDS[kind].hint, ...fault }: Fault,
  rule: Pick<Problem, "rule" | "index" | "at">,
): Problem {
  return { ...rule, kind, severity: KINDS[kind].severity, ...fault, hint };
}
