import { describe, expect, test } from "vitest";

import { link } from "./link.ts";
import { parse } from "./parse.ts";
import { familyOf, render } from "./render.ts";

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
event single
  means It stands alone.
  payload
    count number
`;

const files = await render(link(parse("x.txt", source)));

describe("the generated files", () => {
  test("are one for the types of a family, one for its samples, and five for all", () => {
    expect([...files.keys()].toSorted()).toEqual([
      "catalogue.ts",
      "events.ts",
      "fields.ts",
      "pet.ts",
      "samples.ts",
      "samples/pet.ts",
      "samples/single.ts",
      "shapes.ts",
      "single.ts",
    ]);
  });

  test("type an event as its source has it", () => {
    expect(files.get("pet.ts")).toContain(`/** A pet was fed. */
export interface PetFed {
  event: "pet.fed";
  event_ts: string;
  payload: {
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
  };
}`);
    expect(files.get("shapes.ts")).toContain(
      'export type Kind = 2 | number | "b" | string | null;',
    );
    expect(files.get("single.ts")).not.toContain("import");
  });

  test("list what is known of an event, and where its personal data is", () => {
    expect(files.get("catalogue.ts")).toContain(`
  "pet.fed": {
    family: "pet",
    meaning: "A pet was fed.",
    entity: "payload.id",
    personal: ["payload.tags[]", "payload.people[].name", "payload.people[].friend.name"],
  },
  single: { entity: undefined, family: "single", meaning: "It stands alone.", personal: [] },
`);
  });

  test("have every payload as data, without what only other events have", () => {
    const fields = files.get("fields.ts") ?? "";
    expect(fields).toContain(`Kind: '{"|":[{"=":2},"number",{"=":"b"},"text",{"=":null}]}'`);
    expect(fields).toContain(
      `'{"id":"text","kinds":["@Kind"],"tags?":["text"],"moods":[{"|":[{"=":"calm"},{"=":"wild"}]}],"extra?":"any","people":[{"id":"text","name":"text","friend?":"@Person","odd-name":"flag"}]}'`,
    );
    expect(fields).not.toContain("parent");
  });

  test("show the first alternative, one item of a list, and nothing that is none", () => {
    const sample = files.get("samples/pet.ts") ?? "";
    expect(sample).toMatch(/kinds: \[2\]/);
    expect(sample).toMatch(/moods: \["calm"\]/);
    expect(sample).toMatch(/event_ts: "1772442300000"/);
    expect(sample).not.toContain("parent");
  });

  test("do not depend on the order of the source", async () => {
    const [head, ...rest] = source.trim().split(/\n(?=\S)/);
    const reversed = [...rest.toReversed(), head].join("\n");
    const again = await render(link(parse("x.txt", reversed)));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(files));
  });

  test("put a name without a dot in a family of its own", () => {
    expect([familyOf("meeting.started"), familyOf("app_deauthorized")]).toEqual([
      "meeting",
      "app_deauthorized",
    ]);
  });
});
