import { expect, test } from "vitest";

import {
  ask,
  askJson,
  carryOut,
  DEAD,
  DONE,
  type History,
  history,
  meeting,
  UNCERTAIN,
} from "../../../test/history.ts";

async function failing(past: History, end = DEAD): Promise<void> {
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note", "other"]), meeting("B", ["note"])]);
    await carryOut(journal, end);
  });
}

const states = async (past: History): Promise<readonly string[]> => {
  const { runs } = await askJson<{ runs: { state: string }[] }>(past, ["runs"]);
  return runs.map(({ state }) => state).toReversed();
};

test.each([
  ["dead", DEAD],
  ["uncertain", UNCERTAIN],
])("%s runs are listed, of all rules or of one", async (state, end) => {
  using past = history();
  await failing(past, end);
  const { out } = await ask(past, [state, "list"]);
  expect(out.trim().split("\n")).toHaveLength(4);
  const { runs } = await askJson<{ runs: object[] }>(past, [state, "list", "--rule", "other"]);
  expect(runs).toMatchObject([{ id: "r2", state }]);
  const other = state === "dead" ? "uncertain" : "dead";
  expect((await ask(past, [other, "list"])).out).toBe("no runs\n");
});

test("a retried run is carried out once more, and its attempts go on being counted", async () => {
  using past = history();
  await failing(past);
  const { exit, out } = await ask(past, ["dead", "retry", "r1", "r3"]);
  expect([exit, out]).toEqual([
    0,
    "retried 2 runs\nnothing runs: the next `zoomflow start` carries it out\n",
  ]);
  expect(await states(past)).toEqual(["waiting", "dead", "waiting"]);
  await past.live(async (journal) => {
    expect(journal.found).toMatchObject({ waiting: 2, dead: 1, uncertain: 0 });
    expect(await carryOut(journal, DONE)).toEqual(["note", "note"]);
  });
  const trace = await askJson(past, ["trace", "r1"]);
  expect(trace).toMatchObject({
    runs: [{ run: { attempts: 2 }, attempts: [{ outcome: "dead" }, { outcome: "done" }] }],
  });
});

test("an interrupted run that is retried is not taken for interrupted again", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"])]);
    await journal.claim({ now: Date.now(), limit: 1, except: new Set() });
    await journal.begin("r1", "slack.post"); // and then the process is gone
  });
  await past.live(async () => {});
  expect(await states(past)).toEqual(["uncertain"]);
  await ask(past, ["uncertain", "retry", "--all"]);
  await past.live(async (journal) => {
    expect(journal.found).toMatchObject({ waiting: 1, interrupted: 0 });
  });
});

test("what can be looked up is so when it is retried, unless it is to be done anyway", async () => {
  using past = history();
  const doubt = { step: "slack.post", since: 7 };
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"]), meeting("B", ["note"])]);
    await carryOut(journal, () => ({ ...UNCERTAIN(), doubt }));
  });
  await ask(past, ["uncertain", "retry", "r1"]);
  await ask(past, ["uncertain", "retry", "r2", "--anyway"]);
  expect((await ask(past, ["runs"])).out).toMatch(/r1 .*looks first whether slack\.post was done/);
  await past.live(async (journal) => {
    const runs = await journal.claim({ now: Date.now(), limit: 9, except: new Set() });
    expect(runs.map((run) => run.doubt)).toEqual([doubt, undefined]);
  });
});

test("a retried run goes before the later ones of its key, one at a time", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record([meeting("A", ["note"], { lane: "m" })]);
    await carryOut(journal, DEAD);
    await journal.record([meeting("B", ["note"], { lane: "m" })]);
    await journal.record([meeting("C", ["note"], { lane: "m" })]);
  });
  await ask(past, ["dead", "retry", "r1"]);
  await past.live(async (journal) => {
    const order: string[] = [];
    for (let round = 0; round < 3; round++) {
      const [run, ...rest] = await journal.claim({ now: Date.now(), limit: 9, except: new Set() });
      expect(rest).toEqual([]);
      order.push(run?.eventKey ?? "none");
      await journal.settle(run?.id ?? "", { is: "done" });
    }
    expect(order).toEqual(["key-of-A", "key-of-B", "key-of-C"]);
  });
});

test("a dropped run is over, and counted as dropped", async () => {
  using past = history();
  await failing(past, UNCERTAIN);
  expect((await ask(past, ["uncertain", "drop", "--rule", "note"])).out).toBe("dropped 2 runs\n");
  expect(await states(past)).toEqual(["dropped", "uncertain", "dropped"]);
  await past.live(async (journal) => {
    expect(await journal.counts()).toMatchObject({ dropped: 2, uncertain: 1, waiting: 0 });
  });
  expect((await ask(past, ["runs", "--state", "dropped"])).out).toContain("dropped by hand");
  expect((await ask(past, ["journal", "verify"])).exit).toBe(0);
});

test("when one of the named runs is not meant, none is touched", async () => {
  using past = history();
  await failing(past);
  await ask(past, ["dead", "drop", "r2"]);
  for (const wrong of ["r2", "r99", "e1", "note"]) {
    const { exit, err } = await ask(past, ["dead", "retry", "r1", wrong]);
    expect([exit, err]).toEqual([
      64,
      expect.stringContaining(`${wrong} is not a run that is dead`),
    ]);
  }
  expect(await states(past)).toEqual(["dead", "dropped", "dead"]);
});

test("all of very many are retried, each once", async () => {
  using past = history();
  await past.live(async (journal) => {
    await journal.record(
      Array.from({ length: 1_050 }, (_, index) => meeting(`m${index}`, ["note"])),
    );
    while ((await carryOut(journal, DEAD)).length > 0);
  });
  const answer = await askJson(past, ["dead", "retry", "--all"]);
  expect(answer).toEqual({ retried: 1_050, runner: null });
  expect(await askJson(past, ["dead", "retry", "--all"])).toMatchObject({ retried: 0 });
});

test("which runs are meant must be said, in one way", async () => {
  using past = history();
  await failing(past);
  const wrong = [[], ["bury"], ["list", "r1"], ["retry"], ["drop", "r1", "--all"]];
  for (const args of [...wrong, ["retry", "--all", "--rule", "note"]])
    expect((await ask(past, ["dead", ...args])).exit).toBe(64);
  expect(await states(past)).toEqual(["dead", "dead", "dead"]);
});
