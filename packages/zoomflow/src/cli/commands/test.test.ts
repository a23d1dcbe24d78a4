import { expect, test } from "vitest";

import { installed } from "../../../test/installed.ts";
import { fakeIo } from "../../../test/io.ts";
import type { Project } from "../../../test/project.ts";
import { main } from "../main.ts";

const CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  rules: [on("meeting.started", { id: "note", run: (e) => e.payload.object.topic })],
});
`;

const NODE_TEST = `
import assert from "node:assert/strict";
import { test } from "node:test";
import { testConfig } from "zoomflow/testing";
import config from "./zoomflow.config.ts";

test("the topic is noted", async () => {
  const t = testConfig(config);
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  assert.equal(t.runs[0]?.steps["run"], "All hands");
});
`;

const VITEST_TEST = `
import { expect, test } from "vitest";
import { testConfig } from "zoomflow/testing";
import "zoomflow/testing/vitest";
import config from "./zoomflow.config.ts";

test("the note is taken", async () => {
  const t = testConfig(config);
  await t.emit("meeting.started");
  expect(t).toHaveRun("note", "done");
});
`;

const withConfig = (
  files: Readonly<Record<string, string>>,
  packages: readonly string[],
): Project => installed({ "zoomflow.config.ts": CONFIG, ...files }, packages);

async function run(folder: Project, args: readonly string[] = []) {
  const io = fakeIo(folder.directory, { NO_COLOR: "1", HOME: folder.directory });
  const exit = await main(["test", ...args], io);
  return { exit, out: io.out, err: io.err };
}

test("tests beside the config run with Node where there is no vitest", async () => {
  using folder = withConfig(
    {
      "note.flow.test.ts": NODE_TEST,
      "node_modules/x/no.flow.test.ts": "throw 1;",
      "other.test.ts": "throw 1;",
    },
    ["zoomflow"],
  );
  const { exit, out } = await run(folder);
  expect(out).toContain("the topic is noted");
  expect(out).toMatch(/tests 1\n/);
  expect(exit).toBe(0);
});

test("with vitest at hand each test goes to the runner it is written for", async () => {
  using folder = withConfig(
    {
      "a/one.flow.test.ts": VITEST_TEST.replace("./zoom", "../zoom"),
      "two.flow.test.ts": NODE_TEST,
    },
    ["zoomflow", "vitest"],
  );
  const { exit, out, err } = await run(folder, ["--json"]);
  expect(err).toMatch(/a\/one\.flow\.test\.ts/);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    results: [
      { runner: "vitest", files: ["a/one.flow.test.ts"], ok: true },
      { runner: "node", files: ["two.flow.test.ts"], ok: true },
    ],
  });
  expect(exit).toBe(0);
  expect((await run(folder, ["one"])).out).not.toContain("the topic is noted");
});

test("a test that fails is exit 1", async () => {
  using folder = withConfig(
    { "note.flow.test.ts": NODE_TEST.replace('"All hands");', '"Retro");') },
    ["zoomflow"],
  );
  const { exit, out } = await run(folder);
  expect(out).toMatch(/fail 1\n/);
  expect(exit).toBe(1);
});

test("without a test, or without the vitest that it needs, it is said what to do", async () => {
  using folder = withConfig({}, ["zoomflow"]);
  expect(await run(folder)).toMatchObject({
    exit: 64,
    err: expect.stringContaining("docs/testing.md"),
  });
  expect((await run(folder, ["note"])).err).toContain("with note in its path");
  folder.write("note.flow.test.ts", VITEST_TEST);
  expect(await run(folder)).toMatchObject({
    exit: 64,
    err: expect.stringContaining("needs vitest"),
  });
});

test("the wish to stop ends the tests", async () => {
  using folder = withConfig(
    {
      "hang.flow.test.ts": `import { test } from "node:test"; test("hangs", () => new Promise(() => setInterval(() => {}, 1000)));`,
    },
    ["zoomflow"],
  );
  const io = fakeIo(folder.directory, { NO_COLOR: "1" });
  const ended = main(["test"], io);
  io.stop();
  expect(await ended).toBe(1);
});
