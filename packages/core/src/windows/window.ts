import type { AnyEvent } from "../events/event.ts";

/**
 * What a rule remembers under one key between its events: how often it has acted, what it waits for,
 * who is in a meeting. Kept by the journal, in the same transaction as the events that change it.
 */
export interface Window<S = unknown> {
  /** Plain JSON, bounded however many events there are. */
  readonly state: S;
  /** When it is looked at even if nothing happens, in ms of the due clock. Default: never. */
  readonly dueAt?: number;
  /** Names of the events that it may still ask for: they are not forgotten before it is. */
  readonly holds?: readonly string[];
}

/** An event on its way through the windows of a rule. */
export interface Passing {
  /** Its name in the journal, such as `evt_12`. */
  readonly id: string;
  readonly event: AnyEvent;
  /** When it happened, in wall-clock ms: its own `event_ts`, or when it was received. */
  readonly at: number;
}

/** An event of zoomflow's own, composed of others: what a correlation triggers a rule with. */
export interface Composed {
  /** The same for the same cause: a second one with this key is not recorded. */
  readonly key: string;
  readonly event: AnyEvent;
  /** When it happened, in wall-clock ms. */
  readonly at: number;
  /** Names of the events it was made of, for people who look for its cause. */
  readonly of?: readonly string[];
}

/** What becomes of a window, and what it lets through. */
export interface Turn<S, Out> {
  /** Undefined: it is forgotten. */
  readonly window: Window<S> | undefined;
  readonly out: readonly Out[];
  /** Events that were left out of account: to be counted and told. */
  readonly missed?: readonly Missed[];
}

/** An event that changes nothing: too late for its place, without room for it, or not as it should be. */
export interface Missed {
  readonly id: string;
  readonly why: "late" | "crowded" | "unreadable";
}

/**
 * One kind of correlation as a pure state machine: the same windows and events give the same turns,
 * whenever and in whatever process. `now` is the due clock, in ms.
 */
export interface Correlator<S = unknown> {
  /** The key under which an event is remembered; undefined where it is not for this correlator. */
  keyOf(event: AnyEvent): string | undefined;
  onEvent(
    window: Window<S> | undefined,
    passing: Passing,
    look: Look,
    now: number,
  ): Turn<S, Composed>;
  /** The window is due. */
  onDue(window: Window<S>, look: Look, now: number): Turn<S, Composed>;
  /** The window that stands under an empty key before anything happens, as that of a schedule does. */
  standing?(now: number): Window<S>;
  /** What a window waits for, in one sentence for people. */
  describe?(window: Window<S>): string;
}

/** Gives an event that the window holds; undefined when the journal has lost it. */
export type Look = (id: string) => AnyEvent | undefined;
