import { expectTypeOf, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { on } from "./rule.ts";

const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => "ready",
  actions: { say: { input: z.object({ text: z.string() }), run: () => {} } },
})({});

test("types: what acts on several events at once knows them all", () => {
  on("meeting.participant_joined", {
    id: "joined",
    batch: { size: 50, within: "5m" },
    when: (e) => e.payload.object.participant.user_name !== "Bot",
    key: (e) => e.payload.object.uuid,
    do: chat.say({
      text: (e, { events }) => {
        expectTypeOf(e.event).toEqualTypeOf<"meeting.participant_joined">();
        expectTypeOf(events[0]?.event).toEqualTypeOf<"meeting.participant_joined" | undefined>();
        return events.map((one) => one.payload.object.participant.user_name).join(", ");
      },
    }),
    run: (_, { events }) => {
      expectTypeOf(events[0]?.event).toEqualTypeOf<"meeting.participant_joined" | undefined>();
    },
  });
  on(["meeting.started", "meeting.ended"], {
    id: "both",
    debounce: { quiet: "10s", keep: "all" },
    do: chat.say({
      text: (_, { events }) => {
        expectTypeOf(events[0]?.event).toEqualTypeOf<
          "meeting.started" | "meeting.ended" | undefined
        >();
        return "";
      },
    }),
  });
});

test("types: what follows a failure knows the event, the error and the rule", () => {
  on("meeting.started", {
    id: "failing",
    do: chat.say({ text: "x" }),
    onFailure: chat.say({
      text: ({ error, event, rule, run }) => {
        expectTypeOf(event.payload.object.topic).toEqualTypeOf<string>();
        expectTypeOf([error.code, error.hint, rule, run]).toEqualTypeOf<string[]>();
        return `${rule}: ${error.message}`;
      },
    }),
  });
});

test("types: policies go with what they can go with", () => {
  const act = { do: chat.say({ text: "x" }) };
  on("meeting.started", { id: "a", ...act, once: { within: "2m" }, maxAge: "5m", mode: "drop" });
  on("meeting.started", {
    id: "b",
    ...act,
    key: () => "k",
    mode: "parallel",
    once: { within: "1m" },
  });
  on("meeting.started", { id: "c", ...act, throttle: { limit: 1, per: "1m", excess: "queue" } });
  on("meeting.started", {
    id: "d",
    ...act,
    throttle: { limit: 1, per: "1m", excess: "drop" },
    mode: "latest",
  });
  on("meeting.started", { id: "e", ...act, debounce: { quiet: "1m" }, mode: "restart" });
});

/** Never called: each of these would be refused by the compiler. */
export function refused(): void {
  const act = { do: chat.say({ text: "x" }) };
  // @ts-expect-error -- it does not say what becomes of the others
  on("meeting.started", { id: "a", ...act, throttle: { limit: 1, per: "1m" } });
  const keep = { limit: 1, per: "1m", excess: "queue" } as const;
  // @ts-expect-error -- keeps every run in a mode that leaves some out
  on("meeting.started", { id: "b", ...act, throttle: keep, mode: "drop" });
  // @ts-expect-error -- keeps every run in a mode that leaves some out
  on("meeting.started", { id: "c", ...act, throttle: keep, mode: "latest" });
  // @ts-expect-error -- two ways to say how often it acts
  on("meeting.started", { id: "d", ...act, once: { within: "1m" }, debounce: { quiet: "1m" } });
  // @ts-expect-error -- two ways to wait for more
  on("meeting.started", {
    id: "e",
    ...act,
    batch: { size: 2, within: "1m" },
    debounce: { quiet: "1m" },
  });
  // @ts-expect-error -- two ways to say how often it acts
  on("meeting.started", { id: "f", ...act, once: { within: "1m" }, throttle: keep });
  // @ts-expect-error -- a duration in words
  on("meeting.started", { id: "g", ...act, once: { within: "two minutes" } });
  // @ts-expect-error -- a misspelt option
  on("meeting.started", { id: "h", ...act, debounce: { quiet: "1m", keeps: "all" } });
  // @ts-expect-error -- which of them is not one of the three
  on("meeting.started", { id: "i", ...act, debounce: { quiet: "1m", keep: "newest" } });
  // @ts-expect-error -- no end to the wait
  on("meeting.started", { id: "j", ...act, batch: { size: 3 } });
  // @ts-expect-error -- a number of milliseconds
  on("meeting.started", { id: "k", ...act, maxAge: 5_000 });
  on("meeting.started", {
    id: "l",
    ...act,
    // @ts-expect-error -- a failure has no such field
    onFailure: chat.say({ text: ({ reason }) => reason }),
  });
}
