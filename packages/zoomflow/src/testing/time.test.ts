import { on, session } from "@zoomflow/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { TestFlow } from "./flow.ts";
import { testConfig } from "./test-config.ts";

const rules = [
  on("meeting.started", {
    id: "naps",
    run: async (_, { step, now }) => {
      await step.sleep("short", "7m");
      await step.run("between", () => {});
      await step.sleep("long", "25m");
      return now.getTime();
    },
  }),
  on("meeting.started", {
    id: "fails",
    key: () => "all",
    retry: { attempts: 4, min: "2m", jitter: false },
    run: (_, { attempt, now }) => {
      if (attempt < 4) throw new Error("not yet");
      return now.getTime();
    },
  }),
];

const shown = (t: TestFlow) =>
  t.runs.map(({ rule, state, attempts, steps }) => [rule, state, attempts, steps]);

test("what happens does not depend on the pieces in which time passes", async () => {
  const whole = testConfig(rules);
  await whole.emit("meeting.started");
  await whole.emit("meeting.started");
  await whole.clock.advance("2h");
  expect(whole.runs.every(({ state }) => state === "done")).toBe(true);

  const pieces = fc.array(fc.integer({ min: 0, max: 2_400_000 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(pieces, async (spans) => {
      const t = testConfig(rules);
      const end = t.clock.now() + 7_200_000;
      await t.emit("meeting.started");
      await t.emit("meeting.started");
      for (const span of spans) await t.clock.advance(Math.min(span, end - t.clock.now()));
      await t.clock.advance(end - t.clock.now());
      expect(shown(t)).toEqual(shown(whole));
    }),
    { numRuns: 20 },
  );
});

test("what is said of an event's time within it is as of now, too", async () => {
  const t = testConfig(
    on(session({ emit: ["closed"] }), {
      id: "attendance",
      run: ({ participants }) => participants.map((p) => [p.user_name, p.presentMs / 60_000]),
    }),
  );
  await t.emit("meeting.started");
  const join = (user_name: string) =>
    t.emit("meeting.participant_joined", {
      object: {
        participant: { user_name, user_id: user_name, id: user_name, participant_uuid: user_name },
      },
    });
  await join("Ada");
  await t.clock.advance("10m");
  await join("Grace");
  await t.clock.advance("20m");
  await t.emit("meeting.ended");
  await t.clock.advance("1m");
  expect(t.runs[0]?.steps["run"]).toEqual([
    ["Ada", 30],
    ["Grace", 20],
  ]);
});
