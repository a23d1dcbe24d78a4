import { Secret } from "@zoomflow/core";
import { describe, expect, onTestFinished, test } from "vitest";

import { installed } from "../../test/installed.ts";
import { project } from "../../test/project.ts";
import type { Environment } from "../config/zoom.ts";
import { takeLock } from "../lock.ts";
import { hostsOf } from "./addresses.ts";
import { examineConfig, type Settings } from "./config.ts";
import { examineVariables } from "./variables.ts";
import { systemWorld } from "./world.ts";

const ZOOM = {
  ZOOM_CLIENT_ID: "vSGhr5TdTMq2Jn8rXcLwNA",
  ZOOM_CLIENT_SECRET: "aB3xY9kLmN0pQrStUvWxYz12aB3xY9kL",
  ZOOM_SUBSCRIPTION_ID: "Rt7Jn8rXcLwNAvSGhr5TdT",
};

async function look(config: string, environment: Environment = ZOOM) {
  const folder = installed({ "zoomflow.config.ts": config }, ["zoomflow", "@zoomflow/http"]);
  onTestFinished(() => folder[Symbol.dispose]());
  const { findings, value } = await examineConfig(
    systemWorld(folder.directory, () => environment),
    undefined,
  );
  return { finding: findings[0], settings: value as Settings };
}

const RULE = `on("meeting.started", { id: "one", run: () => {} })`;
const config = (body: string): string =>
  `import { defineConfig, env, on, secret } from "zoomflow";
   import { http } from "@zoomflow/http";
   export default defineConfig({ ${body} });`;

describe("a config", () => {
  test("that is sound is told with what it has", async () => {
    const { finding, settings } = await look(config(`plugins: [http()], rules: [${RULE}]`));
    expect(finding).toMatchObject({ status: "ok" });
    expect(finding?.message).toBe("zoomflow.config.ts is sound: 1 rule, plugins: http");
    expect(settings.rules).toHaveLength(1);
  });

  test("with a broken rule is started without it", async () => {
    const { finding } = await look(
      config(`rules: [${RULE}, on("meeting.startd", { id: "two", run: () => {} })]`),
    );
    expect(finding).toMatchObject({ status: "warn" });
    expect(finding?.message).toBe("zoomflow.config.ts has 1 error: a start runs without two");
  });

  test("with a broken rule, beside a zoomflow that runs, does not say what that one does", async () => {
    using folder = project();
    const lock = takeLock(folder.directory);
    onTestFinished(() => lock.release());
    const held = { ...ZOOM, ZOOMFLOW_DATA_DIR: folder.directory };
    const two = `on("meeting.startd", { id: "two", run: () => {} })`;
    const broken = [`rules: [${RULE}, ${two}]`, `http: { port: -1 }, rules: [${RULE}]`];
    const said = await Promise.all(
      broken.map(async (body) => (await look(config(body), held)).finding?.message),
    );
    const goesOn = "the zoomflow that runs goes on with the revision it took last";
    expect(said).toEqual([
      `zoomflow.config.ts has 1 error: a start runs without two; ${goesOn}`,
      `zoomflow.config.ts has 1 error: a start refuses it; ${goesOn}`,
    ]);
  });

  test("with warnings says how many", async () => {
    const odd = `on("nothing.of_the_kind" as never, { id: "odd", run: () => {} })`;
    const { finding } = await look(config(`rules: [${odd}]`));
    expect(finding).toMatchObject({ status: "warn" });
    expect(finding?.message).toContain("has 1 warning; 1 rule, plugins: none");
  });

  test("without rules does nothing", async () => {
    expect((await look(config(""))).finding).toMatchObject({
      status: "warn",
      message: "zoomflow.config.ts has no rules: nothing is done",
    });
  });

  test("that cannot be run goes on with the defaults of its broken parts", async () => {
    const { finding, settings } = await look(
      config(`http: { port: -1 }, journal: { sync: "never" }, rules: [${RULE}]` as string),
    );
    expect(finding).toMatchObject({ status: "fail", code: "ZF_CONFIG_INVALID" });
    expect(settings.http.port).toBe(7_788);
    expect(settings.journal.sync).toBe("normal");
  });
});

describe("variables", () => {
  const settingsOf = (over: object): Settings =>
    ({ config: {}, plugins: [], ...over }) as unknown as Settings;

  test("are named as the config names them", () => {
    const zoom = { clientSecret: new Secret("MY_SECRET", () => undefined), clientId: "short" };
    const { findings, value } = examineVariables(settingsOf({ config: { zoom } }), ZOOM);
    expect(findings.map(({ message }) => message)).toEqual([
      "MY_SECRET is not set",
      "zoom.clientId has 5 characters, which is unusual",
    ]);
    expect(value).toBeUndefined();
  });

  test("of plugins are looked at, too", async () => {
    const { settings } = await look(
      config(`plugins: [http({ allow: [env("INNER", "")] })], rules: [${RULE}]`),
    );
    const plugins = settings.plugins;
    expect(plugins).toHaveLength(1);
    const { findings } = examineVariables(settings, ZOOM);
    expect(findings[0]?.message).toContain("set, and plausible: ZOOM_CLIENT_ID");
  });

  test("that look well make the options of Zoom", () => {
    const { findings, value } = examineVariables(settingsOf({}), ZOOM);
    expect(findings).toMatchObject([{ status: "ok" }]);
    expect(value).toMatchObject({ clientId: ZOOM.ZOOM_CLIENT_ID });
  });

  test("that are addresses must be such", () => {
    const odd = { ...ZOOM, ZOOM_WS_URL: "https://canary.example", ZOOM_OAUTH_URL: "canary" };
    const { findings } = examineVariables(settingsOf({}), odd);
    expect(findings.map(({ status }) => status)).toEqual(["fail", "fail"]);
    expect(JSON.stringify(findings)).not.toContain("canary");
  });
});

describe("the hosts", () => {
  const hosts = (zoom: object, environment: Environment = {}) => {
    const { oauth, socket, api } = hostsOf({ config: { zoom } }, environment);
    return [oauth, socket, api].map((url) => url?.href);
  };

  test("are Zoom's unless others are named", () => {
    expect(hosts({})).toEqual(["https://zoom.us/", "wss://ws.zoom.us/", "https://api.zoom.us/"]);
    const environment = {
      ZOOM_WS_URL: "ws://127.0.0.1:1/ws?access_token=x",
      ZOOM_API_URL: "http://a:b@c/v2",
    };
    expect(hosts({ oauthUrl: "https://zoomgov.com/oauth/token" }, environment)).toEqual([
      "https://zoomgov.com/",
      "ws://127.0.0.1:1/",
      "http://c/",
    ]);
  });

  test("that are none are told", () => {
    expect(hosts({ oauthUrl: "zoom" }, { ZOOM_WS_URL: "no url", ZOOM_API_URL: "x" })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
