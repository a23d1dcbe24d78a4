import { happened, openStage } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

test("a new user is welcomed in Slack, by first name and in private", async () => {
  await using stage = await openStage(import.meta.dirname);
  stage.zoom.emit(
    happened("user.created", { object: { email: "ada@example.com", first_name: "Ada" } }),
  );
  await stage.until(() => stage.slack.messages.length === 1);
  expect(stage.slack.messages).toEqual([
    {
      channel: "@ada@example.com",
      text: "Welcome to Zoom, Ada! <https://handbook.example.com/zoom|How we meet>",
    },
  ]);
});
