import type { CompiledRule } from "./compile.ts";
import { type Anchor, valueAt } from "./when/anchor.ts";

/** A rule and its place among those of an event: what several lists hold is taken in that order. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly place: number;
}

/** The candidates for what conditions mirror of an event, in the order of the config. */
export type ByField = (subject: unknown) => readonly Candidate[];

interface Field {
  readonly path: readonly string[];
  readonly values: Map<string, Candidate[]>;
}

/** So few are sooner asked than looked up. */
const FEW = 4;

/**
 * Tells rules apart by the fields on whose values they insist, so that an event costs no more than
 * those that may take it. Each rule is found by one of its fields, the one in which rules differ most;
 * those that insist on none are candidates for every event.
 */
export function indexByField(rules: readonly CompiledRule[]): ByField {
  const all = rules.map((rule, place): Candidate => ({ rule, place }));
  if (all.length <= FEW) return () => all;
  const spread = spreadOf(rules);
  const rest: Candidate[] = [];
  const fields = new Map<string, Field>();
  for (const candidate of all) {
    const anchor = sharpest(candidate.rule.anchors, spread);
    if (anchor === undefined) rest.push(candidate);
    else put(fields, anchor, candidate);
  }
  return lookup(rest, [...fields.values()]);
}

function lookup(rest: readonly Candidate[], fields: readonly Field[]): ByField {
  return (subject) => {
    let found = rest;
    for (const { path, values } of fields) {
      const value = valueAt(subject, path);
      const more = value === undefined ? undefined : values.get(value);
      if (more !== undefined) found = found.length === 0 ? more : inOrder(found, more);
    }
    return found;
  };
}

/** By field, how many values rules ask of it. */
function spreadOf(rules: readonly CompiledRule[]): ReadonlyMap<string, number> {
  const values = new Map<string, Set<string>>();
  for (const { anchors } of rules)
    for (const anchor of anchors) {
      const name = nameOf(anchor);
      const known = values.get(name) ?? new Set();
      values.set(name, known);
      for (const value of anchor.values) known.add(value);
    }
  return new Map([...values].map(([name, known]) => [name, known.size]));
}

/** The field in which rules differ most, by the share of it that this rule asks for. */
function sharpest(
  anchors: readonly Anchor[],
  spread: ReadonlyMap<string, number>,
): Anchor | undefined {
  const share = (anchor: Anchor): number =>
    anchor.values.length / (spread.get(nameOf(anchor)) ?? 1);
  return anchors.toSorted((a, b) => share(a) - share(b))[0];
}

function put(fields: Map<string, Field>, anchor: Anchor, candidate: Candidate): void {
  const name = nameOf(anchor);
  const field = fields.get(name) ?? { path: anchor.path, values: new Map<string, Candidate[]>() };
  fields.set(name, field);
  for (const value of anchor.values) {
    const peers = field.values.get(value);
    if (peers === undefined) field.values.set(value, [candidate]);
    else peers.push(candidate);
  }
}

function nameOf({ path }: Anchor): string {
  return JSON.stringify(path);
}

/** Two lists in order as one. */
function inOrder(a: readonly Candidate[], b: readonly Candidate[]): readonly Candidate[] {
  return [...a, ...b].toSorted((one, other) => one.place - other.place);
}
