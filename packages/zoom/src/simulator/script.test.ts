import { connect as dialTcp } from "node:net";
import type { Socket } from "node:net";

import { fakeClock } from "@zoomflow/core/testing";
import { afterEach, describe, expect, test } from "vitest";

import { startSimulator } from "./index.ts";
import type { ConnectionScript, Simulator, SimulatorOptions } from "./index.ts";
import { askToken, connect, tokenOf } from "./plain-client.ts";
import type { PlainClient } from "./plain-client.ts";

let zoom: Simulator | undefined;

async function start(script: ConnectionScript, options?: SimulatorOptions): Promise<Simulator> {
  zoom = await startSimulator(options);
  zoom.connections(script);
  return zoom;
}

async function play(script: ConnectionScript): Promise<PlainClient> {
  return connect(await start(script));
}

afterEach(() => zoom?.stop());

const OK = '{"module":"build_connection","success":true,"content":"ok","header":{}}';
const BEAT = '{"module":"heartbeat"}';
const LIVE = '{"module":"heartbeat","success":true,"content":"live","header":{}}';
const started = { event: "meeting.started", event_ts: 1, payload: {} };

function texts(frames: PlainClient["frames"]): string[] {
  return frames.map((frame) => frame.text);
}

describe("the verdict", () => {
  test("arrives in the TCP segment of the 101", async () => {
    const chunks = await rawHandshake(
      await start({ verdict: { is: "success", delivery: "with-101" } }),
    );
    expect(chunks[0]).toMatch(/^HTTP\/1.1 101[^]*build_connection/);
  });

  test("arrives byte by byte, and nothing comes between the bytes", async () => {
    const simulator = await start({ verdict: { is: "success", delivery: "byte-by-byte" } });
    const client = await connect(simulator);
    await client.answer;
    simulator.emit(started);
    client.socket.send(BEAT);
    const frames = await client.heard(3);
    expect(frames[0]?.text).toBe(OK);
    expect(frames[1]?.text).toContain("meeting.started");
    expect(frames[2]?.text).toBe(LIVE);
  });

  test("arrives byte by byte when it is long", async () => {
    const content = "o".repeat(300);
    const client = await play({ verdict: { is: "success", delivery: "byte-by-byte", content } });
    expect((await client.heard(1))[0]?.text).toContain(content);
  });

  test("may say anything, and may leave the flag out", async () => {
    const client = await play({ verdict: { is: "success", content: "hello", unmarked: true } });
    const [frame] = await client.heard(1);
    expect(frame?.text).toBe('{"module":"build_connection","content":"hello","header":{}}');
  });

  test("comes late, and nothing is delivered before", async () => {
    const clock = fakeClock();
    const simulator = await start({ verdict: { is: "success", delayMs: 9_000 } }, { clock });
    const client = await connect(simulator);
    await client.answer;
    expect(simulator.emit(started)).toBe(false);
    await clock.advance(9_000);
    expect(texts(await client.heard(1))).toEqual([OK]);
  });

  test.each(["Invalid Token", "Token is invalid", "token is empty", undefined])(
    "refuses with the words %s",
    async (content) => {
      const client = await play({ verdict: { is: "failure", ...(content && { content }) } });
      const [frame] = await client.heard(1);
      expect(JSON.parse(frame?.text ?? "")).toMatchObject({
        module: "build_connection",
        success: false,
        content: content ?? "Invalid Token",
      });
      await client.closed;
    },
  );

  test("refuses and leaves the socket open", async () => {
    const client = await play({
      verdict: { is: "failure", stay: true },
      later: [{ do: { is: "ping" } }],
    });
    await client.heard(1);
    client.socket.send(BEAT);
    expect(texts(await client.heard(2))[1]).toBe(LIVE);
    expect(zoom?.connected).toBe(0);
  });

  test("never comes", async () => {
    const simulator = await start({ verdict: { is: "none" }, later: [{ do: { is: "close" } }] });
    const client = await connect(simulator);
    expect((await client.closed).code).toBe(1005);
    expect(client.frames).toEqual([]);
  });

  test("comes after other frames", async () => {
    const client = await play({
      first: [
        { is: "garbage", kind: "unknown-module" },
        { is: "garbage", kind: "binary" },
        { is: "events", events: [started], form: "object" },
      ],
    });
    const frames = await client.heard(4);
    expect(frames[0]?.text).toContain("weather");
    expect(frames[1]?.binary).toBe(true);
    expect(JSON.parse(frames[2]?.text ?? "")).toMatchObject({ content: started });
    expect(frames[3]?.text).toBe(OK);
  });

  test("is not sent where the connection was cut before", async () => {
    const client = await play({ first: [{ is: "end" }] });
    expect((await client.closed).code).toBe(1006);
    expect(client.frames).toEqual([]);
    expect(zoom?.connected).toBe(0);
  });
});

describe("heartbeats", () => {
  test("are acknowledged a number of times, then not", async () => {
    const client = await play({ heartbeats: { is: "stop-after", count: 2 } });
    for (let beat = 0; beat < 3; beat++) client.socket.once("open", () => client.socket.send(BEAT));
    await zoom?.until((log) => log.filter((record) => record.is === "frame").length === 3);
    zoom?.send("end");
    expect(texts(await client.heard(4))).toEqual([OK, LIVE, LIVE, "end"]);
  });

  test("fail, or are not answered, and that can change", async () => {
    const client = await play({ heartbeats: { is: "failure" } });
    await client.heard(1);
    client.socket.send(BEAT);
    expect((await client.heard(2))[1]?.text).toContain('"success":false');
    zoom?.do({ is: "heartbeats", how: { is: "none" } });
    client.socket.send(BEAT);
    await zoom?.until((log) => log.filter((record) => record.is === "frame").length === 2);
    zoom?.do({ is: "heartbeats", how: { is: "ack" } });
    client.socket.send(BEAT);
    expect(texts(await client.heard(3))[2]).toBe(LIVE);
  });

  test("are acknowledged late", async () => {
    const clock = fakeClock();
    const simulator = await start({ heartbeats: { is: "late", delayMs: 8_000 } }, { clock });
    const client = await connect(simulator);
    await client.heard(1);
    client.socket.send(BEAT);
    await simulator.until((log) => log.some((record) => record.is === "frame"));
    await clock.advance(7_999);
    simulator.send("between");
    await clock.advance(1);
    expect(texts(await client.heard(3))).toEqual([OK, "between", LIVE]);
  });
});

/** What a bare TCP client reads in the course of the handshake, chunk by chunk. */
async function rawHandshake(simulator: Simulator): Promise<string[]> {
  const token = await tokenOf(await askToken(simulator));
  const path = `/ws?subscriptionId=${simulator.credentials.subscriptionId}&access_token=${token}`;
  const socket: Socket = dialTcp(simulator.port, "127.0.0.1");
  const chunks: string[] = [];
  const told = new Promise<void>((resolve) => {
    socket.on("data", (data) => {
      chunks.push(data.toString("latin1"));
      if (chunks.join("").includes("build_connection")) resolve();
    });
  });
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
  );
  await told;
  socket.destroy();
  return chunks;
}
