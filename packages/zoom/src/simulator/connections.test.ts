import { fakeClock } from "@zoomflow/core/testing";
import { afterEach, describe, expect, test } from "vitest";

import { startSimulator } from "./index.ts";
import type { Simulator, SimulatorOptions } from "./index.ts";
import { askToken, connect, tokenOf, visit } from "./plain-client.ts";

let zoom: Simulator | undefined;

async function start(options?: SimulatorOptions): Promise<Simulator> {
  zoom = await startSimulator(options);
  return zoom;
}

afterEach(() => zoom?.stop());

const OK = '{"module":"build_connection","success":true,"content":"ok","header":{}}';
const started = { event: "meeting.started", event_ts: 1, payload: { object: { topic: "All 🚒" } } };

function refusal(content: string): string {
  return JSON.stringify({ module: "build_connection", success: false, content, header: {} });
}

describe("a healthy connection", () => {
  test("is confirmed, acknowledges heartbeats and delivers events", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    client.socket.send('{ "module": "heartbeat" }');
    await client.heard(2);

    expect(simulator.emit(started)).toBe(true);
    const frames = await client.heard(3);
    expect(frames.slice(0, 2).map((frame) => frame.text)).toEqual([
      OK,
      '{"module":"heartbeat","success":true,"content":"live","header":{}}',
    ]);
    const message = JSON.parse(frames[2]?.text ?? "") as { module: string; content: string };
    expect(message.module).toBe("message");
    expect(JSON.parse(message.content)).toEqual(started);
    expect(simulator.connected).toBe(1);
    expect(simulator.log.map((record) => record.is)).toEqual([
      "token-request",
      "upgrade",
      "verdict",
      "frame",
      "event",
    ]);
  });

  test("answers only its own heartbeat, in any spelling of JSON", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.answer;
    for (const text of ["heartbeat", "null", '{"module":"message"}', '"heartbeat"']) {
      client.socket.send(text);
    }
    client.socket.send(Buffer.from([1, 2]));
    client.socket.send('{"module":"heartbeat"}');
    await client.heard(2);
    expect(client.frames).toHaveLength(2);
    expect(simulator.log.filter((record) => record.is === "frame")).toMatchObject([
      { text: "heartbeat", kind: "text" },
      { text: "null", kind: "text" },
      { kind: "text" },
      { kind: "text" },
      { text: "0102", kind: "binary" },
      { kind: "heartbeat" },
    ]);
  });

  test("notes how a client left", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    expect(simulator.sockets).toBe(1);
    client.socket.close(4001, "enough");
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect(simulator.log.at(-1)).toMatchObject({ by: "client", code: 4001, reason: "enough" });
    expect([simulator.connected, simulator.sockets]).toEqual([0, 0]);
    expect(simulator.emit(started)).toBe(false);
    expect(simulator.send("{}")).toBe(false);
  });

  test("survives a client that breaks the protocol or sends too much", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    client.socket.send("x".repeat(70_000));
    expect(await client.closed).toMatchObject({ code: 1009 });
    const next = await connect(simulator);
    expect((await next.heard(1))[0]?.text).toBe(OK);
  });
});

