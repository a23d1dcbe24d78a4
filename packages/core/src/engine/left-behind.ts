import type { NamedWindow, WindowedDraft } from "../ports.ts";

/** Policies whose windows hold events that no run has yet. */
const HOLDING: ReadonlySet<string> = new Set(["debounce", "batch"]);

/** Events that waited for a policy which is gone: nobody will act on them, and they say so. */
export function leftBehind({ rule, stage, window }: NamedWindow): readonly WindowedDraft[] {
  if (!HOLDING.has(stage)) return [];
  const reason = `the rule, or its ${stage}, is gone from the config`;
  const dropped = { policy: undefined, reason };
  return (window.holds ?? []).map((event) => ({
    event,
    rule,
    lane: undefined,
    skip: false,
    dropped,
  }));
}
