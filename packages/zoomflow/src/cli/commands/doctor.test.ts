import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";

import type { Finding } from "@zoomflow/core";
import { type Simulator, type SimulatorOptions, startSimulator } from "@zoomflow/zoom/simulator";
import { describe, expect, onTestFinished, test } from "vitest";

import { installed } from "../../../test/installed.ts";
import { fakeIo } from "../../../test/io.ts";
import { LOGGING_CONFIG, type Project, project } from "../../../test/project.ts";
import { main } from "../main.ts";

async function zoom(options?: SimulatorOptions): Promise<Simulator> {
  const simulator = await startSimulator(options);
  onTestFinished(() => simulator.stop());
  return simulator;
}

function folderWith(config = LOGGING_CONFIG): Project {
  const folder = project({ "zoomflow.config.ts": config });
  onTestFinished(() => folder[Symbol.dispose]());
  return folder;
}

interface Examined {
  readonly exit: number;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  of(check: string): Finding | undefined;
}

async function examine(
  folder: Project,
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Examined> {
  const io = fakeIo(folder.directory, environment);
  const exit = await main(["doctor", "--json", "--hold", "200ms", ...args], io);
  const answer = JSON.parse(io.out) as { ok: boolean; exit: number; findings: Finding[] };
  expect(answer.exit).toBe(exit);
  const of = (check: string) => answer.findings.find((one) => one.check === check);
  return { ...answer, of };
}

test("a zoomflow that lacks nothing is told so, and nothing of it is left behind", async () => {
  const { env } = await zoom();
  const folder = folderWith();
  const { exit, findings } = await examine(folder, env);
  expect(findings.filter(({ status }) => status === "fail" || status === "warn")).toEqual([]);
  expect(exit).toBe(0);
  expect(findings.map(({ check }) => check)).toEqual([
    "node",
    "time zone",
    "certificates",
    "config",
    ".env",
    "data directory",
    "running",
    "http port",
    "journal",
    "events",
    "variables",
    "oauth host",
    "socket host",
    "api host",
    "clock",
    "token",
    "scopes",
    "socket",
  ]);
  expect(readdirSync(folder.directory)).toEqual(["zoomflow.config.ts"]);
});

test("for a person each finding is a line, with what to do below it", async () => {
  const simulator = await zoom();
  const io = fakeIo(folderWith().directory, {
    ...simulator.env,
    ZOOM_CLIENT_SECRET: "wrong-one-entirely",
  });
  expect(await main(["doctor"], io)).toBe(77);
  expect(io.out).toMatch(/^ok {7}config {13}zoomflow\.config\.ts is sound: 1 rule/m);
  expect(io.out).toMatch(
    /^fail {5}token {14}Zoom refused .*\n {9}→ Compare ZOOM_CLIENT_ID.* \(ZF_CREDENTIALS_REFUSED\)\n/m,
  );
  expect(io.out).toMatch(/^skipped {2}socket {13}needs token$/m);
  expect(io.out).toMatch(/\n\n\d+ ok, 1 fail, 3 skipped; `zoomflow explain CODE` says more/);
});

describe("one thing that is broken is named, with its cure", () => {
  test.each([
    ["a wrong secret", "invalid_client", "ZOOM_CLIENT_SECRET"],
    ["an app that is disabled", 4717, "activate"],
    ["another kind of app", "unsupported_grant_type", "ZOOM_ACCOUNT_ID"],
  ] as const)("%s", async (_, error, cure) => {
    const simulator = await zoom();
    simulator.tokens({ is: "refused", error });
    const { exit, of } = await examine(folderWith(), simulator.env);
    expect(exit).toBe(77);
    expect(of("token")).toMatchObject({ status: "fail", code: "ZF_CREDENTIALS_REFUSED" });
    expect(of("token")?.hint).toContain(cure);
    expect(of("socket")).toMatchObject({ status: "skipped", message: "needs token" });
  });

  test("a subscription that there is not", async () => {
    const { env } = await zoom();
    const given = { ...env, ZOOM_SUBSCRIPTION_ID: "another-subscription" };
    const { exit, of } = await examine(folderWith(), given);
    expect(exit).toBe(77);
    expect(of("socket")).toMatchObject({ status: "fail", code: "ZF_CONNECTION_REFUSED" });
    expect(of("socket")?.hint).toContain("ZOOM_SUBSCRIPTION_ID");
  });

  test("a second consumer that takes the subscription back", async () => {
    const simulator = await zoom();
    simulator.connections({ later: [{ afterMs: 20, do: { is: "displace" } }] });
    const { exit, of } = await examine(folderWith(), simulator.env, "--hold", "5s");
    expect(exit).toBe(69);
    expect(of("socket")).toMatchObject({ status: "fail", code: "ZF_DISPLACED" });
    expect(of("socket")?.hint).toContain("another program uses this subscription");
  });

  test.each([
    [2 * 3_600_000, "fail", "behind Zoom's"],
    [-60_000, "warn", "ahead of Zoom's"],
  ] as const)("a clock that is %i ms off", async (dateSkewMs, status, message) => {
    const { env } = await zoom({ dateSkewMs });
    const { of } = await examine(folderWith(), env);
    expect(of("clock")).toMatchObject({ status });
    expect(of("clock")?.message).toContain(message);
  });

  test("a Zoom that cannot be reached", async () => {
    const simulator = await zoom();
    await simulator.stop();
    const { exit, of } = await examine(folderWith(), simulator.env);
    expect(exit).toBe(69);
    expect(of("oauth host")).toMatchObject({ status: "fail" });
    expect(of("oauth host")?.message).toContain("takes no connection (ECONNREFUSED)");
    expect(of("token")).toMatchObject({ status: "skipped", message: "needs oauth host" });
  });

  test("a scope that the app lacks", async () => {
    const { env } = await zoom({ scope: "user:read:user" });
    const { exit, of } = await examine(folderWith(), env);
    expect(exit).toBe(0);
    expect(of("scopes")).toMatchObject({ status: "warn" });
    expect(of("scopes")?.message).toBe(
      'rule "note" takes meeting.started, for which the app has no scope',
    );
  });

  test("a port that another program has", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => void taken.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void taken.close());
    const port = String((taken.address() as AddressInfo).port);
    const { env } = await zoom();
    const { exit, of } = await examine(folderWith(), { ...env, ZOOMFLOW_HTTP_PORT: port });
    expect(exit).toBe(69);
    expect(of("http port")).toMatchObject({ status: "fail", code: "ZF_HTTP_UNAVAILABLE" });
  });

  test("variables that are missing: what needs them is skipped, the rest is looked at", async () => {
    const { env } = await zoom();
    const { ZOOM_OAUTH_URL = "", ZOOM_WS_URL = "", ZOOM_API_URL = "" } = env;
    const { exit, of, findings } = await examine(folderWith(), {
      ZOOM_OAUTH_URL,
      ZOOM_WS_URL,
      ZOOM_API_URL,
    });
    expect(exit).toBe(78);
    const missing = findings.filter(
      ({ check, status }) => check === "variables" && status === "fail",
    );
    expect(missing.map(({ message }) => message)).toEqual([
      "ZOOM_CLIENT_ID is not set",
      "ZOOM_CLIENT_SECRET is not set",
      "zoom: subscriptionId (ZOOM_SUBSCRIPTION_ID) is not set, and wsUrl names none",
    ]);
    expect(of("oauth host")?.status).toBe("ok");
    expect(of("clock")?.status).toBe("ok");
    expect(of("token")).toMatchObject({ status: "skipped", message: "needs variables" });
  });
});

