import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { happened } from "./happened.ts";
import { openStage } from "./stage.ts";

const welcome = join(import.meta.dirname, "../new-user-welcome");

test("a config that cannot start ends the wait with what zoomflow says", async () => {
  const directory = mkdtempSync(join(tmpdir(), "zoomflow-example-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, "zoomflow.config.mjs"), "export default { rulez: [] };");
  await expect(openStage(directory)).rejects.toThrow(/exit code 78[^]*rulez: is not a setting/);
});

test("what a person must mend ends the wait with its reason", async () => {
  const environment = { SLACK_BOT_TOKEN: "xoxb-of-another-workspace" };
  await using stage = await openStage(welcome, { environment });
  stage.zoom.emit(happened("user.created"));
  await expect(stage.until(() => stage.slack.messages.length > 0)).rejects.toThrow(
    /plugin slack is left alone .*invalid_auth/,
  );
});

test("an event that has happened keeps what the sample holds beside the fields that are set", () => {
  const event = happened("meeting.started", { object: { topic: "All hands" } });
  const { topic, type } = event.payload.object;
  expect({ topic, type }).toEqual({ topic: "All hands", type: 2 });
  expect(event.event_ts).toBeGreaterThan(Date.UTC(2026, 0));
});
