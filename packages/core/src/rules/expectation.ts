import { messageOf, ZoomflowError } from "../errors.ts";
import { isHopeless, patternFault } from "./check-pattern.ts";
import { type Anchor, anchorsOf } from "./when/anchor.ts";
import { compileCondition, type Condition } from "./when/condition.ts";
import { readWhen } from "./when/read.ts";

/** What a rule's own code waits for, ready to be compared with events. */
export interface Expectation {
  readonly rule: string;
  /** Names, or patterns of them. */
  readonly events: readonly string[];
  readonly condition: Condition;
  readonly anchor: Anchor | undefined;
}

/** @throws ZoomflowError `ZF_RULE_FAILED` for what can never come */
export function compileExpectation(
  rule: string,
  wanted: { readonly event: unknown; readonly where?: unknown },
): Expectation {
  const { event, where } = wanted;
  const events: readonly unknown[] = Array.isArray(event) ? event : [event];
  const names = events.filter(isName);
  if (names.length === 0 || names.length < events.length)
    throw unfit(`rule "${rule}" waits for something that is not an event's name`);
  const fault = names.map(patternFault).find((found) => found !== undefined && isHopeless(found));
  if (fault !== undefined) throw unfit(`rule "${rule}" waits for ${fault.message}`);
  try {
    const node = readWhen(where);
    return {
      rule,
      events: names,
      condition: compileCondition(node),
      anchor: firmest(anchorsOf(node)),
    };
  } catch (thrown) {
    const message = `rule "${rule}" waits with a \`where\` that cannot be used: ${messageOf(thrown)}`;
    throw unfit(message, thrown);
  }
}

/** The one that the fewest events have. */
function firmest(anchors: readonly Anchor[]): Anchor | undefined {
  return anchors.toSorted((a, b) => a.values.length - b.values.length)[0];
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function unfit(message: string, cause?: unknown): ZoomflowError {
  return new ZoomflowError("ZF_RULE_FAILED", message, {
    cause,
    hint: "`event` is a name or a pattern as in on(), and `where` a condition as in `when`.",
  });
}
