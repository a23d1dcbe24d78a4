import { expect, test } from "vitest";
import { testConfig } from "zoomflow/testing";
import "zoomflow/testing/vitest";

import config from "./zoomflow.config.ts";

const waits = "meeting.participant_joined_waiting_room";

test("the front desk hears of a guest", async () => {
  const t = testConfig(config);
  const participant = { user_name: "Grace", email: "grace@elsewhere.example" };
  await t.emit(waits, { object: { topic: "Interview", participant } });
  expect(t).toHaveCalled("slack.post", {
    channel: "#front-desk",
    text: ":door: *Grace* waits to be let into “Interview”",
  });
});

test("and not of a colleague", async () => {
  const t = testConfig(config);
  await t.emit(waits, { object: { participant: { email: "ben@london.example.com" } } });
  expect(t).not.toHaveCalled("slack.post");
});
