import { ZoomflowError } from "../errors.ts";
import type { Journal } from "../ports.ts";
import type { Run } from "../runs/run.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, T } from "./journal-case.ts";

const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");

/** Runs of one lane go one at a time, in order. */
export const laneCases: readonly JournalCase[] = [
  caseOf("of the runs in one lane only the first may be claimed", async (journal) => {
    await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u"), entry("c", ["r"], "v")]);
    agree(await claimKeys(journal), ["a", "c"]);
    agree(await claimKeys(journal), []);
    agree(await journal.nextDue(), undefined);
  }),
  caseOf(
    "the next in the lane goes when the first is done, in order of events",
    async (journal) => {
      await journal.record(["a", "b", "c"].map((key) => entry(key, ["r"], "u")));
      const order: string[] = [];
      for (let runs = await claimAll(journal); runs.length > 0; runs = await claimAll(journal))
        for (const run of runs) {
          order.push(run.eventKey);
          await journal.settle(run.id, { is: "done" });
        }
      agree(order, ["a", "b", "c"]);
    },
  ),
  caseOf("a retrying run holds its lane, for its own rule only", async (journal) => {
    await journal.record([entry("a", ["r", "s"], "u"), entry("b", ["r", "s"], "u")]);
    for (const run of await claimAll(journal))
      await journal.settle(
        run.id,
        run.rule === "r" ? { is: "retrying", dueAt: T + 1_000, error: failed } : { is: "done" },
      );
    const next = await claimAll(journal);
    agree(
      next.map((run) => [run.rule, run.eventKey]),
      [["s", "b"]],
    );
    agree(await claimKeys(journal, T + 1_000), ["a"]);
  }),
  caseOf("a run that is given back holds its lane", async (journal) => {
    await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
    const [run] = await claimAll(journal);
    await journal.settle(run?.id ?? "", { is: "waiting" });
    agree(await claimKeys(journal), ["a"]);
  }),
  ...(["dead", "uncertain", "dropped"] as const).map((fate) =>
    caseOf(`a ${fate} run releases its lane`, async (journal) => {
      await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
      const [run] = await claimAll(journal);
      await journal.settle(
        run?.id ?? "",
        fate === "dropped" ? { is: fate, reason: "gone" } : { is: fate, error: failed },
      );
      agree(await claimKeys(journal), ["b"]);
    }),
  ),
  caseOf("a run that was retried to its end lets the lane go on", async (journal) => {
    await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
    const first = (await claimAll(journal)) as [Run];
    await journal.settle(first[0].id, { is: "retrying", dueAt: T + 1, error: failed });
    agree(await claimKeys(journal, T + 1), ["a"]);
    await journal.settle(first[0].id, { is: "done" });
    agree(await claimKeys(journal, T + 1), ["b"]);
  }),
  caseOf("a lane that was empty again starts anew", async (journal) => {
    for (const key of ["a", "b"]) {
      await journal.record([entry(key, ["r"], "u")]);
      const [run] = await claimAll(journal);
      agree(run?.eventKey, key);
      await journal.settle(run?.id ?? "", { is: "done" });
    }
  }),
  caseOf("runs without a lane do not wait for each other", async (journal) => {
    await journal.record([entry("a", ["r"]), entry("b", ["r"])]);
    agree(await claimKeys(journal), ["a", "b"]);
  }),
];

async function claimKeys(journal: Journal, now = T): Promise<readonly string[]> {
  return (await claimAll(journal, { now })).map((run) => run.eventKey);
}
