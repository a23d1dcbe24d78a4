import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { Variable } from "../../references.ts";
import { compileCondition } from "./condition.ts";
import { explainCondition } from "./explain.ts";
import { sentenceOf } from "./failure.ts";
import {
  after,
  before,
  between,
  contains,
  emailDomain,
  endsWith,
  exists,
  gt,
  gte,
  inSchedule,
  lt,
  lte,
  missing,
  not,
  startsWith,
  within,
} from "./matchers.ts";
import { readWhen } from "./read.ts";

const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };
const event = {
  event: "meeting.ended",
  event_ts: Date.UTC(2026, 0, 31, 12),
  payload: {
    account_id: "A",
    object: {
      id: 81,
      topic: "Retro",
      duration: 20,
      start_time: "2026-01-31T11:00:00Z",
      note: "",
      agenda: null,
      long: "x".repeat(5_000),
      participants: [
        { role: "host", seconds: 30 },
        { role: "guest", seconds: 90 },
        { role: "guest", seconds: 20 },
      ],
    },
  },
};

function why(when: unknown): string | undefined {
  const failure = explainCondition(readWhen(when), event, context);
  return failure && sentenceOf(failure);
}

describe("a condition that does not hold says so in a sentence", () => {
  test.each<[string, unknown, string]>([
    [
      "the first of several",
      { account_id: "A", object: { topic: "Standup", id: 1 } },
      'payload.object.topic is "Retro", but the rule wants "Standup"',
    ],
    [
      "an absent field",
      { object: { topik: "x" } },
      'payload.object.topik is not there, but the rule wants "x"',
    ],
    [
      "a field inside one that is absent",
      { object: { host: { id: 1 } } },
      "payload.object.host is not there, but the rule wants { id: 1 }",
    ],
    [
      "a variable",
      { account_id: new Variable("ACCOUNT", () => "B") },
      'payload.account_id is "A", but the rule wants "B"',
    ],
    [
      "one of a list",
      { object: { topic: ["Standup", /^all/i, startsWith("q")] } },
      'payload.object.topic is "Retro", but the rule wants "Standup", text that fits /^all/i or text that starts with "q"',
    ],
    [
      "an empty list",
      { object: { topic: [] } },
      "payload.object.topic can be nothing: the list of alternatives is empty",
    ],
    ["gt", { object: { duration: gt(30) } }, "20, but the rule wants a number above 30"],
    ["gte", { object: { duration: gte(30) } }, "a number of at least 30"],
    ["lt", { object: { duration: lt(3) } }, "a number below 3"],
    ["lte", { object: { duration: lte(3) } }, "a number of at most 3"],
    ["between", { object: { duration: between(1, 3) } }, "a number from 1 to 3"],
    ["contains", { object: { topic: contains("All") } }, 'text with "All"'],
    ["endsWith", { object: { topic: endsWith("x") } }, 'text that ends with "x"'],
    [
      "emailDomain",
      { object: { topic: emailDomain("@a.b", "c.d") } },
      "an e-mail address of a.b or c.d",
    ],
    [
      "exists, where there is nothing in it",
      { object: { note: exists } },
      "payload.object.note is empty, but the rule wants it to be there",
    ],
    ["exists, for null", { object: { agenda: exists } }, "payload.object.agenda is null"],
    ["missing", { object: { topic: missing } }, "the rule wants it to be absent or empty"],
    [
      "not",
      { object: { topic: not("x", contains("ret")) } },
      'payload.object.topic is "Retro", but the rule wants anything but text with "ret"',
    ],
    [
      "$not of a whole condition",
      { $not: { object: { topic: "Retro" } } },
      'payload.object.topic is "Retro", but the rule wants anything but "Retro"',
    ],
    [
      "$not of several fields",
      { $not: { object: { topic: "Retro", id: 81 } } },
      'payload.object is an object, but the rule wants anything but { topic: "Retro", id: 81 }',
    ],
    [
      "before",
      { object: { start_time: before("2026-01-01") } },
      '"2026-01-31T11:00:00Z", but the rule wants a moment before 2026-01-01T00:00:00.000Z',
    ],
    ["within", { object: { start_time: within("10m") } }, "a moment within 10m of the event's own"],
    [
      "the event's own time",
      after("2026-02-01"),
      "the event's own time is 2026-01-31T12:00:00.000Z, but the rule wants a moment after 2026-02-01T00:00:00.000Z",
    ],
    [
      "not the event's own time",
      not(inSchedule({ days: "sat", tz: "UTC" })),
      'the event\'s own time is 2026-01-31T12:00:00.000Z, but the rule wants anything but a moment in {"days":"sat","tz":"UTC"}',
    ],
    [
      "a text that is too long for an expression",
      { object: { long: /x/ } },
      "payload.object.long is a text of more than 2048 characters, which no expression is asked of",
    ],
    [
      "$any",
      { $any: [{ account_id: "B" }, { object: { id: 1 } }] },
      'none of 2 alternatives holds: (1) payload.account_id is "A", but the rule wants "B"; (2) payload.object.id is 81, but the rule wants 1',
    ],
    [
      "$any of one",
      { $any: [{ account_id: "B" }] },
      'payload.account_id is "A", but the rule wants "B"',
    ],
    [
      "$some: how many, and the nearest",
      { object: { participants: { $some: { role: "guest", seconds: gt(100) } } } },
      "none of the 3 items of payload.object.participants fits; the nearest miss: payload.object.participants[1].seconds is 90, but the rule wants a number above 100",
    ],
    [
      "$every",
      { object: { participants: { $every: { seconds: gt(25) } } } },
      "not every item fits: payload.object.participants[2].seconds is 20, but the rule wants a number above 25",
    ],
    [
      "$none",
      { object: { participants: { $none: { role: "host" } } } },
      "payload.object.participants[0] fits, but the rule wants no such item",
    ],
    [
      "$length",
      { object: { participants: { $length: 2 } } },
      "payload.object.participants.length is 3, but the rule wants 2",
    ],
    [
      "$length of what is no list",
      { object: { topic: { $length: gt(2) } } },
      'payload.object.topic is "Retro", but the rule wants { $length: a number above 2 }',
    ],
    [
      "$some of what is no list",
      { object: { topic: { $some: [1, { $not: 2 }] } } },
      'payload.object.topic is "Retro", but the rule wants { $some: 1 or anything but 2 }',
    ],
    ["a function", () => false, "a function of the rule says no"],
    [
      "a function about a field",
      { object: { topic: () => false } },
      "a function of the rule says no to payload.object.topic",
    ],
  ])("%s", (_, when, sentence) => {
    expect(why(when)).toContain(sentence);
  });

  test("an empty list has no nearest item", () => {
    const given = { event: "x", payload: { list: [] } };
    const failure = explainCondition(readWhen({ list: { $some: 1 } }), given, context);
    expect(failure).toEqual({ is: "no-item", path: "payload.list", looked: 0 });
    expect(failure && sentenceOf(failure)).toContain("is an empty list");
  });

  test("code that another condition keeps from an item is not blamed on it", () => {
    const when = { list: { $some: { a: 1, b: (b: { c: unknown }) => b.c === 1 } } };
    const payload = { list: [{ a: 2 }, { a: 2, b: { c: 1 } }] };
    const failure = explainCondition(readWhen(when), { event: "x", payload }, context);
    expect(failure).toMatchObject({ is: "no-item", nearest: { path: "payload.list[1].a" } });
  });
});

