import { mrkdwn, slack } from "@zoomflow/slack";
import { defineConfig, emailDomain, on, secret } from "zoomflow";

const chat = slack({ token: secret("SLACK_BOT_TOKEN") });

export default defineConfig({
  plugins: [chat],
  rules: [
    on("meeting.participant_joined_waiting_room", {
      id: "guest-waiting",
      // A guest without an address counts as a guest from outside, too.
      when: { $not: { object: { participant: { email: emailDomain("example.com") } } } },
      do: chat.post({
        channel: "#front-desk",
        text: ({ payload: { object } }) =>
          mrkdwn`:door: *${object.participant.user_name ?? "Someone"}* waits to be let into “${object.topic}”`,
      }),
    }),
  ],
});
