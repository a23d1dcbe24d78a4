import { Secret } from "@zoomflow/core";
import { expect, test } from "vitest";

import { createDial } from "../dial.ts";
import type { Dial, WireEvents } from "../ports.ts";
import { garbageKinds, simulateInMemory, startSimulator } from "./index.ts";
import type { ConnectionScript, Fault, SimulatorControls } from "./index.ts";

// What a client hears of a script must not depend on whether there is a network in between.

const started = { event: "meeting.started", event_ts: 1, payload: {} };
interface Course {
  readonly script?: ConnectionScript;
  /** Done when the heartbeat has been answered. */
  readonly faults?: readonly Fault[];
}

const courses: readonly (readonly [string, Course])[] = [
  ["a healthy connection", {}],
  ["a refused upgrade", { script: { upgrade: { is: "refuse", status: 429, retryAfter: 9 } } }],
  ["a redirect", { script: { upgrade: { is: "redirect", location: "/elsewhere" } } }],
  ["a dropped upgrade", { script: { upgrade: { is: "drop" } } }],
  ["an upgrade that is reset", { script: { upgrade: { is: "reset" } } }],
  ["an upgrade that is garbage", { script: { upgrade: { is: "garbage" } } }],
  ["an upgrade that is held", { script: { upgrade: { is: "hold" } } }],
  ["an upgrade that comes late", { script: { upgrade: { is: "accept", delayMs: 30 } } }],
  ["a verdict with the 101", { script: { verdict: { is: "success", delivery: "with-101" } } }],
  ["a verdict byte by byte", { script: { verdict: { is: "success", delivery: "byte-by-byte" } } }],
  ["a refusal", { script: { verdict: { is: "failure" } } }],
  ["another frame first", { script: { first: [{ is: "garbage", kind: "binary" }] } }],
  ["failing heartbeats", { script: { heartbeats: { is: "failure" } } }],
  ["a ping", { script: { later: [{ do: { is: "ping" } }] } }],
  ["events", { faults: [{ is: "events", events: [started, started] }] }],
  ["a displacement", { faults: [{ is: "displace" }] }],
  ["a reset", { faults: [{ is: "reset" }] }],
  ["an end without a goodbye", { faults: [{ is: "end" }] }],
  ...[undefined, 999, 1000, 1001, 1005, 1006, 1008, 1011, 4000].map((code) => {
    const fault = { is: "close", ...(code !== undefined && { code }) } as const;
    return [`a close with ${code}`, { faults: [fault] }] as const;
  }),
  ...garbageKinds.map((kind) => {
    return [`garbage: ${kind}`, { faults: [{ is: "garbage", kind }] }] as const;
  }),
];

test.each(courses)("%s is heard alike on the wire and in memory", async (_, course) => {
  const loopback = await startSimulator();
  const memory = simulateInMemory();
  const real = await visit({ ...loopback, fetch, dial: createDial() }, loopback, course);
  const likeness = await visit(memory, memory, course);
  await loopback.stop();
  memory.stop();
  expect(likeness.heard).toEqual(real.heard);
  expect(likeness.log).toEqual(real.log);
});

interface Zoom {
  readonly oauthUrl: string;
  readonly wsUrl: string;
  readonly fetch: typeof fetch;
  readonly dial: Dial;
}

/** Connects, says one heartbeat, lets the faults happen, and says goodbye. */
async function visit(
  zoom: Zoom,
  controls: SimulatorControls,
  { script = {}, faults = [] }: Course,
): Promise<{ heard: unknown[]; log: unknown[] }> {
  const { clientId, clientSecret, subscriptionId } = controls.credentials;
  await zoom.fetch(`${zoom.oauthUrl}?grant_type=client_credentials`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
  });
  controls.connections(script);

  const heard: unknown[] = [];
  await new Promise<void>((resolve) => {
    const hear: WireEvents = {
      opened: () => void heard.push("opened"),
      text(text) {
        heard.push(text);
        if (text.includes('"build_connection","success":true')) wire.send('{"module":"heartbeat"}');
        if (text.includes('"module":"heartbeat"')) {
          for (const fault of faults) controls.do(fault);
          controls.send("enough");
        }
        if (text === "enough") wire.close();
      },
      heard: () => void heard.push("heard"),
      unreadable: () => void heard.push("unreadable"), // in whatever words
      closed(end) {
        heard.push(end.how === "broken" ? "broken" : end);
        resolve();
      },
    };
    const query = `subscriptionId=${subscriptionId}&access_token=${controls.issued.at(-1)}`;
    const url = Secret.of("url", `${zoom.wsUrl}?${query}`);
    const wire = zoom.dial({ url, timeoutMs: 200, maxPayload: 1_000_000, proxy: undefined }, hear);
  });
  await controls.until((log) => log.some((record) => record.is === "closed"));
  return { heard, log: controls.log.map((record) => ({ ...record, at: 0 })) };
}
