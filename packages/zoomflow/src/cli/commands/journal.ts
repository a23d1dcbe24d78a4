import { resolve } from "node:path";

import { ZoomflowError } from "@zoomflow/core";

import { backUp } from "../../journal/backup.ts";
import { createEditor } from "../../journal/editor.ts";
import { statsOf } from "../../journal/stats.ts";
import { verify } from "../../journal/verify.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { formatBackup, formatFindings, formatStats } from "../format-journal.ts";
import { localTime } from "../format-time.ts";
import { count } from "../format-trace.ts";
import { JOURNAL_OPTIONS, type JournalCall, timeOption, withJournal } from "../journal-call.ts";
import { exportJournal } from "./export.ts";

export const journal: Command = {
  name: "journal",
  takes: "stats|prune|export|verify|backup FILE",
  summary:
    "Looks after the journal: what it holds, forget, export as JSON lines, check for damage, copy.",
  options: {
    "older-than": {
      type: "string",
      value: "TIME",
      help: "prune: what was received before: 90d, 2026-01-31; default: as `journal.retention` and `journal.maxSize` say",
    },
    since: { type: "string", value: "TIME", help: "export: what was received since" },
    until: { type: "string", value: "TIME", help: "export: what was received before" },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    const [word = "", ...rest] = call.words;
    const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
    if (part === undefined || rest.length !== (part.words ?? 0))
      throw new ZoomflowError(
        "ZF_USAGE",
        "journal takes stats, prune, export, verify or backup FILE",
      );
    const foreign = ["older-than", "since", "until"].find(
      (option) => call.text(option) !== undefined && !part.options.includes(option),
    );
    if (foreign !== undefined)
      throw new ZoomflowError("ZF_USAGE", `journal ${word} does not take --${foreign}`);
    return withJournal(call, io, part.use, part.run);
  },
};

interface Part {
  readonly use: "read" | "edit";
  /** How many follow its name. Default: 0. */
  readonly words?: number;
  readonly options: readonly string[];
  readonly run: (call: JournalCall) => number | Promise<number>;
}

const PARTS: Readonly<Record<string, Part>> = {
  stats: { use: "read", options: [], run: stats },
  prune: { use: "edit", options: ["older-than"], run: prune },
  export: { use: "read", options: ["since", "until"], run: exportJournal },
  verify: { use: "read", options: [], run: verifyAll },
  backup: { use: "read", words: 1, options: [], run: copy },
};

function stats({ database, file, answer }: JournalCall): number {
  answer(statsOf(database, file), formatStats);
  return EXIT.ok;
}

async function prune(call: JournalCall): Promise<number> {
  const { database, settings, now, answer } = call;
  const given = timeOption(call, "older-than");
  const before = given ?? now - settings.retentionMs;
  const dedupeFrom = now - settings.dedupeWindowMs;
  if (before > dedupeFrom)
    throw new ZoomflowError(
      "ZF_USAGE",
      "an event is not forgotten before `journal.dedupe` is over: it would not be known again",
    );
  const limits = given === undefined ? { before, maxBytes: settings.maxBytes } : { before };
  const { old, early } = await createEditor(database, Date.now).prune(limits, dedupeFrom);
  answer({ events: old + early, early, before }, () => {
    const forgot = `forgot ${count(old, "event")} from before ${localTime(before)}, with their runs\n`;
    return early === 0 ? forgot : `${forgot}forgot ${early} more for want of room\n`;
  });
  return EXIT.ok;
}

function verifyAll({ database, file, answer }: JournalCall): number {
  const findings = verify(database);
  answer({ file, ok: findings.length === 0, findings }, (clean) =>
    formatFindings(file, clean.findings),
  );
  return findings.length === 0 ? EXIT.ok : EXIT.unavailable;
}

function copy({ database, call, directory, answer }: JournalCall): number {
  const [, target = ""] = call.words;
  answer(backUp(database, resolve(directory, target)), formatBackup);
  return EXIT.ok;
}
