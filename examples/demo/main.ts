import { fileURLToPath } from "node:url";
import { styleText } from "node:util";

import { happened, openStage, startReceiver } from "@zoomflow/example-stand-ins";

// The main job from end to end: a local Zoom sends events over a real WebSocket, `zoomflow start`
// runs the rules of the repository's own config, and what Slack would have got is shown.

const began = performance.now();
tell("starting a local Zoom, a stand-in for Slack and `zoomflow start`");

await using staffList = await startReceiver();
await using stage = await openStage(fileURLToPath(new URL("../../", import.meta.url)), {
  environment: { STAFF_LIST_URL: `${staffList.url}/staff` },
  onLine: ({ level, msg }) => say("zoomflow", level >= 50 ? "red" : "cyan", msg),
  onMessage: ({ channel, text }) => say("Slack", "green", `${channel.padEnd(12)} ${text}`),
});
const { zoom, slack } = stage;

tell("Zoom sends what happens in a company");
const events = [
  happened("meeting.started", { object: { topic: "All hands" } }),
  happened("meeting.started", { object: { topic: "1:1 (no rule takes this one)" } }),
  happened("meeting.participant_joined_waiting_room", {
    object: { participant: { user_name: "Grace <!channel>", email: "grace@elsewhere.example" } },
  }),
  happened("recording.completed", { object: { topic: "All hands" } }),
  happened("user.created", { object: { email: "ada@example.com" } }),
];
for (const event of events) zoom.emit(event);
await stage.until(() => slack.messages.length === 4);

tell("Zoom drops the connection; what happens next must still arrive");
zoom.do({ is: "reset" });
await zoom.until(() => zoom.connected === 0);
await stage.until(() => zoom.connected === 1);
zoom.emit(happened("meeting.started", { object: { topic: "All hands, after a lost connection" } }));
await stage.until(() => slack.messages.length === 5);

const keep = process.argv.includes("--keep");
if (keep) {
  const { promise: interrupted, resolve } = Promise.withResolvers<void>();
  process.once("SIGINT", resolve);
  tell("staying up; end with Ctrl-C");
  await interrupted;
}

const exitCode = await stage.close();
// A Ctrl-C reaches the runner as well, and ours is then the second signal, which ends it at once.
process.exitCode = keep ? 0 : (exitCode ?? 1);
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
tell(`${events.length + 1} events, ${slack.messages.length} Slack messages, ${seconds} s`);

function tell(what: string): void {
  say("demo", "dim", what);
}

function say(who: string, style: "cyan" | "dim" | "green" | "red", what: string): void {
  console.log(`${styleText(style, who.padEnd(9))}│ ${what}`);
}
