import { join } from "node:path";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { cli } from "../../test/cli.ts";
import { project } from "../../test/project.ts";
import { forgetValueFiles, valueFromFile } from "./value-file.ts";

const CONFIG = `
import { defineConfig, on, secret } from "zoomflow";

const own = secret("CRM_TOKEN");
export default defineConfig({
  rules: [
    on("meeting.started", {
      id: "note",
      run: (e, { log }) =>
        log.info({}, own.reveal().length + " letters, " + process.env.ZOOM_CLIENT_SECRET),
    }),
  ],
});
`;

test("secrets in files serve as well as in variables, never print, and change with a reload", async () => {
  using folder = project({ "zoomflow.config.ts": CONFIG, crm: "canary-of-a-file\n" });
  const zoom = await startSimulator();
  const { ZOOM_CLIENT_SECRET: zoomSecret = "", ...env } = zoom.env;
  folder.write("zoom", `${zoomSecret}\r\n`);
  const at = (file: string): string => join(folder.directory, file);
  await using run = cli(["start"], {
    ...folder,
    environment: {
      ...env,
      ZOOM_CLIENT_SECRET: "",
      ZOOM_CLIENT_SECRET_FILE: at("zoom"),
      CRM_TOKEN_FILE: at("crm"),
    },
  });
  await run.said(/"to":"connected"/);
  const meeting = (uuid: string) => ({
    event: "meeting.started",
    event_ts: Date.now(),
    payload: { account_id: "a", object: { id: "1", uuid, topic: "x" } },
  });
  zoom.emit(meeting("one"));
  await run.said(/16 letters, \[secret ZOOM_CLIENT_SECRET\]/);
  folder.write("crm", "another");
  run.kill("SIGHUP");
  await run.said(/"is":"config.reloaded"/);
  zoom.emit(meeting("two"));
  await run.said(/7 letters, /);
  expect(run.stderr).not.toContain(zoomSecret);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});

const PLAIN = `import { defineConfig } from "zoomflow"; export default defineConfig({ rules: [] });`;

test.each([
  ["is not there", "gone", /ZOOM_CLIENT_SECRET_FILE names .*gone, which cannot be read: ENOENT/],
  ["is a directory", ".", /which cannot be read: EISDIR/],
  ["is no secret by its size", "large", /it has 65537 bytes/],
])("a file that %s is named, with its variable", async (_, file, says) => {
  using folder = project({ "zoomflow.config.ts": PLAIN, large: "x".repeat(65_537) });
  await using run = cli(["check"], {
    ...folder,
    environment: { ZOOM_CLIENT_SECRET_FILE: join(folder.directory, file) },
  });
  expect(await run.end).toBe(78);
  expect(run.stderr).toMatch(says);
  expect(run.stderr).toContain("set ZOOM_CLIENT_SECRET itself");
});

test("a variable that is set needs no file, and an empty file is as good as none", async () => {
  using folder = project({ "zoomflow.config.ts": PLAIN, empty: "\n" });
  const ids = { ZOOM_CLIENT_ID: "i", ZOOM_ACCOUNT_ID: "a", ZOOM_SUBSCRIPTION_ID: "s" };
  await using given = cli(["check"], {
    ...folder,
    environment: { ...ids, ZOOM_CLIENT_SECRET: "set", ZOOM_CLIENT_SECRET_FILE: "/nowhere" },
  });
  expect(await given.end).toBe(0);
  await using none = cli(["check"], {
    ...folder,
    environment: { ...ids, ZOOM_CLIENT_SECRET_FILE: join(folder.directory, "empty") },
  });
  expect(await none.end).toBe(78);
  expect(none.stderr).toContain("ZOOM_CLIENT_SECRET is empty");
});

test("the value is what the file holds, less one line end, until files are read anew", () => {
  using folder = project({ one: "first\n\n" });
  const environment = { TOKEN_FILE: join(folder.directory, "one") };
  forgetValueFiles();
  expect(valueFromFile(environment, "TOKEN")).toBe("first\n");
  folder.write("one", "second");
  expect(valueFromFile(environment, "TOKEN")).toBe("first\n");
  forgetValueFiles();
  expect(valueFromFile(environment, "TOKEN")).toBe("second");
  expect(valueFromFile({}, "TOKEN")).toBeUndefined();
  expect(valueFromFile({ TOKEN_FILE: "" }, "TOKEN")).toBeUndefined();
});

test("a config's own variable can be a file, and what is wrong with that has its code", () => {
  using folder = project({ crm: "of the CRM\n", large: "x".repeat(65_537) });
  const at = (file: string): string => join(folder.directory, file);
  expect(valueFromFile({ CRM_FILE: at("crm") }, "CRM")).toBe("of the CRM");
  for (const file of ["gone", "large", "."])
    expect(() => valueFromFile({ CRM_FILE: at(file) }, "CRM")).toThrow(
      expect.objectContaining({ code: "ZF_CONFIG_BROKEN", hint: expect.stringContaining("CRM") }),
    );
});
