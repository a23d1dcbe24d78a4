import type { StandardSchemaV1 } from "@standard-schema/spec";

import type { Duration } from "../duration.ts";
import type { Log } from "../ports.ts";
import type { Given } from "../references.ts";
import type { RetrySpec } from "../runs/retry.ts";
import type { Dynamic } from "./context.ts";

/** Any Standard Schema: zod, valibot, arktype and others. */
export type Schema<Input = unknown, Output = Input> = StandardSchemaV1<Input, Output>;

/** What a plugin says of one of its actions. `R` is what its `setup` gave. */
export interface ActionSpec<R, S extends Schema> {
  /** Checked on every call, after the input's functions have been applied. */
  readonly input: S;
  /**
   * The same call twice does no more than once, given the same `idempotencyKey`; or a function that
   * says so of one input. Such a call is repeated after a lost answer or a crash. Default: false.
   */
  readonly idempotent?: boolean | ((input: StandardSchemaV1.InferOutput<S>) => boolean);
  /** For one call; the rule's own `timeout` counts as well. A rule can give another. */
  readonly timeout?: Duration;
  /** Where neither the call nor its rule says otherwise. Default: {@link RetrySpec}'s own. */
  readonly retry?: RetrySpec;
  /**
   * Does the work. What it returns is the step's result. Throw a `ZoomflowError` to say whether
   * trying again can help (`ZF_ACTION_FAILED`) or not (`ZF_ACTION_REFUSED`), and with `maybeDone`
   * that the work may have been done, as after a lost answer; anything else thrown counts as
   * `ZF_ACTION_FAILED`, and as not done.
   */
  run(call: ActionCall<R, StandardSchemaV1.InferOutput<S>>): unknown;
  /**
   * Asks the service whether an earlier call with this `idempotencyKey` was done. For actions that
   * are not idempotent: after a lost answer or a crash it is called before `run` would be again.
   *
   * @returns the step's result if it was done; `undefined` if it surely was not, so that it is now
   * @throws ZoomflowError one that is retryable, or `ZF_ACTION_POSTPONED`, to be asked again later;
   * any other when it cannot be told: the run is then `uncertain`
   */
  find?(call: FindCall<R, StandardSchemaV1.InferOutput<S>>): unknown;
  /**
   * The fields of the input that say where it goes, such as a channel: `check` then tells of two
   * rules that do the same there for the same event. Default: nothing is told.
   */
  readonly target?: readonly string[];
  /** One short line on what this call does, for consoles. */
  preview?(input: StandardSchemaV1.InferOutput<S>): string;
}

/** What an action is called with. */
export interface ActionCall<R, I> {
  /** As its schema gave it. */
  readonly input: I;
  /** What the plugin's `setup` gave. */
  readonly resource: R;
  /** The same for every attempt of the same step of the same run. */
  readonly idempotencyKey: string;
  /** The run that asks, as `runId` of its context names it. */
  readonly runId: string;
  /** The name of its step. */
  readonly step: string;
  /** Aborted when the time of the call or of its run is over, or the process stops. */
  readonly signal: AbortSignal;
  /** Lines carry the rule and the run. */
  readonly log: Log;
  /** Counted from 1. */
  readonly attempt: number;
}

/** A question for what an earlier call has done. */
export interface FindCall<R, I> extends ActionCall<R, I> {
  /** When the first call of this step began, in wall-clock milliseconds of this machine. */
  readonly since: number;
}

/** How one call of an action is made, besides its input. */
export interface CallOptions {
  /** Names the step, by which later steps find its result. Default: `plugin.action`. */
  readonly step?: string;
  /** For the failures of this step only. Default: the rule's, else the action's own. */
  readonly retry?: RetrySpec | false;
  /** For one call; the rule's own `timeout` counts as well. Default: the action's. */
  readonly timeout?: Duration;
}

/** The input of an action as a rule writes it: each field a value or a function of the event. */
export type InputFor<I, E> = { readonly [K in keyof I]: Dynamic<Given<I[K]>, E> };

const takes: unique symbol = Symbol.for("zoomflow.action.takes") as never;

/** A call that waits for its event. `E` is the event its functions can take. */
export interface Action<E> {
  readonly kind: "action";
  /** The instance of the plugin that carries it out. */
  readonly plugin: string;
  /** The action's name within its plugin. */
  readonly name: string;
  readonly input: unknown;
  /** The step's name, by which later steps find its result. */
  readonly step: string;
  readonly retry?: RetrySpec | false;
  readonly timeout?: Duration;
  readonly [takes]?: (event: E) => void;
}
