import { ZoomflowError } from "@zoomflow/core";
import { fakeClock } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createMishaps } from "./mishaps.ts";

const error = new ZoomflowError("ZF_ACTION_FAILED", "thrown from a timer", { hint: "Await it." });

function setup() {
  const clock = fakeClock();
  const { takes, recent } = createMishaps(clock);
  const late = (culprit: string, more: object = {}): void =>
    takes["run.late"]?.({ is: "run.late", culprit, error, ...more });
  return { clock, takes, recent, late };
}

test("a crash of a plugin's thread is told of for ten minutes, with its culprit and its cure", async () => {
  const { clock, takes, recent } = setup();
  const crash = new ZoomflowError("ZF_PLUGIN_CRASHED", 'spins, during rule "r"');
  takes["plugin.crashed"]?.({ is: "plugin.crashed", plugin: "chat", error: crash, culprits: [] });
  await clock.advance(12_000);
  expect(recent().get("plugin:chat")).toEqual({
    ok: true,
    degraded: true,
    reason: '12 s ago: spins, during rule "r"',
    hint: crash.hint,
    code: "ZF_PLUGIN_CRASHED",
  });
  await clock.advance(600_000);
  expect(recent().size).toBe(0);
});

test.each([
  ['rule "r", step chat.post', { of: { run: "1", rule: "r", plugin: "chat" } }, "plugin:chat"],
  ['rule "r", step post', { plugin: "chat" }, "plugin:chat"],
  ["plugin chat", {}, "plugin:chat"],
  ["source tail", {}, "tail"],
  ['rule "r", run', { of: { run: "1", rule: "r" } }, "rules"],
  ["a promise that no one awaits", {}, "rules"],
])(
  "what fails after it was over is told with the part that it belongs to: %s",
  (culprit, more, part) => {
    const { late, recent } = setup();
    late(culprit, more);
    expect([...recent().keys()]).toEqual([part]);
    expect(recent().get(part)?.reason).toBe(
      `0 s ago: ${culprit} failed after it was over: thrown from a timer`,
    );
  },
);

test("however often it happens, one is kept of each part", () => {
  const { late, recent } = setup();
  for (let n = 0; n < 1_000; n++) late(`rule "${n}", run`);
  expect(recent().size).toBe(1);
});
