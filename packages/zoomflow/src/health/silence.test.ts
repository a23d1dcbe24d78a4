import { fakePorts } from "@zoomflow/core/testing";
import { describe, expect, onTestFinished, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { createArrivals } from "../journal/arrivals.ts";
import { createSilence } from "./silence.ts";
import { createVigil } from "./vigil.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A journal in which ten events an hour came for ten days, up to now. */
async function setup() {
  const folder = project();
  const ports = fakePorts();
  const journal = openAt(folder.directory);
  const every = 6 * 60_000;
  const now = ports.clock.now();
  const times = Array.from({ length: (10 * DAY) / every }, (_, n) => now - 10 * DAY + n * every);
  await journal.record(
    times.map((receivedAt) => {
      const event = { event: "meeting.started", event_ts: receivedAt, payload: {} };
      return {
        key: `k${receivedAt}`,
        arrival: { event, source: "websocket", receivedAt },
        runs: [],
      };
    }),
  );
  const silence = createSilence(createArrivals(journal.database), ports.clock);
  const vigil = createVigil([silence], ports);
  onTestFinished(async () => {
    vigil.down();
    await journal.close();
    folder[Symbol.dispose]();
  });
  const connect = (to: string): void =>
    silence.takes["link.state"]?.({ is: "link.state", from: "", to, cause: "", attempt: 0 });
  return {
    ...ports,
    vigil,
    connect,
    event: () => silence.takes["link.event"]?.({ is: "link.event", form: "bare" }),
    health: silence.health,
    metrics: () =>
      Object.fromEntries(
        silence.families?.().map(({ name, samples }) => [name, samples[0]?.value]) ?? [],
      ),
    ports,
  };
}

describe("the silence alarm", () => {
  test("learns from the journal, alarms once, and is over with the next event", async () => {
    const { vigil, connect, event, health, metrics, clock, ports } = await setup();
    connect("connected");
    vigil.up?.(new AbortController().signal);
    await clock.advance(60_000);
    expect(health().reason).toBe("usual at this hour: about 10 events an hour");
    expect(metrics()).toEqual({
      zoomflow_silence_seconds: 60,
      zoomflow_usual_events_per_hour: 10,
    });
    await clock.advance(3 * HOUR);
    expect(health()).toMatchObject({
      degraded: true,
      reason: "no event for 3 h; usual at this hour: about 10 events an hour",
    });
    expect(ports.of("part.unwell")).toMatchObject([{ part: "silence", degraded: true }]);
    event();
    await clock.advance(15_000);
    expect(ports.of("part.recovered")).toMatchObject([{ part: "silence" }]);
    expect(metrics()["zoomflow_silence_seconds"]).toBe(0);
  });

  test("takes nothing for silence that it could not hear", async () => {
    const { vigil, connect, health, clock } = await setup();
    vigil.up?.(new AbortController().signal);
    await clock.advance(5 * HOUR);
    connect("connected");
    await clock.advance(30_000);
    connect("backing-off");
    await clock.advance(5 * HOUR);
    expect(health().degraded).toBeUndefined();
  });

  test("looks at the journal no more once it stops", async () => {
    const { vigil, clock } = await setup();
    vigil.up?.(new AbortController().signal);
    vigil.down();
    await clock.advance(2 * HOUR);
    expect(clock.pending).toBe(0);
  });
});
