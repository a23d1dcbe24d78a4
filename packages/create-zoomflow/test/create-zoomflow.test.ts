import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../bin/create-zoomflow.js", import.meta.url));

function create(args: readonly string[]) {
  const directory = mkdtempSync(join(tmpdir(), "create-zoomflow-"));
  const env = { PATH: process.env["PATH"], npm_config_user_agent: "yarn/4.9.0 node/v24" };
  const options = { cwd: directory, env, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  const remove = () => rmSync(directory, { recursive: true, force: true });
  return { directory, status, stdout, stderr, [Symbol.dispose]: remove };
}

test("it begins a project as `zoomflow init` does, and speaks of the package manager that runs it", () => {
  using created = create(["my-rules", "--yes"]);
  expect(created.status, created.stderr).toBe(0);
  expect(readdirSync(join(created.directory, "my-rules"))).toContain("zoomflow.config.ts");
  expect(created.stdout).toContain("cd my-rules\n  yarn install\n  yarn zoomflow test");
});

test("with nobody to ask it says which options it needs, and writes nothing", () => {
  using created = create(["my-rules"]);
  expect(created.status).toBe(64);
  expect(created.stderr).toContain("--service");
  expect(readdirSync(created.directory)).toEqual([]);
});
