import { describe, expect, test } from "vitest";

import { link } from "./link.ts";
import { fieldAt, interfaceName } from "./linked.ts";
import type { Catalogue } from "./linked.ts";
import { parse } from "./parse.ts";

function linked(source: string): Catalogue {
  return link(parse("x.txt", source));
}

const event = "event a.b\n  means It is.\n  payload\n    id text\n";

describe("the linker", () => {
  test("gives every event its name and its moment, unless the source says otherwise", () => {
    const names = (source: string) =>
      linked(source).events[0]?.fields.map(({ name, type }) => [
        name,
        type.is === "scalar" ? type.scalar : type.is,
      ]);
    expect(names(event)).toEqual([
      ["event", "literal"],
      ["event_ts", "int"],
      ["payload", "record"],
    ]);
    expect(names(`${event}  event_ts text\n`)).toContainEqual(["event_ts", "text"]);
    expect(names(`${event}  event_ts text\n`)).toHaveLength(3);
  });

  test("lets a field beside a spread take the place of the shape's own", () => {
    const { named } = linked(
      "shape Base\n  id text\n  topic text\nshape Wide\n  ...Base\n  topic? text\n  more int",
    );
    expect(named.get("Wide")).toMatchObject({
      fields: [
        { name: "id", optional: false },
        { name: "topic", optional: true },
        { name: "more", optional: false },
      ],
    });
  });

  test("finds a field by its path, through shapes, and not inside lists", () => {
    const { named, events } = linked(
      "shape Box\n  id text\n  items list\n    id text\nevent a.b\n  means It is.\n  payload\n    box Box\n",
    );
    const fields = events[0]?.fields ?? [];
    expect(fieldAt("payload.box.id", fields, named)?.name).toBe("id");
    expect(fieldAt("payload.box.items.id", fields, named)).toBeUndefined();
    expect(fieldAt("payload.crate.id", fields, named)).toBeUndefined();
    expect(fieldAt("payload.box.id.more", fields, named)).toBeUndefined();
  });

  test("names interfaces after events", () => {
    expect(interfaceName("meeting.participant_joined")).toBe("MeetingParticipantJoined");
    expect(interfaceName("app_deauthorized")).toBe("AppDeauthorized");
  });

  test.each([
    ["an unknown name", "shape A\n  b B", "2: there is no type or shape B"],
    [
      "an unknown name in a list of alternatives",
      "type A = text | B",
      "1: there is no type or shape B",
    ],
    ["a spread of an unknown shape", "shape A\n  ...B", "2: there is no shape B"],
    ["a spread of a type", "type B = text\nshape A\n  ...B", "3: there is no shape B"],
    ["a shape spread into itself", "shape A\n  ...B\nshape B\n  ...A", "4: A is part of itself"],
    ["a shape spread inside its own field", "shape A\n  b\n    ...A", "3: A is part of itself"],
    ["a shape inside itself", "shape A\n  b list B\nshape B\n  c A", "1: A is part of itself"],
    ["a type of itself", "type A = A | text", "1: A is part of itself"],
    [
      "a name used twice",
      "type A = text\nshape A\n  b text",
      "2: A is already declared at x.txt:1",
    ],
    [
      "an event named as a shape",
      `shape AB\n  id text\n${event}`,
      "3: a.b is already declared at x.txt:1",
    ],
    ["a field written twice", "shape A\n  b text\n  b int", "3: b is written twice"],
    [
      "an event without a payload",
      "event a.b\n  means It is.\n  token text",
      "1: a.b has no payload",
    ],
    [
      "an event about what it lacks",
      "event a.b\n  means It is.\n  about payload.uuid\n  payload\n    id text",
      "1: a.b is about payload.uuid, which it lacks",
    ],
  ])("refuses %s, with its file and line", (_, source, message) => {
    expect(() => linked(source)).toThrow(`x.txt:${message}`);
  });

  test("takes a shape that is used in several places", () => {
    expect(
      linked("shape A\n  left B\n  right B\n  both C\nshape B\n  c C\nshape C\n  d text").named
        .size,
    ).toBe(3);
  });
});
