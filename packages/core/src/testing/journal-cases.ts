import { ZoomflowError } from "../errors.ts";
import type { Entry, Journal } from "../ports.ts";
import type { AttemptRecord, Run } from "../runs/run.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, ruleOf, T } from "./journal-case.ts";
import { doubtCases } from "./journal-doubt-cases.ts";
import { laneCases } from "./journal-lane-cases.ts";
import { modeCases } from "./journal-mode-cases.ts";
import { waitCases } from "./journal-wait-cases.ts";
import { windowCases } from "./journal-window-cases.ts";

export type { JournalCase } from "./journal-case.ts";

/**
 * What every {@link Journal} must do, as cases that throw when it does not. Each opens a journal of
 * its own that is empty, remembers keys for at least a minute, and is closed at the end.
 *
 * @example
 * test.each(journalCases())("$name", ({ run }) => run({ open: async () => createMemoryJournal() }));
 */
export function journalCases(): readonly JournalCase[] {
  return [
    ...recordCases,
    ...claimCases,
    ...laneCases,
    ...modeCases,
    ...settleCases,
    ...doubtCases,
    ...waitCases,
    ...windowCases,
  ];
}

const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");

const recordCases: readonly JournalCase[] = [
  caseOf("an event is recorded once; a key that was recorded before is known", async (journal) => {
    agree(await journal.record([entry("a", ["r"])]), ["recorded"]);
    agree(await journal.record([entry("a", ["r"]), entry("b", ["r"])]), ["known", "recorded"]);
    agree((await journal.counts()).waiting, 2);
  }),
  caseOf("a key that comes twice in one transaction is known the second time", async (journal) => {
    agree(await journal.record([entry("a", ["r"]), entry("a", ["r"])]), ["recorded", "known"]);
    agree((await claimAll(journal)).length, 1);
  }),
  caseOf("an event that no rule takes is recorded all the same", async (journal) => {
    agree(await journal.record([entry("a", [])]), ["recorded"]);
    agree(await journal.record([entry("a", ["r"])]), ["known"]);
    agree(await claimAll(journal), []);
  }),
  caseOf("a journal that takes what is written is well", async (journal) => {
    agree(journal.health().ok, true);
    await journal.record([entry("a", ["r"])]);
    agree(journal.health().ok, true);
  }),
  caseOf("nothing to record is no fault", async (journal) => {
    agree(await journal.record([]), []);
  }),
  caseOf("a run carries its event as it came", async (journal) => {
    const { arrival } = entry("a", []);
    await journal.record([entry("a", ["r"])]);
    const [run] = await claimAll(journal);
    agree(run?.event, arrival.event);
    agree(
      [run?.rule, run?.lane, run?.eventKey, run?.source],
      ["r", undefined, "a", arrival.source],
    );
    agree([run?.receivedAt, run?.attempts, run?.steps], [arrival.receivedAt, 0, {}]);
  }),
  caseOf("a run that does not come from where its event came says so", async (journal) => {
    const { runs, ...given } = entry("a", ["r", "s"], "u");
    const [one, other] = runs;
    if (one === undefined || other === undefined) throw new Error("two runs were asked for");
    await journal.record([{ ...given, runs: [{ ...one, source: "replay" }, other] }]);
    const claimed = await claimAll(journal);
    agree(Object.fromEntries(claimed.map(({ rule, source }) => [rule, source])), {
      r: "replay",
      s: given.arrival.source,
    });
    const first = claimed.find(({ rule }) => rule === "r");
    await journal.settle(first?.id ?? "", { is: "retrying", dueAt: T, error: failed });
    agree(
      (await claimAll(journal)).map(({ source }) => source),
      ["replay"],
    );
  }),
  caseOf("runs of a dry run are counted and never claimed", async (journal) => {
    const given = entry("a", ["r"]);
    await journal.record([{ ...given, runs: given.runs.map((run) => ({ ...run, skip: true })) }]);
    agree(await claimAll(journal), []);
    agree(await journal.nextDue(), undefined);
    agree((await journal.counts()).skipped, 1);
  }),
];

