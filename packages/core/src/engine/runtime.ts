import { messageOf, type ZoomflowError } from "../errors.ts";
import type { Health, Ports } from "../ports.ts";
import { ownerOf } from "../runs/failure.ts";
import type { RunStatus } from "../runs/run.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createDueClock } from "./due-clock.ts";
import { createExecutor } from "./executor.ts";
import { createGaps } from "./gaps.ts";
import { createIntake } from "./intake.ts";
import { createJournalParts } from "./journal-parts.ts";
import { createLifecycle } from "./lifecycle.ts";
import { createPluginWatch } from "./plugin-watch.ts";
import { createRecorder } from "./recorder.ts";
import { createReload } from "./reload.ts";
import { type RevisionTold, toldOf } from "./revision.ts";
import { createRevisions } from "./revisions.ts";
import { DEFAULTS, type ReloadOptions, type RuntimeOptions } from "./runtime-options.ts";
import { createSources } from "./sources.ts";
import { createSuspicion } from "./suspect.ts";
import { tellSelection } from "./tell-selection.ts";
import { createWaiters } from "./waiters.ts";
import { createWindowKeeper } from "./window-keeper.ts";

export interface Runtime {
  /**
   * Sets the plugins up, then takes events. Resolves when the sources have been started.
   *
   * @throws ZoomflowError `ZF_PLUGIN_SETUP`, `ZF_PLUGIN_OPTIONS`, `ZF_VARIABLE_MISSING`; what had been set up is then torn down
   */
  start(): Promise<void>;
  /** Stops in reverse order. May be called at any time, also during start; every call awaits the same stop. */
  stop(cause: string): Promise<void>;
  /** Before the process ends without a stop, or within one: tells at once which events are lost with it. */
  abandon(): void;
  /**
   * Lets another config take over: all of it, or nothing where this throws. What has been recorded
   * stays; runs that have begun are finished as they began, unless their rule is the same. Resolves when
   * sources that were replaced have been started. One at a time.
   *
   * @throws ZoomflowError `ZF_PLUGIN_SETUP`, `ZF_PLUGIN_OPTIONS`, `ZF_VARIABLE_MISSING`, `ZF_INTERRUPTED` when the process is not running or stops
   */
  reload(options: ReloadOptions): Promise<void>;
  /** Which config it runs. */
  revision(): RevisionTold;
  /** Resolves when a source or the journal has given up for good. */
  readonly failure: Promise<ZoomflowError>;
  /** `running` once {@link start} has resolved, `stopping` as soon as a stop begins. */
  phase(): "starting" | "running" | "stopping";
  /** Of every source by its name, with what it stands on; of every plugin by `plugin:NAME`; of the `journal`; of what stands around the engine. */
  health(): ReadonlyMap<string, Health>;
  /** From now on until the stop every plugin is asked, again and again, whether its service can be used. */
  watchPlugins(): void;
  counts(): Promise<Readonly<Record<RunStatus, number>>>;
}

/** How long a part may take to close. */
const PART_DOWN_MS = 5_000;

