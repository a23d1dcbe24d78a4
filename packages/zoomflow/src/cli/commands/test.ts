import { spawn } from "node:child_process";

import { ZoomflowError } from "@zoomflow/core";

import { loadConfig } from "../../config/load.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { assignRunners, findFlowTests, type TestRun } from "../flow-tests.ts";
import type { Io } from "../io.ts";

export const test: Command = {
  name: "test",
  takes: "[WORD...]",
  summary:
    "Runs the tests of the rules: every *.flow.test.ts beside the config; exit 1 when one fails.",
  options: {},
  async run(call, io) {
    const { directory } = await loadConfig(io.directory, { file: call.text("config") });
    const files = findFlowTests(directory, call.words);
    if (files.length === 0) throw noTests(directory, call.words);
    const signals = io.stopSignals();
    const asJson = call.flag("json");
    const results: {
      readonly runner: string;
      readonly files: readonly string[];
      readonly ok: boolean;
    }[] = [];
    try {
      for (const { runner, files: own, args } of assignRunners(directory, files)) {
        // What is to be read by a program stands alone on stdout.
        const tell = asJson ? io.stderr : io.stdout;
        const ok = await runTests(args, { directory, io, tell, stop: signals.first });
        results.push({ runner, files: own, ok });
      }
    } finally {
      signals.release();
    }
    const ok = results.every((result) => result.ok);
    if (asJson) io.stdout(`${JSON.stringify({ ok, directory, results })}\n`);
    return ok ? EXIT.ok : EXIT.failed;
  },
};

interface Surroundings {
  readonly directory: string;
  readonly io: Io;
  readonly tell: (text: string) => void;
  /** The tests are then told to end. */
  readonly stop: Promise<string>;
}

/** Whether all of them passed. */
function runTests(
  args: TestRun["args"],
  { directory, io, tell, stop }: Surroundings,
): Promise<boolean> {
  const color = io.terminal ? { FORCE_COLOR: "1" } : {};
  const child = spawn(process.execPath, args, {
    cwd: directory,
    env: { ...io.environment, ...color },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const [stream, write] of [
    [child.stdout, tell],
    [child.stderr, io.stderr],
  ] as const) {
    stream.setEncoding("utf8");
    stream.on("data", write);
  }
  void stop.then(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0));
  });
}

function noTests(directory: string, words: readonly string[]): ZoomflowError {
  const named = words.length === 0 ? "" : ` with ${words.join(" or ")} in its name`;
  return new ZoomflowError("ZF_USAGE", `there is no test${named} in ${directory}`, {
    hint: "Write one beside the config: rules.flow.test.ts. docs/testing.md shows how.",
  });
}
