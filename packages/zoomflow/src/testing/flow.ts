import type { AnyEvent, Duration, EventName, ZoomEvent, ZoomflowError } from "@zoomflow/core";

import type { ActionRef, InputOf } from "./action-ref.ts";
import type { TestCall } from "./call-book.ts";
import type { Partly } from "./partly.ts";
import type { TestRun } from "./run-book.ts";

/** Rules under test: the real engine, on a clock that stands still, before a Zoom that is not there. */
export interface TestFlow extends AsyncDisposable {
  /**
   * Zoom sends an event: the catalogue's sample, as if it happened now, with some fields of its
   * payload set (undefined takes one away). Resolves when all that is due by now has settled.
   *
   * @returns the event as the rules see it
   * @throws ZoomflowError `ZF_ACTION_INPUT`, `ZF_RULE_FAILED`: a fault of a rule, unless they are to
   * be kept; `ZF_PLUGIN_…` where a plugin of a real action cannot be set up
   * @example
   * await t.emit("meeting.started", { object: { topic: "All hands" } });
   */
  emit<N extends EventName>(
    name: N,
    payload?: Partly<ZoomEvent<N>["payload"]>,
    how?: EmitOptions,
  ): Promise<ZoomEvent<N>>;
  /** Zoom sends this very event, which may be one that it has sent before. Else as {@link emit}. */
  deliver(event: AnyEvent): Promise<void>;
  readonly clock: TestClock;
  readonly socket: {
    readonly connected: boolean;
    /**
     * The socket closes now and is back so much later, by the test's clock: a gap is recorded, and
     * what Zoom sends meanwhile is lost.
     */
    drop(duration: Duration): Promise<void>;
  };
  /** In the order in which they were asked for. */
  readonly runs: readonly TestRun[];
  /** What every action was given, or would have been, in order. */
  readonly calls: readonly TestCall[];
  /** Those of one action, its input typed where the action is given by itself, as `chat.post`. */
  callsOf<A extends ActionRef>(action: A): readonly TestCall<InputOf<A>>[];
  readonly gaps: readonly TestGap[];
  /** What Zoom sent while the socket was down. */
  readonly lost: readonly AnyEvent[];
  /** What rules did wrong: code that threw, and input that its action cannot take. */
  readonly faults: readonly ZoomflowError[];
  /** What was logged, by rules too. */
  readonly log: readonly TestLine[];
  /**
   * Why a rule did, or did not, take an event: one sentence for a person.
   *
   * @param event Default: the last one
   * @throws ZoomflowError `ZF_USAGE` for a rule, or an event, that there is not
   */
  why(rule: string, event?: AnyEvent): string;
  /**
   * The next calls of an action fail. An error that is no `ZoomflowError` counts as
   * `ZF_ACTION_FAILED`, which is tried again.
   *
   * @param how.times how many calls; after them it is well again. Default: 1
   * @throws ZoomflowError `ZF_USAGE` for an action that there is not
   */
  fail(action: ActionRef, error: Error | string, how?: { readonly times?: number }): void;
  /** The next calls of an action do not answer; they end when their time is over. Else as {@link fail}. */
  hang(action: ActionRef, how?: { readonly times?: number }): void;
  /** Stops the engine, as at the end of a process. Only real actions leave something open without it. */
  stop(): Promise<void>;
}

/** How an event of a test comes. */
export interface EmitOptions {
  /** How long ago it happened, as with one that was held up on the way. Default: just now. */
  readonly ago?: Duration;
}

/** The clock of a test: it stands still until it is told to go on. */
export interface TestClock {
  /** Wall-clock milliseconds. */
  now(): number;
  /**
   * Lets time pass: what falls due meanwhile is done in order, each at its own time, before the next.
   *
   * @param by a duration such as `10m`, or milliseconds
   * @throws ZoomflowError as {@link TestFlow.emit}; `ZF_USAGE` for what is no duration
   */
  advance(by: Duration | number): Promise<void>;
}

/** A time in which nothing was heard, in milliseconds of the test's clock. */
export interface TestGap {
  readonly from: number;
  /** Undefined while the socket is down. */
  readonly to: number | undefined;
  readonly cause: string;
}

/** One line of the log. */
export interface TestLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly fields: object;
  readonly message: string;
}
