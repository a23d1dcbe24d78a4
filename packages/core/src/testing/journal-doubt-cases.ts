import { ZoomflowError } from "../errors.ts";
import type { Doubt } from "../runs/run.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, livesOf, T } from "./journal-case.ts";

const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");
const doubt: Doubt = { step: "post", since: T - 5 };

/** A step that may have been done is looked up by the next attempt. */
export const doubtCases: readonly JournalCase[] = [
  caseOf("the next attempt is given the doubt of the last, and no older one", async (journal) => {
    const seen: unknown[] = [];
    await journal.record([entry("a", ["r"])]);
    const spent: Doubt = { ...doubt, spent: true };
    const states = [
      { is: "retrying", dueAt: T, error: failed, doubt },
      { is: "waiting", doubt: spent },
      { is: "retrying", dueAt: T, error: failed },
      { is: "waiting" },
    ] as const;
    for (const state of states) {
      const [run] = await claimAll(journal);
      seen.push(run?.doubt);
      await journal.begin(run?.id ?? "", "post", T);
      await journal.settle(run?.id ?? "", state);
    }
    agree(
      [seen, (await claimAll(journal))[0]?.doubt],
      [[undefined, doubt, spent, undefined], null],
    );
  }),
  caseOf("failures are counted by the step at which an attempt ended", async (journal) => {
    await journal.record([entry("a", ["r"]), entry("b", ["r"])]);
    const [first, other] = await claimAll(journal);
    const id = first?.id ?? "";
    const at = (number: number, step?: string) => ({
      number,
      startedAt: T,
      endedAt: T,
      ...(step !== undefined && { step }),
    });
    const retrying = { is: "retrying", dueAt: T, error: failed } as const;
    for (const [index, step] of ["post", "tell", undefined, "post"].entries()) {
      await journal.settle(id, retrying, at(index + 1, step));
      await claimAll(journal);
    }
    await journal.settle(id, { is: "waiting" }, at(5, "post"));
    await claimAll(journal);
    const counts = [["post"], ["tell"], ["post", "tell"], ["ask"], []];
    agree(await Promise.all(counts.map((steps) => journal.failures(id, steps))), [2, 1, 3, 0, 0]);
    agree(await journal.failures(other?.id ?? "", ["post"]), 0);
    agree(await journal.failures("never-there", ["post"]), 0);
  }),
];

/** What outlives the process of it. */
export const durableDoubtCases: readonly JournalCase[] = [
  livesOf(
    "a run that was interrupted in what can be looked up holds its lane, and is given the doubt",
    async (journal) => {
      await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
      const [run] = await claimAll(journal);
      await journal.begin(run?.id ?? "", doubt.step, doubt.since);
    },
    async (journal) => {
      agree([journal.found?.waiting, journal.found?.uncertain], [2, 0]);
      const runs = await claimAll(journal);
      agree(
        runs.map((run) => [run.eventKey, run.attempts, run.doubt]),
        [["a", 0, doubt]],
      );
    },
  ),
  livesOf(
    "a doubt that was put off is still there, and one that ended with its step is not",
    async (journal) => {
      await journal.record(["a", "b", "c", "d"].map((key) => entry(key, ["r"])));
      const [a, b, c, d] = await claimAll(journal);
      await journal.settle(a?.id ?? "", { is: "retrying", dueAt: T, error: failed, doubt });
      for (const run of [b, c, d]) await journal.begin(run?.id ?? "", doubt.step, doubt.since);
      await journal.keepStep(b?.id ?? "", "post", { ts: 1 });
      await journal.settle(c?.id ?? "", { is: "waiting" });
      await journal.keepStep(d?.id ?? "", "post", { ts: 1 });
      await journal.begin(d?.id ?? "", "charge");
    },
    async (journal) => {
      agree(journal.found?.interrupted, 1);
      const runs = await claimAll(journal);
      agree(Object.fromEntries(runs.map((run) => [run.eventKey, run.doubt ?? null])), {
        a: doubt,
        b: null,
        c: null,
      });
    },
  ),
];
