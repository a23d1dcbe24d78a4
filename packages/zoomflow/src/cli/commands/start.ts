import { checkConfig, configError } from "../../config/check.ts";
import { loadConfig } from "../../config/load.ts";
import { takeLock } from "../../lock.ts";
import { createRunner } from "../../runner.ts";
import { runUntilEnd } from "../../session.ts";
import type { Command } from "../command.ts";
import { createConsole, redactorOf } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit.ts";

export const start: Command = {
  name: "start",
  takes: "",
  summary: "Holds Zoom's event socket and runs the rules, until it is told to stop.",
  options: {
    "dry-run": { type: "boolean", help: "match and record events, but carry nothing out" },
    strict: { type: "boolean", help: "refuse a damaged journal instead of setting it aside" },
  },
  async run(call, io) {
    const signals = io.stopSignals();
    try {
      const loaded = await loadConfig(io.directory, { file: call.text("config") });
      const dryRun = call.flag("dry-run");
      const { checked, problems } = await checkConfig(loaded, io.environment, { dryRun });
      if (checked === undefined) throw configError(loaded.file, problems);
      const lock = takeLock(checked.dataDirectory);
      try {
        const log = createConsole(loaded.config, io, io.terminal && !call.flag("json"));
        const redact = redactorOf(loaded.config, io);
        const runtime = createRunner(checked, { log, dryRun, redact, strict: call.flag("strict") });
        const end = await runUntilEnd(runtime, signals.first, log);
        return end.by === "signal" ? EXIT.ok : exitCodeOf(end.error.code);
      } finally {
        lock.release();
      }
    } finally {
      signals.release();
    }
  },
};
