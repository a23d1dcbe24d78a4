import type { EventPage, EventRow, RunMark } from "../../contract.ts";

/** The event list as it is shown, and what has come since for whoever is reading further down. */
export interface EventList {
  /** The newest first. */
  readonly rows: readonly EventRow[];
  /** Arrived, and not shown yet; the newest first. */
  readonly fresh: readonly EventRow[];
  /** Of a flood not every event is told: what lies between has to be asked for. */
  readonly torn: boolean;
  readonly more: boolean;
  /** Where the older ones begin. */
  readonly next?: string;
}

export const NO_EVENTS: EventList = { rows: [], fresh: [], torn: false, more: false };

/** The runner tells this many of a second at most. */
export const TOLD_AT_ONCE = 50;
/** Nobody reads more new ones one by one: they are fetched again instead. */
const FRESH_LIMIT = 500;

/** A search's first page. */
export function listOf(page: EventPage): EventList {
  return { ...NO_EVENTS, rows: page.events, ...onwards(page) };
}

/** The next page of older ones. */
export function extended(list: EventList, page: EventPage): EventList {
  const { next: _, ...rest } = list;
  return { ...rest, rows: [...list.rows, ...page.events], ...onwards(page) };
}

function onwards(page: EventPage): Pick<EventList, "more" | "next"> {
  const next = page.next ?? page.events.at(-1)?.id;
  return { more: page.more, ...(next !== undefined && { next }) };
}

/** New events, the oldest first, as the runner tells them. */
export function arrived(list: EventList, told: readonly EventRow[]): EventList {
  const known = new Set([...list.fresh, ...list.rows.slice(0, FRESH_LIMIT)].map(({ id }) => id));
  const fresh = told.filter(({ id }) => !known.has(id)).toReversed();
  if (fresh.length === 0) return list;
  const torn = list.torn || told.length >= TOLD_AT_ONCE;
  return kept({ ...list, fresh: [...fresh, ...list.fresh], torn });
}

/** The newest page again: after a lost connection, a flood, or for a search the runner decides. */
export function refreshed(list: EventList, page: EventPage): EventList {
  const seen = new Set([...list.fresh, ...list.rows].map(({ id }) => id));
  const now = new Map(page.events.map((row) => [row.id, row]));
  const meets = list.rows.length === 0 ? !page.more : page.events.some(({ id }) => seen.has(id));
  const renew = (rows: readonly EventRow[]) => rows.map((row) => now.get(row.id) ?? row);
  const fresh = [...page.events.filter(({ id }) => !seen.has(id)), ...renew(list.fresh)];
  return kept({ ...list, rows: renew(list.rows), fresh, torn: !meets });
}

function kept(list: EventList): EventList {
  if (list.fresh.length <= FRESH_LIMIT) return list;
  return { ...list, fresh: list.fresh.slice(0, FRESH_LIMIT), torn: true };
}

/** Shows what has come. A torn list cannot be shown so: it is fetched anew instead. */
export function shown(list: EventList): EventList {
  if (list.fresh.length === 0) return list;
  return { ...list, rows: [...list.fresh, ...list.rows], fresh: [] };
}

/** Runs have got on: their marks change where their events are listed. */
export function ranOn(
  list: EventList,
  told: readonly (RunMark & { readonly event: string })[],
): EventList {
  const marks = Map.groupBy(told, ({ event }) => event);
  const mark = (row: EventRow): EventRow => {
    const news = marks.get(row.id);
    return news === undefined ? row : { ...row, runs: marked(row.runs, news) };
  };
  const isTold = ({ id }: EventRow) => marks.has(id);
  const fresh = list.fresh.some(isTold) ? list.fresh.map(mark) : list.fresh;
  const rows = list.rows.some(isTold) ? list.rows.map(mark) : list.rows;
  return fresh === list.fresh && rows === list.rows ? list : { ...list, fresh, rows };
}

function marked(runs: readonly RunMark[], news: readonly RunMark[]): readonly RunMark[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  for (const { id, rule, state } of news) byId.set(id, { id, rule, state });
  return [...byId.values()];
}
