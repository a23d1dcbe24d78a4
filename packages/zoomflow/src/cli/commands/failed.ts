import { ZoomflowError } from "@zoomflow/core";

import { createEditor, type Failed, type Verb } from "../../journal/editor.ts";
import { createReader } from "../../journal/reader.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatRuns } from "../format-runs.ts";
import { count } from "../format-trace.ts";
import {
  JOURNAL_OPTIONS,
  type JournalCall,
  limitOption,
  RULE_OPTION,
  whoCarriesOut,
  withJournal,
} from "../journal-call.ts";

export const dead: Command = failedRuns("dead", "Runs that gave up: lists, retries or drops them.");

export const uncertain: Command = failedRuns(
  "uncertain",
  "Runs that may have done what must not be done twice: lists, retries or drops them.",
  { anyway: { type: "boolean", help: "retry: do it again without looking whether it was done" } },
);

const DONE = {
  retry: "retried",
  repeat: "retried",
  drop: "dropped",
} as const satisfies Record<Verb, string>;

function failedRuns(state: Failed, summary: string, more: Command["options"] = {}): Command {
  return {
    name: state,
    takes: "list|retry|drop [ID…]",
    summary,
    options: {
      rule: RULE_OPTION,
      all: { type: "boolean", help: "retry, drop: all of them" },
      limit: { type: "string", value: "N", help: "list at most so many; default: 50" },
      ...more,
      ...JOURNAL_OPTIONS,
    },
    async run(call, io) {
      const [verb, ...ids] = call.words;
      if (verb === "list" && ids.length === 0) {
        const limit = limitOption(call, 50);
        return withJournal(call, io, "read", (journal) => list(state, limit, journal));
      }
      if (verb !== "retry" && verb !== "drop")
        throw new ZoomflowError("ZF_USAGE", `${state} takes list, retry or drop`, {
          hint: `For example: zoomflow ${state} list, zoomflow ${state} retry r34.`,
        });
      checkChoice(`${state} ${verb}`, ids, call);
      const how = verb === "retry" && call.flag("anyway") ? "repeat" : verb;
      return withJournal(call, io, "edit", (journal) => act(how, state, ids, journal));
    },
  };
}

function list(state: Failed, limit: number, { call, database, answer }: JournalCall): number {
  const filter = { rule: call.text("rule"), states: [state], limit };
  const runs = createReader(database).runs(filter);
  answer({ runs }, (clean) => formatRuns(clean.runs, limit));
  return EXIT.ok;
}

async function act(
  verb: Verb,
  state: Failed,
  ids: readonly string[],
  journal: JournalCall,
): Promise<number> {
  const { call, database, answer, runner } = journal;
  const editor = createEditor(database, Date.now);
  let changed = new Set(ids).size;
  if (ids.length > 0) editor.change(verb, state, ids);
  else changed = await editor.changeAll(verb, state, call.text("rule"));
  const pid = runner();
  answer({ [DONE[verb]]: changed, runner: pid ?? null }, () => {
    const next = verb !== "drop" && changed > 0 ? whoCarriesOut(journal, pid) : "";
    return `${DONE[verb]} ${count(changed, "run")}\n${next}`;
  });
  return EXIT.ok;
}

/** Which runs are meant must be said, and in one way only. */
function checkChoice(what: string, ids: readonly string[], call: Call): void {
  const ways = [ids.length > 0, call.text("rule") !== undefined, call.flag("all")];
  if (ways.filter(Boolean).length === 1) return;
  throw new ZoomflowError("ZF_USAGE", `${what} takes the ids of runs, or --rule RULE, or --all`);
}
