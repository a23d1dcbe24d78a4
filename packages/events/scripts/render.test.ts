import { describe, expect, test } from "vitest";

import { link } from "./link.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";

const source = `
type Kind = 2 | int | "b" | text | null
shape Person
  id text
  name! text
event pet.fed
  means A pet was fed.
  about payload.id
  event_ts text
  payload
    id text
    kinds list Kind
    tags?! list text
    moods list "calm" | "wild"
    extra? any
    parent none
    people list
      ...Person
      friend? Person
      odd-name flag
event pet.feed
  means Zoom has also called it so.
  like pet.fed
event single
  means It stands alone.
  scope pet:read:single user admin
  payload
    count number
`;

const files = await render(link(parse("source/pet.txt", source)));

describe("the generated files", () => {
  test("are three for a family, with its types, fields and samples, and others for all", () => {
    expect([...files.keys()].toSorted()).toEqual([
      "catalogue.ts",
      "events.ts",
      "fields.ts",
      "fields/pet.ts",
      "fields/shapes.ts",
      "patterns.ts",
      "pet.ts",
      "samples.ts",
      "samples/pet.ts",
      "shapes.ts",
    ]);
  });

  test("type an event as its source has it", () => {
    expect(files.get("pet.ts")).toContain(`/** A pet was fed. */
export interface PetFed {
  event: "pet.fed";
  event_ts: string;
  payload: {
    account_id?: never;
    id: string;
    kinds: Kind[];
    tags?: string[];
    moods: ("calm" | "wild")[];
    extra?: unknown;
    parent?: never;
    people: {
      id: string;
      name: string;
      friend?: Person;
      "odd-name": boolean;
    }[];
    object?: never;
  };
}`);
    expect(files.get("pet.ts")).toContain('export type Kind = 2 | number | "b" | string | null;');
    expect(files.get("pet.ts")).not.toContain("import");
  });

  test("have what families share in one place, and import only what they use of it", async () => {
    const shared = "shape Fur\n  colour text\nshape Tail\n  length int\n";
    const cat = "event cat.born\n  means A cat was born.\n  payload\n    fur Fur\n";
    const made = await render(
      link([...parse("source/shared.txt", shared), ...parse("source/cat.txt", cat)]),
    );
    expect(made.get("shapes.ts")).toContain("export interface Tail {\n  length: number;\n}");
    expect(made.get("cat.ts")).toContain('import type { Fur } from "./shapes.ts";');
  });

  test("list the wildcards that rules may use", () => {
    expect(files.get("patterns.ts")).toContain(`export interface KnownPatterns {
  "*": keyof KnownEvents;
  "pet.*": "pet.fed" | "pet.feed";
}`);
  });

  test("type another spelling as the event it is like", () => {
    expect(files.get("pet.ts")).toContain(
      '"pet.feed": Omit<PetFed, "event"> & { event: "pet.feed" };',
    );
    expect(files.get("pet.ts")).not.toContain("interface PetFeed");
    expect(files.get("samples/pet.ts")).toContain('event: "pet.feed"');
  });

  test("list what is known of an event, and where its personal data is", () => {
    expect(files.get("catalogue.ts")).toContain(`
  "pet.fed": {
    family: "pet",
    meaning: "A pet was fed.",
    entity: "payload.id",
    personal: ["payload.tags[]", "payload.people[].name", "payload.people[].friend.name"],
    scopes: [],
  },
`);
  });

  test("have every payload as data, without what only other events have", () => {
    const fields = files.get("fields/pet.ts") ?? "";
    expect(fields).toContain(`Kind: '{"|":[{"=":2},"number",{"=":"b"},"text",{"=":null}]}'`);
    expect(fields).toContain(
      `'{"id":"text","kinds":["@Kind"],"tags?":["text"],"moods":[{"|":[{"=":"calm"},{"=":"wild"}]}],"extra?":"any","people":[{"id":"text","name":"text","friend?":"@Person","odd-name":"flag"}]}'`,
    );
    expect(fields).not.toContain("parent");
    expect(files.get("fields.ts")).toContain('pet: () => import("./fields/pet.ts")');
  });

  test("show the first alternative, one item of a list, and nothing that is none", () => {
    const sample = files.get("samples/pet.ts") ?? "";
    expect(sample).toMatch(/kinds: \[2\]/);
    expect(sample).toMatch(/moods: \["calm"\]/);
    expect(sample).toMatch(/event_ts: "1772442300000"/);
    expect(sample).not.toContain("parent");
  });

  test("put a name without a dot in the family of its file, and list its scopes", () => {
    expect(files.get("catalogue.ts")).toContain(`
  single: {
    entity: undefined,
    family: "pet",
    meaning: "It stands alone.",
    personal: [],
    scopes: ["pet:read:single", "pet:read:single:admin"],
  },
`);
  });

  test("do not depend on the order of the source", async () => {
    const [head, ...rest] = source.trim().split(/\n(?=\S)/);
    const reversed = [...rest.toReversed(), head].join("\n");
    const again = await render(link(parse("source/pet.txt", reversed)));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(files));
  });
});
