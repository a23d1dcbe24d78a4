import type { Telemetry } from "@zoomflow/core/ports";

import { whoKeeps } from "../watchdog/who.js";
import { levelOf } from "./level.ts";
import { type Line, line } from "./line.ts";

type PluginMoment = Extract<
  Telemetry,
  {
    readonly is:
      | `circuit.${string}`
      | `loop.${string}`
      | "plugin.crashed"
      | "memory.low"
      | "exit.refused";
  }
>;

/** What the log says of a plugin that fails, and of what is done about it. */
export function describePlugin(moment: PluginMoment): Line {
  const { is, ...rest } = moment;
  return line(levelOf(moment), rest, is, sentence(moment));
}

function sentence(moment: PluginMoment): string {
  switch (moment.is) {
    case "circuit.opened": {
      const { plugin, rules, waitMs, error } = moment;
      const who =
        rules === undefined ? "all its actions wait" : `actions of ${rules.join(", ")} wait`;
      return `plugin ${plugin} is left alone for ${seconds(waitMs)}, ${who}: ${error.message}`;
    }
    case "circuit.half-open":
      return `plugin ${moment.plugin} is tried again, by rule "${moment.rule}"`;
    case "circuit.closed":
      return `plugin ${moment.plugin} answers again after ${seconds(moment.ms)}: what waited goes on`;
    case "plugin.crashed": {
      const { error, waitMs } = moment;
      const next = waitMs === undefined ? "" : `; it starts again in ${seconds(waitMs)}`;
      return `${error.message}${next}`;
    }
    case "loop.blocked":
      return `the event loop stood still for ${seconds(moment.ms)} and goes on: ${whoKeeps(moment)}`;
    case "loop.gave-up": {
      const at = new Date(moment.at).toISOString();
      const waits =
        moment.culprit === undefined ? "" : `; that waits for ${minutes(moment.waitMs)} now`;
      return `the last process was ended at ${at}, for its event loop had stood still for ${seconds(moment.ms)}: ${whoKeeps(moment)}${waits}`;
    }
    case "loop.unwatched":
      return moment.error.message;
    case "memory.low": {
      const share = Math.round((100 * moment.used) / moment.limit);
      return `${share} % of the memory for JavaScript are in use: without more, or less to remember, zoomflow dies`;
    }
    case "exit.refused":
      return `${moment.culprit} wanted to end the process, and was refused`;
    default:
      return moment satisfies never;
  }
}

function minutes(ms: number): string {
  return `${Math.round(ms / 60_000)} min`;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
