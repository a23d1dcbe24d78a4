import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { type BreakerSpec, compileBreaker } from "./breaker.ts";

// The table of all settings, docs/config.md, says the figures of a breaker once more.

const page = readFileSync(new URL("../../../../docs/config.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| `breaker\.(\w+)` .*\| `(\w+)` +\|/gm)];

test("a breaker that is given every default of the table is one that is given none", () => {
  const spec = Object.fromEntries(
    rows.map(([, name = "", text = ""]) => [name, /^\d+$/.test(text) ? Number(text) : text]),
  );
  expect(Object.keys(spec)).toEqual(["failures", "window", "coolDown"]);
  expect(compileBreaker(spec as BreakerSpec)).toEqual(compileBreaker());
});