test("without a config, or with a broken one, the variables are enough for the rest", async () => {
  const { env } = await zoom();
  const none = project();
  onTestFinished(() => none[Symbol.dispose]());
  const found = await examine(none, env);
  expect(found.exit).toBe(78);
  expect(found.of("config")).toMatchObject({ status: "fail", code: "ZF_CONFIG_NOT_FOUND" });
  expect(found.of("socket")?.status).toBe("ok");
  const broken = await examine(folderWith("export default {{"), env);
  expect(broken.of("config")).toMatchObject({ status: "fail", code: "ZF_CONFIG_BROKEN" });
  expect(broken.of("token")?.status).toBe("ok");
});

describe("beside a zoomflow that runs", () => {
  async function running(folder: Project, environment: Readonly<Record<string, string>>) {
    const io = fakeIo(folder.directory, environment);
    const end = main(["start"], io);
    onTestFinished(async () => {
      io.stop();
      await end;
    });
    await io.said(/health and metrics/);
    return io;
  }

  async function freePort(): Promise<string> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => void server.close(resolve));
    return String(port);
  }

  test("neither its socket nor its token is touched: it is asked instead", async () => {
    const simulator = await zoom({ newTokenKillsOld: true });
    const folder = folderWith();
    const environment = { ...simulator.env, ZOOMFLOW_HTTP_PORT: await freePort() };
    await running(folder, environment);
    await simulator.until((log) => log.some(({ is }) => is === "verdict"));
    const before = simulator.log.length;
    const { exit, of } = await examine(folder, environment);
    expect(exit).toBe(0);
    expect(of("running")).toMatchObject({ status: "ok" });
    expect(of("socket")?.message).toMatch(/^zoomflow \(pid \d+\) holds it: connected/);
    expect(of("scopes")?.status).toBe("skipped");
    expect(of("http port")?.message).toContain("taken by the zoomflow that runs");
    const since = simulator.log.slice(before).map(({ is }) => is);
    expect(since).not.toContain("upgrade");
    expect(since).not.toContain("token-request");
    expect(simulator.connected).toBe(1);
  });

  test("one that cannot be asked is left alone all the same", async () => {
    const simulator = await zoom();
    const folder = folderWith();
    await running(folder, simulator.env);
    const { of } = await examine(folder, simulator.env);
    expect(of("running")).toMatchObject({ status: "warn" });
    expect(of("running")?.message).toContain("cannot be asked");
    expect(of("socket")?.status).toBe("skipped");
    expect(of("token")?.status).toBe("skipped");
  });

  test("a `dev` is in the way only of its own simulator", async () => {
    const simulator = await zoom();
    const folder = folderWith();
    const io = fakeIo(folder.directory);
    const end = main(["dev"], io);
    onTestFinished(async () => {
      io.stop();
      await end;
    });
    await io.said(/health and metrics/);
    const elsewhere = await examine(folder, simulator.env);
    expect(elsewhere.of("running")?.message).toContain("zoomflow dev (pid");
    expect(elsewhere.of("token")?.status).toBe("ok");
    expect(elsewhere.of("socket")?.status).toBe("ok");
    const door = JSON.parse(
      readFileSync(join(folder.directory, ".zoomflow", "simulator.json"), "utf8"),
    ) as { port: number };
    const own = {
      ...simulator.env,
      ZOOM_OAUTH_URL: `http://127.0.0.1:${door.port}/oauth/token`,
      ZOOM_WS_URL: `ws://127.0.0.1:${door.port}/ws`,
    };
    expect((await examine(folder, own)).of("socket")?.status).toBe("skipped");
  });

  test("what troubles it is told", async () => {
    const simulator = await zoom();
    simulator.always({ connection: { verdict: { is: "none" } } });
    const folder = folderWith();
    const environment = { ...simulator.env, ZOOMFLOW_HTTP_PORT: await freePort() };
    await running(folder, environment);
    const { exit, of } = await examine(folder, environment);
    expect(exit).toBe(69);
    expect(of("running")?.message).toMatch(/runs; its websocket: /);
    expect(of("socket")?.status).toBe("fail");
  });
});

