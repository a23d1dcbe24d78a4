import { type Duration, parseDuration } from "@zoomflow/core";

import type { ConfigProblem } from "./problem.ts";

/** What is done when code keeps the event loop from going round. */
export interface WatchdogConfig {
  /** So long it may stand still before the log says who keeps it. Default: 1 s. */
  readonly warn?: Duration;
  /**
   * So long it may stand still before the process ends with exit code 75, to be started again by
   * whoever watches it; `false` for never. Default: 1 min.
   */
  readonly giveUp?: Duration | false;
}

/** With every default; undefined where there is to be none. */
export interface CheckedWatchdog {
  readonly warnMs: number;
  readonly giveUpMs: number | undefined;
}

/** Applies the defaults to settings that were found sound. */
export function watchdogOf(config: WatchdogConfig | false = {}): CheckedWatchdog | undefined {
  if (config === false) return undefined;
  const { warn = "1s", giveUp = "1m" } = config;
  return {
    warnMs: parseDuration(warn) ?? 1_000,
    giveUpMs: giveUp === false ? undefined : (parseDuration(giveUp) ?? 60_000),
  };
}

/** What cannot be told from a busy moment is no block. */
const SHORTEST_MS = 500;

const FIELDS: ReadonlySet<string> = new Set(["warn", "giveUp"] satisfies (keyof WatchdogConfig)[]);

export function watchdogProblems(config: unknown): readonly ConfigProblem[] {
  if (config === undefined || config === false) return [];
  if (typeof config !== "object" || config === null)
    return [
      { where: "watchdog", message: 'must be an object, such as { giveUp: "2m" }, or false' },
    ];
  const { warn, giveUp } = config as WatchdogConfig;
  const unknown = Object.keys(config).filter((field) => !FIELDS.has(field));
  return [
    ...unknown.map((field) => ({
      where: `watchdog.${field}`,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...durationProblem("watchdog.warn", warn),
    ...(giveUp === false ? [] : durationProblem("watchdog.giveUp", giveUp)),
  ];
}

function durationProblem(where: string, given: unknown): readonly ConfigProblem[] {
  if (given === undefined) return [];
  const ms = typeof given === "string" ? parseDuration(given) : undefined;
  if (ms !== undefined && ms >= SHORTEST_MS) return [];
  return [{ where, message: `is ${JSON.stringify(given)}: write it like "2s", at least "500ms"` }];
}
