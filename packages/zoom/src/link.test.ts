import { type AnyEvent, Secret, type ZoomflowError } from "@zoomflow/core";
import type { Clock, Telemetry } from "@zoomflow/core/ports";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import type { LinkOptions } from "./options.ts";
import { type SimulationOptions, simulateInMemory } from "./simulator/index.ts";
import { createZoomSource } from "./source.ts";

const started = { event: "meeting.started", event_ts: 1, payload: { object: { uuid: "u" } } };

function place(rules: SimulationOptions = {}) {
  const clock = fakeClock();
  return { clock, zoom: simulateInMemory({ clock, ...rules }) };
}

function setup(
  spec: {
    at?: ReturnType<typeof place>;
    link?: LinkOptions;
    random?: () => number;
    clock?: (real: Clock) => Clock;
  } = {},
) {
  const { clock, zoom } = spec.at ?? place();
  const moments: Telemetry[] = [];
  const events: AnyEvent[] = [];
  const failures: ZoomflowError[] = [];
  const { clientSecret, ...credentials } = zoom.credentials;
  const source = createZoomSource(
    {
      ...credentials,
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
      oauthUrl: zoom.oauthUrl,
      wsUrl: zoom.wsUrl,
      ...(spec.link ? { link: spec.link } : {}),
    },
    {
      clock: spec.clock?.(clock) ?? clock,
      random: spec.random ?? (() => 0.5),
      fetch: zoom.fetch,
      dial: zoom.dial,
      observe: (moment) => moments.push(moment),
    },
  );
  const start = async () => {
    source.start({
      deliver: (arrival) => events.push(arrival.event),
      failed: (error) => failures.push(error),
    });
    await settled();
  };
  const count = (is: string) => zoom.log.filter((record) => record.is === is).length;
  return { clock, zoom, source, moments, events, failures, start, count };
}

