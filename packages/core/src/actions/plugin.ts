import type { StandardSchemaV1 } from "@standard-schema/spec";

import type { Log, Source } from "../ports.ts";
import type { Given } from "../references.ts";
import { breakerProblems } from "../rules/check-instance.ts";
import { retryProblems } from "../rules/check-policies.ts";
import type { Rule } from "../rules/rule.ts";
import type { BreakerSpec } from "../runs/breaker.ts";
import type { RetrySpec } from "../runs/retry.ts";
import type { Action, ActionSpec, CallOptions, InputFor, Schema } from "./action.ts";
import type { DoctorCall, Finding } from "./doctor.ts";
import type { InstanceOptions } from "./instance-options.ts";

/** A plugin as its author writes it. `R` is whatever `setup` gives: a client, a connection. */
export interface PluginSpec<O extends Schema, R, A extends Record<string, Schema>> {
  /** How its instances are called, unless the user names them. */
  readonly name: string;
  /** Version of this interface. */
  readonly api: 1;
  /** What its user may set. Checked before `setup` is called. */
  readonly options: O;
  /**
   * Called once: when the runner starts, or before a config takes over that has the plugin anew or
   * with other options. May take its time, up to 30 s.
   */
  setup(host: PluginHost<StandardSchemaV1.InferOutput<O>>): R | Promise<R>;
  /** Called once, after the last action: when the runner stops, or a config without it has taken over. */
  teardown?(resource: R): void | Promise<void>;
  /**
   * Resolves when the service can be used; throws what is wrong otherwise. Asked every 20 s, by itself
   * and not before it has answered, and given 10 s; an error with `retryAfterMs` has it left alone for
   * that long.
   */
  health?(resource: R, signal: AbortSignal): void | Promise<void>;
  /**
   * What `zoomflow doctor` should know of the service: each look with its outcome and what to do. Must
   * change nothing there. Default: what `health` says.
   */
  doctor?(
    call: DoctorCall<R, StandardSchemaV1.InferOutput<O>>,
  ): readonly Finding[] | Promise<readonly Finding[]>;
  /** By name; not `plugin` and not `then`. Default: none. */
  readonly actions?: { readonly [K in keyof A]: ActionSpec<R, A[K]> };
  /** When its service is left alone for a while; its user may say otherwise. Default: {@link BreakerSpec}'s own. */
  readonly breaker?: BreakerSpec | false;
  /** Event sources of its own, beside Zoom's socket. */
  sources?(resource: R): readonly Source[];
  /** Ready-made rules. Their ids are prefixed with the instance's name. */
  rules?(
    plugin: PluginInstance<Inputs<A>>,
    options: Given<StandardSchemaV1.InferInput<O>>,
  ): readonly Rule[];
}

/** What a plugin is set up with. */
export interface PluginHost<O> {
  /** Checked, with defaults applied and variables resolved; secrets are still sealed. */
  readonly options: O;
  /** Lines carry the instance's name. */
  readonly log: Log;
  /** Aborted when the runner stops before set-up is over. */
  readonly signal: AbortSignal;
}

/** What each action takes, by its name, before its schema has been applied. */
export type Inputs<A> = {
  [K in keyof A]: A[K] extends Schema ? StandardSchemaV1.InferInput<A[K]> : never;
};

export const definition: unique symbol = Symbol.for("zoomflow.plugin.definition") as never;

/** A plugin with its options: its actions, ready to be used in rules. */
export type PluginInstance<I = Record<never, never>> = PluginHandle & {
  /** `how` names the step, or says more of how it is to be done: see {@link CallOptions}. */
  readonly [K in keyof I]: <E>(
    input: InputFor<I[K], E>,
    options?: string | CallOptions,
  ) => Action<E>;
};

/** An instance of any plugin, as the config lists it. Made by what {@link definePlugin} gives. */
export interface PluginHandle {
  /** The instance's name. */
  readonly plugin: string;
  readonly [definition]: PluginDefinition;
}

/** An instance as the engine sees it, its types forgotten. */
export interface PluginDefinition {
  readonly spec: PluginSpec<Schema, unknown, Record<string, Schema>>;
  readonly options: unknown;
  readonly rules: readonly Rule[];
  readonly kept: Omit<InstanceOptions, "as">;
}

/** Makes an instance; `as` names it, or says more of how it is to be kept: see {@link InstanceOptions}. */
export type PluginFactory<O, I> = (
  options: Given<O>,
  as?: string | InstanceOptions,
) => PluginInstance<I>;

/**
 * Defines a plugin: gives a factory that takes its options and has its actions as methods.
 *
 * @throws TypeError for an action's name or `retry`, or a `breaker`, that cannot be
 * @example
 * export const chime = definePlugin({
 *   name: "chime",
 *   api: 1,
 *   options: z.object({ volume: z.number().default(5) }),
 *   setup: ({ options }) => new Chime(options.volume),
 *   actions: {
 *     ring: { input: z.object({ times: z.number() }), run: ({ input, resource }) => resource.ring(input.times) },
 *   },
 * });
 */
export function definePlugin<
  O extends Schema,
  R,
  A extends Record<string, Schema> = Record<never, never>,
>(spec: PluginSpec<O, R, A>): PluginFactory<StandardSchemaV1.InferInput<O>, Inputs<A>> {
  for (const [name, { retry }] of Object.entries<{ readonly retry?: RetrySpec }>(
    spec.actions ?? {},
  ))
    for (const problem of retryProblems(retry))
      throw new TypeError(`plugin ${spec.name}: action ${name}: ${problem}`);
  for (const name of RESERVED)
    if (Object.hasOwn(spec.actions ?? {}, name))
      throw new TypeError(`plugin ${spec.name}: an action cannot be named \`${name}\``);
  for (const problem of breakerProblems(spec.breaker))
    throw new TypeError(`plugin ${spec.name}: ${problem}`);
  return (options, given = {}) => {
    const { as = spec.name, ...kept } = typeof given === "string" ? { as: given } : given;
    const actions = Object.keys(spec.actions ?? {}).map((name) => [
      name,
      (input: unknown, how: string | CallOptions = {}): Action<never> => {
        const { step = `${as}.${name}`, ...rest } = typeof how === "string" ? { step: how } : how;
        return { ...rest, kind: "action", plugin: as, name, input, step };
      },
    ]);
    const instance = { ...Object.fromEntries(actions), plugin: as };
    instance[definition] = { spec, options, rules: spec.rules?.(instance, options) ?? [], kept };
    return instance;
  };
}

/** `plugin` is the instance's name, and with a `then` it would be taken for a promise. */
const RESERVED = ["plugin", "then"];
