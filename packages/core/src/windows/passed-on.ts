import type { RunDraft } from "../runs/run.ts";
import type { ComposedEvent } from "./composed-event.ts";
import type { Passed, WindowStore } from "./store.ts";

/** Records an event of zoomflow's own with the run it asks for; nothing when it is known. */
export function passedOn(store: WindowStore, composed: ComposedEvent, draft: RunDraft): Passed {
  const event = store.compose(composed);
  const drafts = event === undefined ? [] : [{ ...draft, event }];
  return { drafts, composed: [], failures: [] };
}
