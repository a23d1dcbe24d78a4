import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import type { EventName } from "@zoomflow/events";
import { afterAll, expect, test } from "vitest";

import { main } from "../src/cli/main.ts";
import type { ZoomflowConfig } from "../src/index.ts";
import { testConfig } from "../src/testing.ts";
import { cli } from "./cli.ts";
import { installed } from "./installed.ts";
import { fakeIo } from "./io.ts";

// The guide's blocks are one config, and its test: in the folder of a user, compiled, checked and run.
const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const guide = readFileSync(join(workspace, "docs/rules/README.md"), "utf8");
const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
const named = (name: string): string =>
  blocks.find((code) => code.startsWith(`// ${name}\n`)) ?? "";
const examples = blocks.filter((code) => code.startsWith("on("));

const config = named("zoomflow.config.ts").replace(
  "// the examples below go here",
  examples.map((code) => code.trim().replace(/;$/, "")).join(",\n"),
);
const compilerOptions = {
  noEmit: true,
  composite: false,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: false,
  preserveSymlinks: false,
};
const files = {
  "zoomflow.config.ts": config,
  "rules.flow.test.ts": named("rules.flow.test.ts"),
  "tsconfig.json": JSON.stringify({
    extends: join(workspace, "tsconfig.base.json"),
    compilerOptions,
    files: ["zoomflow.config.ts", "rules.flow.test.ts"],
  }),
};
const folder = installed(files, ["zoomflow", "@zoomflow/slack", "vitest", "@types/node"]);
afterAll(() => folder[Symbol.dispose]());

test("the examples of the guide to rules compile", () => {
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

test("have nothing that `zoomflow check` finds fault with, and pass the guide's own test", async () => {
  const environment = Object.fromEntries(
    ["SLACK_BOT_TOKEN", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET", "ZOOM_SUBSCRIPTION_ID"].map(
      (name) => [name, "x"],
    ),
  );
  await using checked = cli(["check", "--strict"], { directory: folder.directory, environment });
  expect(await checked.end, checked.stderr).toBe(0);
  const run = fakeIo(folder.directory, { NO_COLOR: "1" });
  expect(await main(["test"], run), run.err).toBe(0);
}, 60_000);

type Happening = readonly [name: EventName, object: object] | `${number}m`;
const WEEKDAY = "2026-07-01T12:00:00Z";
const NIGHT = "2026-07-01T22:00:00Z";

test.each<[rule: string, now: string, happenings: readonly Happening[], posts: readonly string[]]>([
  [
    "new-user",
    WEEKDAY,
    [["user.created", { email: "ada@example.com" }]],
    ["ada@example.com is new"],
  ],
  ["on-air", WEEKDAY, [["webinar.started", { topic: "Demo" }]], ["Demo: webinar on air"]],
  ["after-hours", NIGHT, [["meeting.started", { topic: "Demo" }]], ["Demo has started late"]],
  ["after-hours", WEEKDAY, [["meeting.started", { topic: "Demo" }]], []],
  ["after-hours", NIGHT, [["meeting.started", { topic: "Test" }]], []],
  [
    "recording",
    WEEKDAY,
    [["recording.completed", { topic: "Demo", recording_count: 3 }]],
    ["Demo is recorded", "C1/7.1: 3 files"],
  ],
  [
    "host-wanted",
    WEEKDAY,
    [
      ["meeting.participant_jbh_waiting", { topic: "Demo" }],
      ["meeting.participant_jbh_waiting", { topic: "Demo" }],
    ],
    ["Demo has no host"],
  ],
  [
    "too-long",
    WEEKDAY,
    [["meeting.started", { topic: "Demo" }], "61m", ["meeting.ended", { topic: "Demo" }]],
    ["Demo ran for 61 minutes"],
  ],
])("the example %s does what it says at %s", async (rule, now, happenings, posts) => {
  const file = pathToFileURL(join(folder.directory, "zoomflow.config.ts")).href;
  const { default: all } = (await import(file)) as { default: ZoomflowConfig };
  const rules = all.rules?.filter(({ id }) => id === rule) ?? [];
  const fakes = { "slack.post": () => ({ channel: "C1", ts: "7.1" }) };
  const t = testConfig({ ...all, rules }, { now, fakes });
  for (const happening of happenings)
    if (typeof happening === "string") await t.clock.advance(happening);
    else await t.emit(happening[0], { object: happening[1] });
  const said = t.calls.map(({ action, input: { channel, thread, text } }) =>
    action === "slack.reply" ? `${String(channel)}/${String(thread)}: ${String(text)}` : text,
  );
  expect(said).toEqual(posts);
});

test("what failed for good is told, as the guide to rules has it", async () => {
  const file = pathToFileURL(join(folder.directory, "zoomflow.config.ts")).href;
  const { default: all } = (await import(file)) as { default: ZoomflowConfig };
  const t = testConfig(all);
  t.fail("slack.post", "overloaded", { times: 3 });
  await t.emit("meeting.participant_jbh_waiting");
  await t.clock.advance("10m");
  expect(t.calls.at(-1)?.input).toMatchObject({ channel: "#ops", text: "host-wanted: overloaded" });
});
