// Builds every package into its dist, from nothing: what is published holds no file of a source that is gone.
import { spawnSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folders = globSync("{packages,plugins}/*/tsconfig.json", { cwd: root }).map(dirname);
for (const folder of folders) rmSync(join(root, folder, "dist"), { recursive: true, force: true });
process.exitCode =
  run("tsc", "-b", ...folders) || run("node", "packages/page/scripts/build.ts", "--anew");

function run(command, ...words) {
  return spawnSync(command, words, { cwd: root, stdio: "inherit" }).status ?? 1;
}
