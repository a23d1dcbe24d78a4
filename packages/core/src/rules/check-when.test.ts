import { catalogue, type EventName } from "@zoomflow/events";
import { payloadTypes } from "@zoomflow/events/fields";
import { sample } from "@zoomflow/events/samples";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { conditionFaults } from "./check-when.ts";
import { compileCondition } from "./when/condition.ts";
import { contradictionIn } from "./when/contradiction.ts";
import {
  after,
  before,
  between,
  contains,
  emailDomain,
  eq,
  exists,
  gt,
  gte,
  inSchedule,
  lt,
  lte,
  matches,
  missing,
  not,
  startsWith,
  within,
} from "./when/matchers.ts";
import { readWhen } from "./when/read.ts";

const payloadType = await payloadTypes(["*"]);

const found = (when: unknown, ...events: readonly string[]): readonly (readonly string[])[] =>
  conditionFaults(when, events, { payloadType }).map(({ kind, message }) => [kind, message]);

const object = (asked: unknown): unknown => ({ object: asked });

test.each<[string, unknown, string, string]>([
  ["no values", { topic: [] }, "topic", "one of an empty list"],
  ["no ways", { $any: [] }, "", "one of an empty list"],
  [
    "a gap between numbers",
    { duration: { $all: [gt(10), lt(5)] } },
    "duration",
    "a number above 10 and a number below 5",
  ],
  [
    "a bound that is left out",
    { duration: { $all: [gt(5), lte(5)] } },
    "duration",
    "a number above 5 and a number of at most 5",
  ],
  [
    "a span beyond a bound",
    { duration: { $all: [between(1, 3), gte(4)] } },
    "duration",
    "a number from 1 to 3 and a number of at least 4",
  ],
  ["two values", { $all: [{ id: 1 }, { id: 2 }] }, "id", "1 and 2"],
  [
    "two lists without a common value",
    { $all: [{ id: [1, 2] }, { id: ["3", 4] }] },
    "id",
    '1 or 2 and "3" or 4',
  ],
  [
    "a value that is excluded",
    { topic: { $all: ["x", not("x", "y")] } },
    "topic",
    '"x" and anything but "x" or "y"',
  ],
  [
    "a value that does not fit",
    { topic: { $all: ["x", /^y/] } },
    "topic",
    '"x" and text that fits /^y/',
  ],
  [
    "missing and a value",
    { topic: { $all: [missing, contains("x")] } },
    "topic",
    'it to be absent or empty and text with "x"',
  ],
  [
    "missing and there",
    { topic: { $all: [missing, exists] } },
    "topic",
    "it to be absent or empty and it to be there",
  ],
  [
    "two beginnings",
    { topic: { $all: [startsWith("ab"), startsWith("ax")] } },
    "topic",
    'text that starts with "ab" and text that starts with "ax"',
  ],
  [
    "a time before and after",
    { start_time: { $all: [after("2026-02-01"), before("2026-01-01")] } },
    "start_time",
    "a moment after 2026-02-01T00:00:00.000Z and a moment before 2026-01-01T00:00:00.000Z",
  ],
  [
    "the length of a list",
    { tags: { $length: { $all: [gt(3), lt(2)] } } },
    "tags.$length",
    "a number above 3 and a number below 2",
  ],
  ["an item", { tags: { $some: { $all: ["a", "b"] } } }, "tags.[]", '"a" and "b"'],
])("%s can never match", (_, asked, path, wanted) => {
  const where = path === "" ? "object" : `object.${path}`;
  expect(found(object(asked))).toEqual([
    ["never", `can never match: \`${where}\` would have to be ${wanted}`],
  ]);
});

test("neither can what excludes everything, nor ways that are all barred", () => {
  expect(found({ $not: {} })).toEqual([
    ["never", "can never match: what it excludes of the payload is everything"],
  ]);
  expect(found([{ a: 1 }, { $any: [{ a: 2 }, { a: 3 }] }])).toEqual([
    ["never", "can never match: `a` would have to be 2 and 1"],
  ]);
  expect(found({ $any: [{ a: { $all: [gt(2), lt(1)] } }] })).toHaveLength(1);
});

