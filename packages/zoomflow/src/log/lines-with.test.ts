import { join } from "node:path";

import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { linesWith } from "./lines-with.ts";

test("lines are counted in a log and its earlier files, the oldest first", async () => {
  using folder = project({
    "z.log": "a\nb\n",
    "z.2026-01-05.1.log": "a\na\n",
    "z.2026-01-05.2.log": "b\n",
    "z.2026-01-04.9.log": "a",
    "other.log": "a\n",
  });
  const at = (name: string): string => join(folder.directory, name);
  expect(await linesWith(at("z.log"), (line) => line === "a")).toEqual([
    { file: at("z.2026-01-04.9.log"), lines: 1 },
    { file: at("z.2026-01-05.1.log"), lines: 2 },
    { file: at("z.log"), lines: 1 },
  ]);
});

test("a log that was never written has none", async () => {
  using folder = project();
  expect(await linesWith(join(folder.directory, "z.log"), () => true)).toEqual([]);
  expect(await linesWith(join(folder.directory, "none", "z.log"), () => true)).toEqual([]);
});
