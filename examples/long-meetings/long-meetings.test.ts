import { type Answer, happened, openStage, startReceiver } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

test("a meeting that took too long is told, and written down once though Slack fails at first", async () => {
  await using ledger = await startReceiver(() => ({ json: { times: 3 } }));
  await using slack = await startReceiver((_, nth): Answer => (nth === 1 ? { status: 500 } : {}));
  await using stage = await openStage(import.meta.dirname, {
    environment: { OVERRUN_LEDGER_URL: ledger.url, SLACK_WEBHOOK_URL: slack.url },
  });
  stage.zoom.emit(ended("Retrospective", "in-time", "09:33"));
  stage.zoom.emit(ended("Stand-up", "too-long", "09:45"));
  await stage.until(() => slack.requests.length === 2);

  const text = "*Stand-up* took 15 minutes longer than planned, for the 3. time";
  expect(slack.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { text },
    { text },
  ]);
  expect(ledger.requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
    { meeting: "too-long", minutes: 15 },
  ]);
});

function ended(topic: string, uuid: string, at: string) {
  const start_time = "2026-03-02T09:00:00Z";
  const end_time = `2026-03-02T${at}:00Z`;
  return happened("meeting.ended", {
    object: { topic, uuid, duration: 30, start_time, end_time },
  });
}
