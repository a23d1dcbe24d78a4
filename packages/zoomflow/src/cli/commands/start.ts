import { dirname } from "node:path";

import { type CheckedConfig, checkConfig } from "../../config/check.ts";
import { type LoadedConfig, loadConfig } from "../../config/load.ts";
import { type ConfigProblem, configError } from "../../config/problem.ts";
import { takeLocks } from "../../lock.ts";
import { logProblems } from "../../log/log-problems.ts";
import { createRunner } from "../../runner.ts";
import { runUntilEnd } from "../../session.ts";
import type { Call, Command } from "../command.ts";
import { createConsole, redactorOf } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit.ts";
import type { Io } from "../io.ts";
import type { StopSignals } from "../signals.ts";

export const start: Command = {
  name: "start",
  takes: "",
  summary: "Holds Zoom's event socket and runs the rules, until it is told to stop.",
  options: {
    "dry-run": { type: "boolean", help: "match and record events, but carry nothing out" },
    strict: {
      type: "boolean",
      help: "refuse a broken rule or a damaged journal instead of setting it aside",
    },
  },
  async run(call, io) {
    const signals = io.stopSignals();
    try {
      // A config may take its time, or for ever, over what it awaits: the wish to stop does not wait.
      const ready = await Promise.race([prepare(call, io), signals.first]);
      return typeof ready === "string" ? EXIT.ok : await hold(ready, signals, call, io);
    } finally {
      signals.release();
    }
  },
};

interface Prepared {
  readonly loaded: LoadedConfig;
  readonly checked: CheckedConfig;
  /** What it runs in spite of. */
  readonly problems: readonly ConfigProblem[];
  readonly dryRun: boolean;
}

async function prepare(call: Call, io: Io): Promise<Prepared> {
  const loaded = await loadConfig(io.directory, { file: call.text("config") });
  const dryRun = call.flag("dry-run");
  const setAside = !call.flag("strict");
  const { checked, problems } = await checkConfig(loaded, io.environment, { dryRun, setAside });
  if (checked === undefined) throw configError(loaded.file, problems);
  return { loaded, checked, problems, dryRun };
}

async function hold(
  { loaded, checked, problems, dryRun }: Prepared,
  signals: StopSignals,
  call: Call,
  io: Io,
): Promise<number> {
  const lock = takeLocks([checked.dataDirectory, dirname(checked.journal.file)]);
  try {
    const log = createConsole(loaded.config, io, io.terminal && !call.flag("json"));
    logProblems(loaded.file, problems, log);
    const redact = redactorOf(loaded.config, io);
    const runtime = createRunner(checked, { log, dryRun, redact, strict: call.flag("strict") });
    signals.beforeExit(() => runtime.abandon());
    const end = await runUntilEnd(runtime, signals.first, log);
    return end.by === "signal" ? EXIT.ok : exitCodeOf(end.error.code);
  } finally {
    lock.release();
  }
}
