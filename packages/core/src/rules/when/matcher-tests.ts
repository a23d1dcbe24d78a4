import { parseDuration } from "../../duration.ts";
import { isMissing, isScalar } from "./compare.ts";
import { givenMoment, isoOf, millisecondsOf, momentOf } from "./moment.ts";
import type { Test } from "./node.ts";
import { scheduleTest } from "./schedule.ts";
import { either, shown } from "./shown.ts";

/** What a matcher asks of a value, and in words what it wants. */
export interface MatcherTest {
  readonly wanted: string;
  readonly test: Test;
}

type Make = (operands: readonly unknown[]) => MatcherTest;

/**
 * Of every matcher on one value but those whose operands are patterns.
 *
 * @throws TypeError for operands that cannot be meant
 */
export const MATCHER_TESTS: Readonly<Record<string, Make>> = {
  gt: number("gt", "a number above", (value, bound) => value > bound),
  gte: number("gte", "a number of at least", (value, bound) => value >= bound),
  lt: number("lt", "a number below", (value, bound) => value < bound),
  lte: number("lte", "a number of at most", (value, bound) => value <= bound),
  between: (operands) => {
    const [low, high] = [numberIn("between", operands[0]), numberIn("between", operands[1])];
    if (low > high) throw new TypeError(`\`between\` holds no number: ${low} is above ${high}`);
    const test = onNumber((value) => value >= low && value <= high);
    return { wanted: `a number from ${low} to ${high}`, test };
  },
  contains: text("contains", "with", (value, part) => value.includes(part)),
  startsWith: text("startsWith", "that starts with", (value, part) => value.startsWith(part)),
  endsWith: text("endsWith", "that ends with", (value, part) => value.endsWith(part)),
  emailDomain: (domains) => {
    if (domains.length === 0) throw new TypeError("`emailDomain` takes at least one domain");
    const wanted = domains.map((domain) =>
      textIn("emailDomain", domain).toLowerCase().replace(/^@/, ""),
    );
    return {
      wanted: `an e-mail address of ${either(wanted)}`,
      test: (value) => {
        if (typeof value !== "string" || !value.includes("@")) return false;
        const domain = value.toLowerCase().slice(value.lastIndexOf("@") + 1);
        return wanted.some((w) => domain === w || domain.endsWith(`.${w}`));
      },
    };
  },
  before: moment("before", (value, bound) => value < bound),
  after: moment("after", (value, bound) => value > bound),
  within: ([span]) => {
    const most = parseDuration(String(span));
    if (most === undefined)
      throw new TypeError(`\`within\` takes a time like "10m" or "2h", not ${shown(span)}`);
    return {
      wanted: `a moment within ${String(span)} of the event's own`,
      test: (value, event, context) => {
        const ms = millisecondsOf(value);
        return ms !== undefined && Math.abs(ms - momentOf(event, context)) <= most;
      },
    };
  },
  inSchedule: ([schedule]) => {
    const holds = scheduleTest(schedule);
    return { wanted: `a moment in ${JSON.stringify(schedule)}`, test: onMoment(holds) };
  },
  exists: () => ({ wanted: "it to be there", test: (value) => !isMissing(value) }),
  missing: () => ({ wanted: "it to be absent or empty", test: isMissing }),
};

function number(
  op: string,
  wanted: string,
  holds: (value: number, bound: number) => boolean,
): Make {
  return ([given]) => {
    const bound = numberIn(op, given);
    return { wanted: `${wanted} ${bound}`, test: onNumber((value) => holds(value, bound)) };
  };
}

function text(op: string, wanted: string, holds: (value: string, part: string) => boolean): Make {
  return ([given]) => {
    const part = textIn(op, given);
    const lower = part.toLowerCase();
    return {
      wanted: `text ${wanted} ${shown(part)}`,
      test: (value) => isScalar(value) && holds(String(value).toLowerCase(), lower),
    };
  };
}

function moment(op: "before" | "after", holds: (value: number, bound: number) => boolean): Make {
  return ([given]) => {
    const bound = givenMoment(given);
    if (bound === undefined)
      throw new TypeError(
        `\`${op}\` takes a moment like "2026-01-31T09:30:00Z", a Date or milliseconds, not ${shown(given)}`,
      );
    return {
      wanted: `a moment ${op} ${isoOf(bound)}`,
      test: onMoment((value) => holds(value, bound)),
    };
  };
}

/** Zoom sends some numbers as text; a condition on them holds either way. */
function onNumber(holds: (value: number) => boolean): Test {
  return (value) => {
    const given = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof given === "number" && holds(given);
  };
}

function onMoment(holds: (ms: number) => boolean): Test {
  return (value) => {
    const ms = millisecondsOf(value);
    return ms !== undefined && holds(ms);
  };
}

function numberIn(op: string, given: unknown): number {
  if (typeof given === "number" && !Number.isNaN(given)) return given;
  throw new TypeError(`\`${op}\` takes a number, not ${shown(given)}`);
}

function textIn(op: string, given: unknown): string {
  if (typeof given === "string") return given;
  throw new TypeError(`\`${op}\` takes a text, not ${shown(given)}`);
}
