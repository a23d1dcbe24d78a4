import { expect, expectTypeOf, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { on } from "../rules/rule.ts";
import { gt } from "../rules/when/matchers.ts";
import { absent } from "./absent.ts";
import { count } from "./count.ts";
import { pair } from "./pair.ts";
import { schedule } from "./schedule.ts";
import { sequence } from "./sequence.ts";
import { session } from "./session.ts";

const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => ({}),
  actions: {
    post: { input: z.object({ channel: z.string(), text: z.string() }), run: () => {} },
  },
})({});

const channel = "#ops";
const meeting = (e: { payload: { object: { uuid: string } } }): string => e.payload.object.uuid;

test("a rule with a trigger keeps it, and looks at the events of it", () => {
  const both = pair({
    start: ["meeting.started", "webinar.started"],
    end: "meeting.ended",
    within: "26h",
  });
  const rule = on(both, { id: "x", do: chat.post({ channel, text: "y" }) });
  expect(rule.correlation).toBe(both);
  expect(rule.patterns).toEqual(["meeting.started", "webinar.started", "meeting.ended"]);
});

test("types: a pair gives its start and its end, inside nested functions too", () => {
  on(pair({ start: "meeting.started", end: "meeting.ended", by: meeting, within: "26h" }), {
    id: "too-long",
    when: [
      { durationMs: gt(3_600_000), start: { payload: { object: { topic: /x/ } } } },
      (p) => p.durationMs > 1,
    ],
    key: (p) => p.key,
    do: chat.post({
      channel,
      text: (p) => {
        expectTypeOf(p.event).toEqualTypeOf<"zoomflow.pair">();
        expectTypeOf(p.start.event).toEqualTypeOf<"meeting.started">();
        expectTypeOf(p.durationMs).toBeNumber();
        return `${p.start.payload.object.topic} ${p.end.payload.object.end_time}`;
      },
    }),
    run: (p, { step }) => {
      expectTypeOf(p.estimated).toBeBoolean();
      expectTypeOf(step.sleep).toBeFunction();
    },
  });
});

test("types: a pair that is told without an end may have none", () => {
  on(
    pair({
      start: "meeting.started",
      end: ["meeting.ended", "webinar.ended"],
      within: "1h",
      onTimeout: "emit",
    }),
    {
      id: "emit",
      do: chat.post({
        channel,
        text: (p) => {
          expectTypeOf(p.end?.event).toEqualTypeOf<"meeting.ended" | "webinar.ended" | undefined>();
          return p.start.event;
        },
      }),
    },
  );
});

test("types: what is absent tells after what", () => {
  on(
    absent({
      after: "meeting.started",
      no: "meeting.participant_joined",
      by: meeting,
      within: "10m",
    }),
    {
      id: "no-show",
      when: { after: { payload: { object: { topic: ["a", "b"] } } } },
      do: chat.post({ channel, text: (a) => `${a.after.payload.object.topic} ${a.waitedMs}` }),
    },
  );
});

test("types: a count knows the events it has counted", () => {
  const by = (e: { payload: { object: { uuid: string } } }): string => e.payload.object.uuid;
  on(
    count({
      of: ["meeting.participant_joined", "meeting.participant_left"],
      by,
      atLeast: 3,
      within: "15m",
    }),
    {
      id: "burst",
      do: chat.post({
        channel,
        text: (c) => {
          expectTypeOf(c.events[0]?.event).toEqualTypeOf<
            "meeting.participant_joined" | "meeting.participant_left" | undefined
          >();
          return `${c.count} of ${c.key}`;
        },
      }),
    },
  );
});

test("types: a sequence knows the event of each step", () => {
  on(sequence(["meeting.started", "meeting.ended"], { by: meeting, within: "1h" }), {
    id: "sequence",
    do: chat.post({
      channel,
      text: (s) => `${s.events[0].payload.object.topic} ${s.events[1].payload.object.end_time}`,
    }),
  });
});

test("types: a session is of the phases that are asked for", () => {
  on(session({ by: meeting, emit: ["opened", "closed"] }), {
    id: "session",
    when: { peak: gt(2), is: "closed", participants: { $some: { isHost: true } } },
    do: chat.post({
      channel,
      text: (s) => {
        expectTypeOf(s.is).toEqualTypeOf<"opened" | "closed">();
        return s.participants.map((p) => p.user_name).join();
      },
    }),
  });
  on(session(), { id: "all", do: chat.post({ channel, text: (s) => s.is }) });
});

test("types: a schedule gives the time that was meant", () => {
  on(schedule("0 9 * * 1-5", { tz: "Europe/Paris" }), {
    id: "digest",
    do: chat.post({ channel, text: (s) => String(s.at) }),
  });
});

// Inside a function that is never called: these are for the compiler alone.
export function refused(): void {
  const act = chat.post({ channel: "#x", text: "y" });
  // @ts-expect-error -- a name Zoom does not send
  pair({ start: "meeting.startd", end: "meeting.ended", within: "1h" });
  // @ts-expect-error -- without a limit it would be remembered for ever
  pair({ start: "meeting.started", end: "meeting.ended" });
  // @ts-expect-error -- a duration in words
  absent({ after: "meeting.started", no: "meeting.ended", within: "5 minutes" });
  pair({
    start: "meeting.started",
    end: "meeting.ended",
    within: "1h",
    // @ts-expect-error -- a field that only one of both has
    by: (e) => e.payload.object.end_time,
  });
  // @ts-expect-error -- a phase that there is not
  session({ emit: ["ended"] });
  on(session({ emit: ["closed"] }), {
    id: "a",
    do: act,
    // @ts-expect-error -- a phase that was not asked for
    when: { is: "opened" },
  });
  on(pair({ start: "meeting.started", end: "meeting.ended", within: "1h" }), {
    id: "b",
    // @ts-expect-error -- an event's field, asked of a pair
    when: { object: { topic: "x" } },
    // @ts-expect-error -- a field that the end has and the start has not
    do: chat.post({ channel, text: (p) => p.start.payload.object.end_time }),
  });
}
