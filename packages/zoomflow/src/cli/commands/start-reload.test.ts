import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { cli } from "../../../test/cli.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

const meeting = (topic: string) => ({
  event: "meeting.started",
  event_ts: Date.now(),
  payload: { account_id: "a", object: { id: "1", uuid: topic, topic } },
});

/** A runner that is connected, with a hand on its config. */
async function setup(config: string, environment: Readonly<Record<string, string>> = {}) {
  const folder = project({ "zoomflow.config.ts": config });
  const zoom = await startSimulator();
  const run = cli(["start"], { ...folder, environment: { ...zoom.env, ...environment } });
  onTestFinished(async () => {
    await run[Symbol.asyncDispose]();
    await zoom.stop();
    folder[Symbol.dispose]();
  });
  await run.said(/"to":"connected"/);
  return {
    folder,
    zoom,
    run,
    async reload(text: string, says: RegExp): Promise<void> {
      folder.write("zoomflow.config.ts", text);
      run.kill("SIGHUP");
      await run.said(says);
    },
  };
}

test("SIGHUP lets an edited config take over, on the same socket", async () => {
  const { zoom, run, reload } = await setup(LOGGING_CONFIG);
  const edited = LOGGING_CONFIG.replace("heard", "now heard");
  await reload(edited, /revision 2: \+0 ~1 -0 \(\d+ ms\)/);
  zoom.emit(meeting("one"));
  await run.said(/now heard one/);
  expect(run.stderr.match(/"to":"connected"/g)).toHaveLength(1);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
});

test("a config as it was is no change, although it is read in another way the second time", async () => {
  const { reload } = await setup(LOGGING_CONFIG);
  await reload(LOGGING_CONFIG, /revision 2: \+0 ~0 -0/);
});

test("from then on the log is written as the new config wants it; its file wants a restart", async () => {
  const { zoom, run, reload } = await setup(LOGGING_CONFIG);
  const withLogs = (logs: string): string =>
    LOGGING_CONFIG.replace("rules:", `logs: ${logs}, rules:`);
  await reload(withLogs("{ level: 'debug', personal: true }"), /revision 2:/);
  zoom.emit(meeting("ada@example.org"));
  await run.said(/"level":20.*begins/);
  await run.said(/heard ada@example\.org/);
  await reload(withLogs("{ file: 'z.log' }"), /not reloaded, .*logs\.file cannot change/);
  await reload(LOGGING_CONFIG, /revision 3:/);
  zoom.emit(meeting("grace@example.org"));
  await run.said(/heard \[personal\]/);
});

test("a config with faults changes nothing, and says why; the next sound one takes over", async () => {
  const { zoom, run, reload } = await setup(LOGGING_CONFIG);
  await reload(LOGGING_CONFIG.replace("run:", "runs:"), /not reloaded, revision 1 goes on/);
  expect(run.stderr).toContain('"code":"ZF_CONFIG_INVALID"');
  zoom.emit(meeting("one"));
  await run.said(/heard one/);
  await reload(LOGGING_CONFIG.replace("heard", "later"), /revision 2: \+0 ~1 -0/);
});

test("a rule that was set aside works once it is mended, and keeps edits out until then", async () => {
  const broken = LOGGING_CONFIG.replace("run:", "runs:");
  const { zoom, run, reload } = await setup(broken);
  await run.said(/"is":"rule.set-aside"/);
  await reload(broken.replace("heard", "now heard"), /not reloaded, revision 1 goes on/);
  await reload(LOGGING_CONFIG, /revision 2: \+1 ~0 -0/);
  zoom.emit(meeting("one"));
  await run.said(/heard one/);
});

test("what only a restart can apply is named, and nothing else is applied either", async () => {
  const { run, reload } = await setup(LOGGING_CONFIG);
  const edited = LOGGING_CONFIG.replace(
    "rules:",
    'concurrency: 3, journal: { sync: "full" }, rules:',
  );
  await reload(edited, /journal.sync, concurrency cannot change while zoomflow runs/);
  expect(run.stderr).toContain('"code":"ZF_RESTART_NEEDED"');
});

