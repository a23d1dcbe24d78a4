import { ZoomflowError } from "@zoomflow/core";

import { loadConfig } from "../../config/load.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import type { FlowTests } from "../flow-tests.ts";
import type { Io } from "../io.ts";

export const test: Command = {
  name: "test",
  takes: "[WORD...]",
  summary:
    "Runs the tests of the rules: every *.flow.test.ts beside the config; exit 1 when one fails.",
  options: {},
  async run(call, io) {
    const { directory } = await loadConfig(io.directory, { file: call.text("config") });
    // What only this command needs, others need not load.
    const { assignRunners, findFlowTests } = await import("../flow-tests.ts");
    const files = findFlowTests(directory, call.words);
    if (files.length === 0) throw noTests(directory, call.words);
    const results = await runAll(assignRunners(directory, files), directory, call, io);
    const ok = results.every((result) => result.ok);
    if (call.flag("json")) io.stdout(`${JSON.stringify({ ok, directory, results })}\n`);
    return ok ? EXIT.ok : EXIT.failed;
  },
};

interface Result {
  readonly runner: string;
  readonly files: readonly string[];
  readonly ok: boolean;
}

async function runAll(
  runs: readonly FlowTests[],
  directory: string,
  call: Call,
  io: Io,
): Promise<readonly Result[]> {
  const { runTests } = await import("../run-tests.ts");
  const signals = io.stopSignals();
  // What is to be read by a program stands alone on stdout.
  const tell = call.flag("json") ? io.stderr : io.stdout;
  const results: Result[] = [];
  try {
    for (const { runner, files, args } of runs) {
      const ok = await runTests(args, { directory, io, tell, stop: signals.first });
      results.push({ runner, files, ok });
    }
    return results;
  } finally {
    signals.release();
  }
}

function noTests(directory: string, words: readonly string[]): ZoomflowError {
  const named = words.length === 0 ? "" : ` with ${words.join(" or ")} in its path`;
  return new ZoomflowError("ZF_USAGE", `there is no *.flow.test.ts${named} in ${directory}`, {
    hint: "Write one beside the config: rules.flow.test.ts. docs/testing.md shows how.",
  });
}