test.each<[string, unknown]>([
  ["nothing asked", undefined],
  ["a span", { a: { $all: [gte(5), lte(5)] } }],
  ["a value between bounds", { a: { $all: [7, between(5, 9), not(6)] } }],
  ["an id as a number and as text", [{ a: 7 }, { a: "7" }]],
  ["one of several ways", [{ a: 1 }, { $any: [{ a: 2 }, { b: 3 }] }]],
  ["one beginning within another", { a: { $all: [startsWith("a"), startsWith("AB")] } }],
  ["what only code can say", { a: { $all: [() => true, 1] } }],
  ["a moment of the event's own", [after("2026-01-01"), before("2027-01-01")]],
  ["a moment near the event", { a: { $all: ["2026-01-01T00:00:00Z", within("1m")] } }],
  ["items that need not be there", { a: { $every: { $all: ["x", "y"] } } }],
  ["fields of different objects", { a: { b: 1 }, c: { b: 2 } }],
])("%s may match", (_, when) => {
  expect(found(when)).toEqual([]);
});

test("what matches some event is never said to match none", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom("0", "3", "ab", "a", "", null),
  );
  const number = fc.integer({ min: 0, max: 4 });
  const leaf = fc.oneof(
    value,
    fc.array(value, { minLength: 1, maxLength: 3 }),
    number.map(gt),
    number.map(gte),
    number.map(lt),
    number.map(lte),
    value.map((one) => not(one)),
    fc.constantFrom(startsWith("a"), contains("b"), /b$/, missing, exists, not(missing)),
  );
  const part = fc.record({ a: leaf, b: leaf }, { requiredKeys: [] });
  const asked = fc.oneof(part, fc.record({ $any: fc.array(part, { minLength: 1, maxLength: 3 }) }));
  const when = fc.array(asked, { minLength: 1, maxLength: 3 });
  const payload = fc.record({ a: value, b: value }, { requiredKeys: [] });
  const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };
  fc.assert(
    fc.property(when, payload, (conditions, given) => {
      const node = readWhen(conditions);
      const holds = compileCondition(node)({ event: "x", payload: given }, context);
      expect(holds && contradictionIn(node)).toBeFalsy();
    }),
    { numRuns: 2_000 },
  );
});

