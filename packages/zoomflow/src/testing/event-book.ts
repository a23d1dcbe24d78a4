import type { AnyEvent, ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";

import type { TestGap } from "./flow.ts";
import type { HeardEvent } from "./why.ts";

/** What Zoom sent in a test, what was missed, and what rules did wrong. */
export interface EventBook {
  /** The test lets Zoom send an event. */
  sent(given: AnyEvent, event: AnyEvent, at: number): HeardEvent;
  /** As the test gave it or as the rules saw it; the last one unless told otherwise. */
  find(event?: AnyEvent): HeardEvent | undefined;
  readonly lost: readonly AnyEvent[];
  readonly gaps: readonly TestGap[];
  readonly faults: readonly ZoomflowError[];
  observe(moment: Telemetry): void;
  /** The first of the faults since it was asked last. */
  newFault(): ZoomflowError | undefined;
}

export function createEventBook(): EventBook {
  const heard: HeardEvent[] = [];
  const gaps: TestGap[] = [];
  const faults: ZoomflowError[] = [];
  let told = 0;

  return {
    sent(given, event, at) {
      const entry: HeardEvent = { given, event, at, fate: "recorded" };
      heard.push(entry);
      return entry;
    },
    find: (event) =>
      heard.findLast((one) => event === undefined || one.given === event || one.event === event),
    get lost() {
      return heard.flatMap(({ event, fate }) => (fate === "lost" ? [event] : []));
    },
    gaps,
    faults,
    observe(moment) {
      switch (moment.is) {
        case "event.known": {
          const known = heard.find(({ event }) => event === moment.event);
          if (known !== undefined) known.fate = "known";
          return;
        }
        case "rule.failed":
          faults.push(moment.error);
          return;
        case "run.settled":
          if (moment.state === "dead" && moment.error !== undefined && isFault(moment.error))
            faults.push(moment.error);
          return;
        case "gap.opened":
          gaps.push({ from: moment.from, to: undefined, cause: moment.cause });
          return;
        case "gap.closed":
          gaps.pop();
          gaps.push({ from: moment.from, to: moment.to, cause: moment.cause });
          return;
        default:
      }
    },
    newFault() {
      const [first] = faults.slice(told);
      told = faults.length;
      return first;
    },
  };
}

/** What its author has to mend, and no service. */
function isFault({ code }: ZoomflowError): boolean {
  return code === "ZF_ACTION_INPUT" || code === "ZF_RULE_FAILED";
}
