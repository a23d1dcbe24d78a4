import { fakeClock } from "@zoomflow/core/testing";
import { afterEach, describe, expect, test } from "vitest";

import { garbageKinds, startSimulator } from "./index.ts";
import type { ConnectionScript, Fault, GarbageKind, Simulator, SimulatorOptions } from "./index.ts";
import { connect } from "./plain-client.ts";
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
const started = { event: "meeting.started", event_ts: 1, payload: {} };

function texts(frames: PlainClient["frames"]): string[] {
  return frames.map((frame) => frame.text);
}

describe("faults", () => {
  test.each<[Fault, number, string]>([
    [{ is: "close" }, 1005, ""],
    [{ is: "close", code: 1005 }, 1005, ""],
    [{ is: "close", code: 1000, reason: "bye" }, 1000, "bye"],
    [{ is: "close", code: 1001 }, 1001, ""],
    [{ is: "close", code: 1008 }, 1008, ""],
    [{ is: "close", code: 1011 }, 1011, ""],
    [{ is: "close", code: 1012 }, 1012, ""],
    [{ is: "close", code: 1013 }, 1013, ""],
    [{ is: "close", code: 4000, reason: "ours" }, 4000, "ours"],
    [{ is: "close", code: 1006 }, 1006, ""],
    [{ is: "end" }, 1006, ""],
    [{ is: "reset" }, 1006, ""],
    [{ is: "displace" }, 1000, "Connected in another place"],
  ])("%o is seen as %i", async (fault, code, reason) => {
    const simulator = await start({ later: [{ do: fault }] });
    const client = await connect(simulator);
    expect(await client.closed).toEqual({ code, reason });
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect(simulator.log.at(-1)).toMatchObject({ is: "closed", by: "simulator" });
    expect(simulator.log).toContainEqual(expect.objectContaining({ fault: fault.is }));
  });

  test.each<Fault>([
    { is: "close", code: 999 },
    { is: "close", code: 1000, reason: "x".repeat(124) },
  ])("%o is a frame that the client objects to", async (fault) => {
    const simulator = await start({ later: [{ do: fault }] });
    await (
      await connect(simulator)
    ).closed;
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect(simulator.log.at(-1)).toMatchObject({ by: "simulator", code: 1002 });
  });

  test("happen at their time, counted from the verdict", async () => {
    const clock = fakeClock();
    const simulator = await start(
      {
        later: [
          { afterMs: 2_000, do: { is: "close", code: 1001 } },
          { afterMs: 1_000, do: { is: "frame", text: "soon" } },
          { do: { is: "frame", text: "now" } },
        ],
      },
      { clock },
    );
    const client = await connect(simulator);
    expect(texts(await client.heard(2))).toEqual([OK, "now"]);
    await clock.advance(1_000);
    expect(texts(await client.heard(3))[2]).toBe("soon");
    await clock.advance(1_000);
    expect((await client.closed).code).toBe(1001);
  });

  test("do not outlive their connection", async () => {
    const clock = fakeClock();
    const simulator = await start({ later: [{ afterMs: 60_000, do: { is: "reset" } }] }, { clock });
    const client = await connect(simulator);
    await client.heard(1);
    client.socket.terminate();
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect(clock.pending).toBe(0);
  });

  test("freezing leaves a connection that neither hears nor speaks, until it is left or cut", async () => {
    const simulator = await start({});
    const client = await connect(simulator);
    await client.heard(1);
    simulator.do({ is: "freeze" });
    client.socket.send(BEAT);
    client.socket.ping();
    for (const fault of ["freeze", "ping", "close"] as const) simulator.do({ is: fault });
    simulator.do({ is: "garbage", kind: "empty" });
    expect(simulator.send("anyone?")).toBe(false);
    client.socket.close();
    // Whatever it would have answered is here before the word of a connection that came later.
    await (await connect(simulator)).heard(1);
    expect(client.socket.readyState).toBe(client.socket.CLOSING);
    simulator.do({ is: "reset" });
    expect((await client.closed).code).toBe(1006);
    expect([client.frames.length, client.pings, client.pongs]).toEqual([1, 0, 0]);
    expect(simulator.log.filter((record) => record.is === "frame")).toEqual([]);
  });

  test("a frozen connection notices that its client has left", async () => {
    const simulator = await start({ later: [{ do: { is: "freeze" } }] });
    const client = await connect(simulator);
    await client.heard(1);
    client.socket.terminate();
    await simulator.until((log) => log.some((record) => record.is === "closed"));
    expect([simulator.connected, simulator.sockets]).toEqual([0, 0]);
  });

  test("a ping is a ping of the protocol", async () => {
    const client = await play({ later: [{ do: { is: "ping" } }] });
    await client.heard(1);
    client.socket.send(BEAT);
    await client.heard(2);
    expect(client.pings).toBe(1);
  });

  test("events come as often, in the order and of the age that the script says", async () => {
    const old = { ...started, event_ts: 0 };
    const ended = { ...started, event: "meeting.ended" };
    const events = [ended, started, started, old];
    const client = await play({ later: [{ do: { is: "events", events, form: "bare" } }] });
    const frames = await client.heard(5);
    expect(
      texts(frames)
        .slice(1)
        .map((text) => JSON.parse(text) as unknown),
    ).toEqual(events);
  });

  test("a flapping server goes on for ever", async () => {
    const simulator = await start({});
    simulator.always({ connection: { later: [{ do: { is: "close", code: 1000 } }] } });
    await (await connect(simulator)).heard(1);
    const codes: number[] = [];
    for (let time = 0; time < 5; time++) codes.push((await (await connect(simulator)).closed).code);
    expect(codes).toEqual([1000, 1000, 1000, 1000, 1000]);
  });
});

describe("garbage", () => {
  const ends: Partial<Record<GarbageKind, number>> = { "bad-utf8": 1007, "bad-opcode": 1002 };

  test.each(garbageKinds)("%s reaches the client as it is", async (kind) => {
    const simulator = await start({ later: [{ do: { is: "garbage", kind } }] });
    const client = await connect(simulator);
    if (kind in ends) {
      await client.closed;
      await simulator.until((log) => log.some((record) => record.is === "closed"));
      expect(simulator.log.at(-1)).toMatchObject({ is: "closed", code: ends[kind] });
      return;
    }
    const [, frame] = await client.heard(2);
    expect(frame?.binary).toBe(kind === "binary");
    if (kind === "empty") expect(frame?.text).toBe("");
    if (kind === "huge") expect(frame?.text.length).toBeGreaterThan(4 * 1024 * 1024);
    simulator.send(Buffer.from("next"));
    expect((await client.heard(3))[2]).toMatchObject({ binary: true });
  });
});
