import { samples } from "./generated/samples.ts";
import type { EventName, ZoomEvent, ZoomEvents } from "./index.ts";
import { moveMoments } from "./move-moments.ts";

// An event that is added by declaration merging is a name without a sample.
const all: { readonly [N in EventName]?: () => ZoomEvents[N] } = samples;

/**
 * A made-up event of this name with every field the catalogue knows. Each call gives a fresh copy,
 * always with the same values. With `at`, in milliseconds since 1970, it is as if it had happened
 * then: the last of its moments is `at`, and the others are as long before it as ever.
 *
 * @throws RangeError for a name that is not in the catalogue, as one added by declaration merging.
 * @example
 * const event = sample("meeting.started");
 * assert.equal(event.payload.object.type, 2);
 */
export function sample<N extends EventName>(name: N, at?: number): ZoomEvent<N> {
  const make = Object.hasOwn(all, name) ? all[name] : undefined;
  if (make === undefined) throw new RangeError(`there is no sample of ${name}`);
  return at === undefined ? make() : moveMoments(make(), at);
}
