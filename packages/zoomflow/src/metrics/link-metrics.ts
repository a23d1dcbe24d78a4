import { createCounter } from "./counter.ts";
import { type Family, gauge } from "./family.ts";
import type { MetricGroup } from "./group.ts";
import { createHistogram } from "./histogram.ts";

/** In seconds: Zoom answers within a tenth; past `ackTimeout` the link counts as dead. */
const BEATS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const STATES = [
  "stopped",
  "authorizing",
  "connecting",
  "confirming",
  "connected",
  "backing-off",
  "displaced",
  "refused",
];

/** The connection to Zoom. */
export function createLinkMetrics(): MetricGroup {
  let state: string = "stopped";
  let skewMs: number | undefined;
  const states = createCounter(
    "zoomflow_link_states_total",
    "How often the link to Zoom entered each state.",
  );
  const reconnects = createCounter(
    "zoomflow_reconnects_total",
    "Sessions that ended and attempts that failed, after each of which the link tries again: in which state it was, and the error's code.",
  );
  const tokens = createCounter(
    "zoomflow_token_failures_total",
    "Requests for a token that failed, by the error's code.",
  );
  const unreadable = createCounter(
    "zoomflow_unreadable_frames_total",
    "Frames from Zoom that were passed over because they could not be read.",
  );
  const beats = createHistogram(
    "zoomflow_heartbeat_seconds",
    "From a heartbeat to Zoom's answer.",
    BEATS,
  );
  const passedOver = unreadable.cell();
  return {
    takes: {
      "link.state"({ from, to, error, waitMs }) {
        state = to;
        states.cell({ state: to }).count++;
        // What is not waited in for another attempt is given up.
        if (waitMs !== undefined) reconnects.cell({ from, cause: error?.code ?? "none" }).count++;
      },
      "clock.compared": (moment) => void (skewMs = moment.skewMs),
      "link.ack": ({ rttMs }) => beats.observe(rttMs / 1_000),
      "link.unreadable": ({ suppressed = 0 }) => void (passedOver.count += 1 + suppressed),
      "token.failed": ({ error }) => void tokens.cell({ cause: error.code }).count++,
    },
    families: () => [
      gauge(
        "zoomflow_connected",
        "1 while Zoom has confirmed the connection, else 0.",
        Number(state === "connected"),
      ),
      stateSet(state),
      ...(skewMs === undefined ? [] : [skew(skewMs)]),
      ...[states, reconnects, tokens, unreadable, beats].map((metric) => metric.family()),
    ],
  };
}

function stateSet(now: string): Family {
  return {
    name: "zoomflow_link_state",
    help: "1 for the state that the link to Zoom is in, 0 for the others.",
    type: "gauge",
    samples: STATES.map((state) => ({ labels: { state }, value: Number(state === now) })),
  };
}

function skew(ms: number): Family {
  return gauge(
    "zoomflow_clock_skew_seconds",
    "By how much this machine's clock was ahead of Zoom's at Zoom's last answer; negative where it was behind. Known to about a second.",
    ms / 1_000,
  );
}
