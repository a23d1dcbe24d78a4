import { mrkdwn, slack } from "@zoomflow/slack";
import { defineConfig, env, on, reveal, secret } from "zoomflow";

const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
const handbook = env("HANDBOOK_URL", "https://handbook.example.com/zoom");

export default defineConfig({
  plugins: [chat],
  rules: [
    on("user.created", {
      id: "welcome",
      // Slack knows people by the same address as Zoom.
      do: chat.dm({
        user: (e) => e.payload.object.email,
        text: ({ payload: { object } }) =>
          mrkdwn`Welcome to Zoom, ${object.first_name ?? object.email}! ${mrkdwn.link(reveal(handbook), "How we meet")}`,
      }),
    }),
  ],
});