describe("what an explanation shows of an event", () => {
  const joined = {
    event: "meeting.participant_joined",
    payload: {
      object: { topic: "T", password: "p4ss", participant: { user_name: "Ada", email: "a@b.c" } },
    },
  };
  const shownOf = (given: { event: string; payload: unknown }, when: unknown, personal = false) => {
    const node = readWhen(when);
    return explainCondition(node, given, context, { showPersonal: personal });
  };

  test.each<[string, unknown, string, string]>([
    ["what is personal", { object: { participant: { user_name: "x" } } }, "[personal]", '"Ada"'],
    ["an address", { object: { participant: { email: "x" } } }, "[personal]", '"a@b.c"'],
    ["a password", { object: { password: "x" } }, "[secret]", "[secret]"],
    ["a topic", { object: { topic: "x" } }, '"T"', '"T"'],
    ["what is absent", { object: { participant: { phone: "x" } } }, "not there", "not there"],
  ])("%s", (_, when, masked, open) => {
    expect(shownOf(joined, when)).toMatchObject({ found: masked });
    expect(shownOf(joined, when, true)).toMatchObject({ found: open });
  });

  test("of an event that the catalogue does not know, no text", () => {
    const unknown = { event: "new.thing", payload: { a: "Ada", n: 7, in: { b: 1 } } };
    expect(shownOf(unknown, { a: "x" })).toMatchObject({ found: "[personal]" });
    expect(shownOf(unknown, { a: "x" }, true)).toMatchObject({ found: '"Ada"' });
    expect(shownOf(unknown, { n: 8 })).toMatchObject({ found: "7" });
    expect(shownOf(unknown, { in: 8 })).toMatchObject({ found: "an object" });
  });

  test("of a list of people and of a long text only so much", () => {
    const given = { event: "meeting.started", payload: { object: { topic: "x".repeat(200) } } };
    expect(shownOf(given, { object: { topic: "y" } })).toMatchObject({
      found: expect.stringMatching(/^"x{79}…"$/),
    });
    const list = { event: "meeting.started", payload: { list: [{ user_name: "Ada" }] } };
    expect(shownOf(list, { list: 1 })).toMatchObject({ found: "a list of 1" });
    expect(shownOf(list, { list: { $some: { user_name: "x" } } })).toMatchObject({
      nearest: { path: "payload.list[0].user_name", found: "[personal]" },
    });
  });
});

