import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createMemoryJournal, createRuntime } from "@zoomflow/core/engine";
import type { AnyEvent, Source, SourceHost } from "@zoomflow/core/ports";
import { fakeClock, fakePorts } from "@zoomflow/core/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { PluginHandle, Rule } from "../src/index.ts";

// Every example of the guide is compiled, strictly, and given events that set it off.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const guide = readFileSync(join(root, "docs/rules/correlation.md"), "utf8");
const examples = [...guide.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
// Where the workspace's packages are found by their names.
const folder = join(root, `node_modules/.cache/correlation-guide-${process.pid}`);

beforeAll(() => {
  const source = `
    import { absent, count, definePlugin, gt, gte, on, pair, schedule, sequence, session } from "zoomflow";
    import { z } from "zod";
    export const said: string[] = [];
    const chat = definePlugin({
      name: "chat", api: 1, options: z.object({}), setup: () => "ready",
      actions: {
        post: {
          input: z.object({ channel: z.string(), text: z.string() }),
          run: ({ input }) => void said.push(input.text),
        },
      },
    })({});
    export const plugins = [chat];
    export const rules = [${examples.map((code) => code.trim().replace(/;$/, "")).join(",\n")}];`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "guide.ts"), source);
  const compilerOptions = {
    noEmit: true,
    rootDir: root,
    composite: false,
    incremental: false,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
  };
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions,
    files: ["guide.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the guide compiles", () => {
  const tsc = join(root, "node_modules/.bin/tsc");
  const run = (): string =>
    execFileSync(tsc, ["-p", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  expect(run()).toBe("");
}, 60_000);

const T = Date.UTC(2026, 6, 1, 6); // a Wednesday
const MINUTE = 60_000;

type Happening = readonly [minute: number, name: string, object?: object];

const guest = (id: string, minute: number): object => {
  const time = new Date(T + minute * MINUTE).toISOString();
  return { participant: { user_id: id, id, user_name: id, join_time: time, leave_time: time } };
};

test.each<[string, readonly Happening[], readonly string[]]>([
  [
    "too-long",
    [
      [0, "meeting.started"],
      [61, "meeting.ended"],
    ],
    ["Demo ran for 61 minutes"],
  ],
  ["forgotten", [[0, "webinar.started"]], ["Demo still runs"]],
  ["no-show", [[0, "meeting.started"]], ["Nobody joined Demo"]],
  [
    "missed-burst",
    [0, 5, 14].map((minute) => [minute, "phone.callee_missed", { callee: { user_id: "ada" } }]),
    ["3 calls missed by ada"],
  ],
  [
    "presented",
    [
      [0, "meeting.started"],
      [5, "meeting.sharing_started"],
      [30, "meeting.ended"],
    ],
    ["Demo: shown in u=="],
  ],
  [
    "attendance",
    [
      [0, "meeting.started"],
      [0, "meeting.participant_joined", guest("Ada", 0)],
      [1, "meeting.participant_joined", guest("Bob", 1)],
      [20, "meeting.participant_left", guest("Ada", 20)],
      [30, "meeting.ended"],
    ],
    ["Demo: 2 came, 2 at once, for 30 minutes: Ada 20, Bob 29"],
  ],
  [
    "host-gone",
    [
      [0, "meeting.participant_joined", guest("host", 0)],
      [1, "meeting.participant_joined", guest("Bob", 1)],
      [9, "meeting.participant_left", guest("host", 9)],
    ],
    ["1 are left without a host"],
  ],
  ["digest", [], ["Good morning, it is 2026-07-01T07:00:00.000Z"]],
])("the example %s does what it says", async (id, happenings, expected) => {
  const module: unknown = await import(join(folder, "guide.ts"));
  const { said, plugins, rules } = module as {
    said: string[];
    plugins: readonly PluginHandle[];
    rules: readonly Rule[];
  };
  said.length = 0;
  const clock = fakeClock(T);
  let host: SourceHost | undefined;
  const source: Source = {
    name: "test",
    start: (its) => void (host = its),
    stop: async () => {},
    health: () => ({ ok: true, reason: "" }),
  };
  const parts = { plugins, sources: [source], journal: createMemoryJournal() };
  const only = rules.filter((rule) => rule.id === id);
  const runtime = createRuntime({ rules: only, ...parts }, fakePorts({ clock }));
  await runtime.start();
  for (const [minute, name, more] of happenings) {
    await clock.advance(T + minute * MINUTE - clock.now());
    const object = { uuid: "u==", topic: "Demo", host_id: "host", ...more };
    const event: AnyEvent = { event: name, event_ts: clock.now(), payload: { object } };
    host?.deliver({ event, source: "test", receivedAt: clock.now() });
    await turns();
  }
  for (let minute = 0; minute < 300; minute++) {
    await clock.advance(MINUTE);
    await turns();
  }
  expect(said).toEqual(expected);
  const stopping = runtime.stop("the test is over");
  await clock.advance(MINUTE);
  await stopping;
});

async function turns(): Promise<void> {
  for (let n = 0; n < 8; n++) await new Promise((resolve) => setImmediate(resolve));
}
