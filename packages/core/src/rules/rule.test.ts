import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { on } from "./rule.ts";
import { contains, gt } from "./when/matchers.ts";

declare module "@zoomflow/events" {
  interface ZoomEvents {
    "example.late_arrival": {
      event: "example.late_arrival";
      event_ts: number;
      payload: { account_id: string; object: { minutes: number } };
    };
  }
}

const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => ({}),
  actions: {
    post: {
      input: z.object({ channel: z.string(), text: z.string(), thread: z.string().optional() }),
      run: () => {},
    },
  },
})({});

test("a rule keeps its trigger as a list and its spec as it was given", () => {
  const spec = { id: "hello", do: chat.post({ channel: "#x", text: "y" }) };
  expect(on("meeting.started", spec)).toMatchObject({
    kind: "rule",
    id: "hello",
    patterns: ["meeting.started"],
    spec,
  });
  expect(on(["meeting.started", "meeting.ended"], spec).patterns).toEqual([
    "meeting.started",
    "meeting.ended",
  ]);
});

test("types: a rule knows the payload of its event, inside nested functions too", () => {
  on("meeting.started", {
    id: "started",
    when: { object: { topic: ["Stand-up", "All-hands"], duration: gt(3) } },
    key: (e) => e.payload.object.uuid,
    do: chat.post({
      channel: "#general",
      text: (e, context) => {
        expectTypeOf(e.event).toEqualTypeOf<"meeting.started">();
        expectTypeOf(e.payload.object.topic).toBeString();
        expectTypeOf(context.now).toEqualTypeOf<Date>();
        return e.payload.object.topic;
      },
    }),
    run: async (e, { step }) => {
      expectTypeOf(e.event).toEqualTypeOf<"meeting.started">();
      expectTypeOf(await step.run("count", () => 1)).toEqualTypeOf<number>();
    },
  });
});

test("types: several events are a union that is told apart by its name", () => {
  on(["meeting.started", "meeting.ended"], {
    id: "both",
    when: (e) => e.event === "meeting.started",
    do: [
      chat.post({
        channel: "#x",
        text: (e) => {
          expectTypeOf(e.event).toEqualTypeOf<"meeting.started" | "meeting.ended">();
          return e.event === "meeting.ended" ? e.payload.object.end_time : e.payload.object.topic;
        },
      }),
    ],
  });
});

test("types: a family, a stem and a star stand for the events they take", () => {
  on("meeting.*", {
    id: "family",
    when: (e) => {
      expectTypeOf<"meeting.started">().toExtend<typeof e.event>();
      expectTypeOf<typeof e.event>().toExtend<`meeting.${string}`>();
      return true;
    },
    do: chat.post({ channel: "#x", text: (e) => e.event }),
  });
  on("meeting.participant_*", {
    id: "stem",
    do: chat.post({
      channel: "#x",
      text: (e) => {
        expectTypeOf<typeof e.event>().toExtend<`meeting.participant_${string}`>();
        return e.event;
      },
    }),
  });
  on("*", {
    id: "all",
    do: chat.post({
      channel: "#x",
      text: (e) => {
        expectTypeOf<"user.created">().toExtend<typeof e.event>();
        return e.event;
      },
    }),
  });
});

test("types: a wildcard of every family gives a union that is told apart by its name", () => {
  on("contact_center.*", {
    id: "contact-center",
    do: chat.post({
      channel: "#x",
      text: (e) => {
        expectTypeOf<typeof e.event>().toExtend<`contact_center.${string}`>();
        return e.event === "contact_center.engagement_user_sent_message"
          ? e.payload.object.message_text
          : (e.payload.account_id ?? e.event);
      },
    }),
  });
  on(["phone.callee_*", "contact_center.engagement_transfer_*", "bot_*"], {
    id: "stems",
    when: (e) => {
      expectTypeOf<"phone.callee_missed">().toExtend<typeof e.event>();
      expectTypeOf<"contact_center.engagement_transfer_timeout">().toExtend<typeof e.event>();
      expectTypeOf<"bot_installed">().toExtend<typeof e.event>();
      expectTypeOf<typeof e.event>().not.toEqualTypeOf<string>();
      return e.event !== "phone.callee_ended" || e.payload.object.callee.name !== "";
    },
  });
  // @ts-expect-error a family that there is not
  on("contact_centre.*", { id: "misspelt" });
  // @ts-expect-error a stem that no event has
  on("phone.caled_*", { id: "misspelt-stem" });
});

test("types: an event that a project adds is taken by its name and by wildcards", () => {
  on(["example.late_arrival", "example.*", "example.late_*"], {
    id: "late",
    when: { object: { minutes: gt(5) } },
    key: (e) => {
      expectTypeOf(e.event === "example.late_arrival" && e.payload.object.minutes).toEqualTypeOf<
        number | false
      >();
      return e.event;
    },
  });
  on("*", {
    id: "all-with-it",
    when: (e) => e.event === "example.late_arrival" && e.payload.object.minutes > 5,
  });
});

test("types: a rule over everything may ask for account, object and time", () => {
  on("*", {
    id: "audit",
    when: { $any: [{ account_id: "A" }, (e) => e.event.startsWith("user.")] },
    do: chat.post({
      channel: "#x",
      text: (e) => {
        expectTypeOf(e.event_ts).toEqualTypeOf<string | number | undefined>();
        expectTypeOf(e.payload.account_id).toEqualTypeOf<string | undefined>();
        if (e.event === "user.created") return e.payload.object.email;
        return `${e.event} ${e.payload.account_id} ${JSON.stringify(e.payload.object)}`;
      },
    }),
  });
});

