import type { Health, ZoomflowError } from "@zoomflow/core";
import type { Clock } from "@zoomflow/core/ports";

import type { MetricGroup } from "../metrics/group.ts";

/** Remembers for some minutes what went wrong in code of rules and plugins, and is over. */
export interface Mishaps extends Pick<MetricGroup, "takes"> {
  /** By the part of `/ready` that it belongs to. */
  recent(): ReadonlyMap<string, Health>;
}

/** As long as a block of the event loop is remembered. */
const RECENT_MS = 600_000;

interface Mishap {
  readonly at: number;
  readonly what: string;
  readonly error: ZoomflowError;
}

/** Of each part the last one: nothing grows with how often it happens. */
export function createMishaps(clock: Pick<Clock, "monotonic">): Mishaps {
  const last = new Map<string, Mishap>();
  return {
    takes: {
      "plugin.crashed": ({ plugin, error }) => {
        last.set(`plugin:${plugin}`, { at: clock.monotonic(), what: error.message, error });
      },
      "run.late": ({ culprit, plugin, of, error }) => {
        const what = `${culprit} failed after it was over: ${error.message}`;
        const owner = plugin ?? of?.plugin;
        const part = owner === undefined ? partOf(culprit) : `plugin:${owner}`;
        last.set(part, { at: clock.monotonic(), what, error });
      },
    },
    recent() {
      const now = clock.monotonic();
      for (const [part, { at }] of last) if (now - at > RECENT_MS) last.delete(part);
      return new Map([...last].map(([part, mishap]) => [part, healthOf(mishap, now)]));
    },
  };
}

/** Code that no attempt was under way for is named by its kind; what is nobody's is looked for in the rules. */
function partOf(culprit: string): string {
  if (culprit.startsWith("plugin ")) return culprit.replace(" ", ":");
  return culprit.startsWith("source ") ? culprit.slice("source ".length) : "rules";
}

function healthOf({ at, what, error: { hint, code } }: Mishap, now: number): Health {
  const reason = `${Math.round((now - at) / 1_000)} s ago: ${what}`;
  return { ok: true, degraded: true, reason, hint, code };
}
