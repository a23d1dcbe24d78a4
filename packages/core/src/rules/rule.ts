import type { Action } from "../actions/action.ts";
import type { Context } from "../actions/context.ts";
import type { Steps } from "../actions/steps.ts";
import { isTrigger, type Trigger, type TriggeredBy } from "../correlation/trigger.ts";
import type { Duration } from "../duration.ts";
import type { Failure } from "../runs/failure.ts";
import type { Mode } from "../runs/mode.ts";
import type { RetrySpec } from "../runs/retry.ts";
import type { Correlation } from "../windows/correlation.ts";
import type { Concurrency } from "./ordering.ts";
import type { AnyPacing, Pacing } from "./pace.ts";
import type { Pattern } from "./pattern.ts";
import { type Place, placeOfCall } from "./place.ts";
import type { When } from "./when/shape.ts";

/** What a rule asks for, besides its trigger. */
export type RuleSpec<E> = WorkSpec<E> & Pacing<E>;

export interface WorkSpec<E> {
  /** Unique in the config; names the rule in logs and in the journal. */
  readonly id: string;
  /** For people. Default: none. */
  readonly description?: string;
  /** Default: true. */
  readonly enabled?: boolean;
  /** Matches and records, and carries nothing out. Default: false. */
  readonly shadow?: boolean;
  /** What the event must be like. A list means all of them. */
  readonly when?: When<E> | readonly When<E>[];
  /** One action or several, carried out in order; each is a step. */
  readonly do?: Action<E> | readonly Action<E>[];
  /** Code of one's own, after `do`. Use `step.run` for what must not be repeated by a retry. */
  readonly run?: (event: E, context: Context<E> & { readonly step: Steps }) => unknown;
  /**
   * How long ago the event may have happened when the run is first carried out; older ones are
   * dropped. By its `event_ts`. Default: any age.
   */
  readonly maxAge?: Duration;
  /**
   * What is done when a run is dead: it has failed for good. A run of its own, with tries of its own;
   * when that fails, nothing more follows.
   */
  readonly onFailure?: Action<Failure<E>> | readonly Action<Failure<E>>[];
  /** For one attempt. Default: 30 s. */
  readonly timeout?: Duration;
  /**
   * For all steps but those whose call has a `retry` of its own. Default: what the action's plugin
   * says, else 5 attempts, exponential from 1 s to 5 min with full jitter. `false`: one attempt only.
   */
  readonly retry?: RetrySpec | false;
}

/** A declared rule, its event's type forgotten. Made by {@link on} only. */
export interface Rule {
  readonly kind: "rule";
  readonly id: string;
  /** Of the events that it takes, or that its trigger looks at. */
  readonly patterns: readonly string[];
  /** Its trigger, where that is made of several events. */
  readonly correlation?: Correlation;
  readonly spec: ErasedSpec;
  /** Where {@link on} was called, for those who must be told of the rule. */
  readonly at?: Place | undefined;
}

/** A spec as the engine reads it: all that any rule can say, each by itself. */
export type ErasedSpec = Omit<WorkSpec<never>, "when"> &
  AnyPacing & {
    readonly when?: unknown;
    readonly key?: (event: never) => string;
    readonly mode?: Mode;
    readonly concurrency?: number | Concurrency;
  };

/**
 * Declares a rule: when one of these events comes, or what a trigger such as `pair` tells, and fits
 * `when`, do `do`.
 *
 * The trigger comes first and alone, so that TypeScript knows the payload before it reads the rest.
 *
 * @example
 * on("meeting.started", {
 *   id: "all-hands",
 *   when: { object: { topic: /all[- ]hands/i } },
 *   do: chat.post({ channel: "#general", text: (e) => `${e.payload.object.topic} has started` }),
 * });
 */
export function on<const T extends Pattern | readonly Pattern[] | Trigger<unknown>>(
  trigger: T,
  spec: RuleSpec<NoInfer<TriggeredBy<T>>>,
): Rule {
  const made = { kind: "rule", id: spec.id, spec, at: placeOfCall(on) } as const;
  if (isTrigger(trigger)) return { ...made, patterns: trigger.patterns, correlation: trigger };
  return { ...made, patterns: typeof trigger === "string" ? [trigger] : trigger };
}