describe("what the catalogue knows better", () => {
  test.each<[string, string, unknown, string, string]>([
    [
      "a misspelt field",
      "meeting.started",
      object({ topik: "x" }),
      "unknown-field",
      "asks for `object.topik`, which Zoom does not send: did you mean `topic`?",
    ],
    [
      "a misspelt object",
      "meeting.started",
      { objekt: { topic: "x" } },
      "unknown-field",
      "asks for `objekt`, which Zoom does not send: did you mean `object`?",
    ],
    [
      "a field of another event",
      "meeting.started",
      object({ participant: {} }),
      "unlisted-field",
      "asks for `object.participant`, which Zoom does not send",
    ],
    [
      "a value that there is not",
      "meeting.started",
      object({ type: 99 }),
      "unknown-value",
      "wants 99 in `object.type`, which is 2, 8, 1, 3, 4, 7, 10 or 0",
    ],
    [
      "a misspelt value",
      "user.created",
      { creation_type: "ssocreate" },
      "unknown-value",
      'wants "ssocreate" in `creation_type`, which is "create", "ssoCreate", "autoCreate" or "custCreate": did you mean "ssoCreate"?',
    ],
    [
      "a misspelt value among others",
      "user.created",
      { creation_type: ["create", "ssoCreat"] },
      "unknown-value",
      'wants "ssoCreat" in `creation_type`, which is "create", "ssoCreate", "autoCreate" or "custCreate": did you mean "ssoCreate"?',
    ],
    [
      "a new value among others",
      "meeting.started",
      object({ type: [2, 99] }),
      "unlisted-value",
      "wants 99 in `object.type`, which is 2, 8, 1, 3, 4, 7, 10 or 0",
    ],
    [
      "a bound that none of the values meets",
      "meeting.started",
      object({ type: gt(50) }),
      "unknown-value",
      "wants a number above 50 in `object.type`, which is 2, 8, 1, 3, 4, 7, 10 or 0",
    ],
    [
      "a number asked of text",
      "meeting.started",
      object({ topic: gt(3) }),
      "wrong-type",
      "asks `gt` of `object.topic`, which is text",
    ],
    [
      "an address asked of a number",
      "meeting.started",
      object({ duration: emailDomain("x.org") }),
      "wrong-type",
      "asks `emailDomain` of `object.duration`, which is a number",
    ],
    [
      "words wanted of a number",
      "meeting.started",
      object({ duration: "long" }),
      "wrong-type",
      'wants "long" in `object.duration`, which is a number',
    ],
    [
      "a flag wanted of text",
      "meeting.started",
      object({ topic: true }),
      "wrong-type",
      "wants true in `object.topic`, which is text",
    ],
    [
      "an expression asked of an object",
      "meeting.started",
      { object: /x/ },
      "wrong-type",
      "wants text that fits /x/ in `object`, which is an object",
    ],
    [
      "fields asked of text",
      "meeting.started",
      object({ topic: { name: "x" } }),
      "wrong-type",
      "asks for `name` of `object.topic`, which is text",
    ],
    [
      "items asked of text",
      "meeting.started",
      object({ topic: { $some: "x" } }),
      "wrong-type",
      "asks `$some` of `object.topic`, which is text",
    ],
    [
      "a length asked of text",
      "meeting.started",
      object({ topic: { $length: 3 } }),
      "wrong-type",
      "asks `$length` of `object.topic`, which is text",
    ],
    [
      "a value asked of a list",
      "recording.completed",
      object({ recording_files: "x" }),
      "wrong-type",
      'wants "x" in `object.recording_files`, which is a list',
    ],
    [
      "a field asked of a list",
      "recording.completed",
      object({ recording_files: { file_type: "MP4" } }),
      "wrong-type",
      "asks for `file_type` of `object.recording_files`, which is a list",
    ],
    [
      "a misspelt field of an item",
      "recording.completed",
      object({ recording_files: { $some: { file_tipe: "MP4" } } }),
      "unknown-field",
      "asks for `object.recording_files[].file_tipe`, which Zoom does not send: did you mean `file_type`?",
    ],
    [
      "words wanted of a length",
      "recording.completed",
      object({ recording_files: { $length: "many" } }),
      "wrong-type",
      'wants "many" in `object.recording_files.$length`, which is a number',
    ],
    [
      "missing text that is always sent",
      "meeting.started",
      object({ topic: missing }),
      "always-there",
      "wants `object.topic` to be missing, which Zoom always sends: only an empty text would fit",
    ],
    [
      "a missing number that is always sent",
      "meeting.started",
      object({ duration: missing }),
      "always-there",
      "wants `object.duration` to be missing, which Zoom always sends",
    ],
    [
      "null where something is always sent",
      "meeting.started",
      object({ duration: null }),
      "always-there",
      "wants `object.duration` to be missing, which Zoom always sends",
    ],
  ])("%s", (_, event, when, kind, message) => {
    expect(found(when, event)).toEqual([[kind, message]]);
  });

  test.each<[string, string, unknown]>([
    ["an id, in either form", "meeting.started", object({ id: ["81", 82] })],
    ["an enum", "meeting.started", object({ type: [2, "8"] })],
    [
      "a condition on digits",
      "meeting.started",
      object({ id: startsWith("81"), duration: eq("30") }),
    ],
    ["what is not to be", "meeting.started", object({ topic: not(missing, "x") })],
    ["missing among others", "meeting.started", object({ topic: [missing, "x"] })],
    ["missing, of what may be left out", "meeting.started", object({ timezone: missing })],
    ["times", "meeting.started", object({ start_time: within("5m") })],
    [
      "hours",
      "meeting.started",
      [inSchedule({ tz: "UTC" }), object({ start_time: inSchedule({ tz: "UTC" }) })],
    ],
    ["an expression", "meeting.started", object({ topic: matches(/x/), id: /^8/ })],
    ["code", "meeting.started", [() => true, object({ topic: () => true })]],
    [
      "items",
      "recording.completed",
      object({ recording_files: { $length: gt(0), $none: { file_type: "CHAT" } } }),
    ],
    [
      "a field that only some events of a family have",
      "meeting.*",
      object({ participant: { user_name: "x" } }),
    ],
    ["an event that the catalogue lacks", "meeting.something_new", object({ topik: 1 })],
  ])("agrees to %s", (_, event, when) => {
    expect(found(when, event)).toEqual([]);
  });
});

test("a condition that cannot be read is told of alone", () => {
  expect(found({ topik: { $or: [] } }, "meeting.started")).toEqual([
    ["condition", expect.stringContaining("`topik`: `$or` does not exist: there are $any")],
  ]);
});

test("whatever the samples of the catalogue hold can be asked for", () => {
  const asked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? {} : { $some: asked(value[0]) };
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asked(one)]));
  };
  const names = Object.keys(catalogue) as EventName[];
  const refused = names.flatMap((name) => {
    const when = asked(sample(name).payload);
    return found(when, name).map((fault) => [name, ...fault]);
  });
  expect(refused).toEqual([]);
});
