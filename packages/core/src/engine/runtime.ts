import type { PluginHandle } from "../actions/plugin.ts";
import { createPlugins } from "../actions/plugins.ts";
import { messageOf, ZoomflowError } from "../errors.ts";
import type { Arrival, Health, Journal, Ports, Source } from "../ports.ts";
import { compileRule } from "../rules/compile.ts";
import { createPlan } from "../rules/plan.ts";
import type { Rule } from "../rules/rule.ts";
import type { RunStatus } from "../runs/run.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createDueClock } from "./due-clock.ts";
import { createExecutor } from "./executor.ts";
import { createGaps } from "./gaps.ts";
import { createIntake, type HoldLimits } from "./intake.ts";
import { createLifecycle, type Part } from "./lifecycle.ts";
import { createRetention } from "./retention.ts";
import { createWaiters } from "./waiters.ts";

/** One config, ready to run: checked rules, plugins not yet set up. */
export interface RuntimeOptions {
  /** Rules that {@link checkRules} found no fault with. */
  readonly rules: readonly Rule[];
  readonly plugins: readonly PluginHandle[];
  readonly sources: readonly Source[];
  readonly journal: Journal;
  /** How many runs may go at once. Default: 10. */
  readonly concurrency?: number;
  /** How many claimed runs may wait in memory. Default: 1,000. */
  readonly window?: number;
  /** How long running actions may go on after a stop, in ms. Default: 30 s. */
  readonly stopDeadlineMs?: number;
  /** Match and record, but carry nothing out. Default: false. */
  readonly dryRun?: boolean;
  /** For how long what is finished is kept, in ms. Default: 30 days. */
  readonly retentionMs?: number;
  /** What the journal may hold, in bytes; then the oldest of what is finished goes first. Default: no limit. */
  readonly maxJournalBytes?: number;
  /**
   * How much may be held in memory while the journal refuses; what arrives beyond is lost, counted
   * and recorded as a gap. Default: 50,000 events, 32 million characters of their JSON.
   */
  readonly hold?: HoldLimits;
  /** What stands around the engine: up before all else, and down last. Default: nothing. */
  readonly around?: readonly Part[];
}

export interface Runtime {
  /**
   * Sets the plugins up, then takes events. Resolves when the sources have been started.
   *
   * @throws ZoomflowError `ZF_PLUGIN_SETUP`, `ZF_PLUGIN_OPTIONS`, `ZF_VARIABLE_MISSING`; what had been set up is then torn down
   */
  start(): Promise<void>;
  /** Stops in reverse order. May be called at any time, also during start; every call awaits the same stop. */
  stop(cause: string): Promise<void>;
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

const DEFAULTS = {
  concurrency: 10,
  window: 1_000,
  stopDeadlineMs: 30_000,
  dryRun: false,
  retentionMs: 30 * 86_400_000,
  hold: { events: 50_000, size: 32_000_000 },
};

/** Puts the parts together: source → intake → journal → dispatcher → executor. */
export function createRuntime(options: RuntimeOptions, ports: Ports): Runtime {
  const { journal, concurrency, window, stopDeadlineMs, dryRun, hold } = {
    ...DEFAULTS,
    ...options,
  };
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
  const { retentionMs: keepMs, maxJournalBytes: maxBytes } = { ...DEFAULTS, ...options };
  const retention = createRetention(journal, { keepMs, maxBytes }, ports);
  const { promise: failure, resolve: failed } = Promise.withResolvers<ZoomflowError>();
  let sources: readonly Source[] = options.sources;
  let up = false;

  const startSource = (source: Source): void => {
    const host = {
      deliver: (arrival: Arrival) => intake.deliver(arrival),
      failed,
      connected: () => gaps.connected(source.name),
      disconnected: (cause: string) => gaps.disconnected(source.name, cause),
    };
    try {
      ports.scope.run(`source ${source.name}`, () => source.start(host));
    } catch (thrown) {
      failed(ZoomflowError.from(thrown, "ZF_INTERNAL"));
    }
  };

  const notWell = (part: string, thrown: unknown): void =>
    ports.log.warn({ err: thrown, part }, `${part} did not close well: ${messageOf(thrown)}`);

  const stopSource = async (source: Source): Promise<void> => {
    try {
      await source.stop();
    } catch (thrown) {
      notWell(`source ${source.name}`, thrown);
    }
  };

  const takeOver = (): void => {
    journal.watch(() => dispatcher.wake());
    void journal.failure.then(failed);
    const { found } = journal;
    if (found === undefined) return;
    const { gap, aliveAt, dueAt: _dueAt, ...rest } = found;
    ports.observe({ is: "journal.recovered", ...rest, gapSince: gap?.from ?? aliveAt });
  };

  const closeJournal = async (): Promise<void> => {
    try {
      const { waiting, retrying, running } = await journal.counts();
      ports.observe({
        is: "runtime.stopped",
        left: waiting + retrying + running,
        kept: journal.durable,
      });
    } finally {
      await journal.close();
    }
  };

  const lifecycle = createLifecycle(
    [
      ...(options.around ?? []),
      { name: "journal", down: closeJournal, downWithinMs: PART_DOWN_MS },
      {
        name: "upkeep",
        up() {
          takeOver();
          retention.start();
        },
        down: () => retention.stop(),
        downWithinMs: PART_DOWN_MS,
      },
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
        up() {
          sources = [...options.sources, ...plugins.sources()];
          sources.forEach(startSource);
        },
        down: () => Promise.all(sources.map(stopSource)),
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
    phase() {
      if (lifecycle.stopping) return "stopping";
      return up ? "running" : "starting";
    },
    health() {
      const taken = intake.health();
      return new Map([
        ...sources.map((source) => [source.name, healthOf(source)] as const),
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

function healthOf(source: Source): Health {
  try {
    return source.health();
  } catch (thrown) {
    return { ok: false, reason: `its health cannot be told: ${messageOf(thrown)}` };
  }
}
