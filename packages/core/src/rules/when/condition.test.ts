import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AnyEvent } from "../../ports.ts";
import { Variable } from "../../references.ts";
import { compileCondition, type Condition } from "./condition.ts";
import {
  after,
  before,
  between,
  contains,
  emailDomain,
  endsWith,
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
} from "./matchers.ts";
import { readWhen } from "./read.ts";

const context = { now: new Date(0), source: { name: "test", receivedAt: 0 } };

const TEN = Date.UTC(2026, 0, 31, 10);

function compiled(when: unknown): Condition {
  return compileCondition(readWhen(when));
}

function holds(when: unknown, payload: unknown): boolean {
  return compiled(when)({ event: "x", event_ts: TEN, payload }, context);
}

const meeting = {
  account_id: "A",
  object: {
    id: 81,
    uuid: "u==",
    topic: "All-Hands, Q1",
    duration: "60",
    host_email: "ada@mail.example.com",
    password: "",
    agenda: null,
    private: false,
    start_time: "2026-01-31T09:30:00Z",
    tags: ["urgent", "board"],
    participants: [
      { user_name: "Ada", seconds: 30 },
      { user_name: "Grace", seconds: 90 },
    ],
  },
};

const TABLE: readonly (readonly [string, unknown, boolean])[] = [
  ["no condition", undefined, true],
  ["an empty pattern", {}, true],
  ["an empty list", [], true],

  ["a value", { account_id: "A" }, true],
  ["another value", { account_id: "B" }, false],
  ["a variable", { account_id: new Variable("ACCOUNT", () => "A") }, true],
  ["a variable of another value", { account_id: new Variable("ACCOUNT", () => "B") }, false],
  ["a flag", { object: { private: false } }, true],
  ["a flag is no text", { object: { private: "false" } }, false],
  ["null is null", { object: { agenda: null } }, true],
  ["null is not absent", { object: { nothing: null } }, false],
  ["several fields, all right", { account_id: "A", object: { id: 81 } }, true],
  ["several fields, one wrong", { account_id: "A", object: { id: 82 } }, false],
  ["letter case matters in a value", { object: { topic: "all-hands, q1" } }, false],
  ["a field that is not there", { object: { topik: "x" } }, false],
  ["a field of a text", { account_id: { length: 1 } }, false],

  ["an id as text where a number came", { object: { id: "81" } }, true],
  ["a number where text came", { object: { duration: 60 } }, true],
  ["a number is compared as it is written", { object: { duration: "060" } }, false],

  ["one of a list", { account_id: ["B", "A"] }, true],
  ["none of a list", { account_id: ["B", "C"] }, false],
  ["one of an empty list", { account_id: [] }, false],
  ["one of a list of several kinds", { object: { topic: ["x", /^all/i, startsWith("y")] } }, true],
  ["one of a list of patterns", { object: [{ id: 1 }, { id: 81 }] }, true],

  ["an expression", { object: { topic: /Hands/ } }, true],
  ["an expression that does not fit", { object: { topic: /^hands/ } }, false],
  ["an expression with flags", { object: { topic: /ALL-/i } }, true],
  ["an expression on a number", { object: { id: /^8/ } }, true],
  ["an expression on what is no text", { object: { agenda: /null/ } }, false],
  ["an expression on what is not there", { object: { nothing: /undefined/ } }, false],

  ["gt", { object: { id: gt(80) } }, true],
  ["gt, at its bound", { object: { id: gt(81) } }, false],
  ["gte, at its bound", { object: { id: gte(81) } }, true],
  ["lt", { object: { id: lt(82) } }, true],
  ["lt, at its bound", { object: { id: lt(81) } }, false],
  ["lte, at its bound", { object: { id: lte(81) } }, true],
  ["between, at its lower bound", { object: { id: between(81, 90) } }, true],
  ["between, at its upper bound", { object: { id: between(1, 81) } }, true],
  ["between, outside", { object: { id: between(1, 80) } }, false],
  ["between, beyond", { object: { id: between(82, 90) } }, false],
  ["gt on a number that came as text", { object: { duration: gt(59) } }, true],
  ["lt on an empty text, which is no number", { object: { password: lt(1) } }, false],
  ["lt on null, which is no number", { object: { agenda: lt(1) } }, false],
  ["gt on a text that is no number", { object: { topic: gt(0) } }, false],

  ["contains, in any letter case", { object: { topic: contains("hands, q") } }, true],
  ["contains not", { object: { topic: contains("standup") } }, false],
  ["startsWith", { object: { topic: startsWith("ALL-") } }, true],
  ["startsWith not", { object: { topic: startsWith("hands") } }, false],
  ["endsWith", { object: { topic: endsWith("q1") } }, true],
  ["endsWith not", { object: { topic: endsWith("q2") } }, false],
  ["contains on a number", { object: { id: contains("8") } }, true],
  ["contains on what is not there", { object: { nothing: contains("undefined") } }, false],

  ["emailDomain, of a subdomain", { object: { host_email: emailDomain("example.com") } }, true],
  ["emailDomain, itself", { object: { host_email: emailDomain("MAIL.example.com") } }, true],
  ["emailDomain, written with @", { object: { host_email: emailDomain("@example.com") } }, true],
  ["emailDomain, one of", { object: { host_email: emailDomain("a.org", "example.com") } }, true],
  ["emailDomain, of another", { object: { host_email: emailDomain("ample.com") } }, false],
  ["emailDomain on a number", { object: { id: emailDomain("81") } }, false],

  ["not", { account_id: not("B", "C") }, true],
  ["not, of several", { account_id: not("B", "A") }, false],
  ["not, with an id as text", { object: { id: not("81") } }, false],
  ["not, on what is not there", { object: { nothing: not("x") } }, true],
  ["not, of an expression", { object: { topic: not(/standup/i) } }, true],
  ["not, of a matcher that holds", { object: { topic: not("x", startsWith("all")) } }, false],
  ["not, of a list", { object: { topic: not(["x", "All-Hands, Q1"]) } }, false],
  ["not, of a pattern", { object: not({ id: 81, topic: "x" }) }, true],
  ["not, of nothing", { object: { id: not() } }, true],
  ["not, of whole conditions", not({ account_id: "B" }, { account_id: "A" }), false],
  ["eq", { object: { id: eq("81") } }, true],
  ["eq, of another", { account_id: eq("B") }, false],
  ["eq, of null", { object: { agenda: eq(null) } }, true],
  ["matches", { object: { topic: matches(/^all/i) } }, true],
  ["matches not", { object: { topic: matches(/^hands/) } }, false],
  ["before", { object: { start_time: before("2026-01-31T09:30:01Z") } }, true],
  ["before, at its bound", { object: { start_time: before("2026-01-31T09:30Z") } }, false],
  ["after, at its bound", { object: { start_time: after(new Date("2026-01-31T09:30Z")) } }, false],
  ["after", { object: { start_time: after(Date.UTC(2026, 0, 31, 9)) } }, true],
  ["before, on what is no moment", { object: { topic: before("2100-01-01") } }, false],
  ["within, either way", { object: { start_time: within("30m") } }, true],
  ["within, too far", { object: { start_time: within("29m") } }, false],
  ["within, on what is no moment", { object: { topic: within("1d") } }, false],
  ["inSchedule", { object: { start_time: inSchedule({ days: "sat", tz: "UTC" }) } }, true],
  ["inSchedule, on what is no moment", { object: { topic: inSchedule({ tz: "UTC" }) } }, false],
  ["the event's own time, in a schedule", inSchedule({ from: "10:00", tz: "UTC" }), true],
  ["the event's own time, after", [after("2026-01-31"), before("2026-02-01")], true],
  ["the event's own time, not before", not(before("2026-02-01")), false],
  ["a function about a field", { object: { id: (id: number) => id > 80 } }, true],
  [
    "a function about an item",
    { object: { tags: { $some: (tag: string) => tag === "x" } } },
    false,
  ],
  ["$any of a field", { object: { topic: { $any: ["x", contains("hands")] } } }, true],
  ["$all of a field", { object: { topic: { $all: [/^A/, /2$/] } } }, false],
  ["$not of a field", { object: { topic: { $not: /^A/ } } }, false],
  ["$not of a field that is not there", { object: { nothing: { $not: /^A/ } } }, true],
  ["$any of an object", { object: { $any: [{ id: 1 }, { id: 81 }], private: false } }, true],
  ["$any of an item", { object: { tags: { $some: { $any: ["x", "board"] } } } }, true],
  ["an empty pattern asks for an object", { account_id: {} }, false],
  ["exists", { object: { topic: exists } }, true],
  ["exists, for a flag that is false", { object: { private: exists } }, true],
  ["exists, for null", { object: { agenda: exists } }, false],
  ["exists, for an empty text", { object: { password: exists } }, false],
  ["exists, for what is not there", { object: { nothing: exists } }, false],
  ["missing", { object: { topic: missing } }, false],
  ["missing, for null", { object: { agenda: missing } }, true],
  ["missing, for an empty text", { object: { password: missing } }, true],
  ["missing, for what is not there", { object: { nothing: missing } }, true],

  ["$some", { object: { participants: { $some: { user_name: "Ada" } } } }, true],
  [
    "$some, two conditions on one item",
    { object: { participants: { $some: { user_name: "Ada", seconds: gt(60) } } } },
    false,
  ],
  ["$some, of values", { object: { tags: { $some: "board" } } }, true],
  ["$every", { object: { participants: { $every: { seconds: gt(20) } } } }, true],
  ["$every, but one", { object: { participants: { $every: { seconds: gt(60) } } } }, false],
  ["$none", { object: { participants: { $none: { user_name: "Eve" } } } }, true],
  ["$none, but one", { object: { participants: { $none: { user_name: "Ada" } } } }, false],
  ["$length", { object: { participants: { $length: 2 } } }, true],
  ["$length with a matcher", { object: { participants: { $length: gte(3) } } }, false],
  ["$some and $length together", { object: { tags: { $some: "board", $length: 2 } } }, true],
  ["$some of what is no list", { object: { topic: { $some: "A" } } }, false],
  ["$every of what is no list", { object: { $every: "A" } }, false],
  ["$none of what is no list", { object: { $none: "A" } }, false],
  ["$length of what is no list", { object: { topic: { $length: gt(0) } } }, false],
  ["a value where a list came", { object: { tags: "urgent" } }, false],

  ["$any", { $any: [{ account_id: "B" }, { object: { id: 81 } }] }, true],
  ["$any of nothing", { $any: [] }, false],
  ["$all", { $all: [{ account_id: "A" }, { object: { id: 81 } }] }, true],
  ["$all, but one", { $all: [{ account_id: "A" }, { object: { id: 1 } }] }, false],
  ["$all of nothing", { $all: [] }, true],
  ["$not", { $not: { account_id: "B" } }, true],
  ["$not not", { $not: { $not: { account_id: "A" } } }, true],
  ["$not of a function", { $not: () => true }, false],
  [
    "$any, $all, $not and fields together mean all",
    { $any: [{ account_id: "A" }], $not: { account_id: "B" }, object: { id: 81 } },
    true,
  ],
  [
    "together, with one that fails",
    { $any: [{ account_id: "A" }], $all: [{ account_id: "B" }], account_id: "A" },
    false,
  ],

  ["a function", () => true, true],
  ["a function's truth counts", () => 0, false],
  ["a list means all", [{ account_id: "A" }, () => true], true],
  ["a list, but one", [{ account_id: "A" }, () => false], false],
  ["lists inside lists", [[{ account_id: "A" }], [[() => true]]], true],
];

