import { ZoomflowError } from "@zoomflow/core";
import type { RunStatus } from "@zoomflow/core/ports";

import { createReader } from "../../journal/reader.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatRuns } from "../format-runs.ts";
import {
  asTheyStand,
  JOURNAL_OPTIONS,
  limitOption,
  RULE_OPTION,
  timeOption,
  withJournal,
} from "../journal-call.ts";

const STATES = [
  "waiting",
  "running",
  "retrying",
  "done",
  "dead",
  "uncertain",
  "dropped",
  "skipped",
] as const satisfies readonly RunStatus[];

export const runs: Command = {
  name: "runs",
  takes: "",
  summary: "Lists what was asked for and what became of it, the newest first.",
  options: {
    rule: RULE_OPTION,
    state: {
      type: "string",
      multiple: true,
      value: "STATE",
      help: `in this state: ${STATES.join(", ")}; can be repeated`,
    },
    since: {
      type: "string",
      value: "TIME",
      help: "asked for since then: 2h, 7d, 2026-01-31T09:30",
    },
    limit: { type: "string", value: "N", help: "at most so many; default: 50" },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    const limit = limitOption(call, 50);
    const states = call.texts("state").map(stateOf);
    return withJournal(call, io, "read", (journal) => {
      const filter = {
        rule: call.text("rule"),
        states,
        since: timeOption(journal, "since"),
        limit,
      };
      const found = asTheyStand(createReader(journal.database).runs(filter), journal);
      journal.answer({ runs: found }, (clean) => formatRuns(clean.runs, limit));
      return EXIT.ok;
    });
  },
};

function stateOf(text: string): RunStatus {
  const state = STATES.find((candidate) => candidate === text);
  if (state !== undefined) return state;
  throw new ZoomflowError("ZF_USAGE", `"${text}" is no state of a run`, {
    hint: `There are ${STATES.join(", ")}.`,
  });
}
