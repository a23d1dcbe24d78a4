import { afterAll, expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { checkConfig } from "./check.ts";
import { costlyExpressions } from "./costly.ts";
import { loadConfig } from "./load.ts";
import { listed } from "./problem.ts";

const ENVIRONMENT = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "secret",
  ZOOM_SUBSCRIPTION_ID: "subscription",
  CHAT_TOKN: "token",
};

/** What every config below begins with. The rule that is meant stands in the line below `// here`. */
const HEAD = `
import { after, before, between, contains, defineConfig, emailDomain, env, exists, gt, lt, missing, not, on, secret, startsWith } from "zoomflow";
import { chat } from "./chat.mjs";
const talk = chat({ volume: 3 });
const run = () => {};
`;

/** A plugin that is as loud as 10 and no louder. */
const CHAT = `
import { definePlugin } from "@zoomflow/core";
const schema = (validate) => ({ "~standard": { version: 1, vendor: "test", validate } });
export const chat = definePlugin({
  name: "chat",
  api: 1,
  options: schema((value) =>
    value.volume > 10 ? { issues: [{ message: "is too loud", path: ["volume"] }] } : { value },
  ),
  setup: () => undefined,
  actions: {
    post: {
      input: schema((value) =>
        "channel" in value ? { value } : { issues: [{ message: "is missing", path: ["channel"] }] },
      ),
      target: ["channel"], run: () => undefined },
  },
});
`;

const folder = project({ "chat.mjs": CHAT });
afterAll(() => folder[Symbol.dispose]());

const rules = (...lines: readonly string[]): string =>
  `export default defineConfig({ plugins: [talk], rules: [\n${lines.join("\n")}\n] });`;

/** A rule on `meeting.started` with this of its own. */
const started = (spec: string): string =>
  rules("// here", `on("meeting.started", { id: "r", ${spec} }),`);

const when = (asked: string): string => started(`run, when: { object: ${asked} }`);
const config = (fields: string): string => `export default defineConfig({ ${fields} });`;

type Case = readonly [name: string, source: string, kind: string, message: string | RegExp];