describe("a condition holds as it reads", () => {
  test.each(TABLE)("%s", (_, when, expected) => {
    expect(holds(when, meeting)).toBe(expected);
  });

  test("a function is given the event and how it came", () => {
    const seen: unknown[] = [];
    const event = { event: "meeting.started", payload: meeting };
    compiled((...given: unknown[]) => seen.push(...given))(event, context);
    expect(seen).toEqual([event, context]);
  });

  test("an expression that remembers where it stopped answers the same each time", () => {
    const condition = compiled({ object: { topic: [/nothing/gy, /all/giy] } });
    const event = { event: "x", payload: meeting };
    expect([1, 2, 3].map(() => condition(event, context))).toEqual([true, true, true]);
  });

  test("an expression is not asked of a text so long that it could take its time", () => {
    expect(holds({ a: /x$/ }, { a: "x".repeat(2_048) })).toBe(true);
    expect(holds({ a: /x$/ }, { a: "x".repeat(2_049) })).toBe(false);
  });

  test.each<[string, () => unknown]>([
    ["with a promise", () => Promise.resolve(true)],
    ["with a promise that fails", () => Promise.reject(new Error("later"))],
    // oxlint-disable-next-line unicorn/no-thenable -- it is what is tried here
    ["with something like a promise", () => ({ then: () => {} })],
    // oxlint-disable-next-line unicorn/no-thenable -- as above
    ["with a function like a promise", () => Object.assign(() => {}, { then: () => {} })],
  ])("a function that answers %s is an error, not a yes", (_, when) => {
    expect(() => holds(when, meeting)).toThrow(expect.objectContaining({ code: "ZF_RULE_FAILED" }));
  });

  test("what a function throws is the caller's to see", () => {
    const thrown = new Error("boom");
    const when = [
      () => true,
      () => {
        throw thrown;
      },
    ];
    expect(() => holds(when, meeting)).toThrow(thrown);
  });

  test("an address counts only by what stands after its last @", () => {
    const when = { email: emailDomain("example.com") };
    expect(holds(when, { email: "eve@example.com@evil.org" })).toBe(false);
    expect(holds(when, { email: "example.com" })).toBe(false);
    expect(holds(when, { email: '"a@b"@Example.Com' })).toBe(true);
  });
});

