import { join } from "node:path";

import { messageOf, parseDuration, type Rule, reveal, ZoomflowError } from "@zoomflow/core";
import {
  checkOptions,
  checkRules,
  definition,
  type PluginHandle,
  references,
} from "@zoomflow/core/engine";
import type { ZoomOptions } from "@zoomflow/zoom";

import type { ZoomflowConfig } from "./define.ts";
import { type CheckedJournal, journalOf, journalProblems } from "./journal.ts";
import type { LoadedConfig } from "./load.ts";
import type { ConfigProblem } from "./problem.ts";
import { type Environment, resolveZoom } from "./zoom.ts";

/** A config without faults, ready to run. */
export interface CheckedConfig {
  readonly zoom: ZoomOptions;
  readonly plugins: readonly PluginHandle[];
  /** The config's own rules and those of its plugins. */
  readonly rules: readonly Rule[];
  readonly concurrency: number;
  readonly window: number;
  readonly stopDeadlineMs: number;
  readonly dataDirectory: string;
  readonly journal: CheckedJournal;
}

export type Checked =
  | { readonly checked: CheckedConfig; readonly problems: readonly [] }
  | { readonly checked: undefined; readonly problems: readonly ConfigProblem[] };

const FIELDS: ReadonlySet<string> = new Set([
  "zoom",
  "plugins",
  "rules",
  "concurrency",
  "window",
  "stopTimeout",
  "dataDir",
  "journal",
] satisfies (keyof ZoomflowConfig)[]);

export interface CheckOptions {
  /** Nothing will be carried out, so that plugins need no secrets. Default: false. */
  readonly dryRun?: boolean;
}

/** Finds every problem of a config at once, without connecting anywhere. */
export async function checkConfig(
  loaded: LoadedConfig,
  environment: Environment,
  options: CheckOptions = {},
): Promise<Checked> {
  const { config } = loaded;
  const { rules, plugins, problems: ruleProblems } = rulesIn(config);
  const zoom = resolveZoom(config.zoom, environment);
  const problems: readonly ConfigProblem[] = [
    ...fieldProblems(config),
    ...zoom.problems.map((message) => ({ where: "zoom", message })),
    ...journalProblems(config.journal),
    ...pluginProblems(config.plugins, plugins),
    ...(options.dryRun === true ? [] : (await Promise.all(plugins.map(optionProblems))).flat()),
    ...ruleProblems,
  ];
  if (problems.length > 0 || zoom.options === undefined) return { checked: undefined, problems };
  const dataDirectory = dataDirectoryOf(loaded, environment);
  const checked: CheckedConfig = {
    zoom: zoom.options,
    plugins,
    rules,
    concurrency: config.concurrency ?? 10,
    window: config.window ?? 1_000,
    stopDeadlineMs: parseDuration(config.stopTimeout ?? "30s") ?? 30_000,
    dataDirectory,
    journal: journalOf(config.journal, { directory: loaded.directory, dataDirectory }),
  };
  return { checked, problems: [] };
}

/** What a config has of rules, its plugins' included, and what is wrong with them. */
export function rulesIn(config: ZoomflowConfig): {
  /** To be used only where there are no problems. */
  readonly rules: readonly Rule[];
  readonly plugins: readonly PluginHandle[];
  readonly problems: readonly ConfigProblem[];
} {
  const plugins = Array.isArray(config.plugins) ? config.plugins.filter(isPlugin) : [];
  const rules = [...listOf(config.rules), ...plugins.flatMap(rulesOf)];
  const found = checkRules(rules, { plugins: actionsByPlugin(plugins) });
  const problems = found.map(({ rule, message }) => ({ where: `rule "${rule}"`, message }));
  return { rules: rules as readonly Rule[], plugins, problems };
}

/** The data directory, whether or not the rest of the config is sound. */
export function dataDirectoryOf(
  { config, directory }: LoadedConfig,
  environment: Environment,
): string {
  if (config.dataDir !== undefined) return reveal(config.dataDir);
  return environment["ZOOMFLOW_DATA_DIR"] || join(directory, ".zoomflow");
}

/** All problems as one error, one a line. */
export function configError(file: string, problems: readonly ConfigProblem[]): ZoomflowError {
  const lines = problems.map(({ where, message }) => `  ${where}: ${message}`);
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return new ZoomflowError("ZF_CONFIG_INVALID", [`${file} has ${count}:`, ...lines].join("\n"));
}

function fieldProblems(config: ZoomflowConfig): readonly ConfigProblem[] {
  const unknown = Object.keys(config).filter((field) => !FIELDS.has(field));
  const { concurrency, window, stopTimeout, rules } = config;
  return [
    ...unknown.map((field) => ({
      where: field,
      message: `is not a setting: there are ${[...FIELDS].join(", ")}`,
    })),
    ...(rules === undefined || Array.isArray(rules)
      ? []
      : [{ where: "rules", message: "must be a list" }]),
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

function pluginProblems(
  given: unknown,
  plugins: readonly PluginHandle[],
): readonly ConfigProblem[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [{ where: "plugins", message: "must be a list" }];
  const strangers = given.flatMap((plugin: unknown, index) =>
    isPlugin(plugin)
      ? []
      : [{ where: `plugin ${index + 1}`, message: "is not a plugin instance: call its factory" }],
  );
  const names = plugins.map((plugin) => plugin.plugin);
  const doubled = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const twins = [...doubled].map((name) => ({
    where: `plugin ${name}`,
    message: 'is there twice: name one of the instances, as in slack(options, "sales")',
  }));
  return [...strangers, ...twins];
}

async function optionProblems(plugin: PluginHandle): Promise<readonly ConfigProblem[]> {
  const where = `plugin ${plugin.plugin}`;
  const unset = references(plugin[definition].options).filter((reference) => !reference.present);
  if (unset.length > 0) return unset.map(({ name }) => ({ where, message: `${name} is not set` }));
  try {
    await checkOptions(plugin);
    return [];
  } catch (thrown) {
    return [{ where, message: messageOf(thrown) }];
  }
}

function actionsByPlugin(
  plugins: readonly PluginHandle[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    plugins.map((plugin) => [
      plugin.plugin,
      new Set(Object.keys(plugin[definition].spec.actions ?? {})),
    ]),
  );
}

function rulesOf(plugin: PluginHandle): readonly Rule[] {
  return plugin[definition].rules.map((rule) => ({ ...rule, id: `${plugin.plugin}/${rule.id}` }));
}

function isPlugin(value: unknown): value is PluginHandle {
  return typeof value === "object" && value !== null && definition in value;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
