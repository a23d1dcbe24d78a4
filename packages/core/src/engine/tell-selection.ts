import type { LeftOut, Ports, Selection } from "../ports.ts";

/**
 * Observes what came of the policies of rules with an event, or with the time of a window: runs that
 * are not carried out, events that were composed, rules that failed.
 */
export function tellSelection(
  { dropped, overtaken, composed = [], failures = [], missed = [] }: Selection,
  onOvertaken: (overtaken: readonly LeftOut[]) => void,
  { clock, observe }: Pick<Ports, "clock" | "observe">,
): void {
  const now = clock.now();
  for (const { run, rule, key, attempts, receivedAt, policy, reason } of dropped) {
    const fate = { state: "dropped", ms: 0, ageMs: Math.max(0, now - receivedAt) } as const;
    observe({ is: "run.settled", run, rule, key, attempt: attempts + 1, ...fate, policy, reason });
  }
  for (const { key, event, source, rule } of composed)
    observe({ is: "event.composed", key, event, source, rule });
  for (const { rule, event, error } of failures) observe({ is: "rule.failed", rule, event, error });
  for (const { rule, id, why } of missed) observe({ is: "event.missed", rule, event: id, why });
  if (overtaken.length > 0) onOvertaken(overtaken);
}
