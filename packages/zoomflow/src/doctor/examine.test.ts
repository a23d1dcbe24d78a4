import { join } from "node:path";

import type { Finding } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { expect, onTestFinished, test } from "vitest";

import { LOGGING_CONFIG, project } from "../../test/project.ts";
import { takeLock } from "../lock.ts";
import { examine } from "./examine.ts";
import { systemWorld } from "./world.ts";

const ZOOM = {
  ZOOM_CLIENT_ID: "vSGhr5TdTMq2Jn8rXcLwNA",
  ZOOM_CLIENT_SECRET: "aB3xY9kLmN0pQrStUvWxYz12aB3xY9kL",
  ZOOM_SUBSCRIPTION_ID: "Rt7Jn8rXcLwNAvSGhr5TdT",
};

const hang = (): Promise<never> => new Promise(() => {});

async function collect(found: AsyncIterable<Finding>): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for await (const finding of found) all.push(finding);
  return all;
}

/** An examination in which nothing outside this process answers, and time passes when a test says so. */
function hanging(over: Partial<ReturnType<typeof systemWorld>> = {}, config = LOGGING_CONFIG) {
  const folder = project({ "zoomflow.config.ts": config });
  onTestFinished(() => folder[Symbol.dispose]());
  const clock = fakeClock();
  const world = {
    ...systemWorld(folder.directory, () => ZOOM),
    clock,
    fetch: hang,
    lookup: hang,
    freeBytes: hang,
    ...over,
  };
  const { promise: loaded, resolve } = Promise.withResolvers<void>();
  const found = examine(world, { holdMs: 5_000, learn: () => {}, loaded: resolve });
  const all = collect(found);
  return { folder, clock, loaded, all };
}

function told(findings: readonly Finding[], status: Finding["status"]): readonly string[] {
  return findings
    .filter((one) => one.status === status)
    .map((one) => `${one.check}: ${one.message}`);
}

test("when nothing answers it ends within 20 seconds, and names what hangs", async () => {
  const { clock, loaded, all } = hanging();
  await loaded;
  for (let second = 0; second < 20; second++) {
    await settled();
    await clock.advance(1_000);
  }
  const findings = await all;
  expect(told(findings, "fail")).toEqual([
    "data directory: no answer within 3 s",
    "oauth host: the name of zoom.us cannot be resolved (timeout)",
    "socket host: the name of ws.zoom.us cannot be resolved (timeout)",
  ]);
  expect(told(findings, "skipped")).toEqual([
    "journal: needs data directory",
    "events: needs journal",
    "clock: needs oauth host",
    "token: needs oauth host",
    "scopes: needs token",
    "socket: needs token",
  ]);
  expect(clock.pending).toBe(0);
});

test("a config that never finishes loading does not keep the rest of the machine from being told", async () => {
  const { clock, all } = hanging({}, "await new Promise(() => {});\nexport default {};");
  await clock.advance(20_000);
  const findings = await all;
  expect(told(findings, "fail")).toEqual(["config: no answer within 8 s"]);
  expect(told(findings, "ok").map((line) => line.split(":")[0])).toEqual([
    "node",
    "time zone",
    "certificates",
  ]);
});

test("a plugin that hangs takes nothing from the others", async () => {
  const plugin = (name: string, doctor: string): string => `definePlugin({
    name: "${name}", api: 1, setup() {}, doctor: ${doctor},
    options: { "~standard": { version: 1, vendor: "x", validate: (value) => ({ value }) } },
  })({})`;
  const { clock, loaded, all } = hanging(
    {},
    `import { definePlugin } from "@zoomflow/core";
     export default { plugins: [
       ${plugin("slow", "() => new Promise(() => {})")},
       ${plugin("quick", '() => [{ check: "bell", status: "ok", message: "rings" }]')},
     ] };`,
  );
  await loaded;
  for (let second = 0; second < 20; second++) {
    await settled();
    await clock.advance(1_000);
  }
  const findings = await all;
  expect(told(findings, "ok")).toContain("quick bell: rings");
  expect(told(findings, "fail")).toContain("slow doctor: no answer within 9 s");
});

test("a zoomflow that begins in between is not pushed out", async () => {
  const simulated = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  onTestFinished(() => simulated[Symbol.dispose]());
  const { startSimulator } = await import("@zoomflow/zoom/simulator");
  const zoom = await startSimulator();
  onTestFinished(() => zoom.stop());
  const data = join(simulated.directory, ".zoomflow");
  takeLock(data).release(); // it was started before, so the directory is there
  const world = systemWorld(simulated.directory, () => zoom.env);
  let lock: ReturnType<typeof takeLock> | undefined;
  onTestFinished(() => lock?.release());
  const findings = await collect(
    examine(world, {
      holdMs: 50,
      // Between the look at who runs and the socket.
      learn: (_, token) => void (token !== undefined && (lock = takeLock(data))),
    }),
  );
  const socket = findings.find(({ check }) => check === "socket");
  expect(socket).toMatchObject({ status: "skipped" });
  expect(socket?.message).toContain("since a moment ago");
  expect(zoom.log.map(({ is }) => is)).not.toContain("upgrade");
});
