import { type Rule, ZoomflowError } from "@zoomflow/core";
import { createMemoryJournal, createRuntime, type PluginHandle } from "@zoomflow/core/engine";
import type { Journal, Observe } from "@zoomflow/core/ports";
import { type FakeClock, fakeClock, fakePorts } from "@zoomflow/core/testing";

import type { ZoomflowConfig } from "../config/define.ts";
import { sha256 } from "../system.ts";
import { withVariables } from "../variables.ts";
import { type Activity, createActivity } from "./activity.ts";
import { type CallBook, createCallBook } from "./call-book.ts";
import { createEventBook, type EventBook } from "./event-book.ts";
import type { TestLine } from "./flow.ts";
import { createIdle } from "./idle.ts";
import { withPieces } from "./own-pieces.ts";
import { createPerform, type PerformParts } from "./perform.ts";
import { placeholders } from "./placeholders.ts";
import { createRunBook, keepBook, type RunBook } from "./run-book.ts";
import { spanOf } from "./span.ts";
import { standIn } from "./stand-ins.ts";
import type { TestOptions } from "./test-options.ts";
import { createTestSocket, type TestSocket } from "./test-socket.ts";

/** Rules and plugins that were found sound. */
export interface Tested {
  readonly config: ZoomflowConfig;
  readonly rules: readonly Rule[];
  readonly plugins: readonly PluginHandle[];
}

/** What a test keeps of what went on. */
interface Books {
  readonly runs: RunBook;
  readonly calls: CallBook;
  readonly events: EventBook;
}

/** The engine, and all that is around it in a test. */
export interface Bench extends Books {
  readonly clock: FakeClock;
  readonly socket: TestSocket;
  readonly log: readonly TestLine[];
  /** Does something to the engine, once it is up, and waits until it is at rest. */
  within<T>(work: () => T | Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** A stop waits, by the test's clock, until what is under way has ended or been aborted. */
const STOP_MS = 120_000;

export function createBench(tested: Tested, options: TestOptions): Bench {
  const { random = () => 0.5, variables = {}, faults = "throw", patience = 1_000 } = options;
  const activity = createActivity();
  const idle = createIdle(activity, patience);
  const clock = fakeClock(timeOf(options.now), idle);
  const books = { runs: createRunBook(), calls: createCallBook(), events: createEventBook() };
  const socket = createTestSocket(clock);
  const ports = fakePorts({ clock, random, hash: sha256, observe: observeInto(books, activity) });
  const runtime = createRuntime(
    {
      ...engineOf(tested, options, { ...books, activity, clock }),
      sources: [socket.source],
      journal: journalOf(tested.config, books.runs, activity),
    },
    ports,
  );
  const read = placeholders(variables);
  let up: Promise<void> | undefined;
  let down: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    if (up === undefined) return;
    await idle();
    const stopped = runtime.stop("the test is over");
    await clock.advance(STOP_MS);
    await stopped;
  };

  return {
    ...books,
    clock,
    socket,
    log: ports.lines,
    within: (work) =>
      withVariables(read, async () => {
        if (down !== undefined) throw new ZoomflowError("ZF_USAGE", "this test was stopped");
        await (up ??= runtime.start());
        const result = await work();
        await idle();
        const fault = faults === "throw" ? books.events.newFault() : undefined;
        if (fault !== undefined) throw fault;
        return result;
      }),
    stop: () => (down ??= withVariables(read, close)),
  };
}

/** The config as the engine gets it: nothing of it reaches beyond the test, but what is allowed. */
function engineOf(
  { config: { concurrency, window }, rules, plugins }: Tested,
  { allow, fakes = {}, pieces = {} }: TestOptions,
  parts: Omit<PerformParts, "fakes">,
) {
  const allowed = new Set(allow);
  const perform = createPerform({ ...parts, fakes });
  return {
    rules: rules.map((rule) => withPieces(rule, pieces)),
    plugins: plugins.map((plugin) => standIn(plugin, allowed, perform)),
    ...(concurrency !== undefined && { concurrency }),
    ...(window !== undefined && { window }),
  };
}

function observeInto({ runs, events }: Books, activity: Activity): Observe {
  return (moment) => {
    if (moment.is === "run.started") {
      runs.began(moment.run, moment.attempt);
      activity.began(moment.run);
    }
    events.observe(moment);
    activity.stir();
  };
}

function journalOf({ journal }: ZoomflowConfig, runs: RunBook, activity: Activity): Journal {
  const dedupeWindowMs = journal?.dedupe === undefined ? undefined : spanOf(journal.dedupe);
  const inMemory = createMemoryJournal(dedupeWindowMs === undefined ? {} : { dedupeWindowMs });
  return keepBook(inMemory, runs, (ended) =>
    ended === undefined ? activity.stir() : activity.ended(ended),
  );
}

function timeOf(now: number | string | undefined): number | undefined {
  if (now === undefined || typeof now === "number") return now;
  const time = Date.parse(now);
  if (!Number.isNaN(time)) return time;
  throw new ZoomflowError("ZF_USAGE", `\`now\` is no time: ${JSON.stringify(now)}`);
}
