import type { Duration } from "../duration.ts";
import type { EventsOf, Pattern } from "../rules/pattern.ts";
import type { By } from "./key-of.ts";
import { createSequencing } from "./sequencing.ts";
import { type OwnEvent, type Trigger, trigger } from "./trigger.ts";

type Patterns = Pattern | readonly Pattern[];

/** How the events of a sequence belong together. */
export interface SequenceOptions<E> {
  /** What they have in common. Default: what they are about, such as a meeting. */
  readonly by?: By<E>;
  /** The longest time from the first to the last, up to 31 days. */
  readonly within: Duration;
  /** No other event that the sequence names may lie between two steps. Default: false. */
  readonly strict?: boolean;
  /** By how much an event may come after a later one and still be put in its place. Default: 30 s. */
  readonly lateness?: Duration;
}

/** The event of each step, in order. */
type Steps<L> = { readonly [I in keyof L]: EventsOf<L[I]> };

/** Events that came one after the other. */
export interface Sequenced<L> extends OwnEvent<"zoomflow.sequence"> {
  readonly events: Steps<L>;
  /** From the first to the last. */
  readonly durationMs: number;
}

/**
 * Events of two to ten steps, one after the other by their own times, however they arrive. Of several
 * events that would do for a step, the nearest to the next step is taken. An event that was before the
 * end of one sequence is in no other.
 *
 * @example
 * on(sequence(["meeting.started", "recording.started", "meeting.ended"], { within: "26h" }), {
 *   id: "recorded",
 *   do: chat.post({ channel: "#ops", text: (s) => `${s.events[0].payload.object.topic}` }),
 * });
 */
export function sequence<const L extends readonly Patterns[]>(
  steps: L,
  options: SequenceOptions<EventsOf<L[number]>>,
): Trigger<Sequenced<L>> {
  const all = { ...options, steps };
  const patterns = [steps].flat(2);
  return trigger("sequence", { patterns, options: all, make: () => createSequencing(all) });
}