test("another figure of the link is another connection, after the first has been closed", async () => {
  const { zoom, run, reload } = await setup(LOGGING_CONFIG);
  const edited = LOGGING_CONFIG.replace(
    "rules:",
    'zoom: { link: { heartbeatInterval: "20s" } }, rules:',
  );
  await reload(edited, /revision 2: \+0 ~0 -0[^]*"to":"connected"/);
  zoom.emit(meeting("one"));
  await run.said(/heard one/);
  const states = [...run.stderr.matchAll(/"is":"link.state".*?"to":"(\w+)"/g)].map(([, to]) => to);
  expect(states.filter((to) => to === "connected" || to === "stopped")).toEqual([
    "connected",
    "stopped",
    "connected",
  ]);
  expect(run.stderr).toContain('"is":"gap.closed"');
});

test("a plugin with the same options is set up once; one with others before it takes over", async () => {
  const { folder, run, reload } = await setup(LOGGING_CONFIG);
  folder.write(
    "chime.ts",
    `import { definePlugin } from "zoomflow";
    const anything = { "~standard": { version: 1, vendor: "test", validate: (value: unknown) => ({ value }) } } as const;
    export const chime = definePlugin({
      name: "chime", api: 1, options: anything,
      setup: ({ options, log }) => (log.info({}, \`chime \${options.tone} up\`), options.tone),
      teardown: (tone) => console.error(\`chime \${tone} down\`),
    });`,
  );
  const config = (tone: string): string =>
    LOGGING_CONFIG.replace("import", 'import { chime } from "./chime.ts";\nimport').replace(
      "rules:",
      `plugins: [chime({ tone: "${tone}" })], rules:`,
    );
  await reload(config("a"), /revision 2: \+0 ~0 -0/);
  await reload(config("a").replace("heard", "now heard"), /revision 3: \+0 ~1 -0/);
  expect(run.stderr.match(/chime a up/g)).toHaveLength(1);
  expect(run.stderr).not.toContain("chime a down");
  await reload(config("b"), /chime b up[^]*revision 4:[^]*chime a down/);
});

test("an app that Zoom does not know is refused before the connection is touched", async () => {
  const { zoom, run, reload } = await setup(LOGGING_CONFIG);
  const edited = LOGGING_CONFIG.replace("rules:", 'zoom: { clientId: "nobody" }, rules:');
  await reload(edited, /not reloaded, revision 1 goes on/);
  expect(run.stderr).toContain('"code":"ZF_CREDENTIALS_REFUSED"');
  zoom.emit(meeting("one"));
  await run.said(/heard one/);
});

test("a secret that came with an edit is kept out of the log like any other", async () => {
  const { folder, zoom, run, reload } = await setup(LOGGING_CONFIG);
  folder.write(".env", "NEW_KEY=my-canary-secret");
  const edited = LOGGING_CONFIG.replace("import {", "import { secret,")
    .replace("rules:", 'http: { token: secret("NEW_KEY") }, rules:')
    .replace("export", "const shown = secret('NEW_KEY').reveal();\nexport")
    .replace("heard ", "heard ${shown} ");
  await reload(edited, /http.token cannot change/);
  const plain = edited.replace(/http: .*? rules:/, "rules:");
  await reload(plain, /revision 2:/);
  zoom.emit(meeting("one"));
  await run.said(/heard \[secret NEW_KEY\] one/);
  expect(run.stderr).not.toContain("my-canary-secret");
});

test("/ready and /metrics say which revision runs, and how reloads went", async () => {
  const { run, reload } = await setup(LOGGING_CONFIG);
  await reload(LOGGING_CONFIG.replace('id: "note"', 'id: "other"'), /revision 2: \+1 ~0 -1/);
  await reload("export default {", /not reloaded/);
  const url = /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "";
  expect((await askHttp(`${url}/ready`)).body).toContain("1 loaded, revision 2");
  const { body } = await askHttp(`${url}/metrics`);
  expect(body).toContain("zoomflow_config_revision 2");
  expect(body).toContain('zoomflow_config_reloads_total{result="applied"} 1');
  expect(body).toContain('zoomflow_config_reloads_total{result="refused"} 1');
});
