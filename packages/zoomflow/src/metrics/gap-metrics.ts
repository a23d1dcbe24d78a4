import type { Clock } from "@zoomflow/core/ports";

import type { MetricGroup } from "./group.ts";

const HELP =
  "Seconds in which nothing was heard from Zoom, or in which events were lost because the journal refused them: every gap that this process has closed, and the one that is open now. The gap that was found at the start counts from its own beginning, so that the time in which zoomflow did not run is part of it; before the first start of all there is none.";

/** How long nothing was heard. */
export function createGapMetrics(clock: Pick<Clock, "now">): MetricGroup {
  let closedMs = 0;
  let openSince: number | undefined;
  let told = 0;

  const seconds = (): number => {
    const openMs = openSince === undefined ? 0 : Math.max(0, clock.now() - openSince);
    // A wall clock that is set back must not make a counter fall: it would be read as a restart.
    told = Math.max(told, (closedMs + openMs) / 1_000);
    return told;
  };

  return {
    takes: {
      "journal.recovered": ({ gapSince }) => void (openSince = gapSince),
      "gap.opened": ({ from }) => void (openSince = from),
      "gap.closed"({ from, to, lost }) {
        // What was lost while connected leaves a gap that is open as it is, and its time counts once.
        const end = lost === undefined ? to : Math.min(to, openSince ?? to);
        closedMs += Math.max(0, end - from);
        if (lost === undefined) openSince = undefined;
      },
    },
    families: () => [
      {
        name: "zoomflow_gap_seconds_total",
        help: HELP,
        type: "counter",
        samples: [{ labels: {}, value: seconds() }],
      },
    ],
  };
}
