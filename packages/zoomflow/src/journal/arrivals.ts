import type { Database } from "./sqlite.ts";

/** One slice of what has arrived by Zoom's socket. */
export interface Slice {
  /** Events by the quarter of an hour that they were received in, counted from the epoch. */
  readonly counts: readonly (readonly [quarter: number, count: number])[];
  /** The next slice begins after it. */
  readonly last: number;
  /** Whether there may be more. */
  readonly more: boolean;
}

/** When events came, for who wants to know what is usual. Every call is one short look. */
export interface Arrivals {
  /** The row before the first event that was received at that time or later. */
  before(time: number): number;
  /** When the first event after a row was received. */
  firstAfter(row: number): number | undefined;
  after(row: number): Slice;
  /** In which nothing was heard; one that is open ends at `now`. */
  gaps(since: number, now: number): readonly { readonly from: number; readonly to: number }[];
}

/** So many rows are looked at within a millisecond or two. */
const SLICE = 1_000;

/** What zoomflow composes itself, and what is sent again, is no sign of Zoom's. */
const SQL = {
  ends: "select coalesce(min(id), 0) as first, coalesce(max(id), 0) as last from event",
  from: "select id, received_at from event where id >= ? order by id limit 1",
  slice: `select received_at / 900000 as quarter, count(*) filter (where source = 'websocket') as count,
      max(id) as last, count(*) as rows
    from (select id, source, received_at from event where id > ? order by id limit ${SLICE})
    group by quarter order by quarter`,
  gaps: "select from_at, to_at from gap where to_at is null or to_at > ?",
} as const;

export function createArrivals(database: Database): Arrivals {
  const from = database.prepare(SQL.from);
  const slice = database.prepare(SQL.slice);
  return {
    before(time) {
      const ends = database.prepare(SQL.ends).get();
      // Events are received in the order of their rows, but for some that were sent again.
      let [low, high] = [Number(ends?.["first"]), Number(ends?.["last"]) + 1];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const row = from.get(middle);
        if (row !== undefined && Number(row["received_at"]) < time) low = Number(row["id"]) + 1;
        else high = middle;
      }
      return low - 1;
    },
    firstAfter(row) {
      const found = from.get(row + 1);
      return found === undefined ? undefined : Number(found["received_at"]);
    },
    after(row) {
      const found = slice.all(row);
      const rows = found.reduce((sum, one) => sum + Number(one["rows"]), 0);
      return {
        counts: found.map((one) => [Number(one["quarter"]), Number(one["count"])] as const),
        last: found.reduce((last, one) => Math.max(last, Number(one["last"])), row),
        more: rows === SLICE,
      };
    },
    gaps: (since, now) =>
      database
        .prepare(SQL.gaps)
        .all(since)
        .map((one) => ({ from: Number(one["from_at"]), to: Number(one["to_at"] ?? now) })),
  };
}
