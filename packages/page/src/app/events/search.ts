import type { Search } from "../../contract.ts";
import type { EventSearch } from "../route.ts";

const HOUR = 3_600_000;

/** The spans that are asked for most. */
export const SPANS: Readonly<Record<string, { readonly ms: number; readonly words: string }>> = {
  "1h": { ms: HOUR, words: "last hour" },
  "24h": { ms: 24 * HOUR, words: "last 24 hours" },
  "7d": { ms: 7 * 24 * HOUR, words: "last 7 days" },
};

/** What the runner is asked for. A span is counted from when it is asked. */
export function searchOf(search: EventSearch, now: number): Search {
  const { q, rule, outcome } = search;
  const span = SPANS[search.within ?? ""];
  const since = span === undefined ? timeOf(search.since) : now - span.ms;
  const until = span === undefined ? timeOf(search.until) : undefined;
  return {
    ...(q !== undefined && { q }),
    ...(rule !== undefined && { rule }),
    ...(outcome !== undefined && { outcome }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

function timeOf(local: string | undefined): number | undefined {
  const at = local === undefined ? Number.NaN : new Date(local).getTime();
  return Number.isNaN(at) ? undefined : at;
}

/** With one field other than it was; an empty one is not asked for. */
export function narrowed(
  search: EventSearch,
  field: keyof EventSearch,
  value: string,
): EventSearch {
  const kept = Object.entries({ ...search, [field]: value }).filter(
    ([key, given]) => given !== "" && (field !== "within" || !BETWEEN.has(key)),
  );
  return Object.fromEntries(kept);
}

/** What another span leaves no room for. */
const BETWEEN: ReadonlySet<string> = new Set(["since", "until"]);

/** How many things a search asks for. */
export function narrowness(search: EventSearch): number {
  return Object.keys(search).length;
}
