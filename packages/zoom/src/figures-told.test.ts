import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { figuresOf } from "./figures.ts";
import type { LinkOptions } from "./options.ts";

// The table of all settings, docs/config.md, says the figures of the link once more.

const page = readFileSync(new URL("../../../docs/config.md", import.meta.url), "utf8");
const rows = [...page.matchAll(/^\| `zoom\.link\.([\w.]+)` .*?\| `([^`]+)` +\|/gm)];

test("a link that is given every default of the table is one that is given none", () => {
  const link: Record<string, unknown> = {};
  for (const [, name = "", text = ""] of rows) {
    const value: unknown = /^[\d[]/.test(text) && !/[a-z]$/.test(text) ? JSON.parse(text) : text;
    const [option = "", end] = name.split(".");
    link[option] = end === undefined ? value : { ...(link[option] as object), [end]: value };
  }
  expect(Object.keys(link).toSorted()).toEqual(Object.keys(figuresOf()).toSorted());
  expect(figuresOf(link as LinkOptions)).toEqual(figuresOf());
});
