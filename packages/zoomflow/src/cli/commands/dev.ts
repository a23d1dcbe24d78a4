import { randomBytes } from "node:crypto";

import { dataDirectoryOf } from "../../config/check.ts";
import type { ZoomflowConfig } from "../../config/define.ts";
import { exposureProblems } from "../../config/exposure-problems.ts";
import { devJournalIn } from "../../config/journal.ts";
import { type LoadedConfig, loadConfig } from "../../config/load.ts";
import { readOwnFiles } from "../../config/own-files.ts";
import type { Environment } from "../../config/zoom.ts";
import { takeLock } from "../../lock.ts";
import { createLiveRedactor } from "../../log/live-redactor.ts";
import { logExposure } from "../../log/log-problems.ts";
import { secretsOf } from "../../log/secrets.ts";
import { prepareAgain, prepareLoaded } from "../../prepare.ts";
import { createRunner } from "../../runner.ts";
import { type End, runUntilEnd } from "../../session.ts";
import { openDoor } from "../../simulation/door.ts";
import type { Command } from "../command.ts";
import { createConsole } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit.ts";
import type { Io } from "../io.ts";
import type { StopSignals } from "../signals.ts";
import { watchConfig } from "../watch.ts";

export const dev: Command = {
  name: "dev",
  takes: "",
  summary:
    "Runs the rules against a local Zoom, readably, and takes over every edit of the config.",
  options: {
    "dry-run": { type: "boolean", help: "match and record events, but carry nothing out" },
  },
  async run(call, io) {
    const signals = io.stopSignals();
    const found = await loadConfig(io.directory, { file: call.text("config") });
    const directory = dataDirectoryOf(found, io.environment);
    const lock = takeLock(directory);
    const { startSimulator } = await import("@zoomflow/zoom/simulator");
    const controlKey = randomBytes(24).toString("base64url");
    const simulator = await startSimulator({ controlKey });
    const closeDoor = openDoor(directory, { port: simulator.port, key: controlKey });
    try {
      const end = await runDev(found, {
        io,
        // Of the environment, Zoom's place is taken by the simulator's.
        environment: () => ({ ...io.environment, ...simulator.env }),
        signals,
        pretty: !call.flag("json"),
        dryRun: call.flag("dry-run"),
      });
      return end.by === "signal" ? EXIT.ok : exitCodeOf(end.error.code);
    } finally {
      closeDoor();
      await simulator.stop();
      lock.release();
      signals.release();
    }
  },
};

interface Session {
  readonly io: Io;
  readonly environment: () => Environment;
  readonly signals: StopSignals;
  readonly pretty: boolean;
  readonly dryRun: boolean;
}

/** Runs the config, and every later one that is sound, until the end. */
async function runDev(
  loaded: LoadedConfig,
  { io, environment, signals, pretty, dryRun }: Session,
): Promise<End> {
  const options = { environment, dryRun, adapt: withoutZoom };
  const prepared = await prepareLoaded(loaded, options);
  const redactor = createLiveRedactor(secretsOf(loaded.config, environment()));
  const log = createConsole(redactor.redact, io, { logs: prepared.checked.logs, pretty });
  logExposure(exposureProblems(loaded.directory, prepared.checked), log);
  const runner = createRunner(prepared, {
    log,
    pretty,
    dryRun,
    redact: redactor.redact,
    journalFile: devJournalIn(prepared.checked.dataDirectory),
    prepare() {
      follow(); // first: what is broken is mended in the files that it is made of
      return prepareAgain(prepared, options, (config) =>
        redactor.learn(secretsOf(config, environment())),
      );
    },
  });
  signals.beforeExit(() => runner.abandon());
  const watch = watchConfig(runner.reload);
  const follow = (): void => watch.follow([loaded.file, ...readOwnFiles(loaded.file).texts.keys()]);
  follow();
  try {
    return await runUntilEnd(runner, signals.first, log);
  } finally {
    watch.close();
    log.close();
  }
}

/** Only the figures of the link hold for the simulator too. */
function withoutZoom({ zoom, ...rest }: ZoomflowConfig): ZoomflowConfig {
  return zoom?.link === undefined ? rest : { ...rest, zoom: { link: zoom.link } };
}