const BROKEN: readonly Case[] = [
  ["no on()", rules(`{ id: "r", run },`), "not-a-rule", "is not a rule"],
  ["no id", rules("// here", `on("meeting.started", { run }),`), "id", "has no `id`"],
  [
    "two ids alike",
    rules(
      `on("meeting.started", { id: "r", run }),`,
      "// here",
      `on("meeting.ended", { id: "r", run }),`,
    ),
    "duplicate-id",
    /^has the same `id` as a rule before it \(line 7\): each must be unique$/,
  ],
  [
    "an id of two lines",
    rules("// here", `on("meeting.started", { id: "r\\n", run }),`),
    "id",
    "has an `id` with a line break or another control character",
  ],
  [
    "a misspelt option",
    started("run, wehn: {}"),
    "unknown-option",
    "has a field `wehn`, which rules do not have: did you mean `when`?",
  ],
  [
    "no trigger",
    rules("// here", `on([], { id: "r", run }),`),
    "trigger",
    "takes no event: its trigger is an empty list",
  ],
  [
    "a wildcard in front",
    rules("// here", `on("*.started", { id: "r", run }),`),
    "trigger",
    'takes "*.started": a `*` can only stand at the end',
  ],
  [
    "a misspelt event",
    rules("// here", `on("meeting.startd", { id: "r", run }),`),
    "unknown-event",
    'takes "meeting.startd", which Zoom does not send: did you mean "meeting.started"?',
  ],
  [
    "a misspelt event among others",
    rules("// here", `on(["meeting.ended", "meting.started"], { id: "r", run }),`),
    "unknown-event",
    'takes "meting.started", which Zoom does not send: did you mean "meeting.started"?',
  ],
  [
    "a misspelt family",
    rules("// here", `on("meetings.*", { id: "r", run }),`),
    "unknown-event",
    'takes "meetings.*", which Zoom does not send: did you mean "meeting.*"?',
  ],
  [
    "an event of tomorrow",
    rules("// here", `on("meeting.teleported", { id: "r", run }),`),
    "unlisted-event",
    'takes "meeting.teleported", which is not in the catalogue',
  ],
  [
    "a when that is an expression",
    started("run, when: /x/"),
    "condition",
    "has a `when` that cannot be used: it cannot be a RegExp",
  ],
  ["a word that there is not", when("{ $or: [] }"), "condition", /`object`: `\$or` does not exist/],
  [
    "a matcher without a field",
    started("run, when: gt(3)"),
    "condition",
    /`gt` alone asks nothing/,
  ],
  [
    "a bound that is no number",
    when('{ duration: gt("10") }'),
    "condition",
    /`gt` takes a number, not "10"/,
  ],
  [
    "bounds that cross",
    when("{ duration: between(9, 1) }"),
    "condition",
    /`between` holds no number/,
  ],
  [
    "a misspelt field",
    when('{ topik: "x" }'),
    "unknown-field",
    "asks for `object.topik`, which Zoom does not send: did you mean `topic`?",
  ],
  [
    "a field of the object one level up",
    started('run, when: { topic: "x" }'),
    "unknown-field",
    "asks for `topic`, which Zoom does not send: did you mean `object.topic`?",
  ],
  [
    "a field of another event",
    when("{ participant: { user_name: exists } }"),
    "unlisted-field",
    "asks for `object.participant`, which Zoom does not send",
  ],
  [
    "a value that is not in the enum",
    when("{ type: 99 }"),
    "unknown-value",
    /^wants 99 in `object\.type`, which is /,
  ],
  [
    "a misspelt value",
    rules(
      "// here",
      `on("recording.completed", { id: "r", run, when: { object: { recording_files: { $some: { file_type: "MP5" } } } } }),`,
    ),
    "unknown-value",
    /did you mean "MP4"\?$/,
  ],
  [
    "a new value among known ones",
    when("{ type: [2, 99] }"),
    "unlisted-value",
    /^wants 99 in `object\.type`/,
  ],
  [
    "a bound asked of text",
    when("{ topic: gt(10) }"),
    "wrong-type",
    "asks `gt` of `object.topic`, which is text",
  ],
  [
    "an address asked of a number",
    when('{ duration: emailDomain("x.org") }'),
    "wrong-type",
    "asks `emailDomain` of `object.duration`, which is a number",
  ],
  [
    "a flag wanted in text",
    when("{ topic: true }"),
    "wrong-type",
    "wants true in `object.topic`, which is text",
  ],
  [
    "a list asked as if it were an item",
    rules(
      "// here",
      `on("recording.completed", { id: "r", run, when: { object: { recording_files: { file_type: "MP4" } } } }),`,
    ),
    "wrong-type",
    "asks for `file_type` of `object.recording_files`, which is a list",
  ],
  [
    "items of what is no list",
    when('{ topic: { $some: "x" } }'),
    "wrong-type",
    "asks `$some` of `object.topic`, which is text",
  ],
  [
    "missing what is always sent",
    when("{ duration: missing }"),
    "always-there",
    "wants `object.duration` to be missing, which Zoom always sends",
  ],
  [
    "bounds with nothing between",
    when("{ duration: { $all: [gt(10), lt(5)] } }"),
    "never",
    "can never match: `object.duration` would have to be a number above 10 and a number below 5",
  ],
  [
    "no way at all",
    when("{ $any: [] }"),
    "never",
    "can never match: `object` would have to be one of an empty list",
  ],
  [
    "two values at once",
    started("run, when: [{ object: { id: 1 } }, { object: { id: 2 } }]"),
    "never",
    "can never match: `object.id` would have to be 1 and 2",
  ],
  [
    "a value that is excluded",
    when('{ topic: { $all: ["x", not("x")] } }'),
    "never",
    /^can never match: `object\.topic` would have to be "x" and anything but "x"$/,
  ],
  [
    "what is missing and begins",
    when('{ timezone: { $all: [missing, startsWith("E")] } }'),
    "never",
    /^can never match: `object\.timezone` would have to be it to be absent or empty and text/,
  ],
  [
    "a time before and after",
    when('{ start_time: { $all: [after("2026-02-01"), before("2026-01-01")] } }'),
    "never",
    /^can never match: `object\.start_time`/,
  ],
  [
    "a costly expression",
    when("{ topic: /^(a+)+$/ }"),
    "costly-expression",
    /^has the expression \/\^\(a\+\)\+\$\/ in its `when`: /,
  ],
  ["nothing to do", started("timeout: '5s'"), "action", "does nothing: give it `do` or `run`"],
  [
    "a function in do",
    started("do: () => {}"),
    "action",
    "has a function in `do`: own code is given to `run`",
  ],
  [
    "a plugin that is not listed",
    config(
      `rules: [\n// here\non("meeting.started", { id: "r", do: talk.post({ channel: "#x" }) })]`,
    ),
    "action",
    'uses the plugin "chat", which is not in `plugins`',
  ],
  [
    "a run that is no function",
    started('run: "x"'),
    "action",
    "has a `run` that is not a function",
  ],
  [
    "a time in words",
    started('run, timeout: "5 minutes"'),
    "policy",
    '`timeout` is "5 minutes": write it like "30s", "5m" or "2h"',
  ],
  [
    "a mode that there is not",
    started('run, mode: "single"'),
    "policy",
    /^`mode` can be "queue", .*, not "single"$/,
  ],
  [
    "a misspelt policy of a step",
    started('do: talk.post({ channel: "#x" }, { retry: { atempts: 3 } })'),
    "policy",
    'in step "chat.post": `retry.atempts` is not an option: did you mean `retry.attempts`?',
  ],
  [
    "a key that does nothing",
    started('run, mode: "parallel", key: () => "k"'),
    "policy",
    /^`key` does nothing/,
  ],
  [
    "a variable that is not set",
    started('do: talk.post({ channel: env("CHAT_CHANNEL") })'),
    "variable",
    "CHAT_CHANNEL is not set",
  ],
  [
    "a variable of a condition",
    when('{ host_id: env("THE_HOST") }'),
    "variable",
    "THE_HOST is not set",
  ],
  [
    "two rules that post the same",
    rules(
      `on("meeting.*", { id: "all", do: talk.post({ channel: "#x" }) }),`,
      "// here",
      `on("meeting.started", { id: "r", do: talk.post({ channel: "#x" }) }),`,
    ),
    "posts-twice",
    /^does chat\.post to #x for the same events as rule "all" \(line 7\)$/,
  ],
  [
    "a misspelt field of an action",
    started('do: talk.post({ chanel: "#x" })'),
    "input",
    "gives chat.post what it cannot take: channel: is missing",
  ],
  [
    "a misspelt field beside a function",
    started('do: talk.post({ chanel: "#x", text: () => "x" })'),
    "doubtful-input",
    "gives chat.post what it cannot take: channel: is missing",
  ],
  [
    "a secret that is misspelt",
    config('plugins: [chat({ token: secret("CHAT_TOKEN") })]'),
    "variable",
    "CHAT_TOKEN is not set: did you mean `CHAT_TOKN`?",
  ],
  ["a plugin's option", config("plugins: [chat({ volume: 11 })]"), "plugin", "volume: is too loud"],
  [
    "a plugin that was not called",
    config("plugins: [chat]"),
    "plugin",
    "is not a plugin instance: call its factory",
  ],
  ["a plugin twice", config("plugins: [chat({}), chat({})]"), "plugin", /^is there twice/],
  [
    "a misspelt setting",
    config("concurency: 3"),
    "setting",
    /^is not a setting: there are .*concurrency/,
  ],
  [
    "a count that is none",
    config("concurrency: 0"),
    "setting",
    "must be a whole number of 1 or more",
  ],
  [
    "an app's secret that is not set",
    config('zoom: { clientSecret: secret("MY_SECRET") }'),
    "variable",
    "MY_SECRET is not set",
  ],
];

test.each(BROKEN)("%s is found, with its place and a hint", async (_, source, kind, message) => {
  const text = HEAD + source;
  folder.write("zoomflow.config.ts", text);
  const loaded = await loadConfig(folder.directory, { fresh: true });
  const { problems } = await checkConfig(loaded, ENVIRONMENT);
  const costly = await costlyExpressions(loaded.config.rules ?? []);
  const found = [...problems, ...costly].map((problem) => listed(loaded.file, problem));
  const here = text.split("\n").indexOf("// here") + 2;
  expect(found).toEqual([
    expect.objectContaining({
      kind,
      message: typeof message === "string" ? message : expect.stringMatching(message),
      hint: expect.stringMatching(/\S/),
      file: loaded.file,
      ...(here > 1 && { line: here }),
    }),
  ]);
});
