import { accessSync, constants, existsSync, statSync } from "node:fs";

import { type Finding, ZoomflowError } from "@zoomflow/core";

import { span } from "../cli/format-time.ts";
import type { CheckedJournal } from "../config/journal.ts";
import { openExisting } from "../journal/existing.ts";
import { createReader } from "../journal/reader.ts";
import { type Database, waitWhenBusy } from "../journal/sqlite.ts";
import { fail, failedBy, ok, type Result, warn } from "./findings.ts";
import type { Seen } from "./never-seen.ts";

const CHECK = "journal";

/** A whole look at a file this large takes a fifth of a second, during which nothing else is looked at. */
const LOOKED_THROUGH_BYTES = 64_000_000;

const BUSY_MS = 500;

/** Whether the journal can be used, and what waits in it for a person. The value is what it has seen of Zoom. */
export function examineJournal(
  { file, maxBytes }: CheckedJournal,
  connected: boolean,
  now: number,
): Result<Seen> {
  if (!existsSync(file))
    return {
      findings: [ok(CHECK, "there is none yet: the first start makes it")],
      value: { names: new Set(), events: 0, since: undefined },
    };
  const shut = accessProblem(file);
  if (shut !== undefined) return { findings: [shut] };
  let database: Database;
  try {
    database = openExisting(file, "read");
  } catch (thrown) {
    return { findings: [unopened(thrown)] };
  }
  try {
    waitWhenBusy(database, BUSY_MS);
    const findings = [
      judgeFile(database, file, maxBytes),
      ...leftFailed(database),
      ...openGap(database, connected, now),
    ];
    return { findings, value: seenIn(database) };
  } finally {
    database.close();
  }
}

function accessProblem(file: string): Finding | undefined {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    return undefined;
  } catch {
    return fail(CHECK, `${file} cannot be read and written`, {
      hint: "Make it so for the user that zoomflow runs as.",
      code: "ZF_JOURNAL_UNWRITABLE",
    });
  }
}

/** One that an older zoomflow left is brought up to date by the next start. */
function unopened(thrown: unknown): Finding {
  const finding = failedBy(CHECK, thrown);
  const passing = thrown instanceof ZoomflowError && thrown.retryable;
  return passing ? { ...finding, status: "warn" } : finding;
}

function judgeFile(database: Database, file: string, maxBytes: number): Finding {
  const bytes = sizeOf(file) + sizeOf(`${file}-wal`);
  const size = `${megabytes(bytes)} of ${megabytes(maxBytes)} MB`;
  if (bytes > LOOKED_THROUGH_BYTES)
    return ok(CHECK, `can be read, ${size}; \`zoomflow journal verify\` looks through all of it`);
  const verdict = String(database.prepare("pragma quick_check(1)").get()?.["quick_check"]);
  if (verdict === "ok") return ok(CHECK, `can be read and is sound, ${size}`);
  return fail(CHECK, `is damaged: ${verdict}`, {
    hint: "Stop zoomflow and start it again: it sets the file aside and begins a new one. `sqlite3 FILE .recover` saves what can be read.",
    code: "ZF_JOURNAL_CORRUPT",
  });
}

function leftFailed(database: Database): readonly Finding[] {
  const rows = database
    .prepare(
      "select status, count(*) as runs from run where status in ('dead', 'uncertain') group by status",
    )
    .all();
  return rows.map(({ status, runs }) => {
    const many = Number(runs);
    const who = many === 1 ? "1 run waits" : `${many} runs wait`;
    const message = `${who} for a person: ${String(status)}`;
    return warn(
      "runs",
      message,
      `\`zoomflow ${String(status)} list\` shows them; retry or drop them.`,
    );
  });
}

function openGap(database: Database, connected: boolean, now: number): readonly Finding[] {
  const open = createReader(database)
    .gaps(now)
    .find(({ to }) => to === null);
  if (open === undefined || connected) return [];
  const message = `nothing has been heard from Zoom for ${span(now - open.from)}: ${open.cause}`;
  return [warn("gap", message, "`zoomflow gaps` lists them; what came meanwhile is lost.")];
}

/** No further back than this: the names of a million events are read in half a second. */
const LOOKED_AT = 300_000;

function seenIn(database: Database): Seen {
  const rows = database
    .prepare(
      `select name, count(*) as events, min(received_at) as since from
        (select name, received_at, source from event order by id desc limit ?)
        where source = 'websocket' group by name`,
    )
    .all(LOOKED_AT);
  return {
    names: new Set(rows.map(({ name }) => String(name))),
    events: rows.reduce((sum, { events }) => sum + Number(events), 0),
    since: rows.length === 0 ? undefined : Math.min(...rows.map(({ since }) => Number(since))),
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function megabytes(bytes: number): string {
  return Math.ceil(bytes / 1_000_000).toLocaleString("en");
}
