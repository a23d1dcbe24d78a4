import { expect, test } from "vitest";

import { payloadTypes } from "./fields.ts";
import type { FieldType } from "./fields.ts";
import { catalogue } from "./index.ts";
import type { EventName } from "./index.ts";
import { sample } from "./samples.ts";

const names = Object.keys(catalogue) as EventName[];
const payloadType = await payloadTypes(["*"]);

test("every event's payload is known as data, and its sample is of that type", () => {
  const strangers = names.filter((name) => !fits(sample(name).payload, payloadType(name)));
  expect(strangers).toEqual([]);
});

test("what Zoom may leave out, and of what it sends only some values, is told", () => {
  const object = inside(payloadType("meeting.started"), "object");
  expect(object?.is === "record" && object.fields.get("timezone")?.optional).toBe(true);
  const type = inside(object, "type");
  const values = type?.is === "union" ? type.of.map((one) => one.is === "value" && one.value) : [];
  expect(values).toContain(8);
  const changed = inside(payloadType("meeting.updated"), "object");
  expect(changed?.is === "record" && changed.fields.get("topic")).toMatchObject({ optional: true });
});

test("of events that no pattern takes nothing is known, whatever their family", async () => {
  const some = await payloadTypes(["meeting.participant_*", "bot_installed", "phone.begun"]);
  expect(some("meeting.participant_left")).toEqual(payloadType("meeting.participant_left"));
  expect(some("bot_installed")).toEqual(payloadType("bot_installed"));
  expect(some("meeting.started")).toBeUndefined();
  expect(some("phone.callee_missed")).toBeUndefined();
});

test("a name that is not in the catalogue has none", () => {
  expect(payloadType("meeting.begun")).toBeUndefined();
  expect(payloadType("constructor")).toBeUndefined();
});

/** The type at a path of fields that are always there. */
function inside(type: FieldType | undefined, ...path: readonly string[]): FieldType | undefined {
  const [key, ...rest] = path;
  if (key === undefined || type?.is !== "record") return type;
  const field = type.fields.get(key);
  return field === undefined || field.optional ? undefined : inside(field.type, ...rest);
}

function fits(value: unknown, type: FieldType | undefined): boolean {
  switch (type?.is) {
    case "any":
      return true;
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "value":
      return value === type.value;
    case "union":
      return type.of.some((one) => fits(value, one));
    case "list":
      return Array.isArray(value) && value.every((item) => fits(item, type.of));
    case "record":
      return Object.entries(value as object).every(([key, inner]) =>
        fits(inner, type.fields.get(key)?.type),
      );
    default:
      return false;
  }
}
