import { ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { printMetrics } from "./exposition.ts";
import { createMetrics } from "./metrics.ts";

const error = new ZoomflowError("ZF_ACTION_FAILED", "away");
const NONE = { added: [], changed: [], removed: [] };

function setup() {
  const { observe, families } = createMetrics({ clock: fakeClock(), rules: new Set() });
  const lines = async (name: string): Promise<readonly string[]> =>
    (await printMetrics(families())).split("\n").filter((line) => line.startsWith(name));
  return { observe, lines };
}

test("a circuit is shown from its first opening, as it stands, and counted", async () => {
  const { observe, lines } = setup();
  expect(await lines("zoomflow_circuit_state")).toEqual([]);
  const stands: string[] = [];
  const plugin = "chat";
  const moments: Telemetry[] = [
    { is: "circuit.opened", plugin, waitMs: 1, error },
    { is: "circuit.half-open", plugin, rule: "r" },
    { is: "circuit.closed", plugin, ms: 1 },
  ];
  for (const moment of moments) {
    observe(moment);
    stands.push(...(await lines("zoomflow_circuit_state")));
  }
  expect(stands).toEqual([2, 1, 0].map((n) => `zoomflow_circuit_state{plugin="chat"} ${n}`));
  expect(await lines("zoomflow_circuit_openings")).toEqual([
    'zoomflow_circuit_openings_total{plugin="chat"} 1',
  ]);
});

test("a plugin that the config no longer has is not shown any more", async () => {
  const { observe, lines } = setup();
  observe({ is: "circuit.opened", plugin: "chat", waitMs: 1, error });
  const plugins = { ...NONE, removed: ["chat"] };
  observe({ is: "config.reloaded", revision: 2, rules: NONE, plugins, sources: [], ms: 1 });
  expect(await lines("zoomflow_circuit_state")).toEqual([]);
});

test("crashes and blocks are counted", async () => {
  const { observe, lines } = setup();
  observe({ is: "plugin.crashed", plugin: "odd", error, culprits: [], waitMs: 1 });
  observe({ is: "loop.blocked", ms: 2_500, culprit: undefined, place: undefined });
  expect(await lines("zoomflow_plugin_crashes_total")).toEqual([
    'zoomflow_plugin_crashes_total{plugin="odd"} 1',
  ]);
  expect(await lines("zoomflow_loop_block")).toEqual([
    "zoomflow_loop_blocks_total 1",
    "zoomflow_loop_blocked_seconds_total 2.5",
  ]);
});

test("late failures are counted by culprit, of which only so many are told apart", async () => {
  const { observe, lines } = setup();
  for (let n = 0; n < 150; n++) observe({ is: "run.late", culprit: `rule "${n}"`, error });
  observe({ is: "run.late", culprit: 'rule "3"', error });
  const found = await lines("zoomflow_late_failures_total");
  expect(found).toHaveLength(101);
  expect(found).toContain('zoomflow_late_failures_total{culprit="rule \\"3\\""} 2');
  expect(found).toContain('zoomflow_late_failures_total{culprit="(others)"} 50');
});
