import type { Gate, Gates } from "../windows/gate.ts";
import { ageOf, draftOf, keyOf } from "./ask.ts";
import type { CompiledRule } from "./compile.ts";

/** The gates of those rules that have windows. */
export function gatesOf(rules: readonly CompiledRule[], dryRun: boolean): Gates {
  const windowed = rules.filter((rule) => rule.windowed);
  return new Map(windowed.map((rule) => [rule.id, gateOf(rule, dryRun)]));
}

function gateOf(rule: CompiledRule, dryRun: boolean): Gate {
  const draft = (key: string) => draftOf(rule, key === "" ? undefined : key, dryRun);
  return {
    rule: rule.id,
    correlation: rule.correlation,
    pace: rule.pace,
    dryRun,
    draft,
    ask(event, entity, context) {
      if (!rule.condition(event, context)) return undefined;
      const key = keyOf(rule, event, entity === "" ? undefined : entity) ?? "";
      const dropped = ageOf(rule, event, context);
      return { key, draft: { ...draft(key), ...(dropped && { dropped }) } };
    },
  };
}
