import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { printMetrics } from "./exposition.ts";
import type { Family } from "./family.ts";
import { createMetrics } from "./metrics.ts";

// What comes from outside, or changes with every reload, makes no series without end.

const HOSTILE = [
  'a"} 1\nzoomflow_ready 9',
  "ä\u0000\n",
  "x".repeat(5_000),

  '{le="1"}',
];

function setup() {
  const metrics = createMetrics({ clock: fakeClock(), rules: new Set(["welcome"]) });
  const samples = (name: string): Family["samples"] =>
    metrics.families().find((family) => family.name === name)?.samples ?? [];
  return { metrics, observe: metrics.observe, samples };
}

const step = (plugin: string, action: string): Telemetry => ({
  is: "step.done",
  run: "r1",
  rule: "welcome",
  step: `${plugin}.${action}`,
  ms: 40,
  by: { plugin, action },
  summary: undefined,
});

describe("metrics", () => {
  test("of actions tell two hundred apart, and add up the others", () => {
    const { observe, samples } = setup();
    for (let n = 0; n < 1_000; n++) observe(step("chat", `post${n}`));
    observe(step("chat", "post0"));
    const counts = samples("zoomflow_action_seconds").filter(({ metricName }) =>
      metricName?.endsWith("_count"),
    );
    expect(counts).toHaveLength(201);
    expect(counts[0]).toMatchObject({ labels: { plugin: "chat", action: "post0" }, value: 2 });
    expect(counts.at(-1)).toMatchObject({ labels: { plugin: "(other)" }, value: 800 });
  });

  test("leave out what is no action of a plugin's", () => {
    const { observe, samples } = setup();
    observe({
      is: "step.done",
      run: "r1",
      rule: "welcome",
      step: "own",
      ms: 1,
      summary: undefined,
    });
    expect(samples("zoomflow_action_seconds")).toEqual([]);
  });

  test("name of the link's states those that there are, and exactly one that it is in", () => {
    const { observe, samples } = setup();
    const error = new ZoomflowError("ZF_DISPLACED", "another place");
    fc.assert(
      fc.property(fc.constantFrom("connected", "displaced", "backing-off", "refused"), (to) => {
        observe({
          is: "link.state",
          from: "connecting",
          to,
          cause: "",
          attempt: 0,
          waitMs: 1,
          error,
        });
        const on = samples("zoomflow_link_state").filter(({ value }) => value === 1);
        expect(on).toEqual([{ labels: { state: to }, value: 1 }]);
      }),
    );
    expect(samples("zoomflow_link_state")).toHaveLength(8);
  });

  test("show this clock's skew once there was an answer, and what commits took", () => {
    const { observe, samples } = setup();
    expect(samples("zoomflow_clock_skew_seconds")).toEqual([]);
    observe({ is: "clock.compared", skewMs: -7_200_000 });
    observe({ is: "journal.committed", ms: 3 });
    expect(samples("zoomflow_clock_skew_seconds")).toEqual([{ labels: {}, value: -7_200 }]);
    expect(samples("zoomflow_journal_commit_seconds").at(-1)?.value).toBe(1);
  });

  test.each(HOSTILE)("stay lines of their own, whatever a name holds: %j", async (name) => {
    const { metrics, observe } = setup();
    observe(step(name, name));
    observe({
      is: "event.recorded",
      key: name,
      event: { event: name, event_ts: 1, payload: {} },
      source: name,
      receivedAt: 2,
      rules: [name],
    });
    const text = await printMetrics(metrics.families());
    expect(text).not.toMatch(/^zoomflow_ready 9/m);
    const events = text.split("\n").filter((line) => line.startsWith("zoomflow_events_total{"));
    expect(events).toContain('zoomflow_events_total{family="other",result="recorded"} 1');
  });
});
