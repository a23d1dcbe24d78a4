import { resolve } from "node:path";

import { parseDuration, type Rule, reveal } from "@zoomflow/core";
import type { PluginHandle } from "@zoomflow/core/engine";
import type { ZoomOptions } from "@zoomflow/zoom";

import { withInputs } from "./check-inputs.ts";
import { optionProblems, pluginProblems } from "./check-plugins.ts";
import { conditionedPatterns, type RulesFound, rulesIn } from "./check-rules.ts";
import type { ZoomflowConfig } from "./define.ts";
import { type CheckedHttp, httpOf, httpProblems } from "./http.ts";
import { type CheckedJournal, journalOf, journalProblems } from "./journal.ts";
import type { LoadedConfig } from "./load.ts";
import { type CheckedLogs, logsOf, logsProblems } from "./logs.ts";
import { type ConfigProblem, isError } from "./problem.ts";
import { isText } from "./text.ts";
import { type CheckedWatchdog, watchdogOf, watchdogProblems } from "./watchdog.ts";
import { type Environment, resolveZoom } from "./zoom.ts";

/** A config without faults, ready to run. */
export interface CheckedConfig {
  readonly zoom: ZoomOptions;
  readonly plugins: readonly PluginHandle[];
  /** The config's own rules and those of its plugins. */
  readonly rules: readonly Rule[];
  /** The ids of rules that are left out until they are mended. */
  readonly setAside: readonly string[];
  readonly concurrency: number;
  readonly window: number;
  readonly stopDeadlineMs: number;
  readonly dataDirectory: string;
  readonly journal: CheckedJournal;
  readonly http: CheckedHttp;
  readonly logs: CheckedLogs;
  /** Undefined when nothing is to watch. */
  readonly watchdog: CheckedWatchdog | undefined;
}

export interface Checked {
  /** Undefined when there are errors that keep it from being run. */
  readonly checked: CheckedConfig | undefined;
  /** Warnings too. */
  readonly problems: readonly ConfigProblem[];
}

const FIELDS: ReadonlySet<string> = new Set([
  "zoom",
  "plugins",
  "rules",
  "concurrency",
  "window",
  "stopTimeout",
  "dataDir",
  "journal",
  "http",
  "logs",
  "watchdog",
] satisfies (keyof ZoomflowConfig)[]);

export interface CheckOptions {
  /** Nothing will be carried out, so that plugins need no secrets. Default: false. */
  readonly dryRun?: boolean;
  /** Run without the rules that have errors, instead of not at all. Default: false. */
  readonly setAside?: boolean;
}

/** Finds every problem of a config at once, without connecting anywhere. */
export async function checkConfig(
  loaded: LoadedConfig,
  environment: Environment,
  options: CheckOptions = {},
): Promise<Checked> {
  const { config } = loaded;
  const { dryRun = false, setAside = false } = options;
  const found = await rulesAsKnown(config, environment, dryRun);
  const { plugins } = found;
  const zoom = resolveZoom(config.zoom, environment);
  const problems: readonly ConfigProblem[] = [
    ...fieldProblems(config),
    ...logsProblems(config.logs, environment),
    ...zoom.problems,
    ...journalProblems(config.journal),
    ...httpProblems(config.http, environment),
    ...watchdogProblems(config.watchdog),
    ...pluginProblems(config.plugins, plugins),
    ...(dryRun
      ? []
      : (await Promise.all(plugins.map((one) => optionProblems(one, environment)))).flat()),
  ];
  const all = [...problems, ...found.problems];
  const fatal = setAside ? problems : all;
  if (fatal.some(isError) || zoom.options === undefined)
    return { checked: undefined, problems: all };
  const dataDirectory = dataDirectoryOf(loaded, environment);
  const checked: CheckedConfig = {
    zoom: zoom.options,
    plugins,
    rules: found.rules,
    setAside: found.broken,
    concurrency: config.concurrency ?? 10,
    window: config.window ?? 1_000,
    stopDeadlineMs: parseDuration(config.stopTimeout ?? "30s") ?? 30_000,
    dataDirectory,
    journal: journalOf(config.journal, { directory: loaded.directory, dataDirectory }),
    http: httpOf(config.http, environment),
    logs: logsOf(config.logs, environment, loaded.directory),
    watchdog: watchdogOf(config.watchdog),
  };
  return { checked, problems: all };
}

/** The data directory, whether or not the config is sound. A relative one is beside the config. */
export function dataDirectoryOf(
  { config, directory }: LoadedConfig,
  environment: Environment,
): string {
  const given = isText(config.dataDir) ? reveal(config.dataDir) : environment["ZOOMFLOW_DATA_DIR"];
  return resolve(directory, given || ".zoomflow");
}

function fieldProblems(config: ZoomflowConfig): readonly ConfigProblem[] {
  const unknown = Object.keys(config).filter((field) => !FIELDS.has(field));
  const { concurrency, window, stopTimeout, rules, dataDir } = config;
  return [
    ...unknown.map((field) => ({
      where: field,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...(rules === undefined || Array.isArray(rules)
      ? []
      : [{ where: "rules", message: "must be a list" }]),
    ...(dataDir === undefined || isText(dataDir)
      ? []
      : [{ where: "dataDir", message: 'must be a text or env("NAME")' }]),
    ...countProblem("concurrency", concurrency),
    ...countProblem("window", window),
    ...(stopTimeout === undefined || parseDuration(stopTimeout) !== undefined
      ? []
      : [
          {
            where: "stopTimeout",
            message: `is ${JSON.stringify(stopTimeout)}: write it like "30s" or "2m"`,
          },
        ]),
  ];
}

function countProblem(where: string, value: unknown): readonly ConfigProblem[] {
  if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 1))
    return [];
  return [{ where, message: "must be a whole number of 1 or more" }];
}

/** With what is known of the events that conditions are asked of: to load all would take its time. */
async function rulesAsKnown(
  config: ZoomflowConfig,
  environment: Environment,
  dryRun: boolean,
): Promise<RulesFound> {
  const { payloadTypes } = await import("@zoomflow/events/fields");
  const payloadType = await payloadTypes(conditionedPatterns(config));
  const variables = Object.keys(environment);
  const found = rulesIn(config, { payloadType, variables, carriesOut: !dryRun });
  return dryRun ? found : withInputs(found);
}
