import { stripVTControlCharacters } from "node:util";

import { expect, test } from "vitest";

import { pretty } from "./pretty.ts";

const line = (fields: object): string =>
  stripVTControlCharacters(
    pretty(JSON.stringify({ time: "2026-01-05T09:00:00.123Z", level: 30, msg: "m", ...fields })),
  );

test("a line begins with the time of day and says one sentence", () => {
  expect(line({ msg: "link stopped → authorizing: started" })).toBe(
    "09:00:00.123   link stopped → authorizing: started\n",
  );
});

test("an error brings its code and hint along", () => {
  const text = line({ level: 50, error: { code: "ZF_LOCKED", hint: "Stop the other one." } });
  expect(text).toBe("09:00:00.123 ✗ m\n               ZF_LOCKED: Stop the other one.\n");
});

test("and so does a part that is not well", () => {
  const [hint, wrong] = ["Make room.", "\n               "];
  expect(line({ level: 40, hint })).toBe(`09:00:00.123 ! m${wrong}Make room.\n`);
  expect(line({ level: 50, hint, code: "ZF_JOURNAL_UNWRITABLE" })).toContain(
    "ZF_JOURNAL_UNWRITABLE: Make room.",
  );
});

test("control characters in what Zoom sent cannot rewrite the terminal", () => {
  expect(line({ msg: "topic \u001b[2J\u0007 gone" })).toBe("09:00:00.123   topic �[2J� gone\n");
});

test("a line end in what Zoom sent cannot pass for a line of the log", () => {
  expect(line({ msg: "topic\n09:00:00.124 ✗ all is lost" })).toBe(
    "09:00:00.123   topic\n               09:00:00.124 ✗ all is lost\n",
  );
});

test.each([10, 20, 40])("every level has its mark (%d)", (level) => {
  expect(line({ level })).toMatch(/^09:00:00.123 . m\n$/);
});
