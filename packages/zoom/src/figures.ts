import { type Duration, parseDuration } from "@zoomflow/core";

import type { LinkOptions, Range } from "./options.ts";

/** The figures of the link as the machine reads them; all times in milliseconds. */
export interface Figures {
  readonly readyTimeout: number;
  readonly heartbeatInterval: number;
  readonly ackTimeout: number;
  readonly silenceTimeout: number;
  readonly backoff: Limits;
  readonly stableAfter: number;
  readonly attemptsPerMinute: number;
  readonly displacedWait: Limits;
  readonly refusedWait: number;
  readonly maxPayload: number;
  readonly displacedText: readonly RegExp[];
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

const DURATIONS = {
  readyTimeout: "15s",
  heartbeatInterval: "25s",
  ackTimeout: "10s",
  silenceTimeout: "45s",
  stableAfter: "60s",
  refusedWait: "5m",
} as const satisfies Record<string, Duration>;

const RANGES = {
  backoff: { min: "1s", max: "60s" },
  displacedWait: { min: "1m", max: "15m" },
} as const satisfies Record<string, Required<Range>>;

const ATTEMPTS_PER_MINUTE = 10;
const MAX_PAYLOAD = 4 * 1024 * 1024;
const SMALLEST_PAYLOAD = 1024;
const ZOOM_ASKS_FOR_MS = 30_000;
// One project saw "Connected in another place" on the wire; the exact text is not documented.
const DISPLACED_TEXT = ["another place"];

/** The figures behind `link`, which {@link checkLink} has found no fault with. */
export function figuresOf(link: LinkOptions = {}): Figures {
  const span = (name: keyof typeof DURATIONS) => parseDuration(link[name] ?? DURATIONS[name]) ?? 0;
  const range = (name: keyof typeof RANGES) => limitsOf(name, link[name]);
  return {
    readyTimeout: span("readyTimeout"),
    heartbeatInterval: span("heartbeatInterval"),
    ackTimeout: span("ackTimeout"),
    silenceTimeout: span("silenceTimeout"),
    backoff: range("backoff"),
    stableAfter: span("stableAfter"),
    attemptsPerMinute: link.attemptsPerMinute ?? ATTEMPTS_PER_MINUTE,
    displacedWait: range("displacedWait"),
    refusedWait: span("refusedWait"),
    maxPayload: link.maxPayload ?? MAX_PAYLOAD,
    displacedText: (link.displacedText ?? DISPLACED_TEXT).map(patternOf),
  };
}

/** What is wrong with the figures, a sentence each. */
export function checkLink(link: LinkOptions): readonly string[] {
  const problems: string[] = [];
  const check = (name: string, value: string | undefined) => {
    if (value === undefined) return;
    const ms = parseDuration(value);
    if (ms === undefined) problems.push(`link.${name} must be a time such as 250ms, 10s or 5m`);
    else if (ms <= 0) problems.push(`link.${name} must be longer than nothing`);
  };

  for (const name of Object.keys(DURATIONS)) check(name, link[name as keyof typeof DURATIONS]);
  for (const name of ["backoff", "displacedWait"] as const) {
    check(`${name}.min`, link[name]?.min);
    check(`${name}.max`, link[name]?.max);
    const { min, max } = limitsOf(name, link[name]);
    if (min > max) problems.push(`link.${name}.min must not be longer than its max`);
  }
  if (figuresOf(link).heartbeatInterval > ZOOM_ASKS_FOR_MS)
    problems.push("link.heartbeatInterval must not be longer than 30s: Zoom asks for that");
  if (link.attemptsPerMinute !== undefined && !(link.attemptsPerMinute > 0))
    problems.push("link.attemptsPerMinute must be more than 0");
  if (link.maxPayload !== undefined && !(link.maxPayload >= SMALLEST_PAYLOAD))
    problems.push(`link.maxPayload must be at least ${SMALLEST_PAYLOAD} bytes`);
  return problems;
}

function limitsOf(name: keyof typeof RANGES, given: Range = {}): Limits {
  const { min, max } = { ...RANGES[name], ...given };
  return { min: parseDuration(min) ?? 0, max: parseDuration(max) ?? 0 };
}

function patternOf(text: string | RegExp): RegExp {
  if (text instanceof RegExp) return text;
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "i");
}
