import { definePlugin, on, type Schema, Secret, Variable } from "@zoomflow/core";
import { expect, test } from "vitest";

import { checkConfig, dataDirectoryOf } from "./check.ts";
import type { ZoomflowConfig } from "./define.ts";

const ENVIRONMENT = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "secret",
  ZOOM_SUBSCRIPTION_ID: "subscription",
};

const schema = (accepts: (value: unknown) => boolean): Schema => ({
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value) =>
      accepts(value) ? { value } : { issues: [{ message: "is wrong", path: ["volume"] }] },
  },
});

const chime = definePlugin({
  name: "chime",
  api: 1,
  options: schema((options) => (options as { volume?: number }).volume !== 11),
  setup: () => undefined,
  actions: { ring: { input: schema(() => true), run: () => undefined } },
  rules: ({ ring }) => [on("meeting.started", { id: "ring", do: ring({}) })],
});

const loaded = (config: unknown) => ({
  config: config as ZoomflowConfig,
  file: "/project/zoomflow.config.ts",
  directory: "/project",
});

const problemsOf = async (config: unknown): Promise<readonly string[]> => {
  const { problems } = await checkConfig(loaded(config), ENVIRONMENT);
  return problems.map(({ where, message }) => `${where}: ${message}`);
};

test("an empty config is sound, and has every default", async () => {
  const { checked } = await checkConfig(loaded({}), ENVIRONMENT);
  expect(checked).toMatchObject({
    concurrency: 10,
    window: 1_000,
    stopDeadlineMs: 30_000,
    dataDirectory: "/project/.zoomflow",
    journal: {
      file: "/project/.zoomflow/journal.db",
      sync: "normal",
      dedupeWindowMs: 7 * 86_400_000,
      retentionMs: 30 * 86_400_000,
    },
    rules: [],
    plugins: [],
  });
});

test("what the config sets is what is run", async () => {
  const config = {
    concurrency: 2,
    window: 5,
    stopTimeout: "2m",
    dataDir: "/data",
    journal: { file: "events.db", sync: "full", dedupe: "2d", retention: "1h" },
    plugins: [chime({})],
  };
  const { checked } = await checkConfig(loaded(config), ENVIRONMENT);
  expect(checked).toMatchObject({
    concurrency: 2,
    window: 5,
    stopDeadlineMs: 120_000,
    dataDirectory: "/data",
    // What is forgotten is not known again, so it is kept that long.
    journal: {
      file: "/project/events.db",
      sync: "full",
      dedupeWindowMs: 2 * 86_400_000,
      retentionMs: 2 * 86_400_000,
    },
  });
});

test("a plugin's ready-made rules belong to its instance", async () => {
  const { checked } = await checkConfig(
    loaded({ plugins: [chime({}), chime({}, "gong")] }),
    ENVIRONMENT,
  );
  expect(checked?.rules.map(({ id }) => id)).toEqual(["chime/ring", "gong/ring"]);
});

const ring = chime({}).ring;

test.each<[string, unknown, string]>([
  ["a setting that there is not", { rule: [] }, "rule: is not a setting: there are"],
  ["rules that are no list", { rules: {} }, "rules: must be a list"],
  ["plugins that are no list", { plugins: {} }, "plugins: must be a list"],
  ["a plugin that was not called", { plugins: [chime] }, "plugin 1: is not a plugin instance"],
  ["a plugin twice", { plugins: [chime({}), chime({})] }, "plugin chime: is there twice"],
  [
    "options that the plugin refuses",
    { plugins: [chime({ volume: 11 })] },
    "plugin chime: volume: is wrong",
  ],
  [
    "options whose secret is not set",
    { plugins: [chime({ token: new Secret("CHIME_TOKEN", () => undefined) })] },
    "plugin chime: CHIME_TOKEN is not set",
  ],
  [
    "an action whose plugin is not listed",
    { rules: [on("meeting.started", { id: "x", do: ring({}) })] },
    'rule "x": uses the plugin "chime", which is not in `plugins`',
  ],
  [
    "a variable in an action's input that is not set",
    {
      plugins: [chime({})],
      rules: [
        on("meeting.started", { id: "x", do: ring({ to: new Variable("TO", () => undefined) }) }),
      ],
    },
    'rule "x": TO is not set',
  ],
  ["no whole number", { concurrency: 1.5 }, "concurrency: must be a whole number of 1 or more"],
  ["no number at all", { window: "many" }, "window: must be a whole number of 1 or more"],
  ["a time that is none", { stopTimeout: "soon" }, 'stopTimeout: is "soon": write it like'],
  ["a journal that is no object", { journal: "here.db" }, "journal: must be an object"],
  [
    "a setting of the journal that there is not",
    { journal: { path: "x" } },
    "journal.path: is not a",
  ],
  [
    "a way to write that there is not",
    { journal: { sync: "off" } },
    'journal.sync: must be "normal"',
  ],
  ["a window that is no time", { journal: { dedupe: "week" } }, 'journal.dedupe: is "week": write'],
  [
    "a retention that is no time",
    { journal: { retention: 30 } },
    "journal.retention: is 30: write",
  ],
  ["a data directory that is no text", { dataDir: 5 }, "dataDir: must be a text"],
  ["a journal whose file is no text", { journal: { file: "" } }, "journal.file: must be a text"],
  ["a figure of the link that is none", { zoom: { link: { ackTimeout: "x" } } }, "zoom: "],
])("names %s", async (_, config, expected) => {
  expect((await problemsOf(config)).join("\n")).toContain(expected);
});

