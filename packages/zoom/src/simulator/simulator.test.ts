import { connect as dialTcp, createServer } from "node:net";
import type { AddressInfo } from "node:net";

import type { AnyEvent } from "@zoomflow/core";
import { afterEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";

import { startSimulator } from "./index.ts";
import type { Simulator, SimulatorOptions } from "./index.ts";
import { askToken, basic, connect, visit } from "./plain-client.ts";

let zoom: Simulator | undefined;

async function start(options?: SimulatorOptions): Promise<Simulator> {
  zoom = await startSimulator(options);
  return zoom;
}

afterEach(() => zoom?.stop());

const started = { event: "meeting.started", event_ts: 1, payload: {} };

// What Zoom's own sample does, step by step: github.com/zoom/websocket-js-sample.
test("Zoom's sample client connects, stays and prints what is emitted", async () => {
  const simulator = await start();
  const { ZOOM_OAUTH_URL, ZOOM_WS_URL, ZOOM_SUBSCRIPTION_ID } = simulator.env;
  const response = await fetch(`${ZOOM_OAUTH_URL}?grant_type=client_credentials`, {
    method: "POST",
    headers: {
      Authorization: basic(simulator),
      "Content-Type": "application/x-www-form-urlencoded",
    },
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  const socket = new WebSocket(
    `${ZOOM_WS_URL}?subscriptionId=${ZOOM_SUBSCRIPTION_ID}&access_token=${token}`,
  );

  const printed: string[] = [];
  await new Promise<void>((resolve) => {
    socket.addEventListener("open", () => socket.send(JSON.stringify({ module: "heartbeat" })));
    socket.addEventListener("message", ({ data }) => {
      printed.push(data as string);
      if (printed.length === 2) simulator.emit(started);
      if (printed.length === 3) resolve();
    });
  });
  expect(printed.map((text) => JSON.parse(text) as unknown)).toEqual([
    { module: "build_connection", success: true, content: "ok", header: {} },
    { module: "heartbeat", success: true, content: "live", header: {} },
    { module: "message", content: JSON.stringify(started), header: {} },
  ]);

  const closed = new Promise((resolve) => {
    socket.addEventListener("close", ({ code, reason }) => resolve({ code, reason }));
  });
  simulator.do({ is: "close", code: 1000, reason: "bye" });
  expect(await closed).toEqual({ code: 1000, reason: "bye" });
});

describe("a simulator", () => {
  test("tells a child process how to take it for Zoom", async () => {
    const simulator = await start({ clientId: "id", clientSecret: "secret", accountId: "account" });
    expect(simulator.env).toEqual({
      ZOOM_CLIENT_ID: "id",
      ZOOM_CLIENT_SECRET: "secret",
      ZOOM_ACCOUNT_ID: "account",
      ZOOM_SUBSCRIPTION_ID: "simulated-subscription",
      ZOOM_OAUTH_URL: simulator.oauthUrl,
      ZOOM_WS_URL: simulator.wsUrl,
      ZOOM_API_URL: simulator.apiUrl,
    });
    expect(simulator.wsUrl).toBe(`ws://127.0.0.1:${simulator.port}/ws`);
  });

  test("signs what it emits, where a secret token is given", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    simulator.emit(started, { signed: "app-secret" });
    const [, frame] = await client.heard(2);
    const { header } = JSON.parse(frame?.text ?? "") as { header: Record<string, string> };
    expect(header["x-zm-signature"]).toMatch(/^v0=[0-9a-f]{64}$/);
    expect(Number(header["x-zm-request-timestamp"]) * 1_000).toBeLessThanOrEqual(Date.now());
  });

  test("delivers a burst whole and in order", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    for (let n = 0; n < 3_000; n++) simulator.emit({ ...started, event_ts: n }, { form: "bare" });
    const frames = await client.heard(3_001);
    const order = frames.slice(1).map(({ text }) => (JSON.parse(text) as AnyEvent).event_ts);
    expect(order).toEqual(Array.from({ length: 3_000 }, (__, n) => n));
  });

  test("two of them do not know each other", async () => {
    const simulator = await start();
    const other = await startSimulator();
    const client = await connect(simulator);
    await client.heard(1);
    const { subscriptionId } = other.credentials;
    const stranger = visit(other, { token: simulator.issued[0] ?? "", subscriptionId });
    expect((await stranger.heard(1))[0]?.text).toContain("Invalid Token");
    expect([simulator.connected, other.connected]).toEqual([1, 0]);
    await other.stop();
  });

  test("says when its port is taken, and when it is no port", async () => {
    const simulator = await start();
    await expect(startSimulator({ port: simulator.port })).rejects.toMatchObject({
      code: "ZF_LOCKED",
      message: expect.stringContaining(String(simulator.port)),
      hint: expect.stringContaining("Choose another port"),
    });
    await expect(startSimulator({ port: 99_999 })).rejects.toMatchObject({ code: "ZF_USAGE" });
  });

  test("listens on loopback only, on the port it is given", async () => {
    const port = await freePort();
    const simulator = await start({ port });
    expect(simulator.port).toBe(port);
    expect(new URL(simulator.oauthUrl).host).toBe(`127.0.0.1:${port}`);
    const elsewhere = simulator.oauthUrl.replace("127.0.0.1", "127.0.0.2");
    await expect(fetch(elsewhere, { method: "POST" })).rejects.toThrow("fetch failed");
  });
});

describe("a client that misbehaves", () => {
  test.each([
    [
      "leaves in the middle of its body",
      "POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\ngrant",
    ],
    ["asks for a target that is no path", "GET // HTTP/1.1\r\nHost: x\r\n\r\n"],
    ["speaks no HTTP", "\x16\x03\x01\x00"],
  ])("%s, and the next one is served all the same", async (_, bytes) => {
    const simulator = await start();
    const socket = dialTcp(simulator.port, "127.0.0.1");
    const written = new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    await written;
    socket.destroy();
    expect((await askToken(simulator)).status).toBe(200);
    expect(simulator.log).toHaveLength(1);
  });
});

describe("stopping", () => {
  test("cuts whatever is open, in whatever state, and frees the port", async () => {
    const simulator = await start();
    simulator.connections({ upgrade: { is: "hold" } }, { verdict: { is: "none" } });
    const clients = [await connect(simulator), await connect(simulator), await connect(simulator)];
    await clients[2]?.heard(1);
    simulator.tokens({ is: "hang" }, { is: "ok", delayMs: 600_000 });
    const asked = [askToken(simulator), askToken(simulator)].map((each) => each.catch(String));
    await simulator.until((log) => log.filter((one) => one.is === "token-request").length === 5);

    const began = performance.now();
    await simulator.stop();
    expect(performance.now() - began).toBeLessThan(500);
    for (const client of clients) expect((await client.closed).code).toBe(1006);
    expect(await Promise.all(asked)).toEqual([
      "TypeError: fetch failed",
      "TypeError: fetch failed",
    ]);
    expect([simulator.sockets, simulator.connected]).toEqual([0, 0]);

    const next = await startSimulator({ port: simulator.port });
    await next.stop();
  });

  test("leaves no handle, and may be done twice", async () => {
    const before = process.getActiveResourcesInfo().filter(holds).length;
    const simulator = await startSimulator();
    simulator.connections({ later: [{ afterMs: 600_000, do: { is: "reset" } }] });
    const client = await connect(simulator);
    await client.heard(1);
    await simulator.stop();
    await client.closed;
    await simulator.stop();
    expect(process.getActiveResourcesInfo().filter(holds).length).toBeLessThanOrEqual(before);
  });
});

const holds = (resource: string): boolean => resource === "TCPServerWrap" || resource === "Timeout";

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
