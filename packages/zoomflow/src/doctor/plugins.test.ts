import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { type DoctorCall, definePlugin, type Finding, type Schema } from "@zoomflow/core";
import { expect, onTestFinished, test } from "vitest";

import type { Settings } from "./config.ts";
import { examinePlugin } from "./plugins.ts";
import type { Running } from "./running.ts";
import { systemWorld } from "./world.ts";

type Reach = DoctorCall<unknown, unknown>["reach"];

const options: Schema<object> = {
  "~standard": { version: 1, vendor: "test", validate: (value) => ({ value: value as object }) },
};

const nobody: Running = { holder: undefined, parts: undefined, holdsZoom: false, starting: false };

async function look(
  spec: { readonly doctor?: (reach: Reach) => Promise<readonly Finding[]> },
  {
    running = nobody,
    environment = {},
  }: { readonly running?: Running; readonly environment?: Record<string, string> } = {},
): Promise<readonly Finding[]> {
  const { doctor } = spec;
  const bell = definePlugin({
    name: "bell",
    api: 1,
    options,
    setup: () => ({}),
    health: () => {},
    ...(doctor !== undefined && { doctor: ({ reach }) => doctor(reach) }),
  })({});
  const world = {
    ...systemWorld("/", () => environment),
    async lookup(host: string) {
      if (host === "127.0.0.1") return [{ address: host, family: 4 }];
      throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
    },
  };
  const settings = { rules: [] } as unknown as Settings;
  return examinePlugin(bell, settings, running, world, new AbortController().signal);
}

async function listening(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test("findings of a plugin go by its name", async () => {
  expect(await look({})).toMatchObject([{ check: "bell health", status: "ok" }]);
});

test("a plugin that may hold a connection of its own is not set up beside the one that runs", async () => {
  const holder = { pid: "7", dev: false, since: undefined };
  const running: Running = { holder, parts: undefined, holdsZoom: true, starting: false };
  expect(await look({}, { running })).toMatchObject([{ check: "bell", status: "skipped" }]);
  const own = { doctor: async (): Promise<readonly Finding[]> => [] };
  expect(await look(own, { running })).toEqual([]);
  const dev: Running = { ...running, holder: { pid: "7", dev: true, since: undefined } };
  expect(await look({}, { running: dev })).toMatchObject([{ status: "ok" }]);
});

test("a plugin has the way to an address looked at, under a name that tells no secret", async () => {
  const port = await listening();
  const found = await look({
    doctor: async (reach) => [
      await reach(`http://127.0.0.1:${port}/path`),
      await reach(`http://127.0.0.1:${port}/canary`, { as: "[secret HOOK_URL]" }),
      await reach("canary", { as: "[secret HOOK_URL]" }),
      await reach("canary"),
    ],
  });
  expect(found.map(({ check, status, message }) => `${check} ${status}: ${message}`)).toEqual([
    expect.stringMatching(/^bell way ok: 127\.0\.0\.1:\d+ is reached in \d+ ms$/),
    expect.stringMatching(/^bell way ok: \[secret HOOK_URL\] is reached in \d+ ms$/),
    "bell way fail: [secret HOOK_URL] is not a URL",
    "bell way fail: the address is not a URL",
  ]);
});

test("through the proxy, unless the plugin itself goes without one", async () => {
  const environment = { HTTPS_PROXY: "http://127.0.0.1:9" };
  const [through, direct] = await look(
    {
      doctor: async (reach) => [
        await reach("https://bell.invalid/"),
        await reach("https://bell.invalid/", { direct: true }),
      ],
    },
    { environment },
  );
  expect(through?.message).toContain("the proxy 127.0.0.1:9");
  expect(direct?.message).toContain("the name of bell.invalid cannot be resolved");
});
