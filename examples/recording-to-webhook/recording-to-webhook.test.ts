import { createHmac } from "node:crypto";

import { happened, openStage, type Receiver, startReceiver } from "@zoomflow/example-stand-ins";
import { expect, test } from "vitest";

const KEY = "known to the archive as well";

test("a recording is told to the archive with a signature, and its answer to Slack", async () => {
  await using archive = await startReceiver(() => ({ status: 201, json: { entry: "A-1815" } }));
  await using stage = await openStage(import.meta.dirname, { environment: settingsFor(archive) });
  stage.zoom.emit(recorded);
  await stage.until(() => stage.slack.messages.length === 1);

  const [request] = archive.requests;
  expect(JSON.parse(request?.body ?? "")).toEqual({
    meeting: "bWVldGluZw==",
    topic: "All hands",
    files: [{ id: "example-recording-file-1", type: "MP4", bytes: 246_810 }],
  });
  const signature = createHmac("sha256", KEY)
    .update(request?.body ?? "")
    .digest("hex");
  expect(request?.headers["x-signature-256"]).toBe(`sha256=${signature}`);
  expect(stage.slack.messages).toEqual([
    { channel: "#recordings", text: "*All hands* is in the archive: A-1815" },
  ]);
});

test("an archive that is busy is asked again, and Slack is told once", async () => {
  await using archive = await startReceiver((_, nth) =>
    nth === 1 ? { status: 503, headers: { "retry-after": "0" } } : { json: { entry: "A-1816" } },
  );
  await using stage = await openStage(import.meta.dirname, { environment: settingsFor(archive) });
  stage.zoom.emit(recorded);
  await stage.until(() => stage.slack.messages.length === 1);
  const [first, second] = archive.requests;
  expect(second?.headers["idempotency-key"]).toBe(first?.headers["idempotency-key"]);
  expect(second?.body).toBe(first?.body);
  expect(stage.slack.messages[0]?.text).toBe("*All hands* is in the archive: A-1816");
});

const recorded = happened("recording.completed", {
  object: { uuid: "bWVldGluZw==", topic: "All hands" },
});

function settingsFor(archive: Receiver): Record<string, string> {
  return {
    ARCHIVE_HOST: archive.host,
    ARCHIVE_URL: `${archive.url}/recordings`,
    ARCHIVE_SIGNING_KEY: KEY,
  };
}
