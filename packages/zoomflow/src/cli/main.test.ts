import { expect, test } from "vitest";

import { cli } from "../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../test/project.ts";

test("the overview names every command, also when nothing was asked", async () => {
  using folder = project();
  for (const args of [[], ["--help"], ["help"]]) {
    await using run = cli(args, folder);
    expect(await run.end).toBe(0);
    for (const command of ["start", "dev", "check", "emit"])
      expect(run.stdout).toContain(`  ${command}`);
  }
});

test("every command explains its own options", async () => {
  using folder = project();
  await using run = cli(["start", "--help"], folder);
  expect(await run.end).toBe(0);
  expect(run.stdout).toContain("Usage: zoomflow start");
  expect(run.stdout).toContain("--dry-run");
  expect(run.stdout).toContain("--config FILE");
});

test("the version is that of the package", async () => {
  using folder = project();
  await using run = cli(["--version"], folder);
  expect(await run.end).toBe(0);
  expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [["bake"], /there is no command "bake"/],
  [["start", "--fast"], /--fast/],
  [["emit"], /takes the name of one event/],
  [["emit", "meeting.startled"], /there is no sample of "meeting.startled"/],
])("a slip on the command line is exit 64 with a hint: %s", async (args, message) => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  await using run = cli(args, folder);
  expect(await run.end).toBe(64);
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toContain("ZF_USAGE");
});

test("without a config there is exit 78 and the way to one", async () => {
  using folder = project();
  await using run = cli(["start"], folder);
  expect(await run.end).toBe(78);
  expect(run.stderr).toContain("there is no zoomflow.config.ts");
});

/** What a machine does for a user whom nobody has given a home or a name: in tests there may be none. */
const HOMELESS = `data:text/javascript,${encodeURIComponent(`
  import os from "node:os";
  import { syncBuiltinESMExports } from "node:module";
  const { homedir } = os;
  os.homedir = () => {
    if (process.env.HOME === undefined) throw new Error("no home");
    return homedir();
  };
  syncBuiltinESMExports();
`)}`;

test("a user without a home, as in a container, is no reason to fail", async () => {
  using folder = project();
  await using run = cli(["explain", "ZF_USAGE"], {
    ...folder,
    environment: { NODE_OPTIONS: `--import=${HOMELESS}` },
  });
  expect(await run.end).toBe(0);
  expect(run.stdout).toContain("ZF_USAGE");
});
