/**
 * Writes src/generated from source/. With `--check` it writes nothing, names the files that differ
 * from what would be written, and exits 1 if there are any.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { link } from "./link.ts";
import type { Catalogue } from "./linked.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";

const root = join(import.meta.dirname, "..");
const committed = join(root, "src/generated");

/** Reads every file of source/. */
export async function readSource(): Promise<Catalogue> {
  const files = (await readdir(join(root, "source")))
    .filter((file) => file.endsWith(".txt"))
    .toSorted();
  const parsed = files.map(async (file) =>
    parse(`source/${file}`, await readFile(join(root, "source", file), "utf8")),
  );
  return link((await Promise.all(parsed)).flat());
}

/** The files in `target` that are missing, superfluous or not as they would be written. */
export async function differences(target = committed): Promise<readonly string[]> {
  const wanted = await render(await readSource());
  const present = (await readdir(target, { recursive: true })).filter((path) =>
    path.endsWith(".ts"),
  );
  const differing = [...new Set([...present, ...wanted.keys()])].map(async (path) => {
    const text = present.includes(path) ? await readFile(join(target, path), "utf8") : undefined;
    return text === wanted.get(path) ? [] : [path];
  });
  return (await Promise.all(differing)).flat();
}

/** Replaces what is in `target`. */
export async function write(target = committed): Promise<void> {
  const files = await render(await readSource());
  await rm(target, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
}

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const paths = await differences();
    for (const path of paths) console.error(`src/generated/${path} is not what source/ says`);
    process.exitCode = paths.length > 0 ? 1 : 0;
  } else {
    await write();
  }
}
