import { createReadStream, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

import { rolledOf } from "./rolled.ts";

/** How many lines of a log, its earlier files included, fit. Files without such a line are left out. */
export async function linesWith(
  file: string,
  fits: (line: string) => boolean,
): Promise<readonly { readonly file: string; readonly lines: number }[]> {
  if (!existsSync(dirname(file))) return [];
  const found = [];
  for (const one of [...rolledOf(file).map((name) => join(dirname(file), name)), file]) {
    if (!existsSync(one)) continue;
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(one, "utf8") }))
      if (fits(line)) lines++;
    if (lines > 0) found.push({ file: one, lines });
  }
  return found;
}
