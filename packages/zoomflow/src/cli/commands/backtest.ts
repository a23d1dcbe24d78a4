import type { AnyEvent } from "@zoomflow/core";
import type { RunDraft } from "@zoomflow/core/ports";

import { type AskedFor, differences, type InputTexts, untold } from "../../backtest/asked-for.ts";
import { inputTexts } from "../../backtest/inputs.ts";
import { type ChangeTally, createChangeTally } from "../../backtest/tally.ts";
import { loadConfig } from "../../config/load.ts";
import { type AskedRun, createAskedReader } from "../../journal/asked.ts";
import { createReader } from "../../journal/reader.ts";
import type { StoredEvent } from "../../journal/stored.ts";
import { eventPages } from "../event-pages.ts";
import { EXIT } from "../exit.ts";
import { type Backtested, formatBacktest } from "../format-backtest.ts";
import { type JournalCall, limitOption } from "../journal-call.ts";
import { checkRule, lookAgain, type SecondLook } from "./plan-again.ts";

/** What a look at one event finds, by rule. */
type Sight = ReadonlyMap<string, AskedFor>;

/** One side of the comparison. `journaled` is what the event asked for when it came. */
type Side = (event: StoredEvent, journaled: readonly AskedRun[]) => Sight;

/**
 * Compares what the config, as it is now, would ask for with what was asked for, or with what
 * another config would: nothing is carried out, and nothing written.
 *
 * @param directory from which the other config is named
 */
export async function backtest(
  journal: JournalCall,
  look: SecondLook,
  directory: string,
): Promise<number> {
  const { call } = journal;
  const [file, only] = [call.text("against"), call.text("rule")];
  const other = await otherConfig(file, directory, journal.now);
  const tally = createChangeTally(limitOption(call, 10));
  const failures = new Map<string, number>();
  const failed = (rule: string): void => void failures.set(rule, (failures.get(rule) ?? 0) + 1);
  const withInputs = other !== undefined;
  const was = other === undefined ? fromJournal : fromConfig(other, withInputs, () => {});
  const is = fromConfig(look, withInputs, failed);
  let events = 0;
  for (const [event, journaled] of eventsWithRuns(journal, withInputs)) {
    events++;
    const sights: readonly [Sight, Sight] = [was(event, journaled), is(event, journaled)];
    compare(event.id, sights, tally, { only, values: call.flag("payload") });
  }
  // One that is gone may be asked for as well.
  const rules = [...new Set([...look.rules, ...(other?.rules ?? []), ...tally.rules()])];
  checkRule(only, rules);
  const backtested: Backtested = {
    events,
    against: file ?? "journal",
    compared: ["events taken", "key", "steps", ...(withInputs ? ["inputs"] : [])],
    rules: tally.total(only === undefined ? rules : [only]),
    failures: Object.fromEntries(failures),
  };
  journal.answer(backtested, formatBacktest);
  return EXIT.ok;
}

async function otherConfig(
  file: string | undefined,
  directory: string,
  now: number,
): Promise<SecondLook | undefined> {
  if (file === undefined) return undefined;
  return lookAgain(await loadConfig(directory, { file, fresh: true }), now);
}

/** Page by page, each event with the runs that it asked for when it came. */
function* eventsWithRuns(
  journal: JournalCall,
  withResults: boolean,
): Generator<readonly [StoredEvent, readonly AskedRun[]]> {
  const asked = createAskedReader(journal.database, withResults ? "results" : "names");
  for (const page of eventPages(journal, createReader(journal.database))) {
    const [first, last] = [page[0], page.at(-1)];
    if (first === undefined || last === undefined) return;
    const runs = Map.groupBy(asked(first.id, last.id), ({ event }) => event);
    for (const event of page) yield [event, runs.get(event.id) ?? []];
  }
}

function compare(
  event: string,
  [was, is]: readonly [Sight, Sight],
  tally: ChangeTally,
  { only, values }: { readonly only: string | undefined; readonly values: boolean },
): void {
  for (const rule of new Set([...was.keys(), ...is.keys()])) {
    if (only !== undefined && rule !== only) continue;
    const [before, now] = [was.get(rule), is.get(rule)];
    if (before === undefined) tally.add(rule, event, { is: "new" });
    else if (now === undefined) tally.add(rule, event, { is: "gone" });
    else {
      const what = differences(before, now, values);
      tally.add(rule, event, what.length > 0 ? { is: "different", what } : { is: "same" });
      tally.untold(rule, untold(before, now));
    }
  }
}

/** The last run of each rule counts: a replay may have asked for more than one. */
function fromJournal(_: StoredEvent, journaled: readonly AskedRun[]): Sight {
  return new Map(
    journaled.map(({ rule, lane, done, steps }) => {
      const names = Object.keys(steps);
      const ownCode = Object.hasOwn(steps, "run");
      return [rule, { lane, steps: done ? names : undefined, ownCode }];
    }),
  );
}

function fromConfig(look: SecondLook, withInputs: boolean, failed: (rule: string) => void): Side {
  const works = new Map(look.compiled.map(({ id, work }) => [id, work]));
  return (event, journaled) => {
    const { runs, failures } = look.plan(event, event.source, event.receivedAt);
    for (const { rule } of failures) failed(rule);
    const sightOf = ({ rule, lane }: RunDraft): AskedFor => {
      const { actions = [], run } = works.get(rule) ?? {};
      const sight = { lane, steps: actions.map(({ step }) => step), ownCode: run !== undefined };
      if (!withInputs) return sight;
      const steps = journaled.findLast((one) => one.rule === rule)?.steps ?? {};
      const { source, receivedAt } = event;
      const body = JSON.parse(event.body) as AnyEvent;
      const inputs = actions.map((action): [string, InputTexts] => [
        action.step,
        inputTexts(action, body, { source, receivedAt, steps }),
      ]);
      return { ...sight, inputs: new Map(inputs) };
    };
    return new Map(runs.map((draft) => [draft.rule, sightOf(draft)]));
  };
}
