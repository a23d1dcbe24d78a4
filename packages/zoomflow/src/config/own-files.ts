import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The files of a user's own that a config is made of: itself, and what it imports by path. */
export interface OwnFiles {
  /** Their texts by their paths, the config first. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is imported by name. */
  readonly packages: ReadonlySet<string>;
  /** What a file imports by path, directly and by way of others. The file itself is not in it. */
  reach(file: string): ReadonlySet<string>;
}

/** A config that is made of more files than this is read as if it were made of these. */
const MOST = 1_000;

/** Imports as they are written; what only looks like one, as in a comment, leads nowhere. */
const IMPORT = /\b(?:from|import|require)\b\s*\(?\s*(["'`])([^"'`\n]+)\1/g;

export function readOwnFiles(config: string): OwnFiles {
  const texts = new Map<string, string>();
  const imports = new Map<string, ReadonlySet<string>>();
  const packages = new Set<string>();
  const found = [config];
  for (const file of found) {
    if (texts.has(file) || texts.size >= MOST || !existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    const named = file.endsWith(".json")
      ? []
      : [...text.matchAll(IMPORT)].map(([, , name]) => name);
    const paths = named.flatMap((name = "") => {
      if (/^(\.|\/|file:)/.test(name)) return pathOf(name, file) ?? [];
      packages.add(name);
      return [];
    });
    imports.set(file, new Set(paths));
    found.push(...paths);
  }
  return {
    texts,
    packages,
    reach(file) {
      const reached = new Set(imports.get(file));
      for (const next of reached) for (const one of imports.get(next) ?? []) reached.add(one);
      reached.delete(file);
      return reached;
    },
  };
}

const ENDINGS = [
  "",
  ".ts",
  ".mts",
  ".cts",
  ".js",
  ".mjs",
  ".cjs",
  ".json",
  "/index.ts",
  "/index.js",
];

/** The file behind a path as it is imported: the ending may be left out, or be that of a build. */
function pathOf(name: string, from: string): string | undefined {
  const path = name.startsWith("file:") ? fileURLToPath(name) : resolve(dirname(from), name);
  const unbuilt = path.replace(/\.([cm]?)js$/, ".$1ts");
  const candidates = [...ENDINGS.map((ending) => path + ending), unbuilt];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
