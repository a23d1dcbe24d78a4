import { http, type HttpResponse } from "@zoomflow/http";
import { mrkdwn, slack } from "@zoomflow/slack";
import { type Context, defineConfig, env, on, secret } from "zoomflow";

const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
// The archive stands in the company's own network, which is closed to requests unless it is named.
const web = http({ allow: [env("ARCHIVE_HOST")] });

export default defineConfig({
  plugins: [chat, web],
  rules: [
    on("recording.completed", {
      id: "archive-recording",
      do: [
        web.request(
          {
            method: "POST",
            url: env("ARCHIVE_URL"),
            json: ({ payload: { object } }) => ({
              meeting: object.uuid,
              topic: object.topic,
              files: object.recording_files.map(({ id, file_type, file_size }) => ({
                id,
                type: file_type,
                bytes: file_size,
              })),
            }),
            sign: { secret: secret("ARCHIVE_SIGNING_KEY"), header: "X-Signature-256" },
          },
          "archive",
        ),
        chat.post({
          channel: "#recordings",
          text: (e, ctx) => mrkdwn`*${e.payload.object.topic}* is in the archive: ${entryOf(ctx)}`,
        }),
      ],
    }),
  ],
});

/** What the archive calls its new entry. */
function entryOf({ result }: Context): string {
  const { json } = result<HttpResponse>("archive");
  return (json as { entry: string }).entry;
}
