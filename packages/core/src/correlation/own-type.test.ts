import { payloadTypes } from "@zoomflow/events/fields";
import { describe, expect, test } from "vitest";

import { ownConditionFaults } from "../rules/check-when.ts";
import { gt } from "../rules/when/matchers.ts";
import { absent } from "./absent.ts";
import { count } from "./count.ts";
import { pair } from "./pair.ts";
import { schedule } from "./schedule.ts";
import { sequence } from "./sequence.ts";
import { session } from "./session.ts";
import type { Trigger } from "./trigger.ts";

const payloadType = await payloadTypes(["meeting.*"]);

const meeting = pair({ start: "meeting.started", end: "meeting.ended", within: "1h" });
const noShow = absent({ after: "meeting.started", no: "meeting.ended", within: "1h" });
const burst = count({ of: "meeting.started", atLeast: 2, within: "1h" });
const row = sequence(["meeting.started", "meeting.ended"], { within: "1h" });

const found = (trigger: Trigger<unknown>, when: unknown): readonly (readonly unknown[])[] =>
  ownConditionFaults(when, trigger, { payloadType }).map(({ kind, message }) => [kind, message]);

describe("a condition on what is composed of events", () => {
  test.each<[string, Trigger<unknown>, unknown, string, string]>([
    [
      "a field of Zoom's event, one level up",
      meeting,
      { object: { topic: "x" } },
      "unknown-field",
      "asks for `object`, which a `pair` does not tell",
    ],
    [
      "a misspelt field",
      meeting,
      { durationMS: gt(1) },
      "unknown-field",
      "asks for `durationMS`, which a `pair` does not tell: did you mean `durationMs`?",
    ],
    [
      "a misspelt phase",
      session(),
      { is: "close" },
      "unknown-value",
      'wants "close" in `is`, which is "opened", "changed" or "closed": did you mean "closed"?',
    ],
    [
      "a phase that is not emitted",
      session({ emit: ["closed"] }),
      { is: "opened" },
      "unknown-value",
      'wants "opened" in `is`, which is "closed"',
    ],
    [
      "a field of a participant, misspelt",
      session(),
      { participants: { $some: { is_host: true } } },
      "unknown-field",
      "asks for `participants[].is_host`, which a `session` does not tell: did you mean `isHost`?",
    ],
    [
      "a misspelt field of Zoom's inside it",
      noShow,
      { after: { payload: { object: { topik: "x" } } } },
      "unknown-field",
      "asks for `after.payload.object.topik`, which Zoom does not send: did you mean `topic`?",
    ],
    [
      "an object asked for without its payload",
      noShow,
      { after: { object: { topic: "x" } } },
      "unknown-field",
      "asks for `after.object`, which an `absent` does not tell: did you mean `after.payload.object`?",
    ],
    [
      "words of a number",
      burst,
      { count: "many" },
      "wrong-type",
      'wants "many" in `count`, which is a number',
    ],
    [
      "a number of a flag",
      schedule("0 9 * * *"),
      { late: 5 },
      "wrong-type",
      "wants 5 in `late`, which is true or false",
    ],
  ])("is told of %s", (_, trigger, when, kind, message) => {
    expect(found(trigger, when)).toEqual([[kind, message]]);
  });

  test.each<[string, Trigger<unknown>, unknown]>([
    ["its own fields", meeting, { durationMs: gt(5), estimated: false, key: "a" }],
    ["the events inside", meeting, { start: { payload: { object: { topic: "x" } } } }],
    [
      "an end that may be missing",
      pair({ start: "meeting.started", end: "meeting.ended", within: "1h", onTimeout: "emit" }),
      { end: undefined },
    ],
    [
      "events that nothing is known of",
      burst,
      { events: { $some: { payload: { object: { topic: "x" } } } } },
    ],
    ["the steps of a sequence", row, { events: { 0: { payload: { object: { topic: "x" } } } } }],
    ["a session", session(), { who: { isHost: true, email: "" }, meeting: { topic: /x/ } }],
  ])("may ask for %s", (_, trigger, when) => {
    expect(found(trigger, when)).toEqual([]);
  });

  test("is told what its hint is: where Zoom's fields are", () => {
    const [fault] = ownConditionFaults({ topic: "x" }, meeting, { payloadType });
    expect(fault?.hint).toContain("each with its `payload`");
  });
});
