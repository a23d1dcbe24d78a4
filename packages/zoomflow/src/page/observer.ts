import type { ZoomflowError } from "@zoomflow/core";
import type { Clock, Observe, Telemetry } from "@zoomflow/core/ports";
import type { Link } from "@zoomflow/page/contract";

import { type Circuits, createCircuits } from "./circuits.ts";
import { createRing, type Ring } from "./ring.ts";
import { createRuleBook, type RuleBook } from "./rule-book.ts";

/** What the page's observer has seen since the process began. */
export interface PageObserver {
  readonly observe: Observe;
  /** The last hour in minutes, and the last day in steps of five: columns of {@link COLUMN}. */
  readonly minutes: Ring;
  readonly day: Ring;
  readonly rules: RuleBook;
  readonly startedAt: number;
  link(): Link;
  /** Events that the journal could not take yet. */
  unrecorded(): number;
  revisedAt(): number;
  /** Plugins that have come up or were found unwell, and why. */
  readonly plugins: ReadonlyMap<string, PluginTrouble | undefined>;
  readonly circuits: Pick<Circuits, "of">;
}

export type PluginTrouble = Pick<ZoomflowError, "message" | "hint">;

export const COLUMN = { events: 0, done: 1, failed: 2, dropped: 3 } as const;

export const DAY_STEP_MS = 300_000;

export interface ObserverParts {
  readonly clock: Pick<Clock, "now">;
  /** Told of every moment after which a page may look different. Must cost next to nothing. */
  readonly onChange: (moment: Telemetry) => void;
}

/** Counts what the page shows of the last hour and day. Nothing of an event is kept. */
export function createPageObserver({ clock, onChange }: ObserverParts): PageObserver {
  const minutes = createRing({ stepMs: 60_000, steps: 60, columns: 4 });
  const day = createRing({ stepMs: DAY_STEP_MS, steps: 289, columns: 4 });
  const rules = createRuleBook();
  const plugins = new Map<string, PluginTrouble | undefined>();
  const circuits = createCircuits();
  const startedAt = clock.now();
  let link: Link = { state: "stopped", since: startedAt, cause: "zoomflow is starting" };
  let lastEventAt: number | undefined;
  let roundTripMs: number | undefined;
  let unrecorded = 0;
  let revisedAt = startedAt;

  const count = (at: number, column: number, now = clock.now()): void => {
    for (const ring of [minutes, day]) {
      ring.asOf(now);
      ring.add(at, column);
    }
  };

  const settled = (moment: Extract<Telemetry, { readonly is: "run.settled" }>): void => {
    const at = clock.now();
    rules.settled(moment, at, moment.ageMs);
    const column = columnOf(moment.state);
    if (column !== undefined) count(at, column, at);
  };

  const observe = (moment: Telemetry): void => {
    switch (moment.is) {
      case "event.recorded":
        unrecorded = 0;
        lastEventAt = moment.receivedAt;
        count(moment.receivedAt, COLUMN.events);
        rules.matched(moment.rules, moment.receivedAt);
        break;
      case "event.composed":
        rules.matched([moment.rule], clock.now());
        break;
      case "run.settled":
        settled(moment);
        break;
      case "event.known":
        unrecorded = 0;
        break;
      case "event.unrecorded":
        if (moment.lost !== true) unrecorded = moment.count;
        break;
      case "link.state":
        link = linkOf(moment, clock.now());
        break;
      case "link.ack":
        roundTripMs = moment.rttMs;
        break;
      case "journal.recovered":
        lastEventAt ??= moment.lastEventAt;
        break;
      case "config.reloaded":
        revisedAt = clock.now();
        circuits.take(moment);
        for (const plugin of moment.plugins.removed) plugins.delete(plugin);
        break;
      case "plugin.ready":
      case "plugin.recovered":
        plugins.set(moment.plugin, undefined);
        break;
      case "plugin.unhealthy":
      case "plugin.crashed":
        plugins.set(moment.plugin, moment.error);
        break;
      default:
        if (!circuits.take(moment) && !TOLD.has(moment.is)) return;
    }
    onChange(moment);
  };

  return {
    observe,
    minutes,
    day,
    rules,
    startedAt,
    plugins,
    circuits,
    link: () => ({
      ...link,
      ...(roundTripMs !== undefined && { roundTripMs }),
      ...(lastEventAt !== undefined && { lastEventAt }),
    }),
    unrecorded: () => unrecorded,
    revisedAt: () => revisedAt,
  };
}

/** What is not counted here, and may be seen on the page all the same. */
const TOLD: ReadonlySet<Telemetry["is"]> = new Set([
  "run.asleep",
  "run.started",
  "wait.over",
  "gap.opened",
  "gap.closed",
  "part.unwell",
  "part.recovered",
  "runtime.started",
  "runtime.stopping",
]);

function columnOf(state: string): number | undefined {
  if (state === "done" || state === "dropped") return COLUMN[state];
  return state === "dead" || state === "uncertain" ? COLUMN.failed : undefined;
}

function linkOf(
  { to, cause, waitMs }: Extract<Telemetry, { readonly is: "link.state" }>,
  now: number,
): Link {
  const nextAttemptAt = waitMs === undefined ? undefined : now + waitMs;
  return {
    state: to,
    since: now,
    cause,
    ...(nextAttemptAt !== undefined && { nextAttemptAt }),
  };
}
