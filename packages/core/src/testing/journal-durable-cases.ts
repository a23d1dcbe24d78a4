import { ZoomflowError } from "../errors.ts";
import type { Entry } from "../ports.ts";
import { agree, claimAll, entry, type JournalCase, livesOf, moded, T } from "./journal-case.ts";
import { durableDoubtCases } from "./journal-doubt-cases.ts";
import { begun, ended, HOUR, keysAfter, waiting as beginToWait } from "./journal-wait-cases.ts";

const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");

/**
 * What a {@link Journal} must do besides when it says that it is durable. `open` opens the same
 * journal every time, as the next process would; the one before has been closed, which does no more
 * for it than a crash would.
 *
 * @example
 * test.each(durableJournalCases())("$name", ({ run }) => run({ open: () => openJournal("tried.db") }));
 */
export function durableJournalCases(): readonly JournalCase[] {
  return [...cases, ...durableDoubtCases];
}

const cases: readonly JournalCase[] = [
  livesOf(
    "what was recorded is there, waits as it waited, and is known again",
    async (journal) => {
      await journal.record([entry("a", ["r", "s"]), entry("b", ["r"])]);
    },
    async (journal) => {
      agree(await journal.record([entry("a", ["r"]), entry("c", [])]), ["known", "recorded"]);
      agree((await journal.counts()).waiting, 3);
      agree(journal.found?.waiting, 3);
      agree(journal.found?.lastEventAt, T);
      const [run] = await claimAll(journal);
      agree([run?.eventKey, run?.event], ["a", entry("a", []).arrival.event]);
    },
  ),
  livesOf(
    "a run that was claimed and not begun is as if it had never been claimed",
    async (journal) => {
      await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
      const [run] = await claimAll(journal);
      await journal.keepStep(run?.id ?? "", "post", { ts: 1 });
    },
    async (journal) => {
      const runs = await claimAll(journal);
      agree(
        runs.map(({ eventKey, attempts, steps }) => [eventKey, attempts, steps]),
        [["a", 0, { post: { ts: 1 } }]],
      );
    },
  ),
  livesOf(
    "a run that was interrupted with its mark is uncertain, and its lane goes on",
    async (journal) => {
      await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
      const [run] = await claimAll(journal);
      await journal.begin(run?.id ?? "", "post");
    },
    async (journal) => {
      agree([journal.found?.uncertain, journal.found?.interrupted], [1, 1]);
      agree((await journal.counts()).uncertain, 1);
      agree(
        (await claimAll(journal)).map((run) => run.eventKey),
        ["b"],
      );
    },
  ),
  livesOf(
    "of a run that was under way and a newer one that is to take its place, only that one goes on",
    async (journal) => {
      for (const mode of ["latest", "restart"] as const) {
        await journal.record([moded(`${mode}-a`, mode, mode)]);
        await claimAll(journal);
        await journal.record([moded(`${mode}-b`, mode, mode), moded(`${mode}-c`, mode, mode)]);
      }
    },
    async (journal) => {
      agree(journal.found?.waiting, 2);
      const { dropped, waiting } = await journal.counts();
      agree([dropped, waiting], [4, 2]);
      agree(
        (await claimAll(journal)).map((run) => run.eventKey),
        ["latest-c", "restart-c"],
      );
      await journal.record([entry("z", ["r"])]);
      agree((await journal.counts()).dropped, 4);
    },
  ),
  livesOf(
    "a mark that was taken off leaves no doubt",
    async (journal) => {
      await journal.record(["a", "b", "c"].map((key) => entry(key, ["r"])));
      const [a, b, c] = await claimAll(journal);
      for (const run of [a, b, c]) await journal.begin(run?.id ?? "", "post");
      await journal.keepStep(a?.id ?? "", "post", null);
      await journal.settle(b?.id ?? "", { is: "retrying", dueAt: T + 5, error: failed });
      await journal.settle(c?.id ?? "", { is: "waiting" });
    },
    async (journal) => {
      agree([journal.found?.waiting, journal.found?.retrying, journal.found?.uncertain], [2, 1, 0]);
      agree((await claimAll(journal, { now: T + 5 })).length, 3);
    },
  ),
  livesOf(
    "due times, attempts and what is finished outlive the process",
    async (journal) => {
      await journal.record(["a", "b", "c"].map((key) => entry(key, ["r"])));
      const [a, b, c] = await claimAll(journal);
      await journal.settle(a?.id ?? "", { is: "retrying", dueAt: T + 9, error: failed });
      await journal.settle(b?.id ?? "", { is: "dead", error: failed });
      await journal.settle(c?.id ?? "", { is: "done" });
    },
    async (journal) => {
      agree(await journal.nextDue(), T + 9);
      agree(await claimAll(journal, { now: T + 8 }), []);
      agree(
        (await claimAll(journal, { now: T + 9 })).map((run) => run.attempts),
        [1],
      );
      const { dead, done } = await journal.counts();
      agree([dead, done, journal.found?.dead], [1, 1, 1]);
    },
  ),
  livesOf(
    "an unfinished run keeps the key of its event, though the same one came again long after",
    async (journal) => {
      await journal.record([entry("a", ["r"])]);
      const [run] = await claimAll(journal);
      await journal.settle(run?.id ?? "", { is: "retrying", dueAt: T + 1, error: failed });
    },
    async (journal) => {
      agree(await journal.record([late(entry("a", ["r"]))]), ["recorded"]);
      const runs = await claimAll(journal, { now: LATE });
      agree(
        runs.map(({ eventKey, attempts }) => [eventKey, attempts]),
        [
          ["a", 1],
          ["a", 0],
        ],
      );
    },
  ),
  livesOf(
    "an open gap and the last sign of life are found again",
    async (journal) => {
      agree(journal.found?.aliveAt, undefined);
      await journal.gaps.close(T);
      await journal.gaps.alive(T + 10);
      await journal.gaps.open(T + 20, "reset");
      await journal.gaps.add(T + 22, T + 25, "the journal could not be written");
    },
    async (journal) => {
      agree(journal.found?.aliveAt, T + 10);
      agree(journal.found?.gap, { from: T + 20, cause: "reset" });
      await journal.gaps.close(T + 30);
    },
  ),
  livesOf(
    "how far time had come for what falls due is found again, whatever the wall clock says by then",
    async (journal) => {
      await journal.record([entry("a", ["r"])]);
      await claimAll(journal, { now: T + 500_000 });
      await journal.gaps.alive(T + 10);
    },
    async (journal) => agree(journal.found?.dueAt, T + 500_000),
  ),
  livesOf(
    "what is forgotten is finished and old; the rest stays",
    async (journal) => {
      await journal.record(["a", "b", "c", "d"].map((key) => entry(key, ["r"])));
      const [a, b, c] = await claimAll(journal);
      await journal.settle(a?.id ?? "", { is: "done" });
      await journal.settle(b?.id ?? "", { is: "dead", error: failed });
      await journal.settle(c?.id ?? "", { is: "uncertain", error: failed });
      while ((await journal.prune({ before: T })).more);
      agree(await journal.record([entry("a", [])]), ["known"]);
      while ((await journal.prune({ before: T + 1 })).more);
    },
    async (journal) => {
      const known = await journal.record(["a", "b", "c", "d"].map((key) => entry(key, [])));
      agree(known, ["recorded", "known", "known", "known"]);
      const { waiting, dead, uncertain, done } = await journal.counts();
      agree([waiting, dead, uncertain, done], [1, 1, 1, 1]);
    },
  ),
  livesOf(
    "what is forgotten for want of room is known again; what is unfinished, dead or uncertain stays",
    async (journal) => {
      await journal.record(["a", "b", "c", "d"].map((key) => late(entry(key, ["r"]))));
      const [a, b, c] = await claimAll(journal, { now: LATE, limit: 3 });
      await journal.settle(a?.id ?? "", { is: "done" });
      await journal.settle(b?.id ?? "", { is: "dead", error: failed });
      await journal.settle(c?.id ?? "", { is: "uncertain", error: failed });
      let early = 0;
      for (let more = true; more;) {
        const pruned = await journal.prune({ before: T, maxBytes: 1 });
        early += pruned.early;
        more = pruned.more;
      }
      agree(early, 1);
      agree((await journal.prune({ before: T, maxBytes: 1 })).early, 0);
    },
    async (journal) => {
      const again = ["a", "b", "c", "d"].map((key) => late(entry(key, ["r"])));
      agree(
        await journal.record(again),
        again.map(() => "known"),
      );
      const { waiting, dead, uncertain, done } = await journal.counts();
      agree([waiting, dead, uncertain, done], [1, 1, 1, 1]);
      agree(
        (await claimAll(journal, { now: LATE })).map(({ eventKey }) => eventKey),
        ["d"],
      );
    },
  ),
  livesOf(
    "a run that waits is due at once, and its wait goes on as it was begun",
    async (journal) => {
      await beginToWait(journal);
      agree(await claimAll(journal), []);
      await journal.record([ended("watched", T + 1)]);
    },
    async (journal) => {
      await journal.record([ended("new", T + 2)]);
      const [run] = await claimAll(journal);
      const spec = { events: ["meeting.ended"], dueAt: T };
      agree(run?.waits, true);
      const wait = await journal.waits.open(run?.id ?? "", "ended", spec);
      agree(wait.is === "open" && wait.dueAt, T + HOUR);
      agree(await keysAfter(journal, wait.is === "open" ? wait.seen : 0, ["*"]), ["new"]);
    },
  ),
  livesOf(
    "what came while no one watched is there to be looked for",
    async (journal) => {
      await beginToWait(journal, "unwatched");
      await journal.record([ended("unwatched", T + 1)]);
    },
    async (journal) => {
      const [run] = await claimAll(journal);
      const wait = await journal.waits.open(run?.id ?? "", "ended", { events: [], dueAt: 0 });
      agree(await keysAfter(journal, wait.is === "open" ? wait.seen : 0, ["*"]), ["unwatched"]);
    },
  ),
  livesOf(
    "a run whose wait has ended has its event",
    async (journal) => {
      const run = await beginToWait(journal);
      await journal.record([ended("x", T + 1, run)]);
    },
    async (journal) => {
      const [run] = await claimAll(journal, { now: T + 1 });
      agree(run?.steps, { ended: ended("x", T + 1).arrival.event });
    },
  ),
  livesOf(
    "a wait that was begun in an interrupted attempt is not lost, and not carried out unasked",
    async (journal) => {
      await begun(journal);
    },
    async (journal) => {
      agree([journal.found?.interrupted, await claimAll(journal)], [1, []]);
    },
  ),
];

/** Of the dedupe window of every clock. */
const LATE = T + 1e12;

function late({ arrival, ...rest }: Entry): Entry {
  return { ...rest, arrival: { ...arrival, receivedAt: LATE } };
}
