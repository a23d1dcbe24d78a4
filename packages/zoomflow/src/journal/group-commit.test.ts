import { expect, test } from "vitest";

import { createGroupCommit } from "./group-commit.ts";

/** Transactions that only note what happens, and a turn that ends when it is told to. */
function setup(isOnesOwn = false) {
  const log: string[] = [];
  const atTheEnd: (() => void)[] = [];
  const group = createGroupCommit(
    {
      begin: () => void log.push("begin"),
      commit: () => void log.push("commit"),
      rollback: () => void log.push("rollback"),
      isOnesOwn: () => isOnesOwn,
    },
    (told) => void atTheEnd.push(told),
  );
  const say = (text: string) => ({
    apply: () => void log.push(text),
    committed: () => void log.push(`${text} is there`),
  });
  const endTurn = (): void => {
    for (const told of atTheEnd.splice(0)) told();
  };
  return { group, log, say, endTurn };
}

test("all writes of one turn share a transaction, and are promised once it is committed", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = [group.write(say("a")), group.write(say("b"))];
  expect(log).toEqual([]);
  endTurn();
  await Promise.all(writes);
  void group.write(say("c"));
  endTurn();
  expect(log.join(", ")).toBe(
    "begin, a, b, commit, a is there, b is there, begin, c, commit, c is there",
  );
});

test("a transaction that fails as a whole refuses every write of it, and undoes them", async () => {
  const { group, log, say, endTurn } = setup();
  const fails = { apply: () => raise("disk full") };
  const writes = [group.write(say("a")), group.write(fails)];
  endTurn();
  for (const write of writes) await expect(write).rejects.toThrow("disk full");
  expect(log).toEqual(["begin", "a", "rollback"]);
});

test("a write that fails by its own fault takes no other with it", async () => {
  const { group, say, endTurn } = setup(true);
  const bad = group.write({ apply: () => raise("not a number") });
  const writes = [group.write(say("a")), group.write({ apply: () => 7 })];
  endTurn();
  await expect(bad).rejects.toThrow("not a number");
  expect(await Promise.all(writes)).toEqual([undefined, 7]);
});

test("patient writes stay for a few turns, but not for ever", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = [group.write({ ...say("a"), patient: true })];
  endTurn();
  endTurn();
  writes.push(group.write({ ...say("b"), patient: true }));
  expect(log).toEqual([]);
  for (let turn = 0; turn < 3; turn++) endTurn();
  await Promise.all(writes);
  expect(log).toEqual(["begin", "a", "b", "commit", "a is there", "b is there"]);
});

test("a write that is waited for takes the patient ones along", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = [group.write({ ...say("a"), patient: true }), group.write(say("b"))];
  endTurn();
  await Promise.all(writes);
  expect(log).toEqual(["begin", "a", "b", "commit", "a is there", "b is there"]);
});

test("a large write takes all that waits with it at once", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = [group.write(say("a")), group.write({ ...say("b"), large: true })];
  expect(log).toEqual(["begin", "a", "b", "commit", "a is there", "b is there"]);
  await Promise.all(writes);
  void group.write(say("c"));
  endTurn();
  expect(log.at(-1)).toBe("c is there");
});

test("patient writes after a large one stay as long as any", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = [group.write({ ...say("a"), large: true })];
  writes.push(group.write({ ...say("b"), patient: true }));
  for (let turn = 0; turn < 4; turn++) endTurn();
  expect(log.at(-1)).toBe("a is there");
  endTurn();
  await Promise.all(writes);
  expect(log.at(-1)).toBe("b is there");
});

test("many patient writes are enough for a transaction", async () => {
  const { group, log, say, endTurn } = setup();
  const writes = Array.from({ length: 100 }, () => group.write({ ...say("a"), patient: true }));
  endTurn();
  await Promise.all(writes);
  expect(log.filter((what) => what === "commit")).toHaveLength(1);
});

test("what waits can be written at once, and the end of the turn then finds nothing", async () => {
  const { group, log, say, endTurn } = setup();
  const writing = group.write(say("a"));
  group.flush();
  await writing;
  endTurn();
  expect(log).toEqual(["begin", "a", "commit", "a is there"]);
});

function raise(message: string): never {
  throw new Error(message);
}