describe("what a client must show", () => {
  test.each([
    ["no token", {}, "token is empty", "empty"],
    ["an empty token", { token: "" }, "token is empty", "empty"],
    ["a token never granted", { token: "guess" }, "Invalid Token", "unknown"],
  ])("with %s it is refused after the 101, then closed", async (_, shown, content, worth) => {
    const simulator = await start();
    const client = visit(simulator, { ...shown, subscriptionId: "simulated-subscription" });
    expect(await client.answer).toEqual({ is: "open" });
    expect((await client.heard(1))[0]?.text).toBe(refusal(content));
    expect(await client.closed).toEqual({ code: 1000, reason: "" });
    await simulator.until((log) => log.length === 3);
    expect(simulator.log).toMatchObject([
      { is: "upgrade", token: worth },
      { is: "verdict", success: false, content },
      { is: "closed", by: "simulator" },
    ]);
  });

  test.each([undefined, "another"])(
    "with subscription %s it is refused",
    async (subscriptionId) => {
      const simulator = await start();
      const token = await tokenOf(await askToken(simulator));
      const client = visit(simulator, { token, ...(subscriptionId && { subscriptionId }) });
      expect((await client.heard(1))[0]?.text).toBe(refusal("Invalid subscriptionId"));
      await client.closed;
    },
  );

  test("with an expired token it is refused", async () => {
    const clock = fakeClock();
    const simulator = await start({ clock, tokenLifeMs: 60_000, subscriptionId: "S" });
    const token = await tokenOf(await askToken(simulator));
    await clock.advance(59_999);
    const inTime = visit(simulator, { token, subscriptionId: "S" });
    expect((await inTime.heard(1))[0]?.text).toBe(OK);

    await clock.advance(1);
    const late = visit(simulator, { token, subscriptionId: "S" });
    expect((await late.heard(1))[0]?.text).toBe(refusal("Invalid Token"));
    expect(simulator.log).toContainEqual(expect.objectContaining({ token: "expired" }));
    expect(simulator.connected).toBe(1);
  });

  test.each([
    [false, "valid"],
    [true, "killed"],
  ])("when new tokens kill old ones (%s), a former token is %s", async (kills, worth) => {
    const simulator = await start({ newTokenKillsOld: kills });
    const token = await tokenOf(await askToken(simulator));
    await askToken(simulator);
    const client = visit(simulator, { token, subscriptionId: "simulated-subscription" });
    await client.heard(1);
    expect(simulator.log).toContainEqual(expect.objectContaining({ is: "upgrade", token: worth }));
  });

  test("an open connection is closed with its token only where that is asked for", async () => {
    const clock = fakeClock();
    const simulator = await start({ clock, tokenLifeMs: 5_000, closeOnTokenExpiry: true });
    const client = await connect(simulator);
    await client.heard(1);
    await clock.advance(4_999);
    expect(simulator.connected).toBe(1);
    await clock.advance(1);
    expect(await client.closed).toEqual({ code: 1000, reason: "token expired" });
  });
});

describe("one connection per subscription", () => {
  test("the newest wins, and the older is told so", async () => {
    const simulator = await start();
    const older = await connect(simulator);
    await older.heard(1);
    const newer = await connect(simulator);
    await newer.heard(1);

    expect((await older.heard(2))[1]?.text).toBe(refusal("Connected in another place"));
    expect(await older.closed).toEqual({ code: 1000, reason: "Connected in another place" });
    expect(simulator.connected).toBe(1);
    simulator.emit(started);
    await newer.heard(2);
    expect(older.frames).toHaveLength(2);
  });

  test("the words and the code can be chosen", async () => {
    const simulator = await start({ displacedText: "Elsewhere", displacedCode: 4009 });
    const older = await connect(simulator);
    await older.heard(1);
    await (await connect(simulator)).heard(1);
    expect(await older.closed).toEqual({ code: 4009, reason: "Elsewhere" });
  });

  test("a refused newcomer displaces nobody", async () => {
    const simulator = await start();
    const client = await connect(simulator);
    await client.heard(1);
    const stranger = visit(simulator, { token: "guess", subscriptionId: "simulated-subscription" });
    await stranger.closed;
    expect(simulator.emit(started)).toBe(true);
  });

  test("a half-open one gives way in silence", async () => {
    const simulator = await start();
    const older = await connect(simulator);
    await older.heard(1);
    simulator.do({ is: "freeze" });
    expect(simulator.connected).toBe(1);
    expect(simulator.emit(started)).toBe(false);

    const newer = await connect(simulator);
    await newer.heard(1);
    expect(simulator.emit(started)).toBe(true);
    await newer.heard(2);
    expect(older.socket.readyState).toBe(older.socket.OPEN);
    expect(older.frames).toHaveLength(1);
    older.socket.terminate();
  });
});