describe("the quick test and the explanation", () => {
  const leaves: readonly (readonly unknown[])[] = [
    [null, true, 1, "1", "a", /a/, exists, missing, gt(0), between(0, 2), contains("a")],
    [["a", 1], [], [/b/, 1], emailDomain("a.b"), within("1d"), before(5), not(1, "a"), not()],
    [(value: unknown) => value === "a", inSchedule({ days: "thu", tz: "UTC" })],
  ];
  const leaf = fc.constantFrom(...leaves.flat());
  const keys = fc.constantFrom("a", "b", "$some", "$every", "$none", "$length", "__proto__");
  const { when } = fc.letrec<{ pattern: unknown; when: unknown }>((tie) => {
    const patterns = fc.array(tie("pattern"), { maxLength: 2 });
    const whens = fc.array(tie("when"), { maxLength: 2 });
    const fields = fc.dictionary(keys, tie("pattern"), { maxKeys: 3 });
    const time = fc.constantFrom(before(5), after(0), inSchedule({ days: "thu", tz: "UTC" }));
    const code = fc.constantFrom(
      () => true,
      () => false,
    );
    return {
      pattern: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fields,
        patterns,
        fc.record({ $any: patterns, a: tie("pattern") }, { requiredKeys: [] }),
        fc.record({ $all: patterns, $not: tie("pattern") }, { requiredKeys: [] }),
        patterns.map((several) => not(...several)),
      ),
      when: fc.oneof(
        { maxDepth: 4 },
        fields,
        time,
        code,
        whens,
        fc.record({ $any: whens }),
        fc.record({ $all: whens, $not: tie("when") }),
        whens.map((several) => not(...several)),
      ),
    };
  });
  const payload = fc.oneof(
    fc.object({ key: keys, values: [fc.constantFrom(null, 1, "a", true, "1")], maxDepth: 4 }),
    fc.jsonValue(),
  );

  test("always agree, and neither throws where no code does", () => {
    fc.assert(
      fc.property(when, payload, (given, value) => {
        const node = readWhen(given);
        const one = { event: "x", event_ts: 3, payload: value };
        const failure = explainCondition(node, one, context);
        expect(failure === undefined).toBe(compileCondition(node)(one, context));
        if (failure !== undefined) expect(sentenceOf(failure)).toMatch(/\w/);
      }),
      { numRuns: 2_000 },
    );
  });
});
