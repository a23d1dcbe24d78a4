import { type Gates, stageOf } from "@zoomflow/core/engine";
import type { AnyEvent, Window, WindowName } from "@zoomflow/core/ports";

import type { Awaiting } from "../format-trace.ts";

export type WindowAt = (name: WindowName) => Window | undefined;

/** What the correlations of rules remember under the key of an event. */
export function awaitsOf(event: AnyEvent, gates: Gates, windowAt: WindowAt): readonly Awaiting[] {
  return [...gates.values()].flatMap((gate) => {
    const { rule, correlation } = gate;
    const key = correlation && keyOf(() => correlation.correlator.keyOf(event));
    if (correlation === undefined || key === undefined) return [];
    const window = windowAt({ rule, stage: stageOf(gate, correlation), key });
    const says = window && correlation.correlator.describe?.(window);
    return says === undefined ? [] : [{ rule, says }];
  });
}

/** A rule's `by` that throws is told where it matters: with the event that it threw at. */
function keyOf(ask: () => string | undefined): string | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