const claimCases: readonly JournalCase[] = [
  caseOf("no run is claimed twice, and every run has an id of its own", async (journal) => {
    await journal.record([entry("a", ["r", "s"]), entry("b", ["r"])]);
    const runs = await claimAll(journal);
    agree(new Set(runs.map((run) => run.id)).size, 3);
    agree(await claimAll(journal), []);
    agree((await journal.counts()).running, 3);
  }),
  caseOf("never more than the limit are claimed, and as many if there are", async (journal) => {
    await journal.record([entry("a", ["r", "s", "t"]), entry("b", ["r"]), entry("c", ["r"])]);
    const sizes: number[] = [];
    for (const limit of [1, 3, 9]) sizes.push((await claimAll(journal, { limit })).length);
    agree(sizes, [1, 3, 1]);
  }),
  caseOf("the runs of a rule are claimed oldest first", async (journal) => {
    await journal.record(["a", "b", "c"].map((key) => entry(key, ["r"])));
    await journal.record([entry("d", ["r"])]);
    const first = await claimAll(journal, { limit: 2 });
    const keys = [...first, ...(await claimAll(journal))].map((run) => run.eventKey);
    agree(keys, ["a", "b", "c", "d"]);
  }),
  caseOf("excepted rules are passed over, whatever their backlog", async (journal) => {
    await journal.record(many("r", 20));
    await journal.record([entry("last", ["s"])]);
    const except = new Set(["r"]);
    agree((await claimAll(journal, { limit: 5, except })).map(ruleOf), ["s"]);
    agree(await journal.nextDue(except), undefined);
    agree(((await journal.nextDue()) ?? Number.NaN) <= T, true);
  }),
  caseOf("a rule is not kept waiting by the backlog of another", async (journal) => {
    await journal.record(many("r", 50));
    await journal.record([entry("x", ["s"]), entry("y", ["t"])]);
    const claimed = await claimAll(journal, { limit: 10 });
    agree(claimed.length, 10);
    agree([...new Set(claimed.map(ruleOf))].toSorted(), ["r", "s", "t"]);
  }),
  caseOf("claimed one by one, rules take turns", async (journal) => {
    await journal.record(many("r", 50));
    await journal.record([entry("x", ["s"])]);
    const rules: string[] = [];
    for (let n = 0; n < 3; n++) rules.push(...(await claimAll(journal, { limit: 1 })).map(ruleOf));
    agree(rules.includes("s"), true);
  }),
];

