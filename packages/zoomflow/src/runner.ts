import { url as inspectorUrl } from "node:inspector";

import {
  compileRule,
  createInProgress,
  createRuntime,
  type Part,
  type Runtime,
  type Suspect,
} from "@zoomflow/core/engine";
import type { Observe, Ports } from "@zoomflow/core/ports";
import { createDial, createZoomSource, type ZoomOptions, type ZoomSource } from "@zoomflow/zoom";

import { EXIT } from "./cli/exit.ts";
import type { CheckedConfig } from "./config/check.ts";
import { keepEnvironment } from "./config/environment.ts";
import { type Prepared, revisionOf } from "./config/prepared.ts";
import { createHealthService } from "./http/health.ts";
import { createIsolation } from "./isolation/isolation.ts";
import { createSqliteJournal, type SqliteJournal } from "./journal/sqlite-journal.ts";
import { observeInto } from "./log/describe.ts";
import type { Logger } from "./log/logger.ts";
import type { Redactor } from "./log/redact.ts";
import { createMemoryWatch } from "./memory.ts";
import { createPageService } from "./page/service.ts";
import { fetchThroughProxy } from "./proxy.ts";
import { createReloads } from "./reloads.ts";
import { createReviser } from "./revise.ts";
import { supervise } from "./supervisor/supervise.ts";
import { endOfTurn, sha256, systemClock, systemRandom, systemScope } from "./system.ts";
import { insistOnVerification } from "./tls.ts";
import { loadTracing } from "./tracing/load-tracing.ts";
import { ownVersion } from "./version.ts";
import { noteIn, type StuckNote, takeNote, waitAfter } from "./watchdog/note.ts";
import { createWatchdog } from "./watchdog/watchdog.ts";

export interface RunnerOptions {
  readonly log: Logger;
  /** Reads and checks the config anew, for a reload. */
  readonly prepare: () => Promise<Prepared>;
  /** Match and record, but carry nothing out. */
  readonly dryRun: boolean;
  /** Takes secrets out of what the journal keeps of errors. */
  readonly redact: Redactor;
  /** Whether the log is written for people. Default: false. */
  readonly pretty?: boolean;
  /** Default: the config's own. */
  readonly journalFile?: string;
  /** Refuse a damaged journal instead of setting it aside. Default: false. */
  readonly strict?: boolean;
}

export interface Runner extends Omit<Runtime, "reload"> {
  /** For what is seen of the process beside the engine. */
  readonly observe: Observe;
  /** Reads the config again. What comes of it is told in the log; a config with faults changes nothing. */
  reload(): void;
}

/**
 * The composition root: joins the checked config, Zoom's socket, the journal and the machine.
 *
 * @throws ZoomflowError `ZF_JOURNAL_NEWER`, `ZF_JOURNAL_FOREIGN`, `ZF_JOURNAL_UNWRITABLE`, `ZF_JOURNAL_CORRUPT`
 */
export function createRunner(first: Prepared, options: RunnerOptions): Runner {
  const { checked, loaded } = first;
  const { log, redact, dryRun, journalFile = checked.journal.file } = options;
  let running = first;
  const tell: Observe = (moment) => ports.observe(moment);
  // Before the journal, whose recovery may take its time: whoever started us is to know that we live.
  const supervised = supervise(process.env, {
    readiness: () => health.readiness(),
    stopDeadlineMs: checked.stopDeadlineMs,
    log,
    redact,
  });
  const journal = openJournal(checked, { ...options, journalFile }, tell);
  const health = createHealthService(checked, {
    runtime: () => runtime,
    journal,
    journalFile,
    log,
    tell,
    redact,
    clock: systemClock,
    createPage: (readiness) =>
      createPageService({
        readiness,
        log,
        redact,
        dryRun,
        journalFile,
        endOfTurn,
        runtime: () => runtime,
        prepared: () => running,
        compile: compileRule,
        inProgress: createInProgress(),
        version: ownVersion(),
        clock: systemClock,
      }),
  });
  const toLog = observeInto(log, systemClock);
  let trace: Observe | undefined;
  const observe: Observe = (moment) => {
    toLog(moment);
    health.observe(moment);
    trace?.(moment);
    supervised?.(moment);
  };
  const ports: Ports = {
    clock: systemClock,
    random: systemRandom,
    hash: sha256,
    endOfTurn,
    scope: systemScope,
    log,
    observe,
    isolation: createIsolation(loaded, { clock: systemClock, random: systemRandom, observe }),
  };
  insistOnVerification(process.env, log);
  fetchThroughProxy(checked.zoom.proxy);
  const createSource = (zoom: ZoomOptions): ZoomSource =>
    createZoomSource(zoom, { ...ports, fetch, dial: createDial() });
  const before = takeNote(noteIn(checked.dataDirectory));
  const runtime = createRuntime(
    {
      suspect: before && suspectOf(before),
      ...revisionOf(first, dryRun),
      sources: [createSource(checked.zoom)],
      journal,
      retentionMs: checked.journal.retentionMs,
      maxJournalBytes: checked.journal.maxBytes,
      concurrency: checked.concurrency,
      window: checked.window,
      stopDeadlineMs: checked.stopDeadlineMs,
      dryRun,
      // Up first and down last: whoever asks during the start or the stop is told of it.
      around: [
        ...health.parts,
        ...watchdogFor(checked, options, before, observe),
        createMemoryWatch({ clock: systemClock, observe }),
      ],
    },
    ports,
  );
  const revise = createReviser(first, { runtime: () => runtime, dryRun, createSource });
  const reloads = createReloads({
    runtime: () => runtime,
    prepare: options.prepare,
    async apply(next, since) {
      await revise(next, since);
      running = next;
      log.set(next.checked.logs);
    },
    keep: () => keepEnvironment(loaded.directory),
    clock: systemClock,
    observe: ports.observe,
  });
  return {
    ...runtime,
    async start() {
      trace = await loadTracing(systemClock, log);
      await runtime.start();
      reloads.begin();
    },
    observe,
    reload: reloads.ask,
  };
}

function suspectOf(note: StuckNote): Suspect | undefined {
  return note.culprit === undefined ? undefined : { culprit: note.culprit, forMs: waitAfter(note) };
}

/** None under a debugger: whoever stops there means to. */
function watchdogFor(
  { watchdog, dataDirectory }: CheckedConfig,
  { log, pretty = false }: RunnerOptions,
  before: StuckNote | undefined,
  observe: Observe,
): readonly Part[] {
  if (watchdog === undefined || inspectorUrl() !== undefined) return [];
  const levels = [...(log.wants("warn") ? [40] : []), ...(log.wants("error") ? [50] : [])];
  return [
    createWatchdog({
      limits: watchdog,
      dataDirectory,
      before,
      exitCode: EXIT.stuck,
      levels,
      pretty,
      clock: systemClock,
      observe,
    }),
  ];
}

function openJournal(
  { journal }: CheckedConfig,
  { log, redact, journalFile, strict = false }: RunnerOptions & { readonly journalFile: string },
  observe: Observe,
): SqliteJournal {
  return createSqliteJournal({
    file: journalFile,
    sync: journal.sync,
    dedupeWindowMs: journal.dedupeWindowMs,
    strict,
    redact,
    clock: systemClock,
    endOfTurn,
    onSetAside: (file) =>
      log.error(
        { file },
        `the journal was damaged: it now lies in ${file}, and a new one is begun`,
      ),
    onCommit: (ms) => observe({ is: "journal.committed", ms }),
    onTrouble: (error) => log.warn({ code: error.code, hint: error.hint }, error.message),
  });
}
