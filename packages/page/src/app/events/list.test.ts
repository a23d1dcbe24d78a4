import { expect, test } from "vitest";

import type { EventRow } from "../../contract.ts";
import {
  arrived,
  extended,
  listOf,
  NO_EVENTS,
  ranOn,
  refreshed,
  shown,
  TOLD_AT_ONCE,
} from "./list.ts";

const row = (number: number, state?: string): EventRow => ({
  id: `e${number}`,
  name: "meeting.started",
  source: "websocket",
  receivedAt: number,
  runs: state === undefined ? [] : [{ id: `r${number}`, rule: "x", state }],
});
const rows = (...numbers: readonly number[]) => numbers.map((number) => row(number));
const ids = (events: readonly EventRow[]) => events.map(({ id }) => id);
const list = listOf({ events: rows(3, 2), more: true });

test("new events wait on top until they are shown, the newest first", () => {
  const told = arrived(list, rows(4, 5));
  expect(ids(told.rows)).toEqual(["e3", "e2"]);
  expect(ids(told.fresh)).toEqual(["e5", "e4"]);
  expect(ids(shown(told).rows)).toEqual(["e5", "e4", "e3", "e2"]);
  expect(shown(shown(told))).toEqual(shown(told));
});

test("an event that is told twice is listed once", () => {
  expect(arrived(list, rows(2, 3))).toBe(list);
  const told = arrived(list, rows(4));
  expect(ids(arrived(told, rows(4, 5)).fresh)).toEqual(["e5", "e4"]);
});

test("of a flood it is remembered that not all was told", () => {
  const many = Array.from({ length: TOLD_AT_ONCE }, (_, index) => row(index + 10));
  expect(arrived(list, many).torn).toBe(true);
  const hours = Array.from({ length: 20 }, (_, second) =>
    Array.from({ length: 40 }, (_, index) => row(100 + second * 40 + index)),
  );
  const later = hours.reduce((so, told) => arrived(so, told), list);
  expect(later.torn).toBe(true);
  expect(later.fresh).toHaveLength(500);
});

test("older pages are put below, and say where to go on", () => {
  const longer = extended(list, { events: rows(1), more: false });
  expect(ids(longer.rows)).toEqual(["e3", "e2", "e1"]);
  expect(longer).toMatchObject({ more: false, next: "e1" });
  expect(extended(list, { events: [], more: true, next: "e1" }).next).toBe("e1");
  expect(extended(list, { events: [], more: false })).not.toHaveProperty("next");
});

test("the newest page again brings what was missed, and how runs stand now", () => {
  const again = refreshed(list, { events: [row(4), row(3, "done")], more: true });
  expect(ids(again.fresh)).toEqual(["e4"]);
  expect(again.torn).toBe(false);
  expect(again.rows[0]?.runs[0]?.state).toBe("done");
});

test("where so much was missed that the pages do not meet, the list is torn", () => {
  expect(refreshed(list, { events: rows(9, 8), more: true }).torn).toBe(true);
  expect(refreshed(NO_EVENTS, { events: rows(2, 1), more: false }).torn).toBe(false);
  expect(refreshed(NO_EVENTS, { events: rows(2, 1), more: true }).torn).toBe(true);
});

test("a run that gets on changes its mark, wherever its event is listed", () => {
  const told = arrived(listOf({ events: [row(3, "waiting"), row(2)], more: false }), [
    row(4, "waiting"),
  ]);
  const done = ranOn(told, [
    { id: "r3", rule: "x", state: "done", event: "e3" },
    { id: "r4", rule: "x", state: "dead", event: "e4" },
    { id: "r5", rule: "y", state: "done", event: "e3" },
  ]);
  expect(done.rows[0]?.runs).toEqual([
    { id: "r3", rule: "x", state: "done" },
    { id: "r5", rule: "y", state: "done" },
  ]);
  expect(done.fresh[0]?.runs[0]?.state).toBe("dead");
  expect(done.rows[1]).toBe(told.rows[1]);
  expect(ranOn(told, [{ id: "r9", rule: "x", state: "done", event: "e9" }])).toBe(told);
});
