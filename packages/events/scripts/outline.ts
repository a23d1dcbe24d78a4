import { SourceError } from "./notation.ts";
import type { Place } from "./notation.ts";

/** A line and the lines that are indented beneath it. */
export interface Line {
  readonly text: string;
  readonly at: Place;
  readonly below: readonly Line[];
}

interface Open {
  readonly depth: number;
  readonly below: Line[];
}

/**
 * Reads indentation: two spaces a level. Empty lines and lines that begin with `#` mean nothing.
 *
 * @throws SourceError for a tab, an odd indent, or a line that is two levels deeper than the one above.
 */
export function outline(file: string, source: string): readonly Line[] {
  const top: Open = { depth: -1, below: [] };
  const open: Open[] = [top];
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const text = raw.trim();
    if (text === "" || text.startsWith("#")) continue;
    const at = { file, line: index + 1 };
    const depth = depthOf(raw, at);
    while ((open.at(-1) ?? top).depth >= depth) open.pop();
    const parent = open.at(-1) ?? top;
    if (depth !== parent.depth + 1) throw new SourceError(at, "indented by more than one level");
    const below: Line[] = [];
    parent.below.push({ text, at, below });
    open.push({ depth, below });
  }
  return top.below;
}

function depthOf(raw: string, at: Place): number {
  const indent = /^\s*/.exec(raw)?.[0] ?? "";
  if (indent.includes("\t")) throw new SourceError(at, "indented by a tab; use two spaces a level");
  if (indent.length % 2 === 1)
    throw new SourceError(at, `indented by ${indent.length} spaces; use two a level`);
  return indent.length / 2;
}
