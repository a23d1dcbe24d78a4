import { messageOf, ZoomflowError } from "@zoomflow/core";

import { givenRules } from "../../config/check-rules.ts";
import { typeProblems } from "../../config/check-types.ts";
import { type CheckedConfig, checkConfig } from "../../config/check.ts";
import { costlyExpressions } from "../../config/costly.ts";
import { exposureProblems } from "../../config/exposure-problems.ts";
import { type LoadedConfig, loadConfig } from "../../config/load.ts";
import { problemLines } from "../../config/problem-lines.ts";
import {
  type ConfigProblem,
  type ConfigProblemKind,
  configError,
  isError,
  listed,
} from "../../config/problem.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";

export const check: Command = {
  name: "check",
  takes: "",
  summary:
    "Loads and validates the config without connecting anywhere; exit 78 when something is wrong.",
  options: {
    types: { type: "boolean", help: "have the project's own TypeScript check the types, too" },
    strict: { type: "boolean", help: "exit 78 for warnings as well" },
  },
  async run(call, io) {
    const loaded = await loadConfig(io.directory, { file: call.text("config") }).catch(
      (thrown: unknown) => {
        if (call.flag("json")) io.stdout(`${JSON.stringify(unloadable(thrown))}\n`);
        throw thrown;
      },
    );
    const { checked, problems: found } = await checkConfig(loaded, io.environment);
    const problems = [
      ...found,
      ...(await costlyExpressions(givenRules(loaded.config))),
      ...exposureProblems(loaded.directory, checked),
      ...(call.flag("types") ? await typeProblems(loaded) : []),
    ];
    const ok = !problems.some((problem) => isError(problem) || call.flag("strict"));
    if (call.flag("json")) io.stdout(`${JSON.stringify(asJson(loaded, ok, problems))}\n`);
    else tell({ loaded, checked, problems, ok }, io);
    return ok ? EXIT.ok : EXIT.config;
  },
};

interface Findings {
  readonly loaded: LoadedConfig;
  readonly checked: CheckedConfig | undefined;
  readonly problems: readonly ConfigProblem[];
  readonly ok: boolean;
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` */
function tell({ loaded, checked, problems, ok }: Findings, io: Io): void {
  const { file } = loaded;
  const colour = io.terminal && !io.environment["NO_COLOR"];
  const look = { directory: io.directory, colour };
  if (!ok) throw configError(file, problems, look);
  const all = problems.map((problem) => listed(file, problem));
  if (all.length > 0) io.stderr(`${problemLines(file, all, look)}\n`);
  const plugins = checked?.plugins.map(({ plugin }) => plugin).join(", ") || "none";
  io.stdout(
    `${file} is sound: ${count(checked?.rules.length ?? 0, "rule")}, plugins: ${plugins}\n`,
  );
}

function asJson({ file }: LoadedConfig, ok: boolean, problems: readonly ConfigProblem[]): object {
  return { file, ok, problems: problems.map((problem) => listed(file, problem)) };
}

/** The answer when there is no config to look at; stderr says the same in words. */
function unloadable(thrown: unknown): object {
  const hint = ZoomflowError.from(thrown, "ZF_INTERNAL").hint;
  const kind: ConfigProblemKind = "unloadable";
  const problem = { where: "config", kind, severity: "error", message: messageOf(thrown), hint };
  return { file: null, ok: false, problems: [problem] };
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
