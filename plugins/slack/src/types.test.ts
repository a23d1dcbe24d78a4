import { type Action, on, Secret, Variable } from "@zoomflow/core";
import { expectTypeOf, test } from "vitest";

import { mrkdwn, type Slack, slack, type SlackOptions } from "./index.ts";

const chat = slack();

test("types: every field takes a value or a function of the rule's own event", () => {
  on("meeting.started", {
    id: "values",
    do: [
      chat.post({ channel: "#general", text: "hello" }),
      chat.post({ channel: new Variable("CHANNEL", () => "#general"), text: 42 }),
      chat.post({
        channel: (e) => `#${e.payload.object.topic}`,
        text: (e, ctx) => {
          expectTypeOf(e.event).toEqualTypeOf<"meeting.started">();
          expectTypeOf(e.payload.object.topic).toBeString();
          expectTypeOf(ctx.steps).toEqualTypeOf<Readonly<Record<string, unknown>>>();
          return chat.mrkdwn`*${e.payload.object.topic}* has started`;
        },
      }),
      chat.post({
        channel: "#general",
        blocks: (e) => [{ type: "section", text: mrkdwn`${e.payload.object.topic}` }],
      }),
      chat.dm({ user: (e) => e.payload.object.host_id, text: async (e) => e.payload.object.topic }),
      chat.reply({ channel: "C1", thread: (_, ctx) => String(ctx.steps["slack.post"]), text: "a" }),
      chat.update({ channel: "C1", ts: "1.2", text: "a" }, "last"),
    ],
  });
});

test("types: a mistake in a rule is an error where it is made", () => {
  // @ts-expect-error neither text nor blocks
  on("meeting.started", { id: "a", do: chat.post({ channel: "#x" }) });
  // @ts-expect-error a reply needs its thread
  on("meeting.started", { id: "b", do: chat.reply({ channel: "C1", text: "a" }) });
  // @ts-expect-error a misspelt field
  on("meeting.started", { id: "c", do: chat.post({ chanel: "#x", text: "a" }) });
  // @ts-expect-error one that is not needed
  on("meeting.started", { id: "d", do: chat.post({ channel: "#x", text: "a", thred: "1.2" }) });
  // @ts-expect-error no such action
  expectTypeOf(chat).toHaveProperty("pots");
  on("meeting.started", {
    id: "e",
    // @ts-expect-error a field that this event does not carry
    do: chat.post({ channel: "#x", text: (e) => e.payload.object.participant.user_name }),
  });
  // @ts-expect-error a number would lose the last digits of a ts
  on("meeting.started", { id: "f", do: chat.update({ channel: "C1", ts: 1.2, text: "a" }) });
  // @ts-expect-error markup is made by the tag only
  on("meeting.started", { id: "g", do: chat.post({ channel: "C1", text: { text: "<!here>" } }) });
  // @ts-expect-error no such option
  slack({ appToken: "x" });
});

test("types: options may be left out, sealed, or come from a variable", () => {
  expectTypeOf(slack({ token: Secret.of("T", "x") })).toEqualTypeOf<Slack>();
  expectTypeOf(
    slack({ apiUrl: new Variable("U", () => "https://slack.com") }, "b"),
  ).toEqualTypeOf<Slack>();
  expectTypeOf<SlackOptions>().toEqualTypeOf<{
    readonly token?: string | Secret;
    readonly apiUrl?: string;
  }>();
  expectTypeOf(chat.post<never>({ channel: "C1", text: "a" })).toEqualTypeOf<Action<never>>();
});