test("--no-socket leaves the subscription to whoever has it", async () => {
  const simulator = await zoom();
  const io = fakeIo(folderWith().directory, simulator.env);
  expect(await main(["doctor", "--no-socket", "--json"], io)).toBe(0);
  expect(io.out).not.toContain('"check":"socket"');
  expect(simulator.log.map(({ is }) => is)).not.toContain("upgrade");
});

test.each([
  ["--hold", "long"],
  ["--hold", "1h"],
  ["--hold", "1s", "--no-socket"],
])("a slip such as %s %s is told before anything is asked", async (...args) => {
  expect(await main(["doctor", ...args], fakeIo("/"))).toBe(64);
});

test("an event that comes while the socket is held is told as lost", async () => {
  const simulator = await zoom();
  const event = { event: "meeting.started", event_ts: Date.now(), payload: {} };
  simulator.connections({ later: [{ do: { is: "events", events: [event] } }] });
  const { of } = await examine(folderWith(), simulator.env);
  expect(of("socket")).toMatchObject({ status: "warn" });
  expect(of("socket")?.message).toContain("1 event came meanwhile");
});

test("plugins say what is wrong with what the rules ask of them", async () => {
  const simulator = await zoom();
  const folder = installed(
    {
      "zoomflow.config.ts": `
        import { http } from "@zoomflow/http";
        import { defineConfig, on } from "zoomflow";
        const web = http();
        const inner = http({ allow: ["127.0.0.1"] }, "inner");
        const request = { method: "POST", url: "${simulator.apiUrl}" } as const;
        export default defineConfig({
          plugins: [web, inner],
          rules: [on("meeting.started", { id: "tell", do: [web.request(request), inner.request(request, "again")] })],
        });
      `,
    },
    ["zoomflow", "@zoomflow/http"],
  );
  onTestFinished(() => folder[Symbol.dispose]());
  const { exit, of } = await examine(folder, simulator.env);
  expect(exit).toBe(77);
  expect(of("http target")).toMatchObject({ status: "fail", code: "ZF_ACTION_REFUSED" });
  expect(of("inner target")).toMatchObject({ status: "ok" });
});