describe("names of a prototype's fields are names like any other", () => {
  const json = (text: string): unknown => JSON.parse(text);

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])("%s", (name) => {
    expect(holds({ [name]: exists }, {})).toBe(false);
    expect(holds({ object: { [name]: missing } }, { object: {} })).toBe(true);
    expect(holds(json(`{"${name}": 1}`), json(`{"${name}": 1}`))).toBe(true);
    expect(holds(json(`{"${name}": {"a": 1}}`), json(`{"${name}": {"a": 2}}`))).toBe(false);
  });

  test("a record without a prototype is a pattern, and an event", () => {
    const bare = (fields: object): unknown => Object.assign(Object.create(null), fields);
    expect(holds(bare({ a: bare({ b: 1 }) }), bare({ a: bare({ b: 1 }) }))).toBe(true);
  });
});

describe("always", () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      1,
      "1",
      "a",
      /a/,
      exists,
      missing,
      not("a"),
      gt(0),
      between(0, 2),
    ),
    fc.constantFrom<unknown>(
      contains("a"),
      startsWith("a"),
      emailDomain("a.b"),
      ["a", 1],
      [],
      [/b/],
    ),
  );
  const keys = fc.constantFrom(
    "a",
    "b",
    "object",
    "$some",
    "$every",
    "$none",
    "$length",
    "__proto__",
  );
  const { when } = fc.letrec<{ pattern: unknown; when: unknown }>((tie) => ({
    pattern: fc.oneof({ maxDepth: 4 }, leaf, fc.dictionary(keys, tie("pattern"), { maxKeys: 3 })),
    when: fc.oneof(
      { maxDepth: 4 },
      fc.dictionary(keys, tie("pattern"), { maxKeys: 3 }),
      fc.record({ $any: fc.array(tie("when"), { maxLength: 2 }) }),
      fc.record({ $all: fc.array(tie("when"), { maxLength: 2 }) }),
      fc.record({ $not: tie("when") }),
      fc.array(tie("when"), { maxLength: 2 }),
    ),
  }));
  const payload = fc.oneof(
    fc.jsonValue(),
    fc.object({ key: keys, values: [fc.constantFrom(null, 1, "a", true, "1")], maxDepth: 4 }),
    fc.constant(undefined),
  );
  const eventOf = (given: unknown): AnyEvent => ({ event: "x", payload: given });

  test("a pattern answers yes or no to any JSON, and never throws", () => {
    fc.assert(
      fc.property(when, payload, (given, value) => {
        expect(compiled(given)(eventOf(value), context)).toBeTypeOf("boolean");
      }),
    );
  });

  test("$not is the complement, $all is a list, and one of $any is enough", () => {
    fc.assert(
      fc.property(when, when, payload, (a, b, value) => {
        const [yesA, yesB] = [holds(a, value), holds(b, value)];
        expect(holds({ $not: a }, value)).toBe(!yesA);
        expect(holds({ $all: [a, b] }, value)).toBe(yesA && yesB);
        expect(holds([a, b], value)).toBe(yesA && yesB);
        expect(holds({ $any: [a, b] }, value)).toBe(yesA || yesB);
      }),
    );
  });
});
