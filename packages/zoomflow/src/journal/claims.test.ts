import { ZoomflowError } from "@zoomflow/core";
import type { Entry, Journal, Run } from "@zoomflow/core/ports";
import { describe, expect, test } from "vitest";

import { eventOf, openAt, T } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { openDatabase } from "./sqlite.ts";
import { SQL } from "./statements.ts";

const error = new ZoomflowError("ZF_ACTION_FAILED", "down");
const none: ReadonlySet<string> = new Set();

const claim = (journal: Journal, limit = 1_000, now = T + 1e9): Promise<readonly Run[]> =>
  journal.claim({ now, limit, except: none });

const entries = (count: number, rule: string, lane?: (n: number) => string): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => eventOf(`${rule}-${n}`, [rule], lane?.(n)));

describe("a long backlog", () => {
  test("costs no more than a short one: every statement finds its rows by an index, in order", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    // These count all that a partial index holds, or look at the start at all that is waited for.
    const atTheStart = new Set([
      "countOpen",
      "countFailed",
      "anyWait",
      "leaveWaits",
      "wakeWaiting",
      "strangeWindows",
    ]);
    const rest = Object.entries(SQL).filter(([name]) => !atTheStart.has(name));
    // By id, one after the other; and by indexes that hold what is wanted and nothing else.
    const fine =
      "event$|pragma_|run USING INDEX run_begun|run USING COVERING INDEX run_lane|gap USING INDEX gap_open|CONSTANT ROW|json_each";
    for (const [name, sql] of rest)
      for (const { detail } of journal.database.prepare(`explain query plan ${sql}`).all())
        expect(`${name}: ${String(detail)}`).not.toMatch(
          new RegExp(`SCAN (?!${fine})|TEMP B-TREE`),
        );
    await journal.close();
  });

  test("of 100,000 runs is worked off in order, one of each key at a time", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    for (let n = 0; n < 20; n++)
      await journal.record(
        Array.from({ length: 5_000 }, (_, m) => eventOf(`${n}-${m}`, ["r"], `${m % 100}`)),
      );
    let done = 0;
    let last = -1;
    for (let round = 0; round < 50; round++) {
      const runs = await claim(journal, 40);
      expect(runs, "never more than one of a lane").toHaveLength(40);
      for (const run of runs) {
        const id = Number(run.id.slice(1));
        if (round < 2) expect(id).toBeGreaterThan(last);
        last = id;
      }
      await Promise.all(runs.map((run) => journal.settle(run.id, { is: "done" })));
      done += runs.length;
    }
    expect(await journal.counts()).toMatchObject({ done, waiting: 100_000 - done, running: 0 });
    await journal.close();
  });

  test("a rule that fails and retries forever keeps no other waiting", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record([...entries(300, "bad"), ...entries(3, "good")]);
    const done: string[] = [];
    for (let round = 0; done.length < 3; round++) {
      expect(round).toBeLessThan(5);
      for (const run of await claim(journal, 4))
        if (run.rule === "good") {
          done.push(run.eventKey);
          await journal.settle(run.id, { is: "done" });
        } else await journal.settle(run.id, { is: "retrying", dueAt: T, error });
    }
    expect(done).toEqual(["good-0", "good-1", "good-2"]);
    await journal.close();
  });
});

