import { demandsOf, type Demand } from "./demand.ts";
import { alternativesOf, acceptsAll } from "./finite.ts";
import type { Node } from "./node.ts";
import { gapIn } from "./range.ts";
import { wantedBy } from "./wanted.ts";

/** Why no event can fit, by itself and whatever Zoom sends. */
export interface Contradiction {
  readonly path: string;
  readonly message: string;
}

/** Undefined where some event may fit; what code says is not foreseen. */
export function contradictionIn(
  node: Node,
  path: readonly string[] = [],
): Contradiction | undefined {
  const demands = demandsOf(node, path);
  return clash(demands) ?? barred(demands);
}

function clash(demands: readonly Demand[]): Contradiction | undefined {
  for (const [path, several] of Map.groupBy(demands, (demand) => demand.path.join("."))) {
    const found = conflict(path, several);
    if (found !== undefined) return found;
  }
  return undefined;
}

function conflict(path: string, demands: readonly Demand[]): Contradiction | undefined {
  const nodes = demands.map(({ node }) => node);
  const empty = nodes.find((node) => node.is === "any" && node.of.length === 0);
  if (empty !== undefined)
    return { path, message: `${named(path)} would have to be one of an empty list` };
  if (nodes.some((node) => node.is === "none" && node.of.some(holdsAlways)))
    return { path, message: `what it excludes of ${named(path)} is everything` };
  const among = alternativesOf(nodes);
  const possible =
    among === undefined ? !gapIn(nodes) : among.some((one) => acceptsAll(nodes, one));
  if (possible) return undefined;
  const wanted = [...new Set(nodes.map(wantedBy))].join(" and ");
  return { path, message: `${named(path)} would have to be ${wanted}` };
}

/** Where each of several ways is barred, by itself or by what is asked beside it. */
function barred(demands: readonly Demand[]): Contradiction | undefined {
  for (const { path, node } of demands) {
    if (node.is === "items" && node.how === "some") {
      const found = contradictionIn(node.of, [...path, "[]"]);
      if (found !== undefined) return found;
    }
    if (node.is !== "any") continue;
    const beside = demands.filter((demand) => demand.node.is !== "any");
    const found = node.of.map((way) => contradictionBeside(way, path, beside));
    if (found.length > 0 && found.every((one) => one !== undefined)) return found[0];
  }
  return undefined;
}

function contradictionBeside(
  way: Node,
  path: readonly string[],
  beside: readonly Demand[],
): Contradiction | undefined {
  return contradictionIn(way, path) ?? clash([...demandsOf(way, path), ...beside]);
}

function holdsAlways(node: Node): boolean {
  if (node.is === "all") return node.of.every(holdsAlways);
  return node.is === "record" && node.parts.length === 0;
}

function named(path: string): string {
  return path === "" ? "the payload" : `\`${path}\``;
}
