import { type Cell, createCounter } from "./counter.ts";
import { gauge } from "./family.ts";
import type { MetricGroup } from "./group.ts";
import { createHistogram } from "./histogram.ts";

const DELIVERY = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600];

interface Results {
  readonly recorded: Cell;
  readonly known: Cell;
}

/** Names come from outside: so many of this length are remembered, and so many families told apart. */
const NAMES = 1_000;
const NAME_LENGTH = 80;
const FAMILIES = 40;
const OTHER = "other";

/** The way of events to the journal. */
export function createEventMetrics(): MetricGroup {
  const byName = new Map<string, Results>();
  const byFamily = new Map<string, Results>();
  let waiting = 0;
  const events = createCounter(
    "zoomflow_events_total",
    "Events by the family of their name, the part before the dot, and result: recorded, known from before, or unrecorded, when they could not even be written down.",
  );
  const delivery = createHistogram(
    "zoomflow_event_delivery_seconds",
    "From what an event says of its own time (event_ts) to its receipt, for recorded events; both clocks' errors are in it.",
    DELIVERY,
  );

  const resultsOf = (name: string): Results => {
    const found = byName.get(name);
    if (found !== undefined) return found;
    // A plugin's source may deliver anything.
    const results = inFamily(String(name).split(".", 1)[0] ?? "");
    if (byName.size < NAMES && name.length <= NAME_LENGTH) byName.set(name, results);
    return results;
  };

  const inFamily = (family: string): Results => {
    const found = byFamily.get(family);
    if (found !== undefined) return found;
    if (family !== OTHER && (byFamily.size >= FAMILIES || !/^[a-z_]{1,32}$/.test(family)))
      return inFamily(OTHER);
    const cell = (result: string): Cell => events.cell({ family, result });
    const results = { recorded: cell("recorded"), known: cell("known") };
    byFamily.set(family, results);
    return results;
  };

  return {
    takes: {
      "event.recorded"({ event, receivedAt }) {
        waiting = 0;
        resultsOf(event.event).recorded.count++;
        // What zoomflow has composed was delivered by nobody.
        const isOwn = String(event.event).startsWith("zoomflow.");
        if (typeof event.event_ts === "number" && event.event_ts > 0 && !isOwn)
          delivery.observe(Math.max(0, receivedAt - event.event_ts) / 1_000);
      },
      "event.known"({ event }) {
        waiting = 0;
        resultsOf(event.event).known.count++;
      },
      "event.unrecorded"({ count, lost }) {
        if (lost) events.cell({ family: OTHER, result: "unrecorded" }).count += count;
        else waiting = count;
      },
      "event.lost"({ count }) {
        events.cell({ family: OTHER, result: "unrecorded" }).count += count;
      },
    },
    families: () => [
      events.family(),
      delivery.family(),
      gauge(
        "zoomflow_events_waiting",
        "Events that have arrived and are not recorded, because the journal refuses them.",
        waiting,
      ),
    ],
  };
}
