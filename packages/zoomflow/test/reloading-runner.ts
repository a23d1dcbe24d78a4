// A runner whose config is read again and again while events keep coming. What is left of it afterwards
// is told on stdout, as JSON. Needs --expose-gc.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { ZoomflowConfig } from "../src/config/define.ts";
import { createLogger } from "../src/log/logger.ts";
import { prepare, prepareAgain } from "../src/prepare.ts";
import { createRunner } from "../src/runner.ts";
import { systemClock } from "../src/system.ts";

const [directory = "", times = "200"] = process.argv.slice(2);

const config = (n: number): string => `
  import { defineConfig, definePlugin, on } from "zoomflow";
  import { weight } from "./helper.ts";
  const anything = { "~standard": { version: 1, vendor: "test", validate: (value: unknown) => ({ value }) } } as const;
  const sink = definePlugin({
    name: "sink", api: 1, options: anything, setup: () => ({ weight }),
    actions: { put: { input: anything, idempotent: true, run: () => { globalThis.puts = (globalThis.puts ?? 0) + 1; } } },
  })({});
  export default defineConfig({
    plugins: [sink],
    rules: [
      on("meeting.started", { id: "all", do: sink.put({ id: (e) => e.payload.object.uuid + weight.length + ${n} }) }),
      on("meeting.started", { id: "rule-${n}", when: () => weight.length > 0, do: sink.put({}) }),
      on("meeting.started", { id: "fails", do: sink.put({ id: () => { throw new Error("${n}"); } }), retry: { attempts: 2, min: "1s", max: "1s" } }),
    ],
  });`;

/** What a revision that is kept by mistake would weigh. */
const helper = (n: number): string =>
  `export const weight = "${n}".padEnd(1_000_000, "x").split("");`;

function edit(n: number): void {
  writeFileSync(join(directory, "helper.ts"), helper(n));
  writeFileSync(join(directory, "zoomflow.config.ts"), config(n));
}

edit(0);
const options = { environment: () => process.env, dryRun: false };
const prepared = await prepare({ directory, ...options });
let taken = Promise.withResolvers<void>();
let lines = 0;
const refs: WeakRef<ZoomflowConfig>[] = [];
const log = createLogger({
  personal: false,
  clock: systemClock,
  level: "info",
  pretty: false,
  redact: (text) => text,
  write(line) {
    lines++;
    if (/"is":"config\.(reloaded|refused)"/.test(line)) taken.resolve();
    if (/"is":"config\.refused"/.test(line)) process.stderr.write(line);
  },
});
const runner = createRunner(prepared, {
  log,
  redact: (text) => text,
  dryRun: false,
  async prepare() {
    const next = await prepareAgain(prepared, options, () => {});
    refs.push(new WeakRef(next.loaded.config));
    return next;
  },
});
await runner.start();

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 1));

async function reload(n: number): Promise<void> {
  edit(n);
  taken = Promise.withResolvers();
  runner.reload();
  await taken.promise;
  await turn();
}

async function measure() {
  for (let round = 0; round < 5; round++) {
    await turn();
    globalThis.gc?.();
  }
  return {
    heap: process.memoryUsage().heapUsed,
    rss: process.memoryUsage().rss,
    handles: process.getActiveResourcesInfo().filter((kind) => kind !== "Timeout").length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
  };
}

const WARM_UP = 20;
for (let n = 1; n <= WARM_UP; n++) await reload(n);
const before = await measure();
for (let n = WARM_UP + 1; n <= WARM_UP + Number(times); n++) await reload(n);
// Runs that began on an old revision have one more try, a second later.
while (Object.values(pick(await runner.counts())).some((count) => count > 0)) await turn();
const after = await measure();
const alive = refs.filter((ref) => ref.deref() !== undefined).length;
const { number: revision } = runner.revision();
const { dead, done, dropped } = await runner.counts();
process.stdout.write(
  `${JSON.stringify({ before, after, alive, revision, dead, done, dropped, lines })}\n`,
);
await runner.stop("all is done");

function pick({ waiting, retrying, running }: Awaited<ReturnType<typeof runner.counts>>) {
  return { waiting, retrying, running };
}
