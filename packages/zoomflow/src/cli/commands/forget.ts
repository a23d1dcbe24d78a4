import { ZoomflowError } from "@zoomflow/core";

import { logsOf, logsProblems } from "../../config/logs.ts";
import { configError } from "../../config/problem.ts";
import { setAsideOf } from "../../journal/damage.ts";
import { counted, erase, scrub } from "../../journal/erase.ts";
import { type Mentions, mentionsIn } from "../../journal/mentions.ts";
import { nameOf } from "../../journal/names.ts";
import { linesWith } from "../../log/lines-with.ts";
import { type Person, personOf } from "../../personal/person.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { type Forgotten, formatForgotten } from "../format-forget.ts";
import type { Io } from "../io.ts";
import { JOURNAL_OPTIONS, type JournalCall, withJournal } from "../journal-call.ts";

export const forget: Command = {
  name: "forget",
  takes: "EMAIL|USER_ID",
  summary: "Removes a person from the journal, and says what it removed and what it cannot reach.",
  options: {
    "dry-run": { type: "boolean", help: "only say what would be removed" },
    force: {
      type: "boolean",
      help: "also what is not finished: runs that wait, are dead or uncertain, and what rules remember",
    },
    ...JOURNAL_OPTIONS,
  },
  async run(call, io) {
    const [word, ...others] = call.words;
    if (word === undefined || others.length > 0)
      throw new ZoomflowError("ZF_USAGE", "forget takes one e-mail address or user id");
    const person = personOf(word);
    const use = call.flag("dry-run") ? "read" : "edit";
    return withJournal(call, io, use, (journal) => forgetIn(journal, person, io));
  },
};

async function forgetIn(journal: JournalCall, person: Person, io: Io): Promise<number> {
  const { call, database, answerOpenly } = journal;
  const found = mentionsIn(database, person.isIn);
  const { now, later } = call.flag("force") ? { now: found, later: NOTHING } : split(found);
  const dryRun = call.flag("dry-run");
  if (!dryRun) refuseBeside(journal, now);
  const removed = counted(database, now);
  if (!dryRun) await erase(database, now);
  const scrubbed = !dryRun && scrub(database);
  const forgotten: Forgotten = {
    person: person.name,
    dryRun,
    removed,
    events: now.events.map(({ id }) => nameOf("event", id)),
    left: {
      events: later.events.map(({ id, ...why }) => ({ id: nameOf("event", id), ...why })),
      windows: later.windows.length,
    },
    scrubbed,
    elsewhere: await elsewhere(journal, person, io),
  };
  answerOpenly(forgotten, formatForgotten);
  return later.events.length + later.windows.length > 0 ? EXIT.failed : EXIT.ok;
}

const NOTHING: Mentions = { events: [], windows: [] };

/** What is finished can go; what is not, somebody has to decide about. */
function split({ events, windows }: Mentions): {
  readonly now: Mentions;
  readonly later: Mentions;
} {
  const isFinished = ({ open, failed, held }: Mentions["events"][number]): boolean =>
    open + failed === 0 && !held;
  return {
    now: { events: events.filter(isFinished), windows: [] },
    later: { events: events.filter((event) => !isFinished(event)), windows },
  };
}

/** A runner has taken up what is unfinished, and remembers it. */
function refuseBeside({ runner }: JournalCall, { events, windows }: Mentions): void {
  if (windows.length === 0 && !events.some(({ open, held }) => open > 0 || held)) return;
  const pid = runner();
  if (pid === undefined) return;
  throw new ZoomflowError(
    "ZF_USAGE",
    `zoomflow (pid ${pid}) is at work on what --force would remove`,
    { hint: "Stop it first. Without --force what is finished is removed beside it." },
  );
}

/** Files that may have the person in them, and are not the journal's to change. */
async function elsewhere(
  { file, loaded: { config, directory, file: configFile } }: JournalCall,
  person: Person,
  io: Io,
): Promise<Forgotten["elsewhere"]> {
  const problems = logsProblems(config.logs, io.environment);
  if (problems.length > 0) throw configError(configFile, problems);
  const { file: log } = logsOf(config.logs, io.environment, directory);
  const lines = log === undefined ? [] : await linesWith(log, person.isIn);
  return [...lines, ...setAsideOf(file).map((one) => ({ file: one }))];
}
