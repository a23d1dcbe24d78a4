import { createPlugins } from "../actions/plugins.ts";
import { messageOf, type ZoomflowError } from "../errors.ts";
import type { Health, Ports } from "../ports.ts";
import { compileRule } from "../rules/compile.ts";
import { createPlan } from "../rules/plan.ts";
import type { RunStatus } from "../runs/run.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createDueClock } from "./due-clock.ts";
import { createExecutor } from "./executor.ts";
import { createGaps } from "./gaps.ts";
import { createIntake } from "./intake.ts";
import { createJournalParts } from "./journal-parts.ts";
import { createLifecycle } from "./lifecycle.ts";
import { DEFAULTS, type RuntimeOptions } from "./runtime-options.ts";
import { createSources } from "./sources.ts";
import { createWaiters } from "./waiters.ts";

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
  /** Resolves when a source or the journal has given up for good. */
  readonly failure: Promise<ZoomflowError>;
  /** `running` once {@link start} has resolved, `stopping` as soon as a stop begins. */
  phase(): "starting" | "running" | "stopping";
  /** Of every source by its name, and of the `journal`. */
  health(): ReadonlyMap<string, Health>;
  /** Asks every plugin whether its service can be used, and observes those that cannot. Never throws. */
  checkPlugins(signal: AbortSignal): Promise<void>;
  counts(): Promise<Readonly<Record<RunStatus, number>>>;
}

/** How long a part may take to close. */
const PART_DOWN_MS = 5_000;

/** Puts the parts together: source → intake → journal → dispatcher → executor. */
export function createRuntime(options: RuntimeOptions, ports: Ports): Runtime {
  const given = { ...DEFAULTS, ...options };
  const { journal, concurrency, window, stopDeadlineMs, dryRun, hold } = given;
  const rules = options.rules.map(compileRule);
  const works = new Map(rules.map(({ id, work }) => [id, work]));
  const plugins = createPlugins(options.plugins, ports);
  const waiters = createWaiters({ journal, onWoken: () => dispatcher.wake() }, ports);
  const due = createDueClock(ports.clock, journal.found?.dueAt);
  const executor = createExecutor({ plugins, journal, waiters, due }, ports);
  const dispatcher = createDispatcher(
    {
      journal,
      executor,
      due,
      workOf: (rule) => works.get(rule),
      isSetAside: (rule) => given.setAside.includes(rule),
      forget: (run) => waiters.leave(run),
      concurrency,
      window,
      shared: rules.length > 1,
    },
    ports,
  );
  const plan = createPlan(rules, {
    dryRun,
    guard: (culprit, work) => ports.scope.run(culprit, work),
  });
  const recorder = { durable: journal.durable, record: waiters.record, gaps: journal.gaps };
  const intake = createIntake(
    {
      journal: recorder,
      plan,
      hold,
      onRecorded: () => dispatcher.wake(),
      onOvertaken: (overtaken) => dispatcher.overtake(overtaken),
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
      wake: () => dispatcher.wake(),
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
        up: (signal) => plugins.setUp(signal),
        down: () => plugins.tearDown(),
        downWithinMs: PART_DOWN_MS,
      },
      {
        name: "queue",
        // What waits from before is no dry run's to carry out.
        up: () => (dryRun ? undefined : dispatcher.start()),
        down: () => dispatcher.stop(stopDeadlineMs),
        downWithinMs: stopDeadlineMs + PART_DOWN_MS,
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
        up: () => sources.start(plugins.sources()),
        down: () => sources.stop(),
        downWithinMs: PART_DOWN_MS,
      },
    ],
    ports.clock,
    notWell,
  );

  return {
    failure,
    async start() {
      await lifecycle.up();
      if (lifecycle.stopping) return;
      up = true;
      ports.observe({ is: "runtime.started", rules: rules.length, plugins: plugins.names });
    },
    async stop(cause) {
      if (!lifecycle.stopping) ports.observe({ is: "runtime.stopping", cause });
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
        // Intake knows of its own writes only, and says what waits for them.
        ["journal", taken.ok ? journal.health() : taken],
      ]);
    },
    async checkPlugins(signal) {
      const unhealthy = await plugins.health(signal);
      if (lifecycle.stopping) return; // what broke off because of the stop is not unwell
      for (const [plugin, error] of unhealthy)
        ports.observe({ is: "plugin.unhealthy", plugin, error });
    },
    counts: () => journal.counts(),
  };
}
