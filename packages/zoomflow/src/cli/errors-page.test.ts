import { readFileSync } from "node:fs";

import { errorCodes } from "@zoomflow/core";
import { expect, test } from "vitest";

const page = readFileSync(new URL("../../../../docs/errors.md", import.meta.url), "utf8");

test("the page on errors has a heading for every code, in order, and none besides", () => {
  const headings = [...page.matchAll(/^## (\S+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(errorCodes);
});
