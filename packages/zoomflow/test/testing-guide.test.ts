import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { main } from "../src/cli/main.ts";
import { installed } from "./installed.ts";
import { fakeIo } from "./io.ts";

// Every block of the guide that begins with the name of a file is one, in the folder of a user.
const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const guide = readFileSync(join(workspace, "docs/testing.md"), "utf8");
const files = Object.fromEntries(
  [...guide.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)].map(([, name = "", text = ""]) => [
    name,
    text,
  ]),
);
const PACKAGES = ["zoomflow", "@zoomflow/slack", "vitest", "@types/node"];

test("the examples of the guide to testing compile", () => {
  const compilerOptions = {
    noEmit: true,
    composite: false,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    preserveSymlinks: false,
    skipLibCheck: true,
  };
  const config = { extends: join(workspace, "tsconfig.base.json"), compilerOptions };
  const names = { files: Object.keys(files) };
  const tsconfig = JSON.stringify({ ...config, ...names });
  using folder = installed({ ...files, "tsconfig.json": tsconfig }, PACKAGES);
  const tsc = join(workspace, "node_modules/.bin/tsc");
  const compile = (): string => {
    try {
      return execFileSync(tsc, ["-p", folder.directory], { encoding: "utf8" });
    } catch (thrown) {
      return (thrown as { stdout: string }).stdout;
    }
  };
  expect(compile()).toBe("");
}, 60_000);

test("and hold, run by `zoomflow test` with the runner that each is written for", async () => {
  using folder = installed(files, PACKAGES);
  const io = fakeIo(folder.directory, { NO_COLOR: "1" });
  expect(await main(["test", "--json"], io), io.err).toBe(0);
  const { results } = JSON.parse(io.out) as { results: { runner: string; files: string[] }[] };
  const run = results.flatMap((result) => result.files);
  expect(run.toSorted()).toEqual(
    Object.keys(files)
      .filter((name) => name.includes(".flow."))
      .toSorted(),
  );
  expect(results.map(({ runner }) => runner).toSorted()).toEqual(["node", "vitest"]);
}, 60_000);
