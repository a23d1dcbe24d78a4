import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { type CheckedConfig, checkConfig } from "../src/config/check.ts";
import type { ZoomflowConfig } from "../src/config/define.ts";
import { fixedSettings } from "../src/config/fixed.ts";
import { workspace } from "./public-api.ts";

// docs/config.md is read instead of the code: it names all that can be set, and what is so unless it is.

const read = (file: string): string => readFileSync(join(workspace, file), "utf8");

/** `| \`name\` | meaning | default | restart |` */
const rows = [
  ...read("docs/config.md").matchAll(/^\| `([a-z][\w.]*)` +\| .*? \| (.*?) +\|(?: (\w*) +\|)?$/gim),
].map(([, name = "", value = "", restart = ""]) => ({ name, value, restart }));

const ofThePlugin = /^(?:as|breaker|isolate)\b/;
const ofTheConfig = rows.filter(({ name }) => !ofThePlugin.test(name) && /^[a-z]/.test(name));

/** Each field by its path; what is a field of fields by theirs. */
function fieldsOf(name: string, file: string, within = ""): readonly string[] {
  const body = new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}`, "s").exec(read(file))?.[1] ?? "";
  return [...body.matchAll(/^ {2}readonly (\w+)\??:(?: (\w+))?/gm)].flatMap(
    ([, field = "", type = ""]) => {
      const inner = NESTED.get(type);
      return inner === undefined
        ? `${within}${field}`
        : fieldsOf(type, inner, `${within}${field}.`);
    },
  );
}

const DEFINE = "packages/zoomflow/src/config/define.ts";
const LINK = "packages/zoom/src/options.ts";
const NESTED: ReadonlyMap<string, string> = new Map([
  ["ZoomConfig", DEFINE],
  ["JournalConfig", DEFINE],
  ["HttpConfig", DEFINE],
  ["LogsConfig", DEFINE],
  ["WatchdogConfig", "packages/zoomflow/src/config/watchdog.ts"],
  ["LinkOptions", LINK],
  ["Range", LINK],
  ["BreakerSpec", "packages/core/src/runs/breaker.ts"],
]);

test("the table has each setting of the config, and none that there is not", () => {
  const settings = fieldsOf("ZoomflowConfig", DEFINE);
  expect(settings.length).toBeGreaterThan(30);
  expect(ofTheConfig.map(({ name }) => name).toSorted()).toEqual(settings.toSorted());
});

test("and so it has of a plugin's instance", () => {
  const options = "packages/core/src/actions/instance-options.ts";
  const settings = [
    ...fieldsOf("InstanceOptions", options),
    ...fieldsOf("IsolateSpec", options, "isolate."),
  ];
  const told = rows.filter(({ name }) => ofThePlugin.test(name)).map(({ name }) => name);
  expect(told.toSorted()).toEqual(settings.toSorted());
});

test("those that want a restart are those that a reload refuses", async () => {
  const fixed = Object.keys(fixedSettings(await checked({}))).filter((name) => /^[a-z]/.test(name));
  const told = ofTheConfig.filter(({ restart }) => restart === "restart").map(({ name }) => name);
  expect(told.toSorted()).toEqual(fixed.toSorted());
});

test("a config that writes every default of the table out is the config that says nothing", async () => {
  const written = writtenOut();
  expect(Object.keys(written).length).toBeGreaterThan(8);
  const { http, zoom: _, ...rest } = await checked(written);
  const { http: silentHttp, zoom: _zoom, ...silent } = await checked({});
  expect(rest).toEqual(silent);
  // A port that is written out is insisted on.
  expect(http).toEqual({ ...silentHttp, portGiven: true });
});

const ENVIRONMENT = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "secret",
  ZOOM_SUBSCRIPTION_ID: "subscription",
};

async function checked(config: ZoomflowConfig): Promise<CheckedConfig> {
  const loaded = { config, file: "/project/zoomflow.config.ts", directory: "/project" };
  const { checked: sound, problems } = await checkConfig(loaded, ENVIRONMENT);
  if (sound === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return sound;
}

/** What stands in the column of defaults as a value: alone, or after `else`. */
function writtenOut(): ZoomflowConfig {
  const config: Record<string, unknown> = {};
  for (const { name, value } of ofTheConfig) {
    const text = /^(?:`\w+`, else )?`([^`]+)`$/.exec(value)?.[1];
    // Zoom's own defaults are applied where the link is made, and held there.
    if (text === undefined || name.startsWith("zoom.")) continue;
    const [section = "", field] = name.split(".");
    if (field === undefined) config[section] = literal(text);
    else config[section] = { ...(config[section] as object), [field]: literal(text) };
  }
  return config;
}

function literal(text: string): unknown {
  return /^(?:\d+|true|false|\[.*\])$/.test(text) ? JSON.parse(text) : text;
}
