import { linkEvent } from "./link-event.ts";
import { homeOf, linkNamed } from "./link-type.ts";
import { interfaceName, namesIn } from "./linked.ts";
import type { Catalogue, Linked } from "./linked.ts";
import { SourceError } from "./notation.ts";
import type { Declaration, Place } from "./notation.ts";

/**
 * Looks up every name.
 *
 * @throws SourceError for a name that is unknown, written twice, part of itself or at home with
 * another family, and for an event without a payload, about a field that it lacks, or like one
 * that there is not.
 */
export function link(declarations: readonly Declaration[]): Catalogue {
  refuseTwice(declarations);
  const known = new Map(
    declarations.filter((one) => one.is !== "event").map((one) => [one.name, one]),
  );
  const sorted = [...known.values()].toSorted(byName);
  const named = new Map(sorted.map((one) => [one.name, linkNamed(one, known)]));
  for (const one of sorted) refuseLoop(one.name, one.at, named);
  const homes = new Map(sorted.map((one) => [one.name, homeOf(one.at)]));
  const written = declarations.filter((one) => one.is === "event").toSorted(byName);
  const originals = new Map(written.map((one) => [one.name, one]));
  const events = written.map((one) => linkEvent(one, originals, known, named));
  return { named, homes, events };
}

/** What the package itself exports. */
const RESERVED = new Set([
  "EventInfo",
  "EventName",
  "KnownEvents",
  "KnownPatterns",
  "ZoomEvent",
  "ZoomEvents",
]);

function refuseTwice(declarations: readonly Declaration[]): void {
  const seen = new Map<string, Place>();
  for (const one of declarations) {
    const { name, at } = one;
    // Another spelling has no type of its own.
    const typed = one.is === "event" && one.like === undefined;
    const exported = typed ? interfaceName(name) : name;
    if (RESERVED.has(exported)) throw new SourceError(at, `${exported} is the package's own`);
    const first = seen.get(exported);
    if (first)
      throw new SourceError(at, `${name} is already declared at ${first.file}:${first.line}`);
    seen.set(exported, at);
  }
}

/** A shape inside itself would be an endless sample. */
function refuseLoop(name: string, at: Place, named: ReadonlyMap<string, Linked>): void {
  const open = [...namesIn(named.get(name))];
  const seen = new Set(open);
  for (const inner of open) {
    if (inner === name) throw new SourceError(at, `${name} is part of itself`);
    for (const next of namesIn(named.get(inner))) {
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : 1;
}
