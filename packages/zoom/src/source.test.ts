import { inspect } from "node:util";

import type { AnyEvent, ZoomflowError } from "@zoomflow/core";
import { Secret } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { afterEach, describe, expect, test } from "vitest";

import { createDial } from "./dial.ts";
import type { LinkOptions } from "./options.ts";
import {
  type ConnectionScript,
  garbageKinds,
  machineClock,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
  type TokenStep,
} from "./simulator/index.ts";
import { createZoomSource, type ZoomSource } from "./source.ts";

const brisk = {
  readyTimeout: "400ms",
  heartbeatInterval: "60ms",
  ackTimeout: "60ms",
  silenceTimeout: "5s",
  backoff: { min: "5ms", max: "20ms" },
  stableAfter: "10m",
  attemptsPerMinute: 6_000,
  displacedWait: { min: "50ms", max: "100ms" },
} as const satisfies LinkOptions;

const started: AnyEvent = {
  event: "meeting.started",
  event_ts: 1,
  payload: { object: { uuid: "u" } },
};

interface Setup {
  readonly zoom: Simulator;
  readonly source: ZoomSource;
  readonly moments: Telemetry[];
  readonly events: AnyEvent[];
  readonly failures: ZoomflowError[];
  until(condition: () => boolean): Promise<void>;
  states(): string[];
}

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function setup(link: LinkOptions = {}, rules: SimulatorOptions = {}): Promise<Setup> {
  const zoom = await startSimulator(rules);
  const moments: Telemetry[] = [];
  const events: AnyEvent[] = [];
  const failures: ZoomflowError[] = [];
  const waiters = new Set<() => void>();
  const note = () => {
    for (const waiter of waiters) waiter();
  };
  const { clientSecret, ...credentials } = zoom.credentials;
  const source = createZoomSource(
    {
      ...credentials,
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
      oauthUrl: zoom.oauthUrl,
      wsUrl: zoom.wsUrl,
      link: { ...brisk, ...link },
    },
    {
      clock: machineClock,
      random: () => 0.5,
      fetch,
      dial: createDial(),
      observe(moment) {
        moments.push(moment);
        note();
      },
    },
  );
  cleanups.push(async () => {
    await source.stop();
    await zoom.stop();
  });
  source.start({
    deliver(arrival) {
      events.push(arrival.event);
      note();
    },
    failed(error) {
      failures.push(error);
      note();
    },
  });
  return {
    zoom,
    source,
    moments,
    events,
    failures,
    states: () => moments.flatMap((moment) => (moment.is === "link.state" ? [moment.to] : [])),
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          if (!condition()) return;
          waiters.delete(check);
          resolve();
        };
        waiters.add(check);
        check();
      }),
  };
}

const connectedTimes =
  ({ states }: Setup, times: number) =>
  () =>
    states().filter((state) => state === "connected").length >= times;
const upgrades = (zoom: Simulator) => zoom.log.filter((record) => record.is === "upgrade");
const tokenRequests = (zoom: Simulator) =>
  zoom.log.filter((record) => record.is === "token-request");

describe("a healthy Zoom", () => {
  test("events of every form are delivered once, in order and untouched", async () => {
    const all = await setup();
    await all.until(connectedTimes(all, 1));
    for (const form of ["string", "object", "bare"] as const) all.zoom.emit(started, { form });
    await all.until(() => all.events.length === 3);
    expect(all.events).toEqual([started, started, started]);
    expect(
      all.moments.filter((moment) => moment.is === "link.event").map((each) => each.form),
    ).toEqual(["string", "object", "bare"]);
    expect(all.states()).toEqual(["authorizing", "connecting", "confirming", "connected"]);
  });

  test("heartbeats begin at once, go on, and are what health rests on", async () => {
    const all = await setup();
    expect(all.source.health()).toEqual({ ok: false, reason: "asking Zoom for a token" });
    await all.until(() => all.moments.filter((moment) => moment.is === "link.ack").length >= 3);
    expect(all.source.health().ok).toBe(true);
    expect(all.source.state).toBe("connected");
  });

  test("an event in the same segment as the upgrade is not lost, even before the verdict", async () => {
    const all = await setup();
    await all.until(connectedTimes(all, 1));
    all.zoom.connections({
      first: [{ is: "events", events: [started] }],
      verdict: { is: "success", delivery: "with-101" },
    });
    all.zoom.do({ is: "reset" });
    await all.until(() => all.events.length === 1);
    await all.until(connectedTimes(all, 2));
  });

  test("a verdict that comes byte by byte is one", async () => {
    const all = await setup();
    all.zoom.connections({ verdict: { is: "success", delivery: "byte-by-byte" } });
    await all.until(connectedTimes(all, 1));
  });

  test("stop says goodbye with 1000 and leaves nothing open", async () => {
    const all = await setup();
    await all.until(connectedTimes(all, 1));
    await all.source.stop();
    await all.zoom.until((log) => log.some((record) => record.is === "closed"));
    expect(all.zoom.log.findLast((record) => record.is === "closed")).toMatchObject({
      by: "client",
      code: 1000,
    });
    expect(all.zoom.sockets).toBe(0);
    expect(all.source.health().ok).toBe(false);
  });
});

