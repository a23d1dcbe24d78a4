import type { MatchContext } from "../actions/context.ts";
import type { AnyEvent } from "../events/event.ts";
import type { RunDraft } from "../runs/run.ts";
import type { Correlation } from "./correlation.ts";
import type { Pace } from "./pacer.ts";
import type { WindowKind } from "./store.ts";

/** What the windows of a rule need to know of it. */
export interface Gate {
  readonly rule: string;
  readonly correlation: Correlation | undefined;
  readonly pace: Pace | undefined;
  /** The run of a key, which is empty where there is none. */
  draft(key: string): RunDraft;
  /**
   * Asks the rule about an event that was composed for it. Undefined: it does not take it.
   *
   * @throws what the rule's own code throws
   */
  ask(event: AnyEvent, key: string, context: MatchContext): Asked | undefined;
  /** Only for show: its windows are others than those of the real thing. */
  readonly dryRun: boolean;
}

export interface Asked {
  /** Of the run; empty where it has none. */
  readonly key: string;
  readonly draft: RunDraft;
}

export type Gates = ReadonlyMap<string, Gate>;

/** The stage of a gate's windows. */
export function stageOf(gate: Pick<Gate, "dryRun">, of: Correlation | Pace): string {
  const name = "kind" in of ? of.kind : of.policy;
  return gate.dryRun ? `dry ${name}` : name;
}

/** Which windows a gate has. */
export function kindsOf(gate: Gate): readonly WindowKind[] {
  const { rule, correlation, pace } = gate;
  return [correlation, pace].flatMap((of) =>
    of === undefined ? [] : [{ rule, stage: stageOf(gate, of) }],
  );
}
