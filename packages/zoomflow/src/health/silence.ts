import type { Clock } from "@zoomflow/core/ports";

import type { Arrivals } from "../journal/arrivals.ts";
import { gauge } from "../metrics/family.ts";
import type { MetricGroup } from "../metrics/group.ts";
import { hush, LOUD, silenceHealth } from "./hush.ts";
import { createLearning } from "./learning.ts";
import type { Outlook } from "./vigil.ts";

/** What is usual is learned anew every hour. */
const LEARN_EVERY_MS = 3_600_000;

/**
 * Whether Zoom is quiet for far longer than usual, though the connection stands. Of an event it takes
 * no more than that there was one.
 */
export function createSilence(
  arrivals: Arrivals,
  clock: Clock,
): Outlook & Omit<MetricGroup, "families"> {
  const learning = createLearning(arrivals, clock);
  let now = LOUD;
  let connected = false;
  let events = false;
  let learnedAt = Number.NEGATIVE_INFINITY;

  return {
    name: "silence",
    takes: {
      "link.event": () => void (events = true),
      "link.state": ({ to }) => void (connected = to === "connected"),
    },
    look(ms) {
      if (clock.monotonic() - learnedAt >= LEARN_EVERY_MS) {
        learnedAt = clock.monotonic();
        learning.learn(now.quietMs);
      }
      now = hush(now, { ms, connected, events }, learning.usual, clock.now());
      events = false;
    },
    leave: () => learning.leave(),
    health: () => silenceHealth(now, learning.usual, clock.now()),
    families() {
      const silent = gauge(
        "zoomflow_silence_seconds",
        "For how long no event has come while the connection stood.",
        now.quietMs / 1_000,
      );
      const { usual } = learning;
      if (usual === undefined) return [silent];
      const rate = gauge(
        "zoomflow_usual_events_per_hour",
        "How many events an hour usually come at this hour of the week, as the journal has it of the last four weeks; left out until it reaches back a week.",
        usual.perHourAt(clock.now()),
      );
      return [silent, rate];
    },
  };
}
