import { ZoomflowError } from "@zoomflow/core";
import type { RunDraft } from "@zoomflow/core/ports";

import { createEditor, type Editor, type EventPlan } from "../../journal/editor.ts";
import { createReader, type Reader } from "../../journal/reader.ts";
import type { Call, Command } from "../command.ts";
import { eventPages } from "../event-pages.ts";
import { EXIT } from "../exit.ts";
import { formatReplay, type Replayed, type ReplayFailure } from "../format-replay.ts";
import { JOURNAL_OPTIONS, type JournalCall, whoCarriesOut, withJournal } from "../journal-call.ts";
import { backtest } from "./backtest.ts";
import { checkRule, lookAgain, type SecondLook } from "./plan-again.ts";

export const replay: Command = {
  name: "replay",
  takes: "--event ID | --since TIME",
  summary: "Lets the rules, as the config is now, take events that came earlier.",
  options: {
    event: { type: "string", value: "ID", help: "this one: e12, or its key" },
    since: {
      type: "string",
      value: "TIME",
      help: "those received since: 2h, 7d, 2026-01-31T09:30",
    },
    until: { type: "string", value: "TIME", help: "and before; default: now" },
    rule: { type: "string", value: "RULE", help: "for this rule only" },
    "any-age": { type: "boolean", help: "also where a rule's `maxAge` says that it is too late" },
    "dry-run": { type: "boolean", help: "only tell what would be asked for" },
    diff: {
      type: "boolean",
      help: "with --dry-run: which runs would be new, gone or different, rule by rule",
    },
    against: {
      type: "string",
      value: "FILE",
      help: "with --diff: from what another config would ask for; default: from what the journal has",
    },
    payload: {
      type: "boolean",
      help: "with --against: show what inputs hold: there may be people's names in it",
    },
    limit: {
      type: "string",
      value: "N",
      help: "with --diff: how many events are named; default: 10",
    },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    checkChoice(call);
    const use = call.flag("dry-run") ? "read" : "edit";
    return withJournal(call, io, use, async (journal) => {
      const look = lookAgain(journal.loaded, journal.now);
      if (call.flag("diff")) return backtest(journal, look, io.directory);
      checkRule(call.text("rule"), look.rules);
      const replayed = await replayAll(journal, look);
      const pid = journal.runner();
      const dryRun = call.flag("dry-run");
      journal.answer({ ...replayed, dryRun, runner: pid ?? null }, (clean) => {
        const next = dryRun || replayed.runs === 0 ? "" : whoCarriesOut(journal, pid);
        return formatReplay(clean, dryRun) + next;
      });
      return EXIT.ok;
    });
  },
};

/** What the rules are told, and what the new runs say of themselves. */
const SOURCE = "replay";

async function replayAll(journal: JournalCall, look: SecondLook): Promise<Replayed> {
  const wanted = journal.call.text("rule");
  const anyAge = journal.call.flag("any-age");
  const meant = ({ rule }: { rule: string }): boolean => (wanted ?? rule) === rule;
  const reader = createReader(journal.database);
  const tally = createTally();
  const add = adder(journal, reader);
  for (const events of eventPages(journal, reader)) {
    const plans = events.map((event): EventPlan => {
      const { runs, failures } = look.plan(event, SOURCE);
      for (const { rule, error } of failures.filter(meant))
        tally.failed(rule, event.id, error.message);
      const asked = runs.filter(meant).map((draft) => ({ ...draft, source: SOURCE }));
      const drafts = asked.filter(({ dropped }) => anyAge || dropped === undefined);
      tally.tooOld(asked.length - drafts.length);
      return { event: event.id, drafts };
    });
    await add(plans, ({ drafts }, added) => tally.event(drafts, added));
  }
  return tally.total();
}

/** Makes runs of what was planned; in a dry run only finds out which it would make. */
function adder({ call, database }: JournalCall, reader: Reader): Editor["addRuns"] {
  if (!call.flag("dry-run")) return createEditor(database, Date.now).addRuns;
  return async (plans, added) => {
    for (const plan of plans) {
      const open = reader.openRules(plan.event);
      added(
        plan,
        plan.drafts.filter(({ rule }) => !open.has(rule)),
      );
    }
  };
}

function createTally() {
  const rules = new Map<string, number>();
  const failures = new Map<string, ReplayFailure>();
  let [events, runs, unfinished, tooOld] = [0, 0, 0, 0];
  return {
    failed(rule: string, event: string, message: string): void {
      const known = failures.get(rule) ?? { rule, events: 0, first: event, message };
      failures.set(rule, { ...known, events: known.events + 1 });
    },
    tooOld(count: number): void {
      tooOld += count;
    },
    event(drafts: readonly RunDraft[], added: readonly RunDraft[]): void {
      events++;
      runs += added.length;
      unfinished += drafts.length - added.length;
      for (const { rule } of added) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    },
    total: (): Replayed => ({
      events,
      runs,
      rules: Object.fromEntries(rules),
      unfinished,
      tooOld,
      failures: [...failures.values()],
    }),
  };
}

function checkChoice(call: Call): void {
  checkDiff(call);
  const [event, since, until] = ["event", "since", "until"].map((name) => call.text(name));
  if (event === undefined ? since !== undefined : (since ?? until) === undefined) return;
  throw new ZoomflowError("ZF_USAGE", "replay takes --event ID, or --since TIME [--until TIME]");
}

function checkDiff(call: Call): void {
  const needs = (option: string, other: string): ZoomflowError =>
    new ZoomflowError("ZF_USAGE", `replay takes --${option} only with --${other}`);
  if (call.flag("diff") && !call.flag("dry-run")) throw needs("diff", "dry-run");
  for (const option of ["against", "limit"])
    if (call.text(option) !== undefined && !call.flag("diff")) throw needs(option, "diff");
  if (call.flag("payload") && call.text("against") === undefined) throw needs("payload", "against");
}