const recovers: readonly (readonly [string, ConnectionScript])[] = [
  ...[1000, 1001, 1005, 1008, 1011, 1012, 1013, 4000].map(
    (code) => [`a close with ${code}`, { later: [{ do: { is: "close", code } }] }] as const,
  ),
  ["an end without a close frame", { later: [{ do: { is: "end" } }] }],
  ["a reset", { later: [{ do: { is: "reset" } }] }],
  ["half-open silence", { later: [{ do: { is: "freeze" } }] }],
  ["heartbeats that are never answered", { heartbeats: { is: "none" } }],
  ["heartbeats that are answered no more", { heartbeats: { is: "stop-after", count: 2 } }],
  ["heartbeats that are answered too late", { heartbeats: { is: "late", delayMs: 300 } }],
  ["a socket that is never confirmed", { verdict: { is: "none" } }],
  [
    "another first frame, and a close",
    { verdict: { is: "none" }, first: [{ is: "frame", text: "{}" }, { is: "close" }] },
  ],
  ["a rejection by a first text", { verdict: { is: "failure", content: "Invalid Token" } }],
  ["a rejection by a second text", { verdict: { is: "failure", content: "Token is invalid" } }],
  ["a rejection that leaves the socket open", { verdict: { is: "failure", stay: true } }],
  ["an upgrade that is never answered", { upgrade: { is: "hold" } }],
  ["an upgrade that is cut", { upgrade: { is: "drop" } }],
  ["an upgrade that is reset", { upgrade: { is: "reset" } }],
  ["an upgrade that is no HTTP", { upgrade: { is: "garbage" } }],
  [
    "a redirect, which is not followed",
    { upgrade: { is: "redirect", location: "http://127.0.0.1:1/" } },
  ],
  ...[401, 403, 429, 500, 503].map(
    (status) =>
      [`an upgrade refused with ${status}`, { upgrade: { is: "refuse", status } }] as const,
  ),
  [
    "a rejection after the confirmation",
    {
      later: [
        {
          do: {
            is: "frame",
            text: '{"module":"build_connection","success":false,"content":"Invalid Token"}',
          },
        },
      ],
    },
  ],
  ["a displacement", { later: [{ do: { is: "displace" } }] }],
];

const tokenFaults: readonly (readonly [string, TokenStep])[] = [
  ["429", { is: "status", status: 429 }],
  ["500", { is: "status", status: 500 }],
  ["503 with Retry-After: 0", { is: "status", status: 503, retryAfter: 0 }],
  ["no answer", { is: "hang" }],
  ["a cut connection", { is: "drop" }],
  ["a reset connection", { is: "reset" }],
];

describe("every fault of Zoom's", () => {
  test.each(recovers)("after %s, events flow again", async (_, script) => {
    const all = await setup();
    all.zoom.connections(script);
    await all.until(
      () => all.states().includes("backing-off") || all.states().includes("displaced"),
    );
    await all.until(() => all.source.state === "connected" && all.zoom.connected === 1);
    expect(all.zoom.emit(started)).toBe(true);
    await all.until(() => all.events.length === 1);
    // Until the other side has seen it too.
    while (all.zoom.sockets > 1) await new Promise((resolve) => setImmediate(resolve));
    expectNoSecret(all);
  });

  test.each(tokenFaults)("after a token endpoint with %s, events flow again", async (_, fault) => {
    const all = await setup();
    all.zoom.tokens(fault);
    await all.until(connectedTimes(all, 1));
    expectNoSecret(all);
  });

  test("after a rejection the token is renewed once, and the new one is used", async () => {
    const all = await setup();
    const rejection: ConnectionScript = { verdict: { is: "failure" } };
    all.zoom.connections(rejection, rejection, rejection);
    await all.until(connectedTimes(all, 1));
    expect(upgrades(all.zoom)).toHaveLength(4);
    expect(tokenRequests(all.zoom)).toHaveLength(2);
  });

  test("twenty drops cost no token", async () => {
    const all = await setup();
    for (let drops = 1; drops <= 20; drops++) {
      await all.until(connectedTimes(all, drops));
      all.zoom.do({ is: "reset" });
    }
    await all.until(connectedTimes(all, 21));
    expect(tokenRequests(all.zoom)).toHaveLength(1);
  });
});