test("types: conditions nest, and an input may also be given outright or later", () => {
  on("meeting.ended", {
    id: "nested",
    when: {
      $any: [{ object: { topic: /x/ } }, { $not: { account_id: "A" } }, (e) => e.event_ts > 0],
    },
    do: [
      chat.post({ channel: async () => "#x", text: "over" }, "tell"),
      chat.post({ channel: "#x", text: (e) => e.payload.object.end_time }, { retry: false }),
    ],
    retry: { attempts: 2, uncertain: true },
    mode: "parallel",
    timeout: "1.5h",
  });
});

test("types: a mode, a key and a concurrency that go together", () => {
  const act = chat.post({ channel: "#x", text: "y" });
  for (const mode of ["queue", "drop", "latest", "restart"] as const)
    on("meeting.started", { id: mode, do: act, mode, concurrency: { total: 3, perKey: 1 } });
  on("meeting.started", {
    id: "latest",
    do: act,
    mode: "latest",
    key: (e) => {
      expectTypeOf(e.event).toEqualTypeOf<"meeting.started">();
      return e.payload.object.topic;
    },
  });
  on("meeting.started", {
    id: "parallel",
    do: act,
    mode: "parallel",
    key: (e) => e.payload.object.topic,
    concurrency: { perKey: 3 },
  });
  on("meeting.started", { id: "all", do: act, mode: "parallel", concurrency: { total: 3 } });
});

// Inside a function that is never called: these are for the compiler alone.
export function refused(): void {
  const act = chat.post({ channel: "#x", text: "y" });

  // @ts-expect-error -- a name Zoom does not send
  on("meeting.startd", { id: "a", do: act });
  // @ts-expect-error -- a family that there is not
  on("meetng.*", { id: "b", do: act });
  // @ts-expect-error -- one wrong name in a list
  on(["meeting.started", "meeting.endd"], { id: "c", do: act });
  // @ts-expect-error -- no id
  on("meeting.started", { do: act });
  on("meeting.started", {
    id: "d",
    // @ts-expect-error -- a field that this event does not carry
    do: chat.post({ channel: "#x", text: (e) => e.payload.object.participant.user_name }),
  });
  // @ts-expect-error -- a matcher for numbers on a text
  on("meeting.started", { id: "e", when: { object: { topic: gt(3) } } });
  // @ts-expect-error -- an expression on a number
  on("meeting.started", { id: "f", when: { object: { duration: /3/ } } });
  // @ts-expect-error -- a misspelt field in a condition
  on("meeting.started", { id: "g", when: { object: { topik: contains("x") } } });
  // @ts-expect-error -- an action that there is not
  on("meeting.started", { id: "h", do: chat.pots({ channel: "#x", text: "y" }) });
  // @ts-expect-error -- an input that is missing
  on("meeting.started", { id: "i", do: chat.post({ channel: "#x" }) });
  // @ts-expect-error -- an input of another type
  on("meeting.started", { id: "j", do: chat.post({ channel: "#x", text: 7 }) });
  // @ts-expect-error -- a duration in words
  on("meeting.started", { id: "k", do: act, timeout: "5 minutes" });
  // @ts-expect-error -- a mode that there is not
  on("meeting.started", { id: "l", do: act, mode: "single" });
  // @ts-expect-error -- several of a key at once, in an order
  on("meeting.started", { id: "o", do: act, concurrency: { perKey: 2 } });
  // @ts-expect-error -- several of a key at once, of which the latest counts
  on("meeting.started", { id: "p", do: act, mode: "latest", concurrency: { perKey: 2 } });
  // @ts-expect-error -- a key that would do nothing
  on("meeting.started", { id: "q", do: act, mode: "parallel", key: () => "k" });
  // @ts-expect-error -- a key that would do nothing, beside a limit of another kind
  on("meeting.started", { id: "r", do: act, mode: "parallel", key: () => "k", concurrency: 3 });
  // @ts-expect-error -- a misspelt limit
  on("meeting.started", { id: "s", do: act, concurrency: { total: 3, perkey: 1 } });
  // @ts-expect-error -- a policy that there is not
  on("meeting.started", { id: "m", do: act, throttled: true });
  // @ts-expect-error -- a condition must answer at once
  on("meeting.started", { id: "n", do: act, when: async () => true });
}

test("types: code that waits knows what it waits for", () => {
  on("meeting.started", {
    id: "waits",
    run: async (e, { step }) => {
      const ended = await step.waitFor("ended", {
        event: "meeting.ended",
        where: { object: { uuid: e.payload.object.uuid } },
        timeout: "4h",
      });
      expectTypeOf(ended?.event).toEqualTypeOf<"meeting.ended" | undefined>();
      expectTypeOf(ended?.payload.object.end_time).toEqualTypeOf<string | undefined>();
      const either = await step.waitFor("either", {
        event: ["meeting.ended", "webinar.ended"],
        where: [{ object: { uuid: "x" } }, (other) => other.event === "webinar.ended"],
        timeout: "1h",
      });
      expectTypeOf(either?.event).toEqualTypeOf<"meeting.ended" | "webinar.ended" | undefined>();
      // @ts-expect-error a name Zoom does not send
      await step.waitFor("no", { event: "meeting.finished", timeout: "1h" });
      await step.waitFor("no", {
        event: "meeting.ended",
        // @ts-expect-error a field this event does not carry
        where: { object: { x: 1 } },
        timeout: "1h",
      });
      // @ts-expect-error every wait has an end
      await step.waitFor("no", { event: "meeting.ended" });
    },
  });
});
