import { messageOf } from "@zoomflow/core";

import { checkConfig, rulesIn } from "../../config/check.ts";
import { costlyExpressions } from "../../config/costly.ts";
import { loadConfig } from "../../config/load.ts";
import { configError } from "../../config/problem.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";

export const check: Command = {
  name: "check",
  takes: "",
  summary:
    "Loads and validates the config without connecting anywhere; exit 78 when something is wrong.",
  options: {},
  async run(call, io) {
    const loaded = await loadConfig(io.directory, { file: call.text("config") }).catch(
      (thrown: unknown) => {
        if (call.flag("json")) io.stdout(`${JSON.stringify(unloadable(thrown))}\n`);
        throw thrown;
      },
    );
    const { checked, problems: faults } = await checkConfig(loaded, io.environment);
    const problems = [...faults, ...(await costlyExpressions(rulesIn(loaded.config).rules))];
    const ok = checked !== undefined && problems.length === 0;
    if (call.flag("json")) {
      io.stdout(`${JSON.stringify({ file: loaded.file, ok, problems })}\n`);
      return ok ? EXIT.ok : EXIT.config;
    }
    if (!ok) throw configError(loaded.file, problems);
    const plugins = checked.plugins.map(({ plugin }) => plugin).join(", ") || "none";
    io.stdout(
      `${loaded.file} is sound: ${count(checked.rules.length, "rule")}, plugins: ${plugins}\n`,
    );
    return EXIT.ok;
  },
};

/** The answer when there is no config to look at; stderr says the same in words. */
function unloadable(thrown: unknown): object {
  return { file: null, ok: false, problems: [{ where: "config", message: messageOf(thrown) }] };
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