describe("giving up", () => {
  test("wrong credentials are refused after one request, with the variable to look at", async () => {
    const all = await setup();
    all.zoom.tokens({ is: "refused", error: "invalid_client" });
    await all.until(() => all.failures.length === 1);
    expect(all.failures[0]).toMatchObject({
      code: "ZF_CREDENTIALS_REFUSED",
      hint: expect.stringContaining("ZOOM_CLIENT_SECRET"),
    });
    expect(all.source.state).toBe("refused");
    expect(all.source.health()).toMatchObject({
      ok: false,
      hint: expect.stringContaining("ZOOM_CLIENT_ID"),
    });
    expect(all.source.parts?.()["token"]?.code).toBe("ZF_CREDENTIALS_REFUSED");
    expect(tokenRequests(all.zoom)).toHaveLength(1);
  });

  test("a subscription that is never accepted is refused in the end, after two tokens", async () => {
    const all = await setup();
    all.zoom.always({ connection: { verdict: { is: "failure" } } });
    await all.until(() => all.failures.length === 1);
    expect(all.failures[0]?.code).toBe("ZF_CONNECTION_REFUSED");
    expect(upgrades(all.zoom)).toHaveLength(5);
    expect(tokenRequests(all.zoom)).toHaveLength(2);
    expectNoSecret(all);
  });

  test("Retry-After of a refused upgrade is kept", async () => {
    const all = await setup();
    all.zoom.connections({ upgrade: { is: "refuse", status: 429, retryAfter: 1 } });
    await all.until(connectedTimes(all, 1));
    const [first, second] = upgrades(all.zoom);
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000);
  });
});

describe("another program", () => {
  test("two programs on one subscription do not fight: one stands by", async () => {
    const all = await setup({ displacedWait: { min: "1m", max: "15m" } });
    await all.until(connectedTimes(all, 1));
    all.zoom.do({ is: "displace" });
    await all.until(() => all.states().includes("displaced"));
    const moment = all.moments.findLast((each) => each.is === "link.state");
    expect(moment).toMatchObject({
      error: { code: "ZF_DISPLACED", hint: expect.stringContaining("second zoomflow") },
    });
    expect(all.source.health().reason).toContain("another program");
  });
});

describe("garbage", () => {
  test.each(garbageKinds)("%s is counted, and the next good event is delivered", async (kind) => {
    const all = await setup({ maxPayload: 64 * 1024 });
    await all.until(connectedTimes(all, 1));
    all.zoom.do({ is: "garbage", kind });
    await all.until(() =>
      all.moments.some((moment) => moment.is === "link.unreadable" || moment.is === "link.event"),
    );
    // Again and again: the first may be sent into a connection that is just being left.
    await all.until(() => {
      all.zoom.emit(started);
      return all.events.some((event) => event.event === "meeting.started");
    });
    expectNoSecret(all);
  });
});

describe("stop at any instant", () => {
  const instants: readonly (readonly [string, (zoom: Simulator) => void, string])[] = [
    ["asking for a token", (zoom) => zoom.tokens({ is: "hang" }), "authorizing"],
    ["connecting", (zoom) => zoom.connections({ upgrade: { is: "hold" } }), "connecting"],
    [
      "waiting for the confirmation",
      (zoom) => zoom.connections({ verdict: { is: "none" } }),
      "confirming",
    ],
    [
      "connected to a peer that is gone",
      (zoom) => zoom.connections({ later: [{ do: { is: "freeze" } }] }),
      "connected",
    ],
    [
      "backing off",
      (zoom) =>
        zoom.always({ connection: { upgrade: { is: "refuse", status: 500, retryAfter: 60 } } }),
      "backing-off",
    ],
    [
      "standing by",
      (zoom) => zoom.connections({ later: [{ do: { is: "displace" } }] }),
      "displaced",
    ],
  ];

  test.each(instants)("%s", async (_, prepare, state) => {
    const all = await setup({
      readyTimeout: "60s",
      ackTimeout: "60s",
      displacedWait: { min: "1m", max: "1m" },
    });
    prepare(all.zoom);
    await all.until(() => all.states().includes(state));
    await Promise.all([all.source.stop(), all.source.stop()]);
    expect(all.source.state).toBe("stopped");
    expect(all.states().at(-1)).toBe("stopped");
  });
});

/** No token that was ever issued, nor the client secret, anywhere in what can be seen. */
function expectNoSecret({ zoom, source, moments, failures }: Setup): void {
  const errors = [
    ...failures,
    ...moments.flatMap((moment) => ("error" in moment && moment.error ? [moment.error] : [])),
  ];
  const seen = [
    inspect([moments, source, errors], { depth: 20, showHidden: true }),
    JSON.stringify([
      moments,
      source,
      errors.map((error) => [error.message, error.hint, error.stack]),
    ]),
  ].join("\n");
  for (const secret of [zoom.credentials.clientSecret, ...zoom.issued])
    expect(seen).not.toContain(secret);
}
