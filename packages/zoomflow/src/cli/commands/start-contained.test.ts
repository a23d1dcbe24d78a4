import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, onTestFinished, test } from "vitest";

import { askHttp } from "../../../test/ask-http.ts";
import { type Cli, cli } from "../../../test/cli.ts";
import { installed } from "../../../test/installed.ts";

/** A plugin that does what no plugin should. */
const BAD = `
import { definePlugin } from "@zoomflow/core";

const anything = { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } };
const kept = [];

function burn(ms) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

export const bad = definePlugin({
  name: "bad",
  api: 1,
  options: anything,
  setup: () => undefined,
  actions: {
    spin: {
      input: anything,
      idempotent: true,
      async run({ input }) {
        await null;
        burn(input.ms);
      },
    },
    stray: {
      input: anything,
      idempotent: true,
      run: () => void setTimeout(() => { throw new Error("thrown from a timer"); }),
    },
    exit: { input: anything, idempotent: true, run: () => process.exit(3) },
    leak: {
      input: anything,
      idempotent: true,
      run() {
        for (;;) kept.push(new Array(1_000).fill(Math.random()));
      },
    },
    say: { input: anything, idempotent: true, run: ({ log, input }) => log.info({}, \`said \${input.token ?? "it"}\`) },
  },
});
`;

const config = (how: string, settings = "") => `
import { defineConfig, on, secret } from "zoomflow";
import { bad } from "./bad.js";

const own = bad({}, ${how});
const calm = bad({}, "calm");

export default defineConfig({
  plugins: [own, calm],
  ${settings}
  rules: [
    on("meeting.started", { id: "spins", timeout: "1s", retry: false, do: own.spin({ ms: 6_000 }) }),
    on("meeting.ended", { id: "stuck", do: own.spin({ ms: 600_000 }) }),
    on("meeting.created", { id: "strays", do: own.stray({}) }),
    on("meeting.deleted", { id: "exits", retry: false, do: own.exit({}) }),
    on("webinar.started", { id: "leaks", retry: false, do: own.leak({}) }),
    on("webinar.ended", { id: "says", do: own.say({ token: secret("CANARY") }) }),
    on("meeting.updated", { id: "calm", do: calm.say({}) }),
  ],
});
`;

async function setup(how: string, settings?: string) {
  const files = { "bad.js": BAD, "zoomflow.config.ts": config(how, settings) };
  const folder = installed(files, ["zoomflow", "@zoomflow/core"]);
  onTestFinished(() => folder[Symbol.dispose]());
  const zoom = await startSimulator();
  onTestFinished(() => zoom.stop());
  const environment = { ...zoom.env, CANARY: "canary-of-the-test" };
  const start = async (): Promise<Cli> => {
    const run = cli(["start"], { ...folder, environment });
    onTestFinished(() => run[Symbol.asyncDispose]());
    await run.said(/"to":"connected"/);
    return run;
  };
  let n = 0;
  const hear = (event: string): void => {
    const object = { id: "1", uuid: `u${++n}`, topic: "t" };
    zoom.emit({ event, event_ts: Date.now() + n, payload: { account_id: "a", object } });
  };
  return { start, hear };
}

async function ask(run: Cli, path: string): Promise<string> {
  await run.said(/"is":"http.listening"/);
  const url = /"url":"([^"]+)"/.exec(run.stderr)?.[1] ?? "";
  return (await askHttp(`${url}${path}`)).body;
}

test("code that keeps the event loop is named, with its line, while it does and afterwards", async () => {
  const { start, hear } = await setup('"own"');
  const run = await start();
  hear("meeting.started");
  await run.said(
    /stands still, for \S+ s now: rule \\"spins\\", step own.spin, at burn \(\S+bad.js:9\)/,
  );
  await run.said(/stood still for \S+ s and goes on: rule \\"spins\\"/);
  const { parts } = JSON.parse(await ask(run, "/ready")) as { parts: { loop: object } };
  expect(parts.loop).toMatchObject({
    ok: true,
    degraded: true,
    reason: expect.stringContaining('rule "spins", step own.spin'),
    hint: expect.stringContaining("isolate: true"),
  });
  expect(await ask(run, "/metrics")).toContain("zoomflow_loop_blocks_total 1");
});

test("when it never lets go, the process ends to be started again, and the next start says who it was", async () => {
  const { start, hear } = await setup('"own"', 'watchdog: { giveUp: "2s" },');
  const run = await start();
  hear("meeting.ended");
  expect(await run.end).toBe(75);
  expect(run.stderr).toContain("the process ends, so that it can be started again");
  const next = await start();
  await next.said(
    /the last process was ended .* rule \\"stuck\\", step own.spin.* waits for 10 min/,
  );
  await next.said(/rule \\"stuck\\" waits its turn.* has stopped the last process/);
  hear("meeting.updated");
  await next.said(/said it/);
  expect(await ask(next, "/ready")).toContain("the last process was ended");
});

test("what throws from a timer or wants to exit is named, and takes nothing else with it", async () => {
  const { start, hear } = await setup('"own"');
  const run = await start();
  hear("meeting.created");
  await run.said(/rule \\"strays\\", step own.stray failed after it was over: thrown from a timer/);
  hear("meeting.deleted");
  await run.said(/rule \\"exits\\", step own.exit wanted to end the process, and was refused/);
  hear("meeting.updated");
  await run.said(/said it/);
  expect(await ask(run, "/metrics")).toContain(
    'zoomflow_late_failures_total{culprit="rule \\"strays\\", step own.stray"} 1',
  );
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
});

test("isolated, what spins keeps nothing waiting, and is ended", async () => {
  const { start, hear } = await setup('{ as: "own", isolate: true }');
  const run = await start();
  hear("meeting.ended"); // for ten minutes
  hear("meeting.started");
  for (let n = 0; n < 3; n++) {
    hear("meeting.updated");
    await expect.poll(() => run.stderr.split("said it").length - 1).toBe(n + 1);
    expect(JSON.parse(await ask(run, "/ready"))).toMatchObject({ ready: true });
  }
  await run.said(/the thread of plugin own did not answer any more: rule \\"spins\\"/);
  await run.said(/"is":"plugin.ready","plugin":"own".*[^]*"is":"plugin.ready","plugin":"own"/);
  expect(run.stderr).not.toContain('"is":"loop.blocked"');
  expect(await ask(run, "/metrics")).toContain('zoomflow_plugin_crashes_total{plugin="own"} 1');
});

test.each([
  [
    "meeting.deleted",
    /the thread of plugin own ended by itself with exit code 3, during rule \\"exits\\"/,
  ],
  [
    "webinar.started",
    /the thread of plugin own needed more than its 32 MB of memory, during rule \\"leaks\\"/,
  ],
])("isolated, what exits or leaks ends its own thread only: %s", async (event, said) => {
  const { start, hear } = await setup('{ as: "own", isolate: { memoryMb: 32 } }');
  const run = await start();
  hear(event);
  await run.said(said);
  hear("meeting.updated");
  await run.said(/said it/);
  // The next one has the secrets of the config as well, and prints none.
  hear("webinar.ended");
  await run.said(/said \[secret CANARY\]/);
  expect(run.stderr).not.toContain("canary-of-the-test");
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
});
