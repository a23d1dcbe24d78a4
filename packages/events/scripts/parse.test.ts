import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SourceError } from "./notation.ts";
import { parse } from "./parse.ts";

const at = (line: number) => ({ file: "x.txt", line });
const text = { is: "scalar", scalar: "text" };

describe("the notation", () => {
  test("names a type, on one line or on several", () => {
    const union = {
      is: "union",
      of: [
        { is: "literal", value: "a | b" },
        { is: "literal", value: -1 },
        { is: "literal", value: null },
      ],
    };
    expect(parse("x.txt", 'type Kind = "a | b" | -1 | null')).toEqual([
      { is: "type", name: "Kind", type: union, at: at(1) },
    ]);
    expect(parse("x.txt", 'type Kind\n  | "a | b" | -1\n  | null')).toEqual([
      { is: "type", name: "Kind", type: union, at: at(1) },
    ]);
  });

  test("marks what is optional, what is personal, and what is both", () => {
    const [shape] = parse(
      "x.txt",
      "shape Person\n  id text\n  name! text\n  title? text\n  email?! email",
    );
    const marks =
      shape?.is === "shape"
        ? shape.members.map((one) =>
            one.is === "field" ? [one.name, one.optional, one.personal] : one,
          )
        : [];
    expect(marks).toEqual([
      ["id", false, false],
      ["name", false, true],
      ["title", true, false],
      ["email", true, true],
    ]);
  });

  test("reads records, lists, lists of records and spreads", () => {
    const source =
      "shape Box\n  ...Base\n  inner\n    a text\n  many list text\n  items list\n    b Kind";
    const field = { is: "field", optional: false, personal: false };
    expect(parse("x.txt", source)).toEqual([
      {
        is: "shape",
        name: "Box",
        at: at(1),
        members: [
          { is: "spread", shape: "Base", at: at(2) },
          {
            ...field,
            name: "inner",
            at: at(3),
            type: { is: "record", members: [{ ...field, name: "a", at: at(4), type: text }] },
          },
          { ...field, name: "many", at: at(5), type: { is: "list", of: text } },
          {
            ...field,
            name: "items",
            at: at(6),
            type: {
              is: "list",
              of: {
                is: "record",
                members: [
                  { ...field, name: "b", at: at(7), type: { is: "name", name: "Kind", at: at(7) } },
                ],
              },
            },
          },
        ],
      },
    ]);
  });

  test("reads an event: what it means, what it is about, and its fields", () => {
    const source =
      "event a.b\n  means Something happened: twice.\n  about payload.id\n  payload\n    id text";
    expect(parse("x.txt", source)).toMatchObject([
      {
        is: "event",
        name: "a.b",
        meaning: "Something happened: twice.",
        about: "payload.id",
        members: [{ name: "payload" }],
      },
    ]);
    expect(parse("x.txt", "event a.b\n  means It is.\n  payload\n    id text")).toMatchObject([
      { about: undefined, scopes: [], like: undefined },
    ]);
  });

  test("reads the scopes of an event, and which other event it is like", () => {
    const source = "event a.b\n  means It is.\n  scope a:read:b user admin master\n  like a.c";
    expect(parse("x.txt", source)).toMatchObject([
      { scopes: ["a:read:b", "a:read:b:admin", "a:read:b:master"], like: "a.c", members: [] },
    ]);
  });

  test.each([
    [
      "an unknown declaration",
      "thing A\n  b text",
      '1: expected "type Name = …", "shape Name" or "event family.name", not "thing A"',
    ],
    [
      "a shape with a value",
      "shape A = text",
      '1: expected "type Name = …", "shape Name" or "event family.name", not "shape A = text"',
    ],
    ["a shape without fields", "shape A", "1: has no fields"],
    ["a small name", "shape a\n  b text", '1: "a" is neither a type'],
    ["a type without one", "type A", "1: a type is missing"],
    ["a type with a field beneath", "type A\n  b text", "2: expected a line that begins with |"],
    [
      "a scope without a level",
      "event a.b\n  means No.\n  scope a:b:c\n  payload\n    a text",
      '1: expected "scope name:of:it user admin master", not "a:b:c"',
    ],
    [
      "a scope of an unknown level",
      "event a.b\n  means No.\n  scope a:b:c boss\n  payload\n    a text",
      '1: expected "scope name:of:it user admin master", not "a:b:c boss"',
    ],
    [
      "an event like another one with fields of its own",
      "event a.b\n  means No.\n  like a.c\n  payload\n    a text",
      "1: a.b is like a.c and has fields as well",
    ],
    [
      "an event name with a space in it",
      "event A.b\n  means No.\n  payload\n    a text",
      '1: "A.b" is not an event name',
    ],
    [
      "an event without a meaning",
      "event a.b\n  payload\n    a text",
      '1: a.b lacks a line "means …"',
    ],
    ["a field that is no name", "shape A\n  b c: text", '2: "c: text" is neither a type'],
    ["a field of strange letters", "shape A\n  b* text", '2: expected "name type", not "b* text"'],
    ["a field without a type", "shape A\n  b", "2: b has neither a type nor fields"],
    ["a list of nothing", "shape A\n  b list", "2: b has neither a type nor fields"],
    [
      "a field with a type and fields",
      "shape A\n  b text\n    c text",
      "2: b has a type and fields as well",
    ],
    ["a misspelt type", "shape A\n  b txt", '2: "txt" is neither a type'],
    ["a spread of no name", "shape A\n  ...b", '2: "b" is neither a type'],
    ["a text with a broken escape", 'type A = "\\x"', '1: "\\x" cannot be read'],
  ])("refuses %s, with its file and line", (_, source, message) => {
    expect(() => parse("x.txt", source)).toThrow(`x.txt:${message}`);
  });

  test("gives declarations or a SourceError for any text at all", () => {
    const words = fc.constantFrom(
      "type",
      "shape",
      "event",
      "means",
      "about",
      "scope",
      "like",
      "admin",
      "payload",
      "A",
      "a.b",
      "text",
      "list",
      "|",
      "=",
      '"x"',
      "?",
      "!",
      "...",
      "\n",
      "\n  ",
      "\n    ",
      " ",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        try {
          expect(Array.isArray(parse("x.txt", parts.join("")))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      }),
    );
  });
});
