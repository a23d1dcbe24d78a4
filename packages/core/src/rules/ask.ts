import type { MatchContext } from "../actions/context.ts";
import { occurredAt } from "../events/occurred-at.ts";
import type { AnyEvent } from "../ports.ts";
import { tooOld } from "../runs/age.ts";
import type { Dropped } from "../runs/policy.ts";
import type { RunDraft } from "../runs/run.ts";
import type { CompiledRule } from "./compile.ts";

/**
 * The key of a rule's run for an event; undefined where it has none, or needs none.
 *
 * @throws what the rule's own `key` throws
 */
export function keyOf(
  rule: CompiledRule,
  event: AnyEvent,
  entity: string | undefined,
): string | undefined {
  if (rule.perKey === Number.POSITIVE_INFINITY && rule.pace === undefined) return undefined;
  const key = rule.key === undefined ? entity : rule.key(event);
  if (key === undefined || key === null) return undefined;
  if (typeof key !== "string" && typeof key !== "number")
    throw new TypeError(`\`key\` must give a text, not a value of type ${typeof key}`);
  return String(key);
}

/** The run that a rule asks for under a key. */
export function draftOf(
  { id: rule, perKey: width, selective: mode, shadow }: CompiledRule,
  key: string | undefined,
  dryRun: boolean,
): RunDraft {
  const skip = dryRun || shadow;
  const alone = key === undefined || width === Number.POSITIVE_INFINITY;
  const draft: RunDraft = { rule, lane: alone ? undefined : `${rule}\n${key}`, skip };
  // What goes by itself, or is not carried out, has nothing to do with others.
  if (alone || skip) return draft;
  if (mode !== undefined) return { ...draft, mode };
  return width === 1 ? draft : { ...draft, width };
}

/** Whether an event comes too late for a rule that takes it, and why. */
export function ageOf(
  { work: { maxAge } }: CompiledRule,
  event: AnyEvent,
  { now, source }: MatchContext,
): Dropped | undefined {
  if (maxAge === undefined) return undefined;
  return tooOld(maxAge, occurredAt(event, source.receivedAt), now.getTime());
}