/** Puts the parts together: source → intake → journal → dispatcher → executor. */
export function createRuntime(options: RuntimeOptions, ports: Ports): Runtime {
  const given = { ...DEFAULTS, ...options };
  const { journal, concurrency, window, stopDeadlineMs, dryRun, hold } = given;
  const wake = (): void => dispatcher.wake();
  const waiters = createWaiters({ journal, onWoken: wake }, ports);
  const due = createDueClock(ports.clock, journal.found?.dueAt);
  const suspicion = createSuspicion(options.suspect, ports.clock);
  const revisions = createRevisions(
    options,
    {
      dryRun,
      now: due.now,
      executorWith: (plugins, revision) =>
        createExecutor({ plugins, journal, waiters, due, revision, suspicion }, ports),
    },
    ports,
  );
  const { tenure } = revisions;
  const dispatcher = createDispatcher(
    {
      journal,
      executor: revisions.executor,
      due,
      workOf: tenure.workOf,
      isSetAside: (name) => tenure.current.setAside.has(ownerOf(name)),
      tenure,
      forget: (run) => waiters.leave(run),
      concurrency,
      window,
      get shared() {
        return tenure.current.rules.size > 1;
      },
    },
    ports,
  );
  const keeper = createWindowKeeper(
    {
      windows: journal.windows,
      gates: () => tenure.current.gates,
      spared: () => [...tenure.current.setAside],
      due,
      dryRun,
      onChanged(selection) {
        tellSelection(selection, dispatcher.overtake, ports);
        for (const { run } of selection.dropped) {
          waiters.leave(run);
          tenure.forget(run);
        }
        wake();
      },
    },
    ports,
  );
  const intake = createIntake(
    {
      journal: createRecorder(journal, waiters, tenure),
      plan: (event, entity, context) => tenure.current.plan(event, entity, context),
      hold,
      onRecorded() {
        wake();
        keeper.look();
      },
      onOvertaken: dispatcher.overtake,
    },
    ports,
  );
  const gaps = createGaps(journal, ports);
  const { promise: failure, resolve: failed } = Promise.withResolvers<ZoomflowError>();
  const notWell = (part: string, thrown: unknown): void =>
    ports.log.warn({ err: thrown, part }, `${part} did not close well: ${messageOf(thrown)}`);
  const sources = createSources(options.sources, { intake, gaps, failed, notWell }, ports);
  const journalParts = createJournalParts(
    {
      journal,
      limits: { keepMs: given.retentionMs, maxBytes: given.maxJournalBytes },
      wake,
      failed,
      downWithinMs: PART_DOWN_MS,
    },
    ports,
  );
  let up = false;
  const lifecycle = createLifecycle(
    [
      ...(options.around ?? []),
      ...journalParts,
      {
        name: "plugins",
        up: (signal) => tenure.current.plugins.setUp(signal),
        down: () => revisions.tearDown(),
        downWithinMs: PART_DOWN_MS,
      },
      {
        name: "queue",
        // What waits from before is no dry run's to carry out.
        up: () => (dryRun ? undefined : dispatcher.start()),
        down: () => dispatcher.stop(stopDeadlineMs),
        downWithinMs: stopDeadlineMs + PART_DOWN_MS,
      },
      {
        name: "windows",
        up: (signal) => keeper.start(signal),
        down: () => keeper.stop(),
        downWithinMs: PART_DOWN_MS,
      },
      // Apart from the flush, which may be given up: a journal that refuses is not asked for ever.
      {
        name: "intake",
        down() {
          waiters.close();
          intake.close();
        },
        downWithinMs: PART_DOWN_MS,
      },
      { name: "events", down: () => intake.flush(), downWithinMs: PART_DOWN_MS },
      // Down when the sources are: it is the last of them that makes the last sign of life.
      {
        name: "gaps",
        up: () => gaps.start(),
        down: () => gaps.stop(),
        downWithinMs: PART_DOWN_MS,
      },
      {
        name: "sources",
        up: () => sources.start(tenure.current.plugins.sources()),
        down: () => sources.stop(),
        downWithinMs: PART_DOWN_MS,
      },
    ],
    ports.clock,
    notWell,
  );

  const running = (): boolean => up && !lifecycle.stopping;
  const pluginWatch = createPluginWatch(() => tenure.current.plugins.instances, ports);
  let watching = false;
  const followed = (): void => {
    wake();
    keeper.follow();
    const { rules, plugins } = tenure.current;
    for (const { breaker } of plugins.instances.values())
      breaker?.follow((rule) => rules.has(ownerOf(rule)));
    if (watching) pluginWatch.follow();
  };
  const reload = createReload({ revisions, sources, wake: followed, running }, ports);

  return {
    failure,
    async start() {
      await lifecycle.up();
      if (lifecycle.stopping) return;
      up = true;
      const { rules, plugins } = tenure.current;
      ports.observe({ is: "runtime.started", rules: rules.size, plugins: plugins.names });
    },
    reload: reload.take,
    revision: () => toldOf(tenure.current),
    async stop(cause) {
      if (!lifecycle.stopping) ports.observe({ is: "runtime.stopping", cause });
      reload.leave();
      pluginWatch.stop();
      gaps.leave();
      await lifecycle.down();
    },
    abandon: () => intake.abandon(),
    phase() {
      if (lifecycle.stopping) return "stopping";
      return up ? "running" : "starting";
    },
    health() {
      const taken = intake.health();
      return new Map([
        ...sources.health(),
        ...pluginWatch.health(),
        // Intake knows of its own writes only, and says what waits for them.
        ["journal", taken.ok ? journal.health() : taken],
        ...(options.around ?? []).flatMap(({ name, condition }) =>
          condition === undefined ? [] : ([[name, condition()]] as const),
        ),
      ]);
    },
    watchPlugins() {
      watching = true;
      pluginWatch.follow();
    },
    counts: () => journal.counts(),
  };
}
