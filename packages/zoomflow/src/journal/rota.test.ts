import { expect, test } from "vitest";

import { createRota } from "./rota.ts";

const none: ReadonlySet<string> = new Set();

test("rules join the round when their time has come, and the earliest time given counts", () => {
  const rota = createRota();
  rota.offer("a", 20);
  rota.offer("a", 30);
  rota.offer("b", 15);
  rota.offer("b", 10);
  expect(rota.next(none)).toEqual({ rule: "b", dueAt: 10 });
  expect(rota.next(new Set(["b"]))).toEqual({ rule: "a", dueAt: 20 });
  rota.ripen(9);
  expect([...rota.round()]).toEqual([]);
  rota.ripen(15);
  expect([...rota.round()]).toEqual(["b"]);
  rota.ripen(20);
  expect([...rota.round()]).toEqual(["b", "a"]);
  expect(rota.next(none)).toBeUndefined();
});

test("a rule that had its turn goes to the back, and one that rests leaves the round", () => {
  const rota = createRota();
  for (const rule of ["a", "b", "c"]) rota.offer(rule, 0);
  rota.ripen(0);
  rota.yield("a");
  expect([...rota.round()]).toEqual(["b", "c", "a"]);
  expect(rota.count(new Set(["b", "x"]))).toBe(2);
  rota.rest("b", 50);
  rota.rest("c", undefined);
  rota.offer("a", 99);
  expect([...rota.round()]).toEqual(["a"]);
  expect(rota.next(none)).toEqual({ rule: "b", dueAt: 50 });
});
