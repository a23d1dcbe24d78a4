import { dirname } from "node:path";

import { exposureProblems } from "../../config/exposure-problems.ts";
import type { Prepared } from "../../config/prepared.ts";
import { takeLocks } from "../../lock.ts";
import { createLiveRedactor } from "../../log/live-redactor.ts";
import { logExposure, logProblems } from "../../log/log-problems.ts";
import { secretsOf } from "../../log/secrets.ts";
import { prepare, prepareAgain, type PrepareOptions } from "../../prepare.ts";
import { createRunner } from "../../runner.ts";
import { runUntilEnd } from "../../session.ts";
import type { Call, Command } from "../command.ts";
import { createConsole } from "../console.ts";
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
    // Asked for before there is anything to reload, the config is read once more after the start.
    const reload = { asked: false, now: (): void => void (reload.asked = true) };
    const deafen = io.reloadSignal(() => reload.now());
    try {
      const options = { environment: () => io.environment, dryRun: call.flag("dry-run") };
      const from = { directory: io.directory, file: call.text("config") };
      // A config may take its time, or for ever, over what it awaits: the wish to stop does not wait.
      const ready = await Promise.race([
        // At a reload there is a config to go on with, at a start there is none.
        prepare({ ...from, ...options, setAside: !call.flag("strict") }),
        signals.first,
      ]);
      if (typeof ready === "string") return EXIT.ok;
      return await hold(ready, { options, call, io, signals, reload });
    } finally {
      deafen();
      signals.release();
    }
  },
};

interface Holding {
  readonly options: Pick<PrepareOptions, "environment" | "dryRun">;
  readonly call: Call;
  readonly io: Io;
  readonly signals: StopSignals;
  readonly reload: { readonly asked: boolean; now: () => void };
}

async function hold(
  prepared: Prepared,
  { options, call, io, signals, reload }: Holding,
): Promise<number> {
  const { loaded, checked } = prepared;
  const lock = takeLocks([checked.dataDirectory, dirname(checked.journal.file)]);
  try {
    const redactor = createLiveRedactor(secretsOf(loaded.config, io.environment));
    const { redact } = redactor;
    const pretty = io.terminal && !call.flag("json");
    const log = createConsole(redact, io, { logs: checked.logs, pretty });
    logProblems(loaded.file, prepared.problems, log);
    logExposure(exposureProblems(loaded.directory, checked), log);
    const runner = createRunner(prepared, {
      log,
      redact,
      pretty,
      dryRun: options.dryRun,
      strict: call.flag("strict"),
      async prepare() {
        const next = await prepareAgain(prepared, options, (config) =>
          redactor.learn(secretsOf(config, io.environment)),
        );
        logProblems(loaded.file, next.problems, log);
        return next;
      },
    });
    signals.beforeExit(() => runner.abandon());
    reload.now = runner.reload;
    if (reload.asked) runner.reload();
    const end = await runUntilEnd(runner, signals.first, log);
    log.close();
    return end.by === "signal" ? EXIT.ok : exitCodeOf(end.error.code);
  } finally {
    lock.release();
  }
}
