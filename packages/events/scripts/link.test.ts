import { describe, expect, test } from "vitest";

import { link } from "./link.ts";
import { interfaceName, typeAt } from "./linked.ts";
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

  test("lets every payload be asked for its account and its object", () => {
    const payload = (source: string) => {
      const type = linked(source).events[0]?.fields.find(({ name }) => name === "payload")?.type;
      return type?.is === "record" ? type.fields.map((field) => [field.name, field.type]) : type;
    };
    const none = { is: "scalar", scalar: "none" };
    const text = { is: "scalar", scalar: "text" };
    expect(payload(event)).toEqual([
      ["account_id", none],
      ["id", text],
      ["object", none],
    ]);
    expect(payload(`${event}    account_id text\n    object text\n`)).toEqual([
      ["id", text],
      ["account_id", text],
      ["object", text],
    ]);
  });

  test("gives another spelling the fields and the entity of the event it is like", () => {
    const { events } = linked(
      `${event.replace("  payload", "  about payload.id\n  payload")}event a.c\n  means It is, too.\n  like a.b\n`,
    );
    expect(events[1]).toMatchObject({ name: "a.c", like: "a.b", about: "payload.id" });
    expect(events[1]?.fields[0]?.type).toEqual({ is: "literal", value: "a.c" });
    expect(events[1]?.fields.slice(1)).toEqual(events[0]?.fields.slice(1));
  });

  test("knows an event's family by its name, or by its file", () => {
    const { events, homes } = link([
      ...parse("source/pet.txt", `${event}shape A\n  b text\n`),
      ...parse("source/chatbot.txt", event.replace("a.b", "bot_installed")),
    ]);
    expect(events.map(({ family }) => family)).toEqual(["a", "chatbot"]);
    expect(homes.get("A")).toBe("pet");
  });

  test("lets a family use its own shapes and those that all share, but no other's", () => {
    const use = parse("source/cat.txt", "shape Cat\n  fur Fur\n");
    const linkWith = (file: string) => link([...parse(file, "shape Fur\n  colour text\n"), ...use]);
    expect(linkWith("source/cat.txt").named.size).toBe(2);
    expect(linkWith("source/shared.txt").named.size).toBe(2);
    expect(() => linkWith("source/dog.txt")).toThrow(
      "source/cat.txt:2: Fur belongs to dog: what several families use is shared",
    );
  });

  test("finds a type by its path, through shapes, and in a list its first item's", () => {
    const { named, events } = linked(
      "shape Box\n  id text\n  items list\n    id int\nevent a.b\n  means It is.\n  payload\n    box Box\n",
    );
    const fields = events[0]?.fields ?? [];
    expect(typeAt("payload.box.id", fields, named)).toEqual({ is: "scalar", scalar: "text" });
    expect(typeAt("payload.box.items.0.id", fields, named)).toEqual({
      is: "scalar",
      scalar: "int",
    });
    expect(typeAt("payload.box.items.id", fields, named)).toBeUndefined();
    expect(typeAt("payload.box.0.id", fields, named)).toBeUndefined();
    expect(typeAt("payload.crate.id", fields, named)).toBeUndefined();
    expect(typeAt("payload.box.id.more", fields, named)).toBeUndefined();
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
    [
      "a name that the package has for itself",
      "type ZoomEvent = text",
      "1: ZoomEvent is the package's own",
    ],
    ["a field written twice", "shape A\n  b text\n  b int", "3: b is written twice"],
    [
      "an event without a payload",
      "event a.b\n  means It is.\n  token text",
      "1: a.b has no payload",
    ],
    [
      "an event whose payload is no record",
      "event a.b\n  means It is.\n  payload text",
      "1: the payload of a.b is no record",
    ],
    [
      "an event like none",
      "event a.c\n  means It is.\n  like a.d",
      "1: a.c is like a.d, which has no fields of its own",
    ],
    [
      "an event like another spelling",
      `${event}event a.c\n  means It is.\n  like a.b\nevent a.d\n  means It is.\n  like a.c`,
      "8: a.d is like a.c, which has no fields of its own",
    ],
    [
      "another spelling written twice",
      `${event}event a.c\n  means It is.\n  like a.b\nevent a.c\n  means It is.\n  like a.b`,
      "8: a.c is already declared at x.txt:5",
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