describe("the order within a key", () => {
  test("holds in 200 keys through failures, retries, interruptions and restarts", async () => {
    using folder = project();
    let journal = openAt(folder.directory);
    const LANES = 200;
    const EACH = 5;
    for (let n = 0; n < EACH; n++)
      await journal.record(
        Array.from({ length: LANES }, (_, lane) => eventOf(`${lane}:${n}`, ["r"], `${lane}`)),
      );
    const seen = new Map<string, number>();
    let chance = 7;
    const random = (): number => (chance = (chance * 48_271) % 2_147_483_647) / 2_147_483_647;
    let finished = 0;
    for (let now = T + 1_000; finished < LANES * EACH; now += 1_000) {
      if (now % 20_000 === 0) {
        await journal.close();
        journal = openAt(folder.directory);
      }
      for (const run of await claim(journal, 64, now)) {
        const [lane = "", n] = run.eventKey.split(":");
        expect(Number(n), `lane ${lane}`).toBe(seen.get(lane) ?? 0);
        const dice = random();
        if (dice < 0.3) {
          const dueAt = now + Math.floor(random() * 3_000);
          await journal.settle(run.id, { is: "retrying", dueAt, error });
        } else if (dice < 0.4) await journal.settle(run.id, { is: "waiting" });
        else {
          await journal.settle(run.id, dice < 0.5 ? { is: "dead", error } : { is: "done" });
          seen.set(lane, Number(n) + 1);
          finished++;
        }
      }
    }
    expect([...seen.values()]).toEqual(Array(LANES).fill(EACH));
    await journal.close();
  });

  test("is kept when a dead run is brought back by hand: one at a time, and the oldest first", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record(["a", "b", "c"].map((key) => eventOf(key, ["r"], "u")));
    const [a] = await claim(journal);
    await journal.settle(a?.id ?? "", { is: "dead", error });
    const [b] = await claim(journal);
    expect(b?.eventKey).toBe("b");
    bringBack(folder.directory, a?.id ?? "");
    expect(await claim(journal), "b is under way").toEqual([]);
    await journal.settle(b?.id ?? "", { is: "retrying", dueAt: T, error });
    const order: string[] = [];
    for (let runs = await claim(journal); runs.length > 0; runs = await claim(journal)) {
      expect(runs).toHaveLength(1);
      for (const run of runs) {
        order.push(run.eventKey);
        await journal.settle(run.id, { is: "done" });
      }
    }
    expect(order).toEqual(["a", "b", "c"]);
    await journal.close();
  });

  test("goes on when a dead run is brought back just as the one that has its lane is put off", async () => {
    using folder = project();
    const journal = openAt(folder.directory);
    await journal.record(entries(2, "r", () => "u"));
    const [first] = await claim(journal);
    await journal.settle(first?.id ?? "", { is: "dead", error });
    const [second] = await claim(journal);
    bringBack(folder.directory, first?.id ?? "");
    // Its end waits for others to share a transaction while the next claim looks around.
    const settled = journal.settle(second?.id ?? "", { is: "retrying", dueAt: T, error });
    const found = await claim(journal);
    await settled;
    await journal.gaps.alive(T); // and the turn in which that was
    const next = [...found, ...(await claim(journal))];
    expect(next.map(({ id }) => id)).toEqual([first?.id]);
    await journal.settle(first?.id ?? "", { is: "done" });
    expect((await claim(journal)).map(({ id }) => id)).toEqual([second?.id]);
    await journal.close();
  });

  test("goes on after a crash in which a dead run was brought back behind one under way", async () => {
    using folder = project();
    const before = openAt(folder.directory);
    await before.record(entries(2, "r", () => "u"));
    const [first] = await claim(before);
    await before.settle(first?.id ?? "", { is: "dead", error });
    const [second] = await claim(before);
    bringBack(folder.directory, first?.id ?? "");
    expect(await claim(before), "the later one is under way").toEqual([]);
    await before.gaps.alive(T); // and the turn in which that was
    before.database.close();

    const journal = openAt(folder.directory);
    for (const { id } of [first, second].filter((run) => run !== undefined)) {
      expect((await claim(journal)).map((run) => run.id)).toEqual([id]);
      await journal.settle(id, { is: "done" });
    }
    await journal.close();
  });
});

test("a clock that was set back hides no run", async () => {
  using folder = project();
  const journal = openAt(folder.directory);
  await journal.record([eventOf("a", ["r"])]);
  expect(await claim(journal)).toHaveLength(1);
  const before = eventOf("b", ["r"]);
  await journal.record([{ ...before, arrival: { ...before.arrival, receivedAt: T - 5_000 } }]);
  expect((await claim(journal)).map((run) => run.eventKey)).toEqual(["b"]);
  await journal.close();
});

function bringBack(directory: string, run: string): void {
  const database = openDatabase(`${directory}/journal.db`);
  database
    .prepare("update run set status = 'waiting', due_at = ?, begun = null where id = ?")
    .run(T, Number(run.slice(1)));
  database.close();
}
