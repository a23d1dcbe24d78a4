import { randomBytes } from "node:crypto";

import type { ZoomflowError } from "@zoomflow/core";
import type { Log } from "@zoomflow/core/ports";

import { type CheckedConfig, checkConfig, dataDirectoryOf } from "../../config/check.ts";
import { devJournalIn } from "../../config/journal.ts";
import { type LoadedConfig, loadConfig } from "../../config/load.ts";
import { configError } from "../../config/problem.ts";
import { takeLock } from "../../lock.ts";
import { errorFields } from "../../log/line.ts";
import { createRunner } from "../../runner.ts";
import { type End, runUntilEnd } from "../../session.ts";
import { openDoor } from "../../simulation/door.ts";
import type { Command } from "../command.ts";
import { createConsole, redactorOf } from "../console.ts";
import { EXIT, exitCodeOf } from "../exit.ts";
import type { Io } from "../io.ts";
import type { StopSignals } from "../signals.ts";
import { watchConfig } from "../watch.ts";

export const dev: Command = {
  name: "dev",
  takes: "",
  summary:
    "Runs the rules against a local Zoom, readably, and starts over when the config changes.",
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
      const end = await runRevisions(found, {
        io: { ...io, environment: { ...io.environment, ...simulator.env } },
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

/** What all revisions of one `dev` have in common. */
interface Session {
  /** Its environment has the simulator in Zoom's place. */
  readonly io: Io;
  readonly signals: StopSignals;
  readonly pretty: boolean;
  readonly dryRun: boolean;
}

/** A config that was found sound. */
interface Revision {
  readonly loaded: LoadedConfig;
  readonly checked: CheckedConfig;
}

const CHANGED = "the config changed";

/** Runs one revision of the config after the other, until the end of the last. */
async function runRevisions(found: LoadedConfig, session: Session): Promise<End> {
  let revision = await revise(found, session);
  for (;;) {
    const { loaded, checked } = revision;
    const log = createConsole(loaded.config, session.io, session.pretty);
    const runtime = createRunner(checked, {
      log,
      dryRun: session.dryRun,
      redact: redactorOf(loaded.config, session.io),
      journalFile: devJournalIn(checked.dataDirectory),
    });
    const watch = watchConfig(loaded.file, () => reload(loaded, session), reportBroken(log));
    session.signals.beforeExit(() => runtime.abandon());
    const stop = Promise.race([session.signals.first, watch.next.then(() => CHANGED)]);
    const end = await runUntilEnd(runtime, stop, log);
    watch.close();
    if (end.by !== "signal" || end.signal !== CHANGED) return end;
    revision = await watch.next;
  }
}

async function reload({ directory, file }: LoadedConfig, session: Session): Promise<Revision> {
  return revise(await loadConfig(directory, { file, fresh: true }), session);
}

/** @throws ZoomflowError `ZF_CONFIG_INVALID` */
async function revise(loaded: LoadedConfig, { io, dryRun }: Session): Promise<Revision> {
  // Of `zoom` only the figures of the link hold for the simulator too.
  const { zoom, ...rest } = loaded.config;
  const config = zoom?.link === undefined ? rest : { ...rest, zoom: { link: zoom.link } };
  const { checked, problems } = await checkConfig({ ...loaded, config }, io.environment, {
    dryRun,
  });
  if (checked === undefined) throw configError(loaded.file, problems);
  return { loaded, checked };
}

function reportBroken(log: Log): (error: ZoomflowError) => void {
  return (error) =>
    log.error({ error: errorFields(error) }, `${error.message}\n  the last good config goes on`);
}
