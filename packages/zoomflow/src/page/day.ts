import type { Stretch } from "@zoomflow/page/contract";

/** An interval in which something was missed; `to` is null while it lasts. */
export interface Missed {
  readonly from: number;
  readonly to: number | null;
  readonly cause: string;
}

/**
 * A span of the link's life without holes: what was missed, what was not, and what nobody knows
 * because the journal had not begun.
 *
 * @param gaps by their beginnings; they may overlap
 */
export function stretchesOf(
  { from, to }: { readonly from: number; readonly to: number },
  gaps: readonly Missed[],
  beganAt: number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  const go = (until: number, how: Pick<Stretch, "is" | "cause">): void => {
    const end = Math.min(until, to);
    if (end <= at) return;
    stretches.push({ is: how.is, from: at, to: end, ...(how.cause !== undefined && how) });
    at = end;
  };
  go(beganAt, { is: "unknown" });
  for (const gap of gaps) {
    go(gap.from, { is: "connected" });
    go(gap.to ?? to, { is: "gap", cause: gap.cause });
  }
  go(to, { is: "connected" });
  return stretches;
}
