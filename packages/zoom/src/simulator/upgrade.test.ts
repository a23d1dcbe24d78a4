import { connect as dialTcp } from "node:net";

import { fakeClock } from "@zoomflow/core/testing";
import { afterEach, describe, expect, test } from "vitest";

import { startSimulator } from "./index.ts";
import type { Simulator, SimulatorOptions, UpgradeStep } from "./index.ts";
import { connect, visit } from "./plain-client.ts";
import type { PlainAnswer } from "./plain-client.ts";

let zoom: Simulator | undefined;

async function start(options?: SimulatorOptions): Promise<Simulator> {
  zoom = await startSimulator(options);
  return zoom;
}

afterEach(() => zoom?.stop());

async function answerTo(upgrade: UpgradeStep): Promise<PlainAnswer> {
  const simulator = await start();
  simulator.connections({ upgrade });
  const answer = await (await connect(simulator)).answer;
  await simulator.until((log) => log.some((record) => record.is === "closed"));
  expect(simulator.log.slice(1)).toMatchObject([
    { is: "upgrade", connection: 1, step: upgrade.is, token: "valid" },
    { is: "closed", connection: 1, by: "simulator", code: 1006, reason: "" },
  ]);
  expect(simulator.sockets).toBe(0);
  return answer;
}

describe("an upgrade", () => {
  test.each([401, 403, 404, 500])("is refused with %i", async (status) => {
    expect(await answerTo({ is: "refuse", status })).toMatchObject({ is: "refused", status });
  });

  test.each([
    [429, 30, "30"],
    [503, "Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT"],
  ])("is refused with %i and Retry-After", async (status, retryAfter, header) => {
    const answer = await answerTo({ is: "refuse", status, retryAfter, body: "slow down" });
    expect(answer).toMatchObject({
      status,
      headers: { "retry-after": header, "content-length": "9" },
    });
  });

  test.each([undefined, 308])("is redirected (%s)", async (status) => {
    const location = "ws://127.0.0.1:1/elsewhere";
    const step = { is: "redirect", location, ...(status !== undefined && { status }) } as const;
    expect(await answerTo(step)).toMatchObject({ status: status ?? 302, headers: { location } });
  });

  test.each([
    ["drop", "ECONNRESET"],
    ["reset", "ECONNRESET"],
    ["garbage", "HPE_INVALID_CONSTANT"],
  ] as const)("meets a %s", async (is, code) => {
    expect(await answerTo({ is })).toEqual({ is: "failed", code });
  });

  test("is held, until the client leaves", async () => {
    const simulator = await start();
    simulator.connections({ upgrade: { is: "hold" } });
    const client = await connect(simulator);
    await simulator.until((log) => log.some((record) => record.is === "upgrade"));
    expect([simulator.sockets, simulator.connected]).toEqual([1, 0]);
    client.socket.terminate();
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect(simulator.log.at(-1)).toMatchObject({ by: "client", code: 1006 });
  });

  test("is accepted late, unless the client has left by then", async () => {
    const clock = fakeClock();
    const simulator = await start({ clock });
    const upgrade = { is: "accept", delayMs: 5_000 } as const;
    simulator.connections({ upgrade }, { upgrade });
    const patient = await connect(simulator);
    const hasty = await connect(simulator);
    await simulator.until((log) => log.filter((record) => record.is === "upgrade").length === 2);
    hasty.socket.terminate();
    await simulator.until((log) => log.some((record) => record.is === "closed"));

    await clock.advance(5_000);
    expect(await patient.answer).toEqual({ is: "open" });
    expect(clock.pending).toBe(0);
    expect(simulator.connected).toBe(1);
  });

  test("to another path is not found, whatever the script", async () => {
    const simulator = await start();
    const elsewhere = { ...simulator, wsUrl: simulator.wsUrl.replace("/ws", "/socket") };
    expect(await visit(elsewhere, {}).answer).toMatchObject({ status: 404 });
    expect(simulator.log).toEqual([]);
  });

  test("that is no WebSocket handshake is answered and noted", async () => {
    const simulator = await start();
    const socket = dialTcp(simulator.port, "127.0.0.1");
    const heard = new Promise<string>((resolve) => {
      socket.once("data", (data) => resolve(data.toString()));
    });
    socket.write(
      "GET /ws HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n",
    );
    expect(await heard).toMatch(/^HTTP\/1.1 400/);
    socket.destroy();
    await simulator.until((log) => log.some((record) => record.is === "closed"));
  });
});
