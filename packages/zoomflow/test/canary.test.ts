import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { startSimulator } from "@zoomflow/zoom/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { askHttp } from "./ask-http.ts";
import { cli } from "./cli.ts";
import { installed } from "./installed.ts";

/** Planted wherever a secret can be; none may be seen again but in `.env`. */
const SECRETS = {
  ZOOM_CLIENT_SECRET: "canary-zoom-client-secret",
  SLACK_BOT_TOKEN: "xoxb-canary-slack-bot-token",
  ZOOMFLOW_HTTP_TOKEN: "canary-http-token",
  OWN_KEY: "canary+own/key=with signs",
  OF_AN_EVENT: "canary-download-token",
  OF_A_HEADER: "canary-header-key",
};

/** Planted wherever a person can be; they are the journal's, and whoever asks for them. */
const ADDRESS = /canary\.(ada|host)@example\.org/i;
const PHONE = "+44 20 7946 0999";

const CONFIG = `
import { defineConfig, definePlugin, on, secret } from "zoomflow";
import { slack } from "@zoomflow/slack";
import { z } from "zod";

const api = definePlugin({
  name: "api",
  api: 1,
  options: z.object({ key: z.custom() }),
  setup: ({ options, log }) => ({ key: options.key.reveal(), log }),
  actions: {
    call: {
      input: z.object({ text: z.string() }),
      preview: ({ text }) => "calls with " + text,
      run({ input, resource: { key, log }, log: own }) {
        const request = { url: "/x?key=" + encodeURIComponent(key), headers: { "x-api-key": "${SECRETS.OF_A_HEADER}" } };
        log.info({ request, key }, "sends " + key);
        own.warn({ user: { email: "canary.ada@example.org" } }, "asks for canary.ada@example.org");
        if (input.text.startsWith("fail"))
          throw Object.assign(new Error("401 for canary.ada@example.org, ${PHONE}: " + key), { request });
        return { sentTo: "canary.ada@example.org" };
      },
    },
  },
})({ key: secret("OWN_KEY") });

export default defineConfig({
  plugins: [api, slack({ token: secret("SLACK_BOT_TOKEN") })],
  logs: { file: "logs/zoomflow.log", level: "debug" },
  rules: [
    on("meeting.*", {
      id: "all",
      when: (e) => e.payload.object.topic !== "throw" || (() => { throw new Error("canary.host@example.org"); })(),
      do: api.call({ text: (e) => e.payload.object.topic }),
      retry: { attempts: 1 },
    }),
    on("recording.completed", { id: "log", run: (e, { log }) => log.info({ e }, "heard " + JSON.stringify(e)) }),
  ],
});
`;

const COMMANDS = [
  "check",
  "runs --json",
  "dead list",
  "trace r2",
  "trace e1 --json",
  "why e1 all",
  "gaps",
  "journal stats",
  "trace r1 --payload --json",
  "journal export",
  "doctor --no-socket --json",
  "explain ZF_ACTION_FAILED",
  "page",
];

/** Asked for with the token: what is then shown of people is theirs to see, but for a payload. */
const ASKED = [
  "/ready",
  "/metrics",
  "/api/state",
  "/api/day",
  "/api/events",
  "/api/events/e1",
  "/api/events/e1/payload",
  "/api/runs",
];

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: {
    account_id: "a",
    object: { id: "1", uuid: topic, topic, host_email: "canary.host@example.org" },
  },
});

const recording = {
  event: "recording.completed",
  event_ts: Date.now(),
  download_token: SECRETS.OF_AN_EVENT,
  payload: { object: { uuid: "r", host_email: "canary.host@example.org", recording_files: [] } },
};

describe("what was planted in config, environment, events and errors", () => {
  const variables = Object.entries(SECRETS).map(([name, value]) => `${name}="${value}"`);
  const folder = installed({ "zoomflow.config.ts": CONFIG, ".env": variables.join("\n") }, [
    "zod",
    "@zoomflow/slack",
  ]);
  const outputs: Record<string, string> = {};
  const environment = { ZOOMFLOW_LOG_LEVEL: "debug" };

  const run = async (...args: readonly string[]): Promise<void> => {
    await using one = cli(args, { ...folder, environment: { ...environment, ...zoom } });
    await one.end;
    outputs[args.join(" ")] = one.stdout + one.stderr;
  };
  let zoom: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    const simulator = await startSimulator({ clientSecret: SECRETS.ZOOM_CLIENT_SECRET });
    const { ZOOM_CLIENT_SECRET: _, ...rest } = simulator.env;
    zoom = rest;
    await using one = cli(["start"], { ...folder, environment: { ...environment, ...zoom } });
    await one.said(/"to":"connected"/);
    for (const topic of ["fine canary.ada@example.org", `fail ${PHONE}`, "throw"])
      simulator.emit(meeting(topic));
    simulator.emit(recording);
    await one.said(/"state":"dead"/);
    await one.said(/heard /);
    await one.said(/"is":"rule.failed"/);
    const [, url] = /"url":"(http[^"]+)"/.exec(one.stderr) ?? [];
    const headers = { authorization: `Bearer ${SECRETS.ZOOMFLOW_HTTP_TOKEN}` };
    for (const path of ASKED) {
      const { status, body } = await askHttp(`${url}${path}`, { headers });
      outputs[path] = `${status} ${body}`;
    }
    one.kill("SIGTERM");
    await one.end;
    outputs["start"] = one.stdout + one.stderr;
    await simulator.stop();
    // What commands answer from a journal that nobody works on does not depend on their order.
    await Promise.all(COMMANDS.map((command) => run(...command.split(" "))));
  }, 60_000);
  afterAll(() => folder[Symbol.dispose]());

  /** Everything that was written, by what wrote it. */
  const written = (): readonly (readonly [string, string])[] => [
    ...Object.entries(outputs),
    ...[".zoomflow", "logs"].flatMap((name) =>
      readdirSync(join(folder.directory, name)).map(
        (file) => [file, readFileSync(join(folder.directory, name, file), "latin1")] as const,
      ),
    ),
  ];

  test("was met on the way", () => {
    expect(outputs["start"]).toContain("sends [secret OWN_KEY]");
    expect(outputs["start"]).toContain("401 for [personal], [personal]: [secret OWN_KEY]");
    expect(outputs["trace r1 --payload --json"]).toMatch(ADDRESS);
    expect(outputs["journal export"]).toMatch(ADDRESS);
    expect(outputs["check"]).toContain("is sound");
    expect(ASKED.filter((path) => !/^(200|503) /.test(outputs[path] ?? ""))).toEqual([]);
    expect(outputs["doctor --no-socket --json"]).toContain("findings");
  });

  test.each(Object.entries(SECRETS))("%s is in no output and in no file", (name, value) => {
    const spellings = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
    const leaks = written().filter(([where, text]) => {
      // What Zoom sends is kept as it came, by the journal's owner alone.
      if (name === "OF_AN_EVENT" && where.startsWith("journal.db")) return false;
      return spellings.some((spelling) => text.includes(spelling));
    });
    expect(leaks.map(([where]) => where)).toEqual([]);
  });

  test("people are in the journal, and where they were asked for", () => {
    const leaks = written().filter(([, text]) => ADDRESS.test(text) || text.includes(PHONE));
    const asked = /^journal\.db|--payload|^journal export$|^\/api\/(state|events|events\/e1|runs)$/;
    expect(leaks.map(([where]) => where).filter((where) => !asked.test(where))).toEqual([]);
  });
});
