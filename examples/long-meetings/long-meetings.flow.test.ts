import { expect, test } from "vitest";
import { testConfig } from "zoomflow/testing";
import "zoomflow/testing/vitest";

import config from "./zoomflow.config.ts";

const overrun = {
  duration: 30,
  start_time: "2026-03-02T09:00:00Z",
  end_time: "2026-03-02T09:45:00Z",
};

test("a Slack that fails at first is told again, and the ledger is not written twice", async () => {
  const done: string[] = [];
  const t = testConfig(config, {
    pieces: {
      "long-meetings": {
        "write down": () => ({ times: done.push("write down") }),
        tell() {
          done.push("tell");
          if (done.length < 3) throw new Error("Slack is away");
        },
      },
    },
  });
  await t.emit("meeting.ended", { object: overrun });
  expect(t).toHaveRun("long-meetings", "retrying");
  await t.clock.advance("1m");
  expect(t).toHaveRun("long-meetings", "done");
  expect(done).toEqual(["write down", "tell", "tell"]);
});

test("a meeting that ends in time is left alone", async () => {
  const t = testConfig(config);
  await t.emit("meeting.ended", { object: { ...overrun, duration: 60 } });
  expect(t).not.toHaveRun("long-meetings");
});
