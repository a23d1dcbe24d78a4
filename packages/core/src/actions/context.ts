import { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { Log } from "../ports.ts";

/** What a condition may know besides the event. */
export interface MatchContext {
  /** The moment at which it is asked. */
  readonly now: Date;
  /** How the event reached us. */
  readonly source: SourceInfo;
}

/** From where an event came, and when. */
export interface SourceInfo {
  /** `websocket`, `simulator`, `replay`, `correlation` or a plugin's own. */
  readonly name: string;
  /** Wall-clock milliseconds. */
  readonly receivedAt: number;
}

/** What an action's input functions and a rule's own code may know besides the event. */
export interface Context<E = AnyEvent> extends MatchContext {
  /**
   * All events that the run is for, in the order in which they came. With `batch`, and `debounce`
   * that keeps all, there may be several, and the event is the last of them; else there is only it.
   */
  readonly events: readonly E[];
  /** Lines carry the rule and the run. */
  readonly log: Log;
  /** By which the run is found again, as in `zoomflow trace`. */
  readonly runId: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Aborted when the rule's `timeout` is over or the process stops. */
  readonly signal: AbortSignal;
  /** Results of the steps before this one, by step name. */
  readonly steps: Readonly<Record<string, unknown>>;
  /**
   * The result of the step with this name, as the type its action promises, such as
   * `result<HttpResponse>("archive")`.
   *
   * @throws ZoomflowError `ZF_RULE_FAILED` when no step of that name has been done
   */
  result<T>(step: string): T;
}

/** A value, or a function of the event that gives it when the run is carried out. */
export type Dynamic<T, E> = T | ((event: E, context: Context<E>) => T | Promise<T>);

/** What {@link Context.result} does. */
export function resultOf(
  steps: Readonly<Record<string, unknown>>,
  step: string,
  rule: string,
): unknown {
  if (Object.hasOwn(steps, step)) return steps[step];
  const done = Object.keys(steps).join(", ") || "none yet";
  throw new ZoomflowError("ZF_RULE_FAILED", `rule "${rule}" has done no step "${step}": ${done}`, {
    hint: "A step's name is the second argument of its action, else `plugin.action`.",
  });
}
