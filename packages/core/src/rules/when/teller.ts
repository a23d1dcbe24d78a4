import type { TriggerKind } from "../../correlation/trigger.ts";

/** Who says what an event holds, for messages about what it does not. */
export interface Teller {
  /** To go on from "which". */
  readonly lacks: string;
  readonly always: string;
  /** Whether it can have no fields but those that are known. */
  readonly certain: boolean;
  /** What to do. Default: what the kind of fault says. */
  readonly hint?: string;
}

export const zoom: Teller = {
  lacks: "Zoom does not send",
  always: "Zoom always sends",
  certain: false,
};

/** Of an event of zoomflow's own. */
export function tellerOf(of: TriggerKind): Teller {
  const one = of === "absent" ? "an `absent`" : `a \`${of}\``;
  const hint =
    "A `when` mirrors what the trigger tells; Zoom's own events are inside, each with its `payload`.";
  return { lacks: `${one} does not tell`, always: `${one} always tells`, certain: true, hint };
}
