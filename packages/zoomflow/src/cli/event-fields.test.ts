import type { FieldType } from "@zoomflow/events/fields";
import { expect, test } from "vitest";

import { fieldsIn } from "./event-fields.ts";

const text: FieldType = { is: "text" };
const record = (fields: Record<string, FieldType>): FieldType => ({
  is: "record",
  fields: new Map(Object.entries(fields).map(([name, type]) => [name, { type, optional: false }])),
});
const pathsIn = (payload: FieldType): readonly string[] =>
  fieldsIn(payload, []).map(({ path, type }) => `${path} ${type}`);

test("each kind of value is told in words", () => {
  const payload = record({
    any: { is: "any" },
    flag: { is: "flag" },
    never: { is: "none" },
    one: { is: "value", value: "a" },
    lists: { is: "list", of: text },
    empty: { is: "list", of: { is: "none" } },
    bare: record({}),
    either: { is: "union", of: [text, { is: "number" }, text] },
    nothing: { is: "union", of: [text, { is: "value", value: null }] },
  });
  expect(pathsIn(payload)).toEqual([
    "payload.any anything",
    "payload.flag true or false",
    'payload.one "a"',
    "payload.lists list of text",
    "payload.empty list",
    "payload.bare object",
    "payload.either text or number",
    "payload.nothing text or null",
  ]);
});

test("what is inside something that may be missing may be missing too", () => {
  const payload: FieldType = {
    is: "record",
    fields: new Map([["outer", { type: record({ inner: text }), optional: true }]]),
  };
  expect(fieldsIn(payload, ["payload.outer.inner"])).toEqual([
    { path: "payload.outer.inner", type: "text", optional: true, personal: true },
  ]);
});

test("a type that goes on without end is told as far as it is of use", () => {
  const fields = new Map<string, { type: FieldType; optional: boolean }>();
  const endless: FieldType = { is: "record", fields };
  fields.set("next", { type: endless, optional: false });
  const [only, ...others] = fieldsIn(endless, []);
  expect(others).toEqual([]);
  expect(only?.type).toBe("object");
});
