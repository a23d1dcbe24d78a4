import type { StandardSchemaV1 } from "@standard-schema/spec";

import type { Duration } from "../duration.ts";
import type { Log } from "../ports.ts";
import type { Given } from "../references.ts";
import type { Dynamic } from "./context.ts";

/** Any Standard Schema: zod, valibot, arktype and others. */
export type Schema<Input = unknown, Output = Input> = StandardSchemaV1<Input, Output>;

/** What a plugin says of one of its actions. `R` is what its `setup` gave. */
export interface ActionSpec<R, S extends Schema> {
  /** Checked on every call, after the input's functions have been applied. */
  readonly input: S;
  /** The same call twice does no more than once, given the same `idempotencyKey`. Default: false. */
  readonly idempotent?: boolean;
  /** For one call; the rule's own `timeout` counts as well. */
  readonly timeout?: Duration;
  /**
   * Does the work. What it returns is the step's result. Throw a `ZoomflowError` to say whether
   * trying again can help (`ZF_ACTION_FAILED`) or not (`ZF_ACTION_REFUSED`); anything else thrown
   * counts as `ZF_ACTION_FAILED`.
   */
  run(call: ActionCall<R, StandardSchemaV1.InferOutput<S>>): unknown;
  /** One short line on what this call does, for consoles. */
  preview?(input: StandardSchemaV1.InferOutput<S>): string;
}

export interface ActionCall<R, I> {
  readonly input: I;
  readonly resource: R;
  /** The same for every attempt of the same step of the same run. */
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Counted from 1. */
  readonly attempt: number;
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
  readonly [takes]?: (event: E) => void;
}
