import { expect, test } from "vitest";

import type { EventPage, EventRow, Search } from "../../contract.ts";
import { type Api, Refused } from "./api.ts";
import { createFeed } from "./feed.ts";

const row = (number: number): EventRow => ({
  id: `e${number}`,
  name: "meeting.started",
  source: "websocket",
  receivedAt: number,
  runs: [],
});
const pageOf = (...numbers: readonly number[]): EventPage => ({
  events: numbers.map(row),
  more: numbers.at(-1) !== 1,
});

/** A feed whose runner answers when the test lets it. */
function setup() {
  const asked: { readonly search: Search; readonly answer: (page: EventPage | Refused) => void }[] =
    [];
  const events: Api["events"] = (search) =>
    new Promise((resolve, reject) => {
      asked.push({
        search,
        answer: (page) => (page instanceof Refused ? reject(page) : resolve(page)),
      });
    });
  const feed = createFeed({ events } as Api);
  const answer = async (page: EventPage | Refused) => {
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    asked.shift()?.answer(page);
    await Promise.resolve();
  };
  const ids = () => feed.list.value.rows.map(({ id }) => id);
  return { feed, asked, answer, ids };
}

test("new events appear at once, unless somebody reads further down", async () => {
  const { feed, answer, ids } = setup();
  feed.search("all", {});
  await answer(pageOf(3, 2));
  await expect.poll(ids).toEqual(["e3", "e2"]);
  feed.told([row(4)]);
  expect(ids()).toEqual(["e4", "e3", "e2"]);
  feed.hold(true);
  feed.told([row(5)]);
  expect(ids()).toEqual(["e4", "e3", "e2"]);
  feed.show();
  expect(ids()).toEqual(["e5", "e4", "e3", "e2"]);
  feed.ran([{ id: "r1", rule: "x", state: "done", event: "e5" }]);
  expect(feed.list.value.rows[0]?.runs).toHaveLength(1);
});

test("the answer to a search that nobody asks for any more is let fall", async () => {
  const { feed, asked, ids } = setup();
  feed.search("first", { q: "a" });
  feed.search("second", { q: "b" });
  feed.search("second", { q: "b" });
  expect(asked.map(({ search }) => search.q)).toEqual(["a", "b"]);
  asked[1]?.answer(pageOf(2, 1));
  await expect.poll(ids).toEqual(["e2", "e1"]);
  asked[0]?.answer(pageOf(9));
  await Promise.resolve();
  expect(ids()).toEqual(["e2", "e1"]);
});

test("older events are fetched once at a time, and not beyond the end", async () => {
  const { feed, asked, answer, ids } = setup();
  feed.search("all", {});
  await answer(pageOf(3, 2));
  await expect.poll(() => feed.loading.value).toBe(false);
  feed.older();
  feed.older();
  expect(asked.map(({ search }) => search.before)).toEqual(["e2"]);
  await answer(pageOf(1));
  await expect.poll(ids).toEqual(["e3", "e2", "e1"]);
  await expect.poll(() => feed.loading.value).toBe(false);
  feed.older();
  expect(asked).toEqual([]);
});

test("what a search finds among new events is left to the runner", async () => {
  const { feed, asked, answer, ids } = setup();
  feed.told([row(9)]);
  expect(asked).toEqual([]);
  feed.search("narrow", { rule: "x" });
  await answer(pageOf(3, 2));
  await expect.poll(ids).toEqual(["e3", "e2"]);
  feed.told([row(4)]);
  await answer(pageOf(4, 3));
  await expect.poll(ids).toEqual(["e4", "e3", "e2"]);
});

test("what is refused is told, and forgotten with the next answer", async () => {
  const { feed, answer } = setup();
  feed.search("all", {});
  await answer(new Refused(429, { error: "Too often." }));
  await expect.poll(() => feed.refusal.value?.message).toBe("Too often.");
  feed.refresh();
  await answer(pageOf(2, 1));
  await expect.poll(() => feed.refusal.value).toBeUndefined();
});

test("after more was missed than a page holds, the list begins anew", async () => {
  const { feed, answer, ids } = setup();
  feed.search("all", {});
  await answer(pageOf(3, 2));
  await expect.poll(ids).toEqual(["e3", "e2"]);
  feed.refresh();
  await answer(pageOf(900, 899));
  await answer(pageOf(900, 899));
  await expect.poll(ids).toEqual(["e900", "e899"]);
});
