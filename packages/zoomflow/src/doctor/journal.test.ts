import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Finding } from "@zoomflow/core";
import { expect, onTestFinished, test } from "vitest";

import { carryOut, DEAD, type History, history, meeting, UNCERTAIN } from "../../test/history.ts";
import { journalOf } from "../config/journal.ts";
import { examineJournal } from "./journal.ts";

function past(): History {
  const made = history();
  onTestFinished(() => made[Symbol.dispose]());
  return made;
}

function examine({ folder: { directory } }: History, connected = false) {
  const at = { directory, dataDirectory: join(directory, ".zoomflow") };
  return examineJournal(journalOf({}, at), connected, Date.now());
}

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ check, status }) => `${check}: ${status}`);

test("a journal that is not there yet is no fault, and has seen nothing", () => {
  const { findings, value } = examine(past());
  expect(told(findings)).toEqual(["journal: ok"]);
  expect(value).toEqual({ names: new Set(), events: 0, since: undefined });
});

test("a sound one tells its size and what it has seen of Zoom", async () => {
  const made = past();
  await made.live(
    async (journal) => void (await journal.record([meeting("a", ["note"]), meeting("b", [])])),
  );
  const { findings, value } = examine(made);
  expect(findings).toMatchObject([{ status: "ok" }]);
  expect(findings[0]?.message).toMatch(/^can be read and is sound, \d+ of 1,000 MB$/);
  expect(value).toMatchObject({ names: new Set(["meeting.started"]), events: 2 });
});

test("runs that wait for a person are told with the command that shows them", async () => {
  const made = past();
  await made.live(async (journal) => {
    await journal.record([meeting("a", ["x", "y"])]);
    await carryOut(journal, DEAD);
    await journal.record([meeting("b", ["x"])]);
    await carryOut(journal, UNCERTAIN);
  });
  const { findings } = examine(made);
  expect(findings.slice(1)).toMatchObject([
    { status: "warn", message: "2 runs wait for a person: dead" },
    { status: "warn", message: "1 run waits for a person: uncertain" },
  ]);
  expect(findings[1]?.hint).toContain("zoomflow dead list");
});

test("an open gap is told, unless Zoom is heard again", async () => {
  const made = past();
  await made.live(async (journal) => {
    await journal.gaps.open(Date.now() - 90_000, "the network went away");
  });
  expect(examine(made).findings[1]?.message).toMatch(
    /^nothing .* for 1 m 30 s: the network went away$/,
  );
  expect(told(examine(made, true).findings)).toEqual(["journal: ok"]);
});

test("what is no journal of ours, or a damaged one, is told by its code", async () => {
  const made = past();
  const directory = join(made.folder.directory, ".zoomflow");
  mkdirSync(directory);
  const file = join(directory, "journal.db");
  writeFileSync(file, "this is no database, however long it may be looked at".repeat(50));
  expect(examine(made).findings).toMatchObject([{ status: "fail", code: "ZF_JOURNAL_CORRUPT" }]);
  expect(examine(made).value).toBeUndefined();
});
