import { chmodSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

const ZOOM = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "canary-secret",
  ZOOM_SUBSCRIPTION_ID: "sub",
};

test("a sound config is said to be so, without a connection", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using run = cli(["check"], { ...folder, environment: ZOOM });
  expect(await run.end).toBe(0);
  expect(run.stdout).toMatch(/zoomflow\.config\.ts is sound: 1 rule/);
});

test("an .env that others on the machine can read is a warning, with what to type", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG, ".env": "A=1" });
  const file = join(folder.directory, ".env");
  chmodSync(folder.directory, 0o755);
  chmodSync(file, 0o644);
  await using run = cli(["check"], { ...folder, environment: ZOOM });
  expect(await run.end).toBe(0);
  expect(run.stderr).toContain("can be read or changed by others on this machine (mode 644)");
  expect(run.stderr).toContain(`chmod 600 ${file}`);
});

test("all problems are listed at once, with exit 78", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import { defineConfig, on } from "zoomflow";
      export default defineConfig({
        concurrency: 0,
        rules: [
          on("meeting.startd" as never, { id: "a", run: () => {} }),
          on("meeting.started", { id: "a", timeout: "5 minutes" as never, run: () => {} }),
          on("meeting.started", { id: "b" }),
        ],
      });`,
  });
  await using run = cli(["check"], folder);
  expect(await run.end).toBe(78);
  for (const problem of [
    "ZOOM_CLIENT_ID is not set",
    "ZOOM_CLIENT_SECRET is not set",
    'did you mean "meeting.started"',
    "same `id`",
    '"5 minutes"',
    "does nothing",
    "concurrency",
  ])
    expect(run.stderr).toContain(problem);
});

test("an expression that a text can keep busy is a problem here, and no reason not to start", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import { defineConfig, on } from "zoomflow";
      export default defineConfig({
        rules: [on("meeting.started", { id: "a", when: { object: { topic: /^(a+)+$/ } }, run: () => {} })],
      });`,
  });
  await using run = cli(["check"], { ...folder, environment: ZOOM });
  expect(await run.end).toBe(78);
  expect(run.stderr).toMatch(/^ {2}zoomflow\.config\.ts:4$/m);
  expect(run.stderr).toContain('error: rule "a": has the expression /^(a+)+$/ in its `when`');
});

test("in JSON the answer is one object on stdout", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using run = cli(["check", "--json"], folder);
  expect(await run.end).toBe(78);
  expect(JSON.parse(run.stdout)).toMatchObject({
    ok: false,
    problems: [{ where: "zoom" }, { where: "zoom" }, { where: "zoom" }],
  });
});

test("a syntax error is named with file and line, not with a stack", async () => {
  using folder = project({
    "zoomflow.config.ts": "export default {\n  rules: [\n    on(,\n  ],\n}",
  });
  await using run = cli(["check"], folder);
  expect(await run.end).toBe(78);
  expect(run.stderr).toMatch(/zoomflow\.config\.ts:3:\d+/);
  expect(run.stderr).not.toMatch(/\n\s+at /);
});

test("the .env file beside the config is read, and the real environment wins", async () => {
  using folder = project({
    "zoomflow.config.ts": LOGGING_CONFIG,
    ".env":
      "\ufeffZOOM_CLIENT_ID=from-file\nZOOM_CLIENT_SECRET=from-file\nZOOM_SUBSCRIPTION_ID=from-file\nZOOM_WS_URL=nonsense\n",
  });
  await using broken = cli(["check"], folder);
  expect(await broken.end).toBe(78);
  await using sound = cli(["check"], {
    ...folder,
    environment: { ZOOM_WS_URL: "wss://ws.zoom.us/ws" },
  });
  expect(await sound.end).toBe(0);
});

/** Nothing is wrong with it, and one thing is doubtful. */
const DOUBTFUL = LOGGING_CONFIG.replace('"meeting.started"', '"meeting.teleported" as never');

test("a warning is told and lets it pass, unless one is strict", async () => {
  using folder = project({ "zoomflow.config.ts": DOUBTFUL });
  await using lenient = cli(["check"], { ...folder, environment: ZOOM });
  expect(await lenient.end).toBe(0);
  expect(lenient.stdout).toMatch(/is sound: 1 rule/);
  expect(lenient.stderr).toContain("zoomflow.config.ts has 1 warning:");
  await using strict = cli(["check", "--strict"], { ...folder, environment: ZOOM });
  expect(await strict.end).toBe(78);
  expect(strict.stderr).toContain("which is not in the catalogue");
});

test("for programs each problem has its kind, its place and a hint", async () => {
  using folder = project({ "zoomflow.config.ts": DOUBTFUL });
  await using run = cli(["check", "--json", "--strict"], { ...folder, environment: ZOOM });
  expect(await run.end).toBe(78);
  const file = join(folder.directory, "zoomflow.config.ts");
  expect(JSON.parse(run.stdout)).toEqual({
    file,
    ok: false,
    problems: [
      {
        where: 'rule "note"',
        kind: "unlisted-event",
        severity: "warning",
        message: 'takes "meeting.teleported", which is not in the catalogue',
        hint: expect.any(String),
        file,
        line: 6,
      },
    ],
  });
});

test("with --types the project's own TypeScript is asked, and its absence is no error", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using run = cli(["check", "--types"], { ...folder, environment: ZOOM });
  expect(await run.end).toBe(0);
  expect(run.stderr).toContain("warning: types: are not checked: there is no TypeScript in");
});