test("a log level that there is not is named", async () => {
  const { problems } = await checkConfig(loaded({}), {
    ...ENVIRONMENT,
    ZOOMFLOW_LOG_LEVEL: "loud",
  });
  expect(problems).toMatchObject([
    { where: "ZOOMFLOW_LOG_LEVEL", message: expect.stringContaining("debug, info") },
  ]);
});

test("a dry run needs no secrets of plugins", async () => {
  const config = { plugins: [chime({ token: new Secret("CHIME_TOKEN", () => undefined) })] };
  const { problems } = await checkConfig(loaded(config), ENVIRONMENT, { dryRun: true });
  expect(problems).toEqual([]);
});

test("the data directory is the config's, else the variable's, else beside the config", () => {
  const named = { dataDir: new Variable("DIR", () => "/named") };
  expect(dataDirectoryOf(loaded(named), { ZOOMFLOW_DATA_DIR: "/env" })).toBe("/named");
  expect(dataDirectoryOf(loaded({}), { ZOOMFLOW_DATA_DIR: "/env" })).toBe("/env");
  expect(dataDirectoryOf(loaded({}), { ZOOMFLOW_DATA_DIR: "data" })).toBe("/project/data");
  expect(dataDirectoryOf(loaded({ dataDir: "data" }), {})).toBe("/project/data");
});

test("with the wish to set rules aside, one that is broken leaves the others", async () => {
  const rules = [
    on("meeting.started", { id: "good", run: () => {} }),
    on("meeting.started", { id: "bad" }),
    on("meeting.ended", { id: "good", run: () => {} }),
  ];
  const aside = await checkConfig(loaded({ rules }), ENVIRONMENT, { setAside: true });
  expect(aside.checked).toMatchObject({ rules: [rules[0]], setAside: ["bad"] });
  expect(aside.problems).toHaveLength(2);
  const refused = await checkConfig(loaded({ rules }), ENVIRONMENT);
  expect(refused.checked).toBeUndefined();
  const broken = await checkConfig(loaded({ rules, window: 0 }), ENVIRONMENT, { setAside: true });
  expect(broken.checked).toBeUndefined();
});

test("a warning keeps nothing from running", async () => {
  const rules = [on("meeting.new_thing" as never, { id: "new", run: () => {} })];
  const { checked, problems } = await checkConfig(loaded({ rules }), ENVIRONMENT);
  expect(checked?.rules).toHaveLength(1);
  expect(problems).toMatchObject([{ severity: "warning", kind: "unlisted-event" }]);
});

test("an action that says where it goes is told of when two rules do it there", async () => {
  const bell = definePlugin({
    name: "bell",
    api: 1,
    options: schema(() => true),
    setup: () => undefined,
    actions: {
      ring: { input: schema(() => true), target: ["door"], run: () => undefined },
    },
  })({});
  const rules = ["one", "two"].map((id) =>
    on("meeting.started", { id, do: bell.ring({ door: "front" } as never) }),
  );
  const { problems } = await checkConfig(loaded({ plugins: [bell], rules }), ENVIRONMENT);
  expect(problems).toMatchObject([
    {
      where: 'rule "two"',
      severity: "warning",
      message: expect.stringMatching(
        /^does bell\.ring to front for the same events as rule "one" \(/,
      ),
    },
  ]);
});
