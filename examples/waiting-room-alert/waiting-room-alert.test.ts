import { happened, openStage } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

test("the front desk hears of guests who wait, not of colleagues", async () => {
  await using stage = await openStage(import.meta.dirname);
  stage.zoom.emit(waits("Ada", "ada@example.com"));
  stage.zoom.emit(waits("Ben", "ben@london.example.com"));
  stage.zoom.emit(waits("Grace", "grace@elsewhere.example"));
  stage.zoom.emit(waits("A caller", ""));
  await stage.until(() => stage.slack.messages.length === 2);
  expect(stage.slack.messages).toEqual([
    { channel: "#front-desk", text: ":door: *Grace* waits to be let into “Interview”" },
    { channel: "#front-desk", text: ":door: *A caller* waits to be let into “Interview”" },
  ]);
});

test("a guest cannot ping the channel by a name of their choice", async () => {
  await using stage = await openStage(import.meta.dirname);
  stage.zoom.emit(waits("<!channel>", "mallory@elsewhere.example"));
  await stage.until(() => stage.slack.messages.length === 1);
  expect(stage.slack.messages[0]?.text).toContain("*&lt;!channel&gt;* waits");
});

function waits(user_name: string, email: string) {
  const participant = { user_name, email };
  return happened("meeting.participant_joined_waiting_room", {
    object: { topic: "Interview", participant },
  });
}
