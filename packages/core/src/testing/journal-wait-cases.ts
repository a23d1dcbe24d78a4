import { ZoomflowError } from "../errors.ts";
import type { Entry, Journal } from "../ports.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, T } from "./journal-case.ts";

export const HOUR = 3_600_000;
const failed = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");
const spec = { events: ["meeting.ended"], dueAt: T + HOUR };

/** Runs wait for events, and miss none. */
export const waitCases: readonly JournalCase[] = [
  caseOf("an event ends a wait with its recording: the run is due at once", async (journal) => {
    const run = await waiting(journal);
    agree(await claimAll(journal, { now: T + 5 }), []);
    agree(await journal.record([ended("x", T + 5, run)]), ["recorded"]);
    agree(((await journal.nextDue()) ?? Number.NaN) <= T + 5, true);
    const [again] = await claimAll(journal, { now: T + 5 });
    agree([again?.id, again?.attempts], [run, 0]);
    agree(again?.steps, { ended: ended("x", T + 5).arrival.event });
    agree(await claimAll(journal, { now: T + HOUR }), []);
  }),
  caseOf("an event that is known ends nothing; of two the first does", async (journal) => {
    await journal.record([ended("known", T)]);
    const run = await waiting(journal);
    const entries = ["known", "first", "second"].map((key) => ended(key, T + 1, run));
    agree(await journal.record(entries), ["known", "recorded", "recorded"]);
    await journal.record([ended("third", T + 1, run)]);
    const [again] = await claimAll(journal, { now: T + 1 });
    agree(again?.steps, { ended: ended("first", T + 1).arrival.event });
  }),
  caseOf("a wait that ends while its run is under way lets it go on at once", async (journal) => {
    const run = await begun(journal);
    await journal.record([ended("x", T + 5, run)]);
    agree(await claimAll(journal, { now: T + HOUR }), []);
    await journal.settle(run, { is: "waiting", dueAt: spec.dueAt, waits: [watched] });
    agree((await claimAll(journal, { now: T + 5 })).length, 1);
  }),
  caseOf("a wait ends once: whoever comes later is given what it ended with", async (journal) => {
    const run = await begun(journal);
    const { event } = ended("x", T).arrival;
    agree(await journal.waits.end(run, "ended", null), null);
    agree(await journal.waits.end(run, "ended", event), null);
    agree(await journal.waits.open(run, "ended", spec), { is: "over", result: null });
    agree((await journal.waits.open(run, "other", spec)).is, "open");
    agree(await journal.waits.end(run, "other", event), event);
    await journal.settle(run, { is: "waiting" });
    const [again] = await claimAll(journal);
    agree(again?.steps, { ended: null, other: event });
  }),
  caseOf("a wait goes on over attempts as it was begun", async (journal) => {
    const run = await begun(journal);
    const first = await journal.waits.open(run, "ended", spec);
    await journal.record([ended("x", T)]);
    agree(await journal.waits.open(run, "ended", { ...spec, dueAt: T + 2 * HOUR }), first);
    agree(first.is === "open" && first.dueAt, spec.dueAt);
  }),
  caseOf("a run that retries is not hurried by what it waits for", async (journal) => {
    const run = await begun(journal);
    await journal.settle(run, { is: "retrying", dueAt: T + 9, error: failed });
    await journal.record([ended("x", T + 1, run)]);
    agree(await claimAll(journal, { now: T + 8 }), []);
    const [again] = await claimAll(journal, { now: T + 9 });
    agree(Object.keys(again?.steps ?? {}), ["ended"]);
  }),
  caseOf(
    "what came since a wait began is found in its order, by name and time",
    async (journal) => {
      await journal.record([ended("before", T)]);
      const run = await begun(journal);
      const wait = await journal.waits.open(run, "ended", spec);
      await journal.record([
        ended("one", T + 1),
        entry("other", []),
        ended("late", spec.dueAt),
        ended("two", T + 2),
      ]);
      const seen = wait.is === "open" ? wait.seen : Number.NaN;
      agree(await keysAfter(journal, seen, ["meeting.ended"]), ["one", "two"]);
      agree(await keysAfter(journal, seen, ["meeting.e*", "user.created"]), ["one", "two"]);
      agree(await keysAfter(journal, seen, ["*"]), ["one", "other", "two"]);
      agree(await keysAfter(journal, seen, ["meeting.end", "phone.*"]), []);
    },
  ),
  caseOf("many events are found batch by batch, none twice and none left out", async (journal) => {
    const run = await begun(journal);
    const wait = await journal.waits.open(run, "ended", spec);
    const keys = Array.from({ length: 2_500 }, (_, n) => `${n}`);
    await journal.record(keys.map((key) => ended(key, T)));
    agree(await keysAfter(journal, wait.is === "open" ? wait.seen : 0, ["meeting.*"]), keys);
  }),
  caseOf("a run whose waits no one watches is woken by the event's name", async (journal) => {
    const run = await waiting(journal, "unwatched");
    agree(await wakeAll(journal, "meeting.started"), 0);
    agree(await claimAll(journal), []);
    await wakeAll(journal, "meeting.ended");
    agree(
      (await claimAll(journal)).map(({ id }) => id),
      [run],
    );
    await journal.settle(run, { is: "waiting", dueAt: spec.dueAt, waits: [watched] });
    await wakeAll(journal, "meeting.ended");
    agree(await claimAll(journal), []);
  }),
  caseOf("nor does it miss what came while it went to sleep", async (journal) => {
    const run = await begun(journal);
    const wait = await journal.waits.open(run, "ended", spec);
    const seen = wait.is === "open" ? wait.seen : Number.NaN;
    await journal.record([ended("x", T)]);
    await journal.settle(run, { is: "waiting", dueAt: spec.dueAt, waits: [{ ...watched, seen }] });
    agree((await claimAll(journal)).length, 1);
  }),
  caseOf("a run that gives way to a newer one waits for nothing any more", async (journal) => {
    const runs = [{ rule: "r", lane: "r\nm", mode: "restart", skip: false }] as const;
    await journal.record([{ ...entry("a", []), runs }]);
    const [run] = await claimAll(journal);
    const id = run?.id ?? "";
    await journal.waits.open(id, "ended", spec);
    await journal.settle(id, { is: "waiting", dueAt: spec.dueAt, waits: [watched] });
    const [selection] = await journal.record([{ ...entry("b", []), runs }]);
    agree(typeof selection === "object" && selection.dropped.map((one) => one.run), [id]);
    await journal.record([ended("x", T, id)]);
    agree(
      (await claimAll(journal)).map(({ eventKey, steps }) => [eventKey, steps]),
      [["b", {}]],
    );
  }),
  caseOf("a run that is over waits for nothing any more", async (journal) => {
    const run = await begun(journal);
    await journal.settle(run, { is: "done" });
    agree(await journal.record([ended("x", T, run)]), ["recorded"]);
    await wakeAll(journal, "meeting.ended");
    agree(await claimAll(journal, { now: T + HOUR }), []);
    agree((await journal.waits.open(run, "again", spec)).is, "over");
    agree(await journal.waits.end("never-there", "ended", null), null);
  }),
];

