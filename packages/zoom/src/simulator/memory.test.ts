import { Secret } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import type { Wire } from "../ports.ts";
import { garbageKinds, simulateInMemory } from "./index.ts";
import type { ConnectionScript, Fault, MemorySimulator, UpgradeStep } from "./index.ts";

const OK = '{"module":"build_connection","success":true,"content":"ok","header":{}}';
const BEAT = '{"module":"heartbeat"}';
const LIVE = '{"module":"heartbeat","success":true,"content":"live","header":{}}';
const started = { event: "meeting.started", event_ts: 1, payload: {} };

function setup(script: ConnectionScript = {}) {
  const clock = fakeClock();
  const zoom = simulateInMemory({ clock });
  zoom.connections(script);
  return { clock, zoom };
}

async function connect(zoom: MemorySimulator): Promise<{ wire: Wire; heard: unknown[] }> {
  const { access_token: token } = (await (await ask(zoom)).json()) as { access_token: string };
  const query = new URLSearchParams({
    subscriptionId: zoom.credentials.subscriptionId,
    access_token: token,
  });
  const heard: unknown[] = [];
  const url = Secret.of("url", `${zoom.wsUrl}?${query.toString()}`);
  const request = { url, timeoutMs: 15_000, maxPayload: 4 * 1024 * 1024, proxy: undefined };
  const wire = zoom.dial(request, {
    opened: () => heard.push("opened"),
    text: (text) => heard.push(text),
    heard: () => heard.push("heard"),
    unreadable: (why) => heard.push({ why }),
    closed: (end) => heard.push(end),
  });
  await settled();
  return { wire, heard };
}

function ask(zoom: MemorySimulator, init: RequestInit = {}): Promise<Response> {
  const { clientId, clientSecret } = zoom.credentials;
  return zoom.fetch(zoom.oauthUrl, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
    ...init,
  });
}

