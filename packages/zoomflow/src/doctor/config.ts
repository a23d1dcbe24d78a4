import { relative } from "node:path";

import type { Finding, Rule } from "@zoomflow/core";
import type { PluginHandle } from "@zoomflow/core/engine";

import { rulesIn } from "../config/check-rules.ts";
import { type Checked, checkConfig, dataDirectoryOf } from "../config/check.ts";
import type { ZoomflowConfig } from "../config/define.ts";
import { readEnvFile } from "../config/environment.ts";
import { type CheckedHttp, httpOf, httpProblems } from "../config/http.ts";
import { type CheckedJournal, journalOf, journalProblems } from "../config/journal.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import { isError } from "../config/problem.ts";
import { isHeld } from "../lock.ts";
import { fail, failedBy, ok, type Result, warn } from "./findings.ts";
import type { World } from "./world.ts";

/** A config as far as it can be used: where it cannot be loaded, the variables alone. */
export interface Settings {
  readonly config: ZoomflowConfig;
  /** The config's, or where it was looked for. */
  readonly directory: string;
  /** Those without errors. */
  readonly rules: readonly Rule[];
  readonly plugins: readonly PluginHandle[];
  readonly dataDirectory: string;
  readonly journal: CheckedJournal;
  readonly http: CheckedHttp;
}

export async function examineConfig(
  world: World,
  file: string | undefined,
): Promise<Result<Settings>> {
  let loaded: LoadedConfig;
  try {
    loaded = await loadConfig(world.directory, { file });
  } catch (thrown) {
    const finding = failedBy("config", thrown);
    const message = `${finding.message}; what follows goes by the variables alone`;
    return { findings: [{ ...finding, message }], value: withoutConfig(world) };
  }
  const checked = await checkConfig(loaded, world.environment(), { setAside: true });
  const settings = settingsOf(loaded, world);
  return { findings: [judge(loaded, checked, world, settings)], value: settings };
}

function judge(
  { file, config }: LoadedConfig,
  { checked, problems }: Checked,
  world: World,
  { dataDirectory }: Settings,
): Finding {
  const name = relative(world.directory, file) || file;
  const errors = problems.filter(isError).length;
  const hint = "`zoomflow check` lists them, each with its line and what to do.";
  const counts = [count(errors, "error"), count(problems.length - errors, "warning")];
  const has = `${name} has ${counts.filter((text) => text !== "").join(" and ")}`;
  if (checked === undefined)
    return fail("config", `${has}: a start refuses it${goesOn(dataDirectory)}`, {
      hint,
      code: "ZF_CONFIG_INVALID",
    });
  if (checked.setAside.length > 0) {
    const left = `a start runs without ${checked.setAside.join(", ")}`;
    return warn("config", `${has}: ${left}${goesOn(dataDirectory)}`, hint);
  }
  const plugins = checked.plugins.map(({ plugin }) => plugin).join(", ") || "none";
  const what = `${count(checked.rules.length, "rule") || "no rules"}, plugins: ${plugins}`;
  if (problems.length > 0) return warn("config", `${has}; ${what}`, hint);
  if ((config.rules?.length ?? 0) + checked.rules.length === 0)
    return warn("config", `${name} has no rules: nothing is done`, "Add one, made with on().");
  return ok("config", `${name} is sound: ${what}`);
}

/** What runs took its config earlier: the file says nothing of that. */
function goesOn(dataDirectory: string): string {
  if (!isHeld(dataDirectory)) return "";
  return "; the zoomflow that runs goes on with the revision it took last";
}

function withoutConfig(world: World): Settings {
  const loaded = { config: {}, file: "", directory: world.directory };
  try {
    readEnvFile(world.directory);
  } catch {
    // That it cannot be read is said where it is looked at.
  }
  return settingsOf(loaded, world);
}

/** What is wrong with a part was told with the config; the checks go on with its defaults. */
function settingsOf(loaded: LoadedConfig, world: World): Settings {
  const environment = world.environment();
  const { directory, config } = loaded;
  const { rules, plugins } = rulesIn(config);
  const dataDirectory = dataDirectoryOf(loaded, environment);
  const journal = journalProblems(config.journal).length === 0 ? config.journal : {};
  const soundHttp = httpProblems(config.http, environment).length === 0;
  return {
    config,
    directory,
    rules,
    plugins,
    dataDirectory,
    journal: journalOf(journal, { directory, dataDirectory }),
    http: soundHttp ? httpOf(config.http, environment) : httpOf({}, {}),
  };
}

function count(many: number, what: string): string {
  return many === 0 ? "" : `${many} ${what}${many === 1 ? "" : "s"}`;
}
