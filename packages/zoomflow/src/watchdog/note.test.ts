import { existsSync, writeFileSync } from "node:fs";

import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { noteIn, takeNote, waitAfter } from "./note.ts";

const note = { at: 1, ms: 60_000, culprit: 'rule "x", run', place: "f (/a.ts:1)", times: 2 };

test("what the last process ended with is read once", () => {
  using folder = project();
  const file = noteIn(folder.directory);
  writeFileSync(file, JSON.stringify(note));
  expect(takeNote(file)).toEqual(note);
  expect(existsSync(file)).toBe(false);
  expect(takeNote(file)).toBeUndefined();
});

test.each(["", "nonsense", "{}", '{"at":"now","ms":1}'])("what is no note is none: %j", (text) => {
  using folder = project();
  const file = noteIn(folder.directory);
  writeFileSync(file, text);
  expect(takeNote(file)).toBeUndefined();
});

test("a note that says little is taken for what it says", () => {
  using folder = project();
  const file = noteIn(folder.directory);
  writeFileSync(file, '{"at":1,"ms":2,"culprit":3,"times":-1}');
  expect(takeNote(file)).toEqual({ at: 1, ms: 2, culprit: undefined, place: undefined, times: 1 });
});

test("its culprit is left alone for longer each time in a row, up to a day", () => {
  const waits = [1, 2, 3, 20].map((times) => waitAfter({ ...note, times }) / 60_000);
  expect(waits).toEqual([10, 20, 40, 1_440]);
});
