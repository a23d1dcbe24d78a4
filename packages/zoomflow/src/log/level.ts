import type { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";

export type Level = "debug" | "info" | "warn" | "error";

type Moment<Is> = Extract<Telemetry, { readonly is: Is }>;

/** While Zoom goes on refusing, a line for so many attempts: about one an hour. */
const REFUSALS_A_LINE = 12;

/** How loud each moment is told: a fault that needs someone is an error, one that passes a warning. */
const LEVELS: {
  readonly [Is in Telemetry["is"]]: Level | ((moment: Moment<Is>) => Level);
} = {
  "link.state": ({ from, to, refusals = 1 }) => {
    if (to === "refused") return (refusals - 1) % REFUSALS_A_LINE === 0 ? "error" : "debug";
    if (from === "refused" && to === "authorizing") return "debug";
    return to === "displaced" || to === "backing-off" ? "warn" : "info";
  },
  "link.ack": "debug",
  "link.stalled": "warn",
  "link.event": "debug",
  "link.unreadable": "warn",
  "token.granted": "info",
  "token.failed": "warn",
  "clock.compared": "debug",
  "event.recorded": "info",
  "event.composed": "info",
  "event.known": "info",
  "event.unrecorded": ({ error }) => levelOfRefusal(error),
  "event.lost": "error",
  "rule.failed": "error",
  "event.missed": "info",
  "run.started": "debug",
  "step.done": "info",
  // What a rule's own policies leave out is nothing to worry about.
  "run.settled": ({ state, policy }) => (policy === undefined ? FATES[state] : "info"),
  "run.asleep": "info",
  "wait.over": "info",
  "windows.dropped": ({ events }) => (events > 0 ? "warn" : "info"),
  "run.late": "error",
  "journal.recovered": ({ interrupted }) => (interrupted > 0 ? "warn" : "info"),
  "journal.committed": "debug",
  "journal.pruned": "debug",
  "journal.shrunk": "info",
  "journal.oversize": "warn",
  "journal.failed": ({ error }) => levelOfRefusal(error),
  "gap.opened": "warn",
  "gap.closed": "warn",
  "runtime.started": "info",
  "config.reloading": "debug",
  "config.reloaded": "info",
  "config.refused": "error",
  "runtime.stopping": "info",
  "runtime.stopped": ({ left, kept }) => (left > 0 && !kept ? "warn" : "info"),
  "part.unwell": ({ degraded }) => (degraded ? "warn" : "error"),
  "part.recovered": "info",
  "plugin.ready": "info",
  "plugin.unhealthy": "warn",
  "plugin.recovered": "info",
  // Only a person can mend what is refused for good.
  "circuit.opened": ({ error }) => (error.code === "ZF_SERVICE_REFUSED" ? "error" : "warn"),
  "plugin.crashed": "error",
  "loop.blocked": "warn",
  "loop.gave-up": "error",
  "loop.unwatched": "warn",
  "memory.low": "error",
  "exit.refused": "error",
  "circuit.half-open": "info",
  "circuit.closed": "info",
};

const FATES = {
  done: "info",
  waiting: "info",
  retrying: "warn",
  dropped: "warn",
  dead: "error",
  uncertain: "error",
} as const;

/** Another process holds the journal, and will let go of it: nothing is wrong. */
function levelOfRefusal(error: ZoomflowError): Level {
  return error.code === "ZF_JOURNAL_BUSY" ? "info" : "error";
}

export function levelOf(moment: Telemetry): Level {
  const level = LEVELS[moment.is] as Level | ((moment: Telemetry) => Level);
  return typeof level === "function" ? level(moment) : level;
}