const settleCases: readonly JournalCase[] = [
  caseOf("a retrying run is claimed when it falls due, not before", async (journal) => {
    const run = await claimOne(journal);
    await journal.settle(run.id, { is: "retrying", dueAt: T + 1_000, error: failed });
    agree(await journal.nextDue(), T + 1_000);
    agree(await claimAll(journal, { now: T + 999 }), []);
    agree(
      (await claimAll(journal, { now: T + 1_000 })).map(({ id }) => id),
      [run.id],
    );
    agree(await journal.nextDue(), undefined);
  }),
  caseOf("of several retrying runs the next due is the earliest that counts", async (journal) => {
    await journal.record([entry("a", ["r", "s"])]);
    for (const run of await claimAll(journal)) {
      const dueAt = T + (run.rule === "r" ? 1_000 : 2_000);
      await journal.settle(run.id, { is: "retrying", dueAt, error: failed });
    }
    agree(await journal.nextDue(), T + 1_000);
    agree(await journal.nextDue(new Set(["r"])), T + 2_000);
  }),
  caseOf("attempts that were begun are counted", async (journal) => {
    const seen: number[] = [];
    await journal.record([entry("a", ["r"])]);
    for (let n = 0; n < 3; n++) {
      const [run] = await claimAll(journal);
      seen.push(run?.attempts ?? Number.NaN);
      await journal.settle(run?.id ?? "", { is: "retrying", dueAt: T, error: failed });
    }
    agree(seen, [0, 1, 2]);
  }),
  caseOf(
    "a run that is given back is due at once, and its attempt does not count",
    async (journal) => {
      const run = await claimOne(journal);
      await journal.settle(run.id, { is: "waiting" });
      agree((await journal.counts()).waiting, 1);
      agree(((await journal.nextDue()) ?? Number.NaN) <= T, true);
      agree(
        (await claimAll(journal)).map(({ id, attempts }) => [id, attempts]),
        [[run.id, 0]],
      );
    },
  ),
  caseOf("a retrying run that is given back is retrying still", async (journal) => {
    const { id } = await claimOne(journal);
    await journal.settle(id, { is: "retrying", dueAt: T + 1_000, error: failed });
    await claimAll(journal, { now: T + 1_000 });
    await journal.settle(id, { is: "waiting" });
    const { waiting, retrying, running } = await journal.counts();
    agree([waiting, retrying, running, await journal.nextDue()], [0, 1, 0, T + 1_000]);
    const again = await claimAll(journal, { now: T + 1_000 });
    agree(
      again.map(({ attempts }) => attempts),
      [1],
    );
  }),
  caseOf(
    "a run that waits its turn is claimed when it falls due, and its attempt does not count",
    async (journal) => {
      const run = await claimOne(journal);
      const postponed = new ZoomflowError("ZF_ACTION_POSTPONED", "the service asks for a pause");
      await journal.settle(run.id, { is: "waiting", dueAt: T + 1_000, error: postponed });
      const { waiting, retrying } = await journal.counts();
      agree([waiting, retrying, await journal.nextDue()], [1, 0, T + 1_000]);
      agree(await claimAll(journal, { now: T + 999 }), []);
      const [again] = await claimAll(journal, { now: T + 1_000 });
      agree([again?.id, again?.attempts], [run.id, 0]);
      await journal.settle(run.id, { is: "retrying", dueAt: T + 1_000, error: failed });
      agree(
        (await claimAll(journal, { now: T + 1_000 })).map(({ attempts }) => attempts),
        [1],
      );
    },
  ),
  caseOf(
    "a run that sleeps is claimed when it wakes, and its attempt does not count",
    async (journal) => {
      const run = await claimOne(journal);
      await journal.begin(run.id, "run");
      await journal.keepStep(run.id, "nap", T + 500, "run");
      await journal.settle(run.id, { is: "waiting", dueAt: T + 500 }, attemptOf(1));
      agree(await claimAll(journal, { now: T + 499 }), []);
      agree(await journal.nextDue(), T + 500);
      const [again] = await claimAll(journal, { now: T + 500 });
      agree([again?.id, again?.attempts, again?.steps], [run.id, 0, { nap: T + 500 }]);
    },
  ),
  caseOf("finished steps are kept over attempts, as plain copies", async (journal) => {
    const run = await claimOne(journal);
    const result = { ts: "1.2", list: [1, null] };
    await journal.keepStep(run.id, "post", result);
    await journal.keepStep(run.id, "nothing", null);
    result.ts = "changed later";
    await journal.settle(run.id, { is: "retrying", dueAt: T, error: failed });
    const [again] = await claimAll(journal);
    agree(again?.steps, { post: { ts: "1.2", list: [1, null] }, nothing: null });
    agree(run.steps, {});
  }),
  caseOf(
    "what is settled for good is never claimed again, and counted by its fate",
    async (journal) => {
      await journal.record(["a", "b", "c", "d"].map((key) => entry(key, ["r"])));
      const [a, b, c, d] = await claimAll(journal);
      await journal.settle(a?.id ?? "", { is: "done" });
      await journal.settle(b?.id ?? "", { is: "dead", error: failed });
      await journal.settle(c?.id ?? "", { is: "uncertain", error: failed });
      await journal.settle(d?.id ?? "", { is: "dropped", reason: "the rule is gone" });
      agree(await claimAll(journal, { now: T + 9e9 }), []);
      const none = { waiting: 0, retrying: 0, running: 0, skipped: 0 };
      agree(await journal.counts(), { ...none, done: 1, dead: 1, uncertain: 1, dropped: 1 });
    },
  ),
  caseOf("counts tell where the unfinished runs stand", async (journal) => {
    await journal.record([entry("a", ["r"]), entry("b", ["r"]), entry("c", ["r"])]);
    const [run] = await claimAll(journal, { limit: 2 });
    await journal.settle(run?.id ?? "", { is: "retrying", dueAt: T + 1, error: failed });
    const { waiting, running, retrying } = await journal.counts();
    agree([waiting, running, retrying], [1, 1, 1]);
  }),
  caseOf("a run that is settled already, or was never there, is left alone", async (journal) => {
    const run = await claimOne(journal);
    await journal.settle(run.id, { is: "done" });
    await journal.settle(run.id, { is: "retrying", dueAt: T, error: failed });
    await journal.settle("never-there", { is: "done" });
    await journal.keepStep("never-there", "post", 1);
    agree(await claimAll(journal), []);
    agree((await journal.counts()).done, 1);
    await journal.record([entry("b", ["r"])]);
    const [other] = await claimAll(journal);
    for (let n = 0; n < 2; n++)
      await journal.settle(other?.id ?? "", { is: "retrying", dueAt: T, error: failed });
    agree((await claimAll(journal)).length, 1);
  }),
];

function attemptOf(number: number): AttemptRecord {
  return { number, startedAt: T, endedAt: T + 1 };
}

function many(rule: string, count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, n) => entry(`${rule}-${n}`, [rule]));
}

async function claimOne(journal: Journal): Promise<Run> {
  await journal.record([entry("a", ["r"])]);
  const [run] = await claimAll(journal);
  if (run === undefined) throw new Error("the run that was just recorded cannot be claimed");
  return run;
}
