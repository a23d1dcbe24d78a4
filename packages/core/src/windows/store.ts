import type { ZoomflowError } from "../errors.ts";
import type { AnyEvent } from "../events/event.ts";
import type { RunDraft } from "../runs/run.ts";
import type { ComposedEvent } from "./composed-event.ts";
import type { Missed, Window } from "./window.ts";

/** Which window is meant. */
export interface WindowName {
  readonly rule: string;
  /** What it is for, such as `once`; another name wherever its state has another shape. */
  readonly stage: string;
  /** What its events have in common; empty where that is nothing. */
  readonly key: string;
}

export type NamedWindow = WindowName & { readonly window: Window };

/** The windows of a journal, within one transaction. */
export interface WindowStore {
  get(name: WindowName): Window | undefined;
  /** Undefined: it is forgotten. */
  put(name: WindowName, window: Window | undefined): void;
  /** The event of this name; undefined when the journal no longer has it. */
  event(id: string): AnyEvent | undefined;
  /** Records an event of zoomflow's own; gives its name, or undefined when its key is known. */
  compose(composed: ComposedEvent): string | undefined;
  /** Those of these stages that are due, the earliest first. */
  due(now: number, limit: number, stages: readonly string[]): readonly NamedWindow[];
  /** Those of any rule or stage that is not among these, but for rules that are spared. */
  strangers(
    known: readonly WindowKind[],
    spared: readonly string[],
    limit: number,
  ): readonly NamedWindow[];
}

/** The windows of a rule for one purpose, under all keys. */
export type WindowKind = Pick<WindowName, "rule" | "stage">;

/** A run that windows ask for: for an event that may have come earlier. */
export interface WindowedDraft extends RunDraft {
  /** The name of its event in the journal. */
  readonly event: string;
}

/** The way of an event through windows. */
export interface Through {
  /** Whose windows they are. */
  readonly rules: readonly string[];
  /**
   * Called in the transaction that records the event, with its name in the journal, once it is new;
   * again when that has to be repeated. Throws only what the windows throw.
   */
  pass(windows: WindowStore, id: string): Passed;
}

/** What windows let through. */
export interface Passed {
  readonly drafts: readonly WindowedDraft[];
  readonly composed: readonly ComposedEvent[];
  readonly failures: readonly RuleFailure[];
  /** Events that correlations could not take into account. */
  readonly missed?: readonly MissedEvent[];
}

/** An event that a rule's correlation left out. */
export interface MissedEvent extends Missed {
  readonly rule: string;
}

/** The own code of a rule failed on an event. */
export interface RuleFailure {
  readonly rule: string;
  /** Undefined where there was none at hand, as when the time of a window was over. */
  readonly event: AnyEvent | undefined;
  readonly error: ZoomflowError;
}