test("no secret is printed, whatever variable holds it and whoever repeats it", async () => {
  const simulator = await zoom();
  const canaries: Record<string, string> = {
    ZOOM_CLIENT_ID: "canary-client-id",
    ZOOM_CLIENT_SECRET: "canary-client-secret",
    ZOOM_ACCOUNT_ID: ' "canary-account-id"',
    ZOOM_SUBSCRIPTION_ID: "canary-subscription-id",
    ZOOM_OAUTH_URL: `${simulator.oauthUrl}?key=canary-oauth-query`,
    ZOOM_WS_URL: `${simulator.wsUrl}?key=canary-ws-query`,
    ZOOM_API_URL: `http://user:canary-api-password@127.0.0.1:${simulator.port}/v2`,
    ZOOMFLOW_HTTP_TOKEN: "canary-http-token",
    SLACK_BOT_TOKEN: "xoxb-canary-slack-token",
    HTTPS_PROXY: "http://user:canary-proxy-password@127.0.0.1:9",
    NO_PROXY: "canary-no-proxy",
    HOOK_URL: "https://canary-host.invalid/canary-path",
  };
  const said = Object.values(canaries).join(" ");
  simulator.tokens(
    { is: "refused", error: "invalid_client" },
    { is: "status", status: 400, body: JSON.stringify({ error: "invalid_client", reason: said }) },
  );
  const folder = folderWith(`
    import { defineConfig, env, on, secret } from "zoomflow";
    export default defineConfig({ zoom: { clientSecret: secret("ZOOM_CLIENT_SECRET") }, rules: [] });
  `);
  for (const args of [
    ["doctor", "--hold", "50ms"],
    ["doctor", "--json", "--hold", "50ms"],
  ]) {
    const io = fakeIo(folder.directory, canaries);
    await main(args, io);
    expect(io.out + io.err).toContain("ZOOM_ACCOUNT_ID begins or ends with white space");
    expect(io.out + io.err).not.toMatch(/canary/);
  }
});

test("the token that Zoom grants is printed nowhere either", async () => {
  const simulator = await zoom();
  simulator.connections({ verdict: { is: "failure", content: "no" } });
  const io = fakeIo(folderWith().directory, simulator.env);
  await main(["doctor", "--hold", "50ms"], io);
  expect(simulator.issued).toHaveLength(1);
  for (const token of simulator.issued) expect(io.out + io.err).not.toContain(token);
});
