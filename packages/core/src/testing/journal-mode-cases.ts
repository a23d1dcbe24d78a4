import { ZoomflowError } from "../errors.ts";
import type { Selection, Entry, Journal, Recorded } from "../ports.ts";
import type { Run } from "../runs/run.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, moded, T } from "./journal-case.ts";

const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");
const OVERTAKING = ["latest", "restart"] as const;

/** Of the runs of one lane not all are carried out. */
export const modeCases: readonly JournalCase[] = [
  ...(["drop", ...OVERTAKING] as const).map((mode) =>
    caseOf(`in mode ${mode} a run goes when its lane is free`, async (journal) => {
      agree(await journal.record([moded("a", mode), moded("b", mode, "v")]), [
        "recorded",
        "recorded",
      ]);
      for (const run of await claimAll(journal)) await journal.settle(run.id, { is: "done" });
      agree(await journal.record([moded("c", mode)]), ["recorded"]);
      agree(await claimKeys(journal), ["c"]);
    }),
  ),
  caseOf("in mode drop a run is left out while one waits, runs or retries", async (journal) => {
    agree(droppedIn(await journal.record([moded("a", "drop"), moded("b", "drop")])), [0, 1]);
    const [run] = (await claimAll(journal)) as [Run];
    agree([run.eventKey, droppedIn(await journal.record([moded("c", "drop")]))], ["a", [1]]);
    await journal.settle(run.id, { is: "retrying", dueAt: T + 1, error: failed });
    const [result] = (await journal.record([moded("d", "drop")])) as [Selection];
    agree(result.overtaken, []);
    const { rule, attempts, policy, reason } = result.dropped[0] ?? ({} as never);
    agree([rule, attempts, policy, reason.includes(run.id)], ["r", 0, "drop", true]);
    agree(await claimKeys(journal, T + 1), ["a"]);
    await journal.settle(run.id, { is: "done" });
    agree(await claimKeys(journal, T + 1), []);
    const { done, dropped, waiting } = await journal.counts();
    agree([done, dropped, waiting], [1, 3, 0]);
  }),
  ...OVERTAKING.flatMap((mode) => [
    caseOf(`in mode ${mode} what waits gives way, in the same transaction`, async (journal) => {
      const results = await journal.record(["a", "b", "c"].map((key) => moded(key, mode)));
      agree(droppedIn(results), [0, 1, 1]);
      agree(heldIn(results), [0, 0, 0]);
      agree(await claimKeys(journal), ["c"]);
      const { dropped, running, waiting } = await journal.counts();
      agree([dropped, running, waiting], [2, 1, 0]);
    }),
    caseOf(`in mode ${mode} what retries or sleeps gives way at once`, async (journal) => {
      await journal.record([moded("a", mode), moded("s", mode, "sleeping")]);
      const [a, s] = (await claimAll(journal)) as [Run, Run];
      await journal.settle(a.id, { is: "retrying", dueAt: T + 1e6, error: failed });
      await journal.settle(s.id, { is: "waiting", dueAt: T + 1e6 });
      const results = await journal.record([moded("b", mode), moded("t", mode, "sleeping")]);
      agree(
        results.map((result) => selectionOf(result)?.dropped.map((one) => one.attempts)),
        [[1], [0]],
      );
      agree(await claimKeys(journal), ["b", "t"]);
      agree(await claimKeys(journal, T + 1e6), []);
      agree((await journal.counts()).retrying, 0);
    }),
    caseOf(`in mode ${mode} a claimed run is named, and its end awaited`, async (journal) => {
      await journal.record([moded("a", mode)]);
      const [run] = (await claimAll(journal)) as [Run];
      const results = await journal.record([moded("b", mode), moded("c", mode)]);
      agree(droppedIn(results), [0, 1]);
      const named = results.flatMap((result) => selectionOf(result)?.overtaken ?? []);
      agree(
        named.map((one) => [one.run, one.policy]),
        [
          [run.id, mode],
          [run.id, mode],
        ],
      );
      agree(await claimKeys(journal), []);
      agree(await journal.settle(run.id, { is: "done" }), { is: "done" });
      agree(await claimKeys(journal), ["c"]);
    }),
    ...(["retrying", "asleep", "given back"] as const).map((end) =>
      caseOf(`in mode ${mode} a claimed run is not ${end}: it gives way`, async (journal) => {
        await journal.record([moded("a", mode)]);
        const [run] = (await claimAll(journal)) as [Run];
        await journal.record([moded("b", mode)]);
        const written = await journal.settle(
          run.id,
          end === "retrying"
            ? { is: "retrying", dueAt: T + 1, error: failed }
            : { is: "waiting", ...(end === "asleep" && { dueAt: T + 1 }) },
        );
        agree(written.is === "dropped" && [written.policy, written.reason === ""], [mode, false]);
        agree(await claimKeys(journal), ["b"]);
        agree(await claimKeys(journal, T + 1), []);
        agree((await journal.counts()).dropped, 1);
      }),
    ),
    caseOf(
      `in mode ${mode} what waits for a claimed run gives way at its end, too`,
      async (journal) => {
        await journal.record([moded("a", mode)]);
        const [a] = (await claimAll(journal)) as [Run];
        await Promise.all([
          journal.record([moded("b", mode)]),
          journal.settle(a.id, { is: "retrying", dueAt: T, error: failed }),
          journal.record([moded("c", mode)]),
        ]);
        agree(await claimKeys(journal), ["c"]);
        agree((await journal.counts()).dropped, 2);
      },
    ),
    caseOf(`in mode ${mode} other lanes and other rules stay as they are`, async (journal) => {
      await journal.record([moded("a", mode), moded("b", mode, "v"), entry("c", ["s"], "u")]);
      agree(droppedIn(await journal.record([moded("d", mode)])), [1]);
      agree((await claimKeys(journal)).toSorted(), ["b", "c", "d"]);
    }),
  ]),
  caseOf("an event that is known drops nothing", async (journal) => {
    await journal.record([moded("a", "latest")]);
    agree(await journal.record([moded("a", "latest")]), ["known"]);
    agree(await claimKeys(journal), ["a"]);
  }),
  caseOf("of runs that share a width so many may be claimed", async (journal) => {
    const keys = Array.from({ length: 9 }, (_, n) => `${n}`);
    const done: string[] = [];
    await journal.record(keys.map((key) => wide(key, 3)));
    for (let runs = await claimAll(journal); runs.length > 0; runs = await claimAll(journal)) {
      if (done.length === 0) agree(runs.length, 3);
      agree(runs.length <= 3, true);
      for (const run of runs) {
        done.push(run.eventKey);
        await journal.settle(run.id, { is: "done" });
      }
    }
    agree(done.toSorted(), keys);
  }),
];

function wide(key: string, width: number): Entry {
  const given = entry(key, ["r"], "u");
  return { ...given, runs: given.runs.map((draft) => ({ ...draft, width })) };
}

function selectionOf(result: Recorded): Selection | undefined {
  return typeof result === "object" ? result : undefined;
}

function droppedIn(results: readonly Recorded[]): readonly number[] {
  return results.map((result) => selectionOf(result)?.dropped.length ?? 0);
}

function heldIn(results: readonly Recorded[]): readonly number[] {
  return results.map((result) => selectionOf(result)?.overtaken.length ?? 0);
}

async function claimKeys(journal: Journal, now = T): Promise<readonly string[]> {
  return (await claimAll(journal, { now })).map((run) => run.eventKey);
}
