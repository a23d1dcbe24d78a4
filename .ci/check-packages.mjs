// Packs every publishable package as pnpm publishes it, and checks what a user would get.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const out = join(root, "node_modules/.cache/packs");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

for (const folder of globSync("{packages,plugins}/*", { cwd: root }).toSorted()) {
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  if (manifest.private) continue;
  const tarball = join(out, `${manifest.name.replace("@", "").replace("/", "-")}.tgz`);
  // Only pnpm applies publishConfig.exports, so only its tarball is the published one.
  run("pnpm", ["pack", "--out", tarball], join(root, folder));
  const files = run("tar", ["-tzf", tarball]).trim().split("\n");
  checkFiles(manifest.name, files);
  run("publint", ["--strict", tarball]);
  run("attw", [tarball, "--profile", "esm-only", "--format", "ascii", ...untyped(manifest)]);
  console.log(`${manifest.name}: ${files.length} files, publint and attw content`);
}

/** A program or a JSON file is found by path and has no types. */
function untyped({ publishConfig }) {
  const paths = Object.entries(publishConfig.exports)
    .filter(([, target]) => typeof target === "string")
    .map(([door]) => door);
  return paths.length > 0 ? ["--exclude-entrypoints", ...paths] : [];
}

/** Silent unless it fails: what these tools say about a good package is long and says nothing. */
function run(command, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status === 0) return stdout;
  console.error(`${stdout ?? ""}${stderr ?? ""}`);
  throw error ?? new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

function checkFiles(name, files) {
  const missing = ["LICENSE", "README.md"].filter((file) => !files.includes(`package/${file}`));
  const stray = files.filter((file) => /\.test\.|\.map$|\.tsbuildinfo$|^package\/src\//.test(file));
  if (missing.length > 0) throw new Error(`${name} lacks ${missing.join(", ")}`);
  if (stray.length > 0) throw new Error(`${name} would publish ${stray.join(", ")}`);
}
