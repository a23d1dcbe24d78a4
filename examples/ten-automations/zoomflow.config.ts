import { http, type HttpResponse } from "@zoomflow/http";
import { mrkdwn, slack } from "@zoomflow/slack";
import {
  absent,
  type Context,
  count,
  defineConfig,
  emailDomain,
  env,
  gte,
  not,
  on,
  reveal,
  secret,
  session,
} from "zoomflow";

const chat = slack({ token: secret("SLACK_BOT_TOKEN") });
const web = http();
const directory = env("DIRECTORY_URL");
const webhook = secret("SLACK_WEBHOOK_URL");

export default defineConfig({
  plugins: [chat, web],
  rules: [
    on(["meeting.started", "meeting.ended"], {
      id: "meetings",
      when: { object: { topic: not(/\b1:1\b/, /private/i) } },
      // After an outage nobody wants to read what began an hour ago.
      maxAge: "15m",
      do: chat.post({
        channel: "#meetings",
        text: ({ event, payload: { object } }) =>
          mrkdwn`*${object.topic}* ${event === "meeting.started" ? "has begun" : "is over"}`,
      }),
    }),

    on("recording.completed", {
      id: "recordings",
      when: { object: { recording_files: { $some: { file_type: "MP4" } } } },
      do: [
        web.request({
          method: "POST",
          url: env("ARCHIVE_URL"),
          json: ({ payload: { object }, download_token }) => ({
            meeting: object.uuid,
            files: object.recording_files.map((file) => file.download_url),
            token: download_token,
          }),
          sign: { secret: secret("ARCHIVE_SIGNING_KEY"), header: "X-Signature-256" },
        }),
        // Comes after the request, so the link is told once the recording is safe.
        chat.post({
          channel: "#recordings",
          text: ({ payload: { object } }) =>
            mrkdwn`*${object.topic}*: ${mrkdwn.link(object.share_url, "watch it")}`,
        }),
      ],
    }),

    on(["meeting.summary_completed", "recording.transcript_completed"], {
      id: "notes",
      do: chat.post({
        channel: "#notes",
        text: (e) =>
          e.event === "meeting.summary_completed"
            ? mrkdwn`*${e.payload.object.meeting_topic}*: ${e.payload.object.summary_overview}`
            : mrkdwn`*${e.payload.object.topic}*: ${mrkdwn.link(e.payload.object.share_url, "transcript")}`,
      }),
    }),

    on("meeting.participant_joined_waiting_room", {
      id: "guest-waits",
      // Guests mostly have no address at all, which this takes as well.
      when: { object: { participant: not({ email: emailDomain("example.com") }) } },
      maxAge: "5m",
      throttle: { limit: 1, per: "5m", excess: "drop" },
      do: [
        // Zoom names the host by id only; Slack knows people by address.
        web.request(
          {
            method: "GET",
            url: ({ payload: { object } }) =>
              `${reveal(directory)}/users/${encodeURIComponent(object.host_id)}`,
          },
          "host",
        ),
        chat.dm({
          user: (_, ctx) => addressOf(ctx),
          text: ({ payload: { object } }) =>
            mrkdwn`${object.participant.user_name} waits to be let into *${object.topic}*`,
        }),
      ],
    }),

    on(absent({ after: "meeting.started", no: "meeting.participant_joined", within: "10m" }), {
      id: "nobody-came",
      do: chat.post({
        channel: "#front-desk",
        text: ({ after }) => mrkdwn`Nobody has joined *${after.payload.object.topic}*`,
      }),
    }),

    on(session({ emit: ["closed"] }), {
      id: "attendance",
      when: { total: gte(2) },
      do: chat.post({
        channel: "#meetings",
        text: ({ meeting, participants }) =>
          [
            `${meeting.topic}, minutes of ${participants.length}:`,
            ...participants.map((p) => `${p.user_name} ${Math.round(p.presentMs / 60_000)}`),
          ].join("\n"),
      }),
    }),

    on(
      count({
        of: "phone.callee_missed",
        by: (e) => e.payload.object.callee.user_id,
        atLeast: 3,
        within: "15m",
      }),
      {
        id: "missed-calls",
        do: chat.post({
          channel: "#support",
          text: ({ count: calls, events: [first] }) =>
            `${calls} calls missed at extension ${first?.payload.object.callee.extension_number}`,
        }),
      },
    ),

    on(["user.created", "user.deactivated"], {
      id: "accounts",
      do: chat.post({
        channel: "#it",
        text: ({ event, payload: { object } }) =>
          event === "user.created"
            ? `${object.email} is new: send a headset`
            : `${object.email} is deactivated: take the licence back`,
      }),
    }),

    on("webinar.registration_created", {
      id: "registrations",
      // The CRM is known to be away for a night.
      retry: { attempts: 20, max: "1h" },
      do: web.request({
        method: "POST",
        url: env("CRM_URL"),
        headers: () => ({ authorization: `Bearer ${reveal(secret("CRM_TOKEN"))}` }),
        json: ({ payload: { object } }) => ({
          webinar: object.topic,
          email: object.registrant.email,
          name: [object.registrant.first_name, object.registrant.last_name].join(" ").trim(),
        }),
      }),
      onFailure: chat.post({
        channel: "#front-desk",
        text: ({ error, event, run }) =>
          `${run}: a registration for ${event.payload.object.topic} is not in the CRM: ${error.message}`,
      }),
    }),

    on("meeting.started", {
      id: "over-time",
      // A meeting that nobody planned has no duration.
      when: { object: { duration: gte(1) } },
      run: async ({ payload: { object } }, { step, signal }) => {
        const ended = await step.waitFor("end", {
          event: "meeting.ended",
          where: { object: { uuid: object.uuid } },
          timeout: `${object.duration + 10}m`,
        });
        if (ended !== null) return;
        await step.run("tell", async () => {
          const text = mrkdwn`*${object.topic}* is ten minutes over its time`;
          const body = JSON.stringify({ text });
          const answer = await fetch(reveal(webhook), { method: "POST", body, signal });
          if (!answer.ok) throw new Error(`Slack answered ${answer.status}`);
        });
      },
    }),

    on("meeting.ended", {
      id: "digest",
      // One for all meetings, a day after the first of them.
      key: () => "all",
      batch: { size: 1_000, within: "24h" },
      do: chat.post({
        channel: "#digest",
        text: (_, { events }) =>
          `${events.length} meetings: ${events.map((e) => e.payload.object.topic).join(", ")}`,
      }),
    }),
  ],
});

/** The host's, as the directory knows it. */
function addressOf({ result }: Context): string {
  return (result<HttpResponse>("host").json as { email: string }).email;
}
