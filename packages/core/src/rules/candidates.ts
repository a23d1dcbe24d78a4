import type { AnyEvent } from "../ports.ts";
import { type ByField, type Candidate, indexByField } from "./by-field.ts";
import type { CompiledRule } from "./compile.ts";
import { isWildcard, matches } from "./pattern.ts";
import { subjectOf } from "./when/subject.ts";

/** The rules that may take an event, in the order of the config. */
export type Candidates = (event: AnyEvent) => readonly Candidate[];

/** Names that were never seen before may be made up by a stranger: the index must not grow with them. */
const MAX_INDEXED_NAMES = 5_000;

/**
 * Finds rules by the event's name, then by its fields. Names that the same wildcards take share one
 * index, so that there are no more of these than the config has names and wildcards.
 */
export function indexRules(rules: readonly CompiledRule[]): Candidates {
  const byPattern = groupByPattern(rules);
  const wildcards = [...byPattern.keys()].filter(isWildcard);
  const indexes = new Map<string, ByField>();
  const known = new Map<string, ByField>();

  const find = (name: string): ByField => {
    const patterns = wildcards.filter((pattern) => matches(pattern, name));
    if (byPattern.has(name)) patterns.push(name);
    const key = patterns.join("\n");
    const shared = indexes.get(key);
    if (shared !== undefined) return shared;
    const taken = new Set(patterns.flatMap((pattern) => byPattern.get(pattern) ?? []));
    const index = indexByField(rules.filter((rule) => taken.has(rule)));
    indexes.set(key, index);
    return index;
  };

  return (event) => {
    const name = event.event;
    let index = known.get(name);
    if (index === undefined) {
      index = find(name);
      if (byPattern.has(name) || known.size < MAX_INDEXED_NAMES) known.set(name, index);
    }
    return index(subjectOf(event));
  };
}

function groupByPattern(
  rules: readonly CompiledRule[],
): ReadonlyMap<string, readonly CompiledRule[]> {
  const groups = new Map<string, CompiledRule[]>();
  for (const rule of rules)
    for (const pattern of new Set(rule.patterns)) {
      const group = groups.get(pattern) ?? [];
      groups.set(pattern, group);
      group.push(rule);
    }
  return groups;
}
