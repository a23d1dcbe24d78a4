import { http } from "@zoomflow/http";
import { mrkdwn, slack } from "@zoomflow/slack";
import { defineConfig, emailDomain, env, gt, on, secret } from "zoomflow";

const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
const web = http({ allow: ["127.0.0.1"] });

/** The rules that `pnpm demo` shows; a starting point for your own. */
export default defineConfig({
  zoom: {
    accountId: env("ZOOM_ACCOUNT_ID"),
    clientId: env("ZOOM_CLIENT_ID"),
    clientSecret: secret("ZOOM_CLIENT_SECRET"),
    subscriptionId: env("ZOOM_SUBSCRIPTION_ID"),
  },
  plugins: [chat, web],
  rules: [
    on("meeting.started", {
      id: "all-hands",
      when: { object: { topic: /all[- ]hands/i } },
      do: chat.post({
        channel: "#general",
        text: (e) => mrkdwn`:loudspeaker: *${e.payload.object.topic}* has started`,
      }),
    }),
    on("meeting.participant_joined_waiting_room", {
      id: "guest-waiting",
      when: { $not: { object: { participant: { email: emailDomain("example.com") } } } },
      do: chat.post({
        channel: "#front-desk",
        text: (e) => mrkdwn`${e.payload.object.participant.user_name} waits at the door`,
      }),
    }),
    on("recording.completed", {
      id: "recording-ready",
      when: {
        object: { recording_files: { $some: { file_type: ["MP4", "M4A"], file_size: gt(1_000) } } },
      },
      do: chat.post({
        channel: "#recordings",
        text: (e) => mrkdwn`The recording of *${e.payload.object.topic}* is ready`,
      }),
    }),
    on(["user.created", "user.deleted"], {
      id: "staff-list",
      do: [
        web.request({
          method: "POST",
          url: env("STAFF_LIST_URL", "http://127.0.0.1:9/staff"),
          json: (e) => ({ change: e.event, email: e.payload.object.email }),
        }),
        chat.post({ channel: "#it", text: (e) => mrkdwn`${e.payload.object.email}: ${e.event}` }),
      ],
    }),
  ],
});
