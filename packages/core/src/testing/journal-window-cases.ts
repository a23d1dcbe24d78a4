import { ZoomflowError } from "../errors.ts";
import type { Entry, Journal, Selection } from "../ports.ts";
import type { ComposedEvent } from "../windows/composed-event.ts";
import type { Passed, Through, WindowedDraft, WindowStore } from "../windows/store.ts";
import { agree, caseOf, claimAll, entry, type JournalCase, T } from "./journal-case.ts";

const NOTHING: Passed = { drafts: [], composed: [], failures: [] };
const NAME = { rule: "r", stage: "once", key: "u" };
const KIND = { rule: "r", stage: "once" };

/** Rules remember something between their events, in the transactions of these. */
export const windowCases: readonly JournalCase[] = [
  caseOf("a window is there for the next event, under its name only", async (journal) => {
    const seen: unknown[] = [];
    const through = (windows: WindowStore): Passed => {
      seen.push(windows.get(NAME), windows.get({ ...NAME, key: "v" }));
      windows.put(NAME, { state: { count: seen.length }, dueAt: T + 5 });
      return NOTHING;
    };
    await journal.record([passing("a", through), passing("b", through)]);
    await journal.record([passing("c", through)]);
    agree(seen.slice(0, 4), [null, null, { state: { count: 2 }, dueAt: T + 5 }, null]);
    agree(await windowIn(journal), { state: { count: 6 }, dueAt: T + 5 });
    await change(journal, (windows) => windows.put(NAME, undefined));
    agree(await windowIn(journal), undefined);
  }),
  caseOf("an event that is known changes no window", async (journal) => {
    let calls = 0;
    const through = (): Passed => {
      calls++;
      return NOTHING;
    };
    const recorded = await journal.record([passing("a", through), passing("a", through)]);
    agree([recorded.length, recorded[1], calls], [2, "known", 1]);
  }),
  caseOf(
    "a time between two milliseconds, or beyond all that there are, is one like any other",
    async (journal) => {
      const far = Number.MAX_SAFE_INTEGER + 2_000;
      const through = (windows: WindowStore, event: string): Passed => {
        const before = windows.get(NAME);
        windows.put(NAME, { state: {}, dueAt: far });
        const dueAt = T + (before === undefined ? 0.5 : 1.25);
        return passed([{ ...draft("later"), event, dueAt }]);
      };
      for (const key of ["a", "b"])
        agree(await journal.record([passing(key, through)]), ["recorded"]);
      agree((await claimAll(journal, { now: T + 2 })).length, 2);
      agree(((await journal.windows.nextDue(["once"])) ?? 0) >= Number.MAX_SAFE_INTEGER, true);
    },
  ),
  caseOf("runs come of it: at once, later, left out, or only shown", async (journal) => {
    const through = (_: WindowStore, event: string): Passed =>
      passed([
        { ...draft("now"), event },
        { ...draft("later"), event, dueAt: T + 50 },
        { ...draft("never"), event, dropped: { policy: "once", reason: "it has been" } },
        { ...draft("shown"), event, skip: true },
      ]);
    const [result] = await journal.record([passing("a", through)]);
    const { dropped } = result as Selection;
    agree(
      dropped.map(({ rule, policy, reason, attempts }) => [rule, policy, reason, attempts]),
      [["never", "once", "it has been", 0]],
    );
    const { waiting, dropped: count, skipped } = await journal.counts();
    agree([waiting, count, skipped], [2, 1, 1]);
    agree(
      (await claimAll(journal)).map(({ rule, event }) => [rule, event.event]),
      [["now", "meeting.started"]],
    );
    agree(await journal.nextDue(), T + 50);
    agree(
      (await claimAll(journal, { now: T + 50 })).map(({ rule }) => rule),
      ["later"],
    );
  }),
  caseOf("a run of an event without windows can be left out as well", async (journal) => {
    const given = entry("a", ["r"], "u");
    const dropped = { policy: "maxAge", reason: "it is too old" } as const;
    const runs = given.runs.map((run) => ({ ...run, dropped }));
    const [result] = await journal.record([{ ...given, runs }]);
    agree((result as Selection).dropped[0]?.policy, "maxAge");
    agree([await claimAll(journal), (await journal.counts()).dropped], [[], 1]);
    await journal.record([entry("b", ["r"], "u")]);
    agree((await claimAll(journal)).length, 1);
  }),
  caseOf("a run that is to wait does so even when its lane has come to it", async (journal) => {
    const lane = "r\nu";
    const through =
      (dueAt?: number) =>
      (_: WindowStore, event: string): Passed =>
        passed([{ ...draft("r"), lane, event, ...(dueAt !== undefined && { dueAt }) }]);
    await journal.record([passing("a", through()), passing("b", through(T + 50))]);
    const [first] = await claimAll(journal, { now: T + 60 });
    await journal.settle(first?.id ?? "", { is: "done" });
    agree(await claimAll(journal, { now: T + 49 }), []);
    agree((await claimAll(journal, { now: T + 50 })).length, 1);
  }),
  caseOf("an event is held for later, and its run is for it", async (journal) => {
    const hold = (windows: WindowStore, id: string): Passed => {
      windows.put(NAME, { state: { id }, holds: [id], dueAt: T + 5 });
      return NOTHING;
    };
    await journal.record([passing("a", hold)]);
    const held = await windowIn(journal);
    const event = held?.holds?.[0] ?? "";
    agree([held?.holds?.length, held?.state], [1, { id: event }]);
    await journal.windows.change(T + 5, (windows) => {
      agree(windows.event(event), entry("a", []).arrival.event);
      windows.put(NAME, undefined);
      return passed([{ ...draft("r"), event }]);
    });
    const [run] = await claimAll(journal, { now: T + 5 });
    agree([run?.eventKey, run?.event], ["a", entry("a", []).arrival.event]);
    agree([run?.receivedAt, run?.source], [T, "websocket"]);
  }),
  caseOf("a composed event is recorded once, with the run it asks for", async (journal) => {
    const names: unknown[] = [];
    const compose = (windows: WindowStore): Passed => {
      const event = windows.compose(composed("x"));
      names.push(event === undefined);
      if (event === undefined) return NOTHING;
      agree(windows.event(event), composed("x").event);
      return { ...NOTHING, drafts: [{ ...draft("r"), event }], composed: [composed("x")] };
    };
    const [result] = await journal.record([passing("a", compose)]);
    agree(
      (result as Selection).composed?.map(({ key }) => key),
      ["x"],
    );
    await journal.windows.change(T + 1, compose);
    agree(names, [false, true]);
    const [run, ...others] = await claimAll(journal, { now: T + 1 });
    agree([run?.eventKey, run?.source, others.length], ["x", "correlation", 0]);
    agree(run?.event, composed("x").event);
  }),
  caseOf("a run that is dead records what follows, which is carried out", async (journal) => {
    await journal.record([entry("a", ["r"], "u"), entry("b", ["r"], "u")]);
    const [run] = await claimAll(journal);
    const sequel = (message: string) => ({
      composed: { ...composed("failed"), event: { event: "zoomflow.failure", payload: message } },
      draft: { rule: "r/onFailure", lane: undefined, skip: false },
    });
    const error = new ZoomflowError("ZF_ACTION_REFUSED", "no");
    await journal.settle(run?.id ?? "", { is: "dead", error, sequel });
    const claimed = await claimAll(journal, { now: T });
    agree(
      claimed
        .map(({ rule, event }) => `${rule} ${event.event} ${String(event.payload)}`)
        .toSorted(),
      ["r meeting.started [object Object]", "r/onFailure zoomflow.failure no"],
    );
    agree((await journal.counts()).dead, 1);
  }),
  ...dueCases(),
  caseOf("windows of rules that are not known are found, so many at a time", async (journal) => {
    await change(journal, (windows) => {
      windows.put(NAME, { state: 1 });
      windows.put({ ...NAME, stage: "debounce" }, { state: 2 });
      windows.put({ ...NAME, rule: "gone" }, { state: 3 });
    });
    const strangers = (limit: number, spared: readonly string[] = []) =>
      read(journal, (all) => all.strangers([KIND], spared, limit));
    agree((await strangers(9)).map(({ rule, stage }) => `${rule} ${stage}`).toSorted(), [
      "gone once",
      "r debounce",
    ]);
    agree((await strangers(1)).length, 1);
    agree(
      (await strangers(9, ["gone"])).map(({ rule }) => rule),
      ["r"],
    );
  }),
];