const watched = { step: "ended", events: spec.events };

/** A `meeting.ended` under `key`; it ends the wait of the run, if one is given. */
export function ended(key: string, receivedAt: number, run?: string): Entry {
  const { arrival } = entry(key, []);
  const event = { ...arrival.event, event: "meeting.ended" };
  const ends = run === undefined ? [] : [{ run, step: "ended" }];
  return { key, arrival: { ...arrival, event, receivedAt }, runs: [], ends };
}

/** A claimed run that has begun to wait for `meeting.ended`, in the middle of its own code. */
export async function begun(journal: Journal): Promise<string> {
  await journal.record([entry("a", ["r"])]);
  const [run] = await claimAll(journal);
  const id = run?.id ?? "";
  await journal.begin(id, "run");
  await journal.waits.open(id, "ended", spec);
  return id;
}

/** The same, asleep. */
export async function waiting(
  journal: Journal,
  how: "watched" | "unwatched" = "watched",
): Promise<string> {
  const run = await begun(journal);
  const { seen } = await journal.waits.look(0, spec);
  const wait = how === "watched" ? watched : { ...watched, seen };
  await journal.settle(run, { is: "waiting", dueAt: spec.dueAt, waits: [wait] });
  return run;
}

/** The keys of all events after a place that are waited for. */
export async function keysAfter(
  journal: Journal,
  seen: number,
  events: readonly string[],
): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let place = seen, more = true; more;) {
    const look = await journal.waits.look(place, { events, dueAt: spec.dueAt });
    for (const { event } of look.arrivals)
      keys.push((event.payload as { object: { uuid: string } }).object.uuid);
    ({ seen: place, more } = look);
  }
  return keys;
}

async function wakeAll(journal: Journal, event: string): Promise<number> {
  let batches = 0;
  for (let after = await journal.waits.wake(event); after !== undefined; batches++)
    after = await journal.waits.wake(event, after);
  return batches;
}
