import { expect, test } from "vitest";
import { testConfig } from "zoomflow/testing";
import "zoomflow/testing/vitest";

import config from "./zoomflow.config.ts";

const fakes = { "http.request": () => ({ status: 201, json: { entry: "A-1815" } }) };

test("Slack is told what the archive calls the recording, once the archive has it", async () => {
  const t = testConfig(config, { fakes, variables: { ARCHIVE_URL: "https://archive.test/new" } });
  t.fail("http.request", "busy");
  await t.emit("recording.completed", { object: { topic: "All hands" } });
  expect(t).toHaveCalled("http.request", { url: "https://archive.test/new" });
  expect(t).not.toHaveCalled("slack.post");
  await t.clock.advance("1m");
  expect(t).toHaveCalled("slack.post", { text: "*All hands* is in the archive: A-1815" });
  const [first, second] = t.callsOf("http.request");
  expect(second?.idempotencyKey).toBe(first?.idempotencyKey);
});