function dueCases(): readonly JournalCase[] {
  return [
    caseOf("windows that are due are found, the earliest first", async (journal) => {
      await change(journal, (windows) => {
        for (const [key, dueAt] of [
          ["b", T + 2],
          ["a", T + 1],
          ["c", T + 9],
        ] as const)
          windows.put({ ...NAME, key }, { state: {}, dueAt });
        windows.put({ ...NAME, key: "never" }, { state: {} });
        windows.put({ ...NAME, stage: "other" }, { state: {}, dueAt: T });
      });
      const due = (now: number, limit: number): Promise<readonly string[]> =>
        read(journal, (all) => all.due(now, limit, ["once"]).map(({ key }) => key));
      agree(await due(T + 8, 9), ["a", "b"]);
      agree(await due(T + 8, 1), ["a"]);
      agree(await due(T, 9), []);
      agree(await journal.windows.nextDue(["once"]), T + 1);
      agree(await journal.windows.nextDue(["once", "other"]), T);
      agree(await journal.windows.nextDue(["no such"]), undefined);
    }),
    caseOf("a window that is put off is due at its new time only", async (journal) => {
      await change(journal, (windows) => windows.put(NAME, { state: {}, dueAt: T + 1 }));
      await change(journal, (windows) => windows.put(NAME, { state: {}, dueAt: T + 5 }));
      const due = (now: number): Promise<number> =>
        read(journal, (all) => all.due(now, 9, ["once"]).length);
      agree([await due(T + 4), await due(T + 5)], [0, 1]);
      agree(await journal.windows.nextDue(["once"]), T + 5);
      await change(journal, (windows) => windows.put(NAME, { state: {} }));
      agree(await journal.windows.nextDue(["once"]), undefined);
    }),
  ];
}

function passing(key: string, pass: Through["pass"]): Entry {
  return { ...entry(key, []), through: { rules: [], pass } };
}

function draft(rule: string): Omit<WindowedDraft, "event"> {
  return { rule, lane: undefined, skip: false };
}

function passed(drafts: readonly WindowedDraft[]): Passed {
  return { ...NOTHING, drafts };
}

function composed(key: string): ComposedEvent {
  const event = { event: "zoomflow.pair", event_ts: T, payload: { both: true } };
  return { key, event, at: T, rule: "r", source: "correlation", receivedAt: T };
}

async function change(journal: Journal, work: (windows: WindowStore) => void): Promise<void> {
  await journal.windows.change(T, (windows) => {
    work(windows);
    return NOTHING;
  });
}

async function read<R>(journal: Journal, look: (windows: WindowStore) => R): Promise<R> {
  const found: R[] = [];
  await change(journal, (windows) => void found.push(look(windows)));
  return found.at(-1) as R;
}

function windowIn(journal: Journal) {
  return read(journal, (windows) => windows.get(NAME));
}