describe("in memory, a connection", () => {
  test("is confirmed, acknowledged and served, and an hour takes a moment", async () => {
    const { clock, zoom } = setup({ later: [{ afterMs: 3_600_000, do: { is: "freeze" } }] });
    const { wire, heard } = await connect(zoom);
    wire.send(BEAT);
    await settled();
    zoom.emit(started, { form: "bare" });
    await clock.advance(3_600_000);
    expect(heard).toEqual(["opened", OK, LIVE, JSON.stringify(started)]);
    wire.send(BEAT);
    wire.close();
    await settled();
    expect([heard.length, zoom.connected, zoom.sockets]).toEqual([4, 1, 1]);
    wire.terminate();
    wire.terminate();
    await settled();
    expect(heard.slice(4)).toEqual([{ how: "broken", why: "terminated" }]);
    expect([zoom.connected, zoom.sockets, clock.pending]).toEqual([0, 0, 0]);
  });

  test("says goodbye when the client does", async () => {
    const { zoom } = setup();
    const { wire, heard } = await connect(zoom);
    wire.close();
    await settled();
    expect(heard.at(-1)).toEqual({ how: "closed", code: 1000, reason: "" });
    expect(zoom.log.at(-1)).toMatchObject({ is: "closed", by: "client", code: 1000 });
  });

  test("gives way to a newer one", async () => {
    const { zoom } = setup();
    const older = await connect(zoom);
    await connect(zoom);
    expect(older.heard.at(-1)).toMatchObject({
      how: "closed",
      reason: "Connected in another place",
    });
    expect(zoom.connected).toBe(1);
  });

  test.each<[UpgradeStep, unknown]>([
    [
      { is: "refuse", status: 401 },
      { how: "refused", status: 401, retryAfter: undefined },
    ],
    [
      { is: "refuse", status: 429, retryAfter: 30 },
      { how: "refused", status: 429, retryAfter: "30" },
    ],
    [
      { is: "redirect", location: "/" },
      { how: "refused", status: 302, retryAfter: undefined },
    ],
    [{ is: "drop" }, { how: "broken", why: "the connection ended" }],
    [{ is: "reset" }, { how: "broken", why: "the connection ended" }],
    [{ is: "garbage" }, { how: "broken", why: "the answer is no HTTP" }],
  ])("is turned away: %o", async (upgrade, end) => {
    const { zoom } = setup({ upgrade });
    expect((await connect(zoom)).heard).toEqual([end]);
    expect(zoom.log.at(-1)).toMatchObject({ is: "closed", by: "simulator" });
  });

  test.each<UpgradeStep>([{ is: "hold" }, { is: "accept", delayMs: 20_000 }])(
    "is given up by the client after its time: %o",
    async (upgrade) => {
      const { clock, zoom } = setup({ upgrade });
      const { heard } = await connect(zoom);
      await clock.advance(14_999);
      expect(heard).toEqual([]);
      await clock.advance(1);
      expect(heard).toEqual([{ how: "broken", why: "no answer to the upgrade" }]);
      await clock.advance(60_000);
      expect([heard.length, clock.pending, zoom.sockets]).toEqual([1, 0, 0]);
    },
  );

  test.each<[Fault, unknown]>([
    [{ is: "close" }, { how: "closed", code: 1005, reason: "" }],
    [
      { is: "close", code: 4000, reason: "x" },
      { how: "closed", code: 4000, reason: "x" },
    ],
    [
      { is: "close", code: 1006 },
      { how: "broken", why: "the connection ended" },
    ],
    [{ is: "end" }, { how: "broken", why: "the connection ended" }],
    [{ is: "reset" }, { how: "broken", why: "the connection was reset" }],
    [{ is: "ping" }, "heard"],
  ])("meets the fault %o", async (fault, last) => {
    const { zoom } = setup({ later: [{ do: fault }] });
    expect((await connect(zoom)).heard).toEqual(["opened", OK, last]);
  });

  test.each(garbageKinds)("meets garbage: %s", async (kind) => {
    const { zoom } = setup({ verdict: { is: "success", delivery: "byte-by-byte" } });
    const { heard } = await connect(zoom);
    zoom.do({ is: "garbage", kind });
    await settled();
    const broken = ["bad-opcode", "huge"].includes(kind);
    expect(heard.slice(0, 2)).toEqual(["opened", OK]);
    expect(heard.length).toBeGreaterThan(2);
    expect(zoom.connected).toBe(broken ? 0 : 1);
  });

  test("may be given up before it is open", async () => {
    const { clock, zoom } = setup({ upgrade: { is: "hold" } });
    const { wire, heard } = await connect(zoom);
    wire.close();
    await settled();
    expect(heard).toEqual([{ how: "broken", why: "given up before it was open" }]);
    expect([clock.pending, zoom.sockets]).toEqual([0, 0]);
  });

  test("ends when the simulator stops", async () => {
    const { zoom } = setup();
    const { heard } = await connect(zoom);
    zoom.stop();
    await settled();
    expect(heard.at(-1)).toEqual({ how: "broken", why: "the connection was reset" });
  });
});

describe("in memory, a token", () => {
  test("is granted or refused as over the network", async () => {
    const { zoom } = setup();
    expect((await ask(zoom)).status).toBe(200);
    expect((await ask(zoom, { headers: {} })).status).toBe(400);
    const body = "grant_type=client_credentials";
    expect((await ask(zoom, { body })).status).toBe(400); // not declared as a form
    expect((await zoom.fetch(`${zoom.oauthUrl}?${body}`, { method: "POST" })).status).toBe(400);
    expect((await zoom.fetch(new Request("http://zoom.invalid/v2/users"))).status).toBe(404);
  });

  test("comes late on the clock", async () => {
    const { clock, zoom } = setup();
    zoom.tokens({ is: "ok", delayMs: 5_000 });
    let status = 0;
    const asked = ask(zoom).then((response) => (status = response.status));
    await clock.advance(4_999);
    expect(status).toBe(0);
    await clock.advance(1);
    expect(await asked).toBe(200);
  });

  test.each(["drop", "reset"] as const)("is cut off (%s)", async (is) => {
    const { zoom } = setup();
    zoom.tokens({ is });
    await expect(ask(zoom)).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
  });

  test.each([{ is: "hang" } as const, { is: "ok", delayMs: 9_000 } as const])(
    "may be given up: %o",
    async (step) => {
      const { clock, zoom } = setup();
      zoom.tokens(step);
      const abort = new AbortController();
      const asked = ask(zoom, { signal: abort.signal });
      abort.abort(new Error("too slow"));
      await expect(asked).rejects.toThrow("too slow");
      expect(clock.pending).toBe(0);
      await expect(ask(zoom, { signal: abort.signal })).rejects.toThrow("too slow");
    },
  );
});