describe("with the figures it has unless told otherwise", () => {
  test("an hour of quiet costs one connection, one token and a heartbeat every 25 s", async () => {
    const { clock, zoom, source, start, count } = setup();
    await start();
    await clock.advance(3_600_000);
    expect(source.health().ok).toBe(true);
    expect(count("upgrade")).toBe(1);
    expect(count("token-request")).toBe(1);
    expect(zoom.log.filter((record) => record.is === "frame")).toHaveLength(145);
  });

  test.each([0, 0.999_999])("a silent peer is left within 40 s (chance at %d)", async (chance) => {
    const { clock, zoom, source, start } = setup({ random: () => chance });
    await start();
    await clock.advance(100_000);
    zoom.do({ is: "freeze" });
    await clock.advance(40_000);
    expect(zoom.log.some((record) => record.is === "closed" && record.by === "client")).toBe(true);
    expect(source.state).toBe("connected");
    expect(zoom.log.filter((record) => record.is === "upgrade")).toHaveLength(2);
  });

  test("a peer that never confirms is left within 15 s", async () => {
    const { clock, zoom, start, moments } = setup();
    zoom.connections({ verdict: { is: "none" } });
    await start();
    await clock.advance(15_000);
    expect(moments.findLast((moment) => moment.is === "link.state")).toMatchObject({
      to: "backing-off",
      error: { code: "ZF_CONNECTION_TIMEOUT" },
    });
  });

  test("the token is part of the 15 s", async () => {
    const { clock, zoom, start, moments } = setup();
    zoom.tokens({ is: "ok", delayMs: 10_000 });
    zoom.connections({ verdict: { is: "none" } });
    await start();
    await clock.advance(15_000);
    expect(moments.findLast((moment) => moment.is === "link.state")).toMatchObject({
      to: "backing-off",
    });
  });

  test.each([0, 0.5, 0.999_999])(
    "a flapping server sees at most 6 connects in 20 s (chance at %d)",
    async (chance) => {
      for (const is of ["close", "end", "reset"] as const) {
        const { clock, zoom, start, count } = setup({ random: () => chance });
        zoom.always({ connection: { later: [{ do: { is } }] } });
        await start();
        await clock.advance(20_000);
        expect(count("upgrade")).toBeLessThanOrEqual(6);
        expect(count("upgrade")).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test.each([0, 0.5, 0.999_999])(
    "a rival sees at most 4 connects in 25 s, whatever way it wins (chance at %d)",
    async (chance) => {
      for (const kick of [
        { is: "displace" },
        { is: "close", code: 1000 },
        { is: "close" },
        { is: "close", code: 4003, reason: "superseded" },
        { is: "end" },
        { is: "reset" },
        { is: "close", code: 1001 },
      ] as const) {
        const { clock, zoom, start, count } = setup({ random: () => chance });
        zoom.always({ connection: { later: [{ afterMs: 500, do: kick }] } });
        await start();
        await clock.advance(25_000);
        expect(count("upgrade"), kick.is).toBeLessThanOrEqual(4);
      }
    },
  );

  test.each([
    ["in words that are known", "Connected in another place"],
    ["in words that are not", "Superseded"],
  ])("two of us on one subscription do not fight, told so %s", async (_, displacedText) => {
    const at = place({ displacedText });
    const [one, other] = [setup({ at }), setup({ at })];
    await one.start();
    await at.clock.advance(90_000);
    await other.start();
    await at.clock.advance(25_000);
    // Ninety seconds of the one, and what the two did since.
    expect(one.count("upgrade")).toBeLessThanOrEqual(2 + 2 * 3);
    expect([one.source.state, other.source.state].toSorted()).toEqual(["connected", "displaced"]);
    const before = one.count("upgrade");
    await at.clock.advance(3_600_000);
    expect(one.count("upgrade") - before).toBeLessThanOrEqual(30);
    expect([one.source.state, other.source.state].toSorted()).toEqual(["connected", "displaced"]);
  });

  test("wrong credentials cost one token request, and no socket", async () => {
    const { clock, zoom, start, count, failures } = setup();
    zoom.always({ token: { is: "refused", error: "invalid_client" } });
    await start();
    await clock.advance(3_600_000);
    expect(failures).toHaveLength(1);
    expect(count("token-request")).toBe(1);
    expect(count("upgrade")).toBe(0);
  });

  test("twenty drops cost no more than the token that was there", async () => {
    const { clock, zoom, start, count } = setup();
    await start();
    for (let drops = 0; drops < 20; drops++) {
      zoom.do({ is: "reset" });
      await clock.advance(90_000);
    }
    expect(count("upgrade")).toBe(21);
    expect(count("token-request")).toBe(1);
  });

  test("the first retry after a healthy session comes within 250 ms", async () => {
    const { clock, zoom, source, start } = setup({ random: () => 0.999_999 });
    await start();
    await clock.advance(61_000);
    zoom.do({ is: "reset" });
    await clock.advance(250);
    expect(source.state).toBe("connected");
    expect(zoom.emit(started)).toBe(true);
  });

  test("an outage of the token endpoint is met with patience, and is over when it is over", async () => {
    const { clock, zoom, source, start, count, moments } = setup();
    zoom.always({ token: { is: "status", status: 503 } });
    await start();
    await clock.advance(600_000);
    expect(count("token-request")).toBeLessThan(30);
    expect(moments.some((moment) => moment.is === "token.failed")).toBe(true);
    zoom.always({ token: { is: "ok" } });
    await clock.advance(61_000);
    expect(source.state).toBe("connected");
  });

  test("Retry-After of the token endpoint is kept", async () => {
    const { clock, zoom, source, start, count } = setup();
    zoom.tokens({ is: "status", status: 429, retryAfter: 120 });
    await start();
    await clock.advance(119_000);
    expect(count("token-request")).toBe(1);
    await clock.advance(3_000);
    expect(source.state).toBe("connected");
  });

  test("somebody who stands by looks again, and stays when the other is gone", async () => {
    const { clock, zoom, source, start } = setup();
    zoom.connections({ later: [{ do: { is: "displace" } }] });
    await start();
    expect(source.state).toBe("displaced");
    await clock.advance(59_000);
    expect(source.state).toBe("displaced");
    await clock.advance(61_000);
    expect(source.state).toBe("connected");
  });

  test("setting the wall clock changes nothing", async () => {
    const { clock, start, count, source } = setup();
    await start();
    for (const jump of [86_400_000, -172_800_000]) {
      clock.jump(jump);
      await clock.advance(120_000);
    }
    expect(source.state).toBe("connected");
    expect(count("upgrade")).toBe(1);
    expect(count("token-request")).toBe(1);
  });
});

describe("a process that stood still", () => {
  test("asks Zoom before it gives the connection up, and keeps a living one", async () => {
    let asleep = 0;
    const { clock, start, count, moments, source } = setup({
      clock: (real) => ({ ...real, monotonic: () => real.monotonic() + asleep }),
    });
    await start();
    await clock.advance(10_000);
    asleep = 3_600_000;
    await clock.advance(60_000);
    expect(moments.filter((moment) => moment.is === "link.stalled")).toHaveLength(1);
    expect(count("upgrade")).toBe(1);
    expect(source.health().ok).toBe(true);
  });
});

describe("events", () => {
  test("one that the host cannot take is reported, and the next is delivered", async () => {
    const { clock, zoom, source, moments } = setup();
    const taken: string[] = [];
    source.start({
      deliver({ event }) {
        if (event.event === "bad") throw new Error("too hot");
        taken.push(event.event);
      },
      failed() {},
    });
    await settled();
    zoom.emit({ event: "bad" });
    zoom.emit(started);
    await clock.advance(1);
    expect(taken).toEqual(["meeting.started"]);
    expect(moments.find((moment) => moment.is === "link.unreadable")).toMatchObject({
      why: "could not be taken: too hot",
    });
  });

  test("frames that cannot be read are told once a minute, with how many were not", async () => {
    const { clock, zoom, start, source, moments } = setup();
    await start();
    for (let sent = 0; sent < 50; sent++) zoom.send("{not json access_token=abc");
    await clock.advance(60_000);
    zoom.send("{still not");
    await clock.advance(1);
    expect(moments.filter((moment) => moment.is === "link.unreadable")).toEqual([
      {
        is: "link.unreadable",
        why: "not JSON",
        excerpt: "{not json access_token=[redacted]",
        suppressed: 0,
      },
      {
        is: "link.unreadable",
        why: "not JSON",
        excerpt: "{not json access_token=[redacted]",
        suppressed: 48,
      },
    ]);
    const stopped = source.stop();
    await clock.advance(1_000);
    await stopped;
    expect(moments.findLast((moment) => moment.is === "link.unreadable")).toMatchObject({
      excerpt: "{still not",
      suppressed: 0,
    });
    expect(clock.pending).toBe(0);
  });

  test("a heartbeat that is answered without success keeps the link and spoils its health", async () => {
    const { clock, zoom, start, source, moments } = setup();
    zoom.connections({ heartbeats: { is: "failure" } });
    await start();
    await clock.advance(60_000);
    expect(source.state).toBe("connected");
    expect(source.health()).toEqual({
      ok: false,
      reason: "Zoom answers heartbeats, but not with success",
    });
    expect(moments.some((moment) => moment.is === "link.unreadable")).toBe(true);
  });
});

describe("stop", () => {
  test("a peer that does not say goodbye is left after a second", async () => {
    const { clock, zoom, start, source } = setup();
    await start();
    zoom.do({ is: "freeze" });
    const stopped = source.stop();
    await clock.advance(1_000);
    await stopped;
    expect(zoom.sockets).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test("no timer is left, whatever state it is stopped in", async () => {
    for (const ms of [0, 1, 300, 5_000, 15_001, 20_000]) {
      const { clock, zoom, start, source } = setup();
      zoom.connections({ verdict: { is: "none" } }, { later: [{ do: { is: "reset" } }] });
      await start();
      await clock.advance(ms);
      const stopped = source.stop();
      await clock.advance(1_000);
      await stopped;
      expect(clock.pending).toBe(0);
    }
  });

  test("nothing is dialled after it, and a second start begins anew", async () => {
    const { clock, start, source, count } = setup();
    await start();
    const stopped = source.stop();
    await clock.advance(1_000);
    await stopped;
    await clock.advance(600_000);
    expect(count("upgrade")).toBe(1);
    await start();
    await clock.advance(1);
    expect(source.state).toBe("connected");
  });
});

test("options that cannot work are refused before anything is tried", () => {
  const broken = () =>
    createZoomSource(
      { clientId: "", clientSecret: Secret.of("ZOOM_CLIENT_SECRET", "s") },
      {
        clock: fakeClock(),
        random: Math.random,
        observe() {},
        fetch,
        dial: simulateInMemory().dial,
      },
    );
  expect(broken).toThrow(expect.objectContaining({ code: "ZF_CONFIG_INVALID" }));
});
