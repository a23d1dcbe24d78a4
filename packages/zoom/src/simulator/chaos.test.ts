import { Secret } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import type { FakeClock } from "@zoomflow/core/testing";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { Wire } from "../ports.ts";
import { garbageKinds, simulateInMemory } from "./index.ts";
import type { ConnectionScript, Fault, MemorySimulator, SimulatorRecord } from "./index.ts";

const started = { event: "meeting.started", event_ts: 1, payload: {} };

const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { is: "end" },
    { is: "reset" },
    { is: "freeze" },
    { is: "displace" },
    { is: "ping" },
    { is: "frame", text: "{}" },
    { is: "events", events: [started, started] },
    { is: "heartbeats", how: { is: "late", delayMs: 700 } },
    { is: "heartbeats", how: { is: "none" } },
  ),
  fc.record({ is: fc.constant("close" as const), code: fc.constantFrom(1000, 1006, 1011, 4000) }),
  fc.record({ is: fc.constant("garbage" as const), kind: fc.constantFrom(...garbageKinds) }),
);

const scripts: fc.Arbitrary<ConnectionScript> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<ConnectionScript>({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        upgrade: fc.constantFrom(
          { is: "accept", delayMs: 900 } as const,
          { is: "refuse", status: 503 } as const,
          { is: "hold" } as const,
          { is: "drop" } as const,
        ),
        first: fc.array(faults, { maxLength: 2 }),
        verdict: fc.constantFrom(
          { is: "success", delayMs: 400 } as const,
          { is: "failure", stay: true } as const,
          { is: "failure" } as const,
          { is: "none" } as const,
        ),
        later: fc.array(fc.record({ afterMs: fc.nat(3_000), do: faults }), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  },
);

const deeds = fc.oneof(
  fc.record({ is: fc.constant("connect" as const), script: scripts }),
  fc.record({ is: fc.constant("fault" as const), fault: faults }),
  fc.record({ is: fc.constant("wait" as const), ms: fc.nat(2_000) }),
  fc.record({ is: fc.constantFrom("beat", "emit", "close", "terminate") }),
);

test("whatever is done to it, one at most is connected, each end is told once, and nothing is left", async () => {
  let confirmed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(deeds, { minLength: 5, maxLength: 30, size: "max" }),
      async (list) => {
        const clock = fakeClock();
        const zoom = simulateInMemory({ clock, closeOnTokenExpiry: true, tokenLifeMs: 5_000 });
        const callers: Caller[] = [];
        for (const deed of list) {
          await carryOut(deed, zoom, clock, callers);
          expect(zoom.connected).toBeLessThanOrEqual(1);
        }
        for (const { wire } of callers) wire.terminate();
        await settled();
        expect(callers.map((caller) => caller.ends)).toEqual(callers.map(() => 1));
        expect(closings(zoom.log)).toEqual(callers.map((_, index) => index + 1));
        expect([zoom.connected, zoom.sockets, clock.pending]).toEqual([0, 0, 0]);
        confirmed += zoom.log.filter((record) => record.is === "verdict" && record.success).length;
      },
    ),
    { numRuns: 200 },
  );
  expect(confirmed).toBeGreaterThan(400); // else the property says little
});

interface Caller {
  readonly wire: Wire;
  ends: number;
}

type Deed = typeof deeds extends fc.Arbitrary<infer D> ? D : never;

async function carryOut(
  deed: Deed,
  zoom: MemorySimulator,
  clock: FakeClock,
  callers: Caller[],
): Promise<void> {
  const last = callers.at(-1)?.wire;
  if ("script" in deed) {
    zoom.connections(deed.script);
    callers.push(await call(zoom));
  } else if ("fault" in deed) zoom.do(deed.fault);
  else if ("ms" in deed) await clock.advance(deed.ms);
  else if (deed.is === "emit") zoom.emit(started);
  else if (deed.is === "beat") last?.send('{"module":"heartbeat"}');
  else if (deed.is === "close") last?.close();
  else last?.terminate();
  await settled();
}

async function call(zoom: MemorySimulator): Promise<Caller> {
  const { clientId, clientSecret, subscriptionId } = zoom.credentials;
  await zoom.fetch(`${zoom.oauthUrl}?grant_type=client_credentials`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
  });
  const query = `subscriptionId=${subscriptionId}&access_token=${zoom.issued.at(-1)}`;
  const caller = { ends: 0 };
  const wire = zoom.dial(
    {
      url: Secret.of("url", `${zoom.wsUrl}?${query}`),
      timeoutMs: 1_500,
      maxPayload: 1_000_000,
      proxy: undefined,
    },
    {
      opened: () => expect(caller.ends).toBe(0),
      text: () => expect(caller.ends).toBe(0),
      heard: () => expect(caller.ends).toBe(0),
      unreadable: () => expect(caller.ends).toBe(0),
      closed: () => caller.ends++,
    },
  );
  return Object.assign(caller, { wire });
}

function closings(log: readonly SimulatorRecord[]): number[] {
  return log
    .flatMap((record) => (record.is === "closed" ? [record.connection] : []))
    .toSorted((a, b) => a - b);
}
