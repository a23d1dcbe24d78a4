import { Secret, type ZoomflowError } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type ConnectionScript, simulateInMemory } from "./simulator/index.ts";
import { createZoomSource } from "./source.ts";

function setup(random = () => 0.5) {
  const clock = fakeClock();
  const zoom = simulateInMemory({ clock });
  const failures: ZoomflowError[] = [];
  const { clientSecret, ...credentials } = zoom.credentials;
  const source = createZoomSource(
    {
      ...credentials,
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
      oauthUrl: zoom.oauthUrl,
      wsUrl: zoom.wsUrl,
    },
    { clock, random, fetch: zoom.fetch, dial: zoom.dial, observe() {} },
  );
  const start = async () => {
    source.start({ deliver() {}, failed: (error) => failures.push(error) });
    await settled();
  };
  const count = (is: string) => zoom.log.filter((record) => record.is === is).length;
  return { clock, zoom, source, failures, start, count };
}

describe("sessions that are cut short", () => {
  test("a rival sees at most 4 connects in 25 s, though it wins in another way each time", async () => {
    const kick = fc.oneof(
      fc.record({
        is: fc.constant("close" as const),
        code: fc.constantFrom(1000, 1001, 1005, 1008, 1011, 1012, 4000, 4001),
        reason: fc.string({ unit: fc.constantFrom("a", "b", " ", "7"), maxLength: 20 }),
      }),
      fc.constantFrom(
        { is: "end" } as const,
        { is: "reset" } as const,
        {
          is: "frame",
          text: '{"module":"build_connection","success":false,"content":"Invalid Token"}',
        } as const,
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(kick, { minLength: 30, maxLength: 30 }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (kicks, afterMs, chance) => {
          const { clock, zoom, start, count } = setup(() => chance);
          zoom.connections(...kicks.map((one) => ({ later: [{ afterMs, do: one }] })));
          await start();
          await clock.advance(25_000);
          expect(count("upgrade")).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("twenty cuts of all kinds are survived within 18 minutes, with one token", async () => {
    for (const chance of [0, 0.5, 0.9]) {
      const { clock, zoom, source, start, count } = setup(() => chance);
      const cuts = [
        { is: "reset" },
        { is: "close", code: 1001 },
        { is: "close", code: 1011 },
        { is: "end" },
        { is: "close", code: 1012 },
      ] as const;
      const scripts = Array.from({ length: 20 }, (_, nth) => cuts[nth % cuts.length]!);
      zoom.connections(...scripts.map((cut) => ({ later: [{ afterMs: 400, do: cut }] })));
      await start();
      await clock.advance(1_080_000);
      expect(source.state).toBe("connected");
      expect(count("upgrade")).toBe(21);
      expect(count("token-request")).toBe(1);
    }
  });
});

describe("a token that is turned away", () => {
  test.each<[string, ConnectionScript]>([
    ["HTTP 403", { upgrade: { is: "refuse", status: 403 } }],
    ["a close with 1008", { verdict: { is: "none" }, first: [{ is: "close", code: 1008 }] }],
    [
      "words in another module",
      {
        verdict: { is: "none" },
        first: [{ is: "frame", text: '{"module":"message","content":"Invalid Token"}' }],
      },
    ],
  ])("a token that is turned away with %s is renewed at once, and once", async (_, script) => {
    const { clock, zoom, source, start, count } = setup();
    zoom.connections(script);
    await start();
    await clock.advance(250);
    expect(source.state).toBe("connected");
    expect(count("token-request")).toBe(2);

    const stubborn = setup();
    stubborn.zoom.always({ connection: script });
    await stubborn.start();
    await stubborn.clock.advance(60_000);
    expect(stubborn.count("token-request")).toBe(2);
  });

  test.each([400, 401, 403, 404])(
    "a token endpoint that only says HTTP %d is asked at most three times in 10 s",
    async (status) => {
      const { clock, zoom, start, count, failures } = setup(() => 0);
      zoom.always({ token: { is: "status", status, body: "<html>" } });
      await start();
      await clock.advance(10_000);
      expect(count("token-request")).toBeLessThanOrEqual(3);
      await clock.advance(590_000);
      expect(failures).toHaveLength(status === 404 ? 0 : 1);
    },
  );

  test("a renewal that a proxy refuses ends nothing that worked before", async () => {
    const { clock, zoom, source, start, failures } = setup();
    await start();
    await clock.advance(3_540_000);
    zoom.always({ token: { is: "status", status: 403, body: "<html>" } });
    zoom.do({ is: "reset" });
    await clock.advance(600_000);
    expect(failures).toEqual([]);
    expect(source.state).toBe("backing-off");
    zoom.always({ token: { is: "ok" } });
    await clock.advance(61_000);
    expect(source.state).toBe("connected");
  });
});
