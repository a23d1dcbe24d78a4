import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type AskedFor, differences, untold } from "./asked-for.ts";

const asked = (given: Partial<AskedFor>): AskedFor => ({
  lane: "rule\na",
  steps: ["post"],
  ownCode: false,
  ...given,
});

const inputs = (fields: Readonly<Record<string, string | undefined>>): AskedFor =>
  asked({ inputs: new Map([["post", new Map(Object.entries(fields))]]) });

describe("a run is different", () => {
  test.each<[string, AskedFor, AskedFor, readonly string[]]>([
    ["with another key", asked({}), asked({ lane: "rule\nb" }), ['its key was "a", is "b"']],
    ["with a key at all", asked({ lane: undefined }), asked({}), ['its key was none, is "a"']],
    ["without one", asked({}), asked({ lane: undefined }), ['its key was "a", is none']],
    ["with a step more", asked({}), asked({ steps: ["post", "tell"] }), ["does tell as well"]],
    ["with a step less", asked({}), asked({ steps: [] }), ["no longer does post"]],
    ["with own code", asked({}), asked({ ownCode: true }), ["runs code of its own"]],
    [
      "without it, whose steps are nobody's actions",
      asked({ steps: ["post", "run", "piece"], ownCode: true }),
      asked({}),
      ["no longer runs code of its own"],
    ],
    [
      "with another input",
      inputs({ text: '"a"' }),
      inputs({ text: '"b"' }),
      ["gives post another text"],
    ],
    ["with a field more", inputs({}), inputs({ text: '"b"' }), ["gives post another text"]],
  ])("%s", (_, was, is, what) => {
    expect(differences(was, is, false)).toEqual(what);
  });
});

describe("a run is the same", () => {
  test.each<[string, AskedFor, AskedFor]>([
    ["in whichever of its key's lanes it was", asked({ lane: "rule\na\n2" }), asked({})],
    [
      "where it is not known what it was to do",
      asked({ steps: undefined }),
      asked({ steps: ["x"] }),
    ],
    ["where an input is not kept", asked({}), inputs({ text: '"b"' })],
    ["where one cannot be told", inputs({ text: undefined }), inputs({ text: '"b"' })],
    [
      "in a step that is new",
      asked({ inputs: new Map() }),
      asked({ inputs: new Map([["post", new Map([["text", "1"]])]]) }),
    ],
  ])("%s", (_, was, is) => {
    expect(differences(was, is, false)).toEqual([]);
  });
});

test("what inputs hold is only shown when it is asked for", () => {
  const [was, is] = [inputs({ text: '"Ada"' }), inputs({})];
  expect(differences(was, is, false).join()).not.toContain("Ada");
  expect(differences(was, is, true)).toEqual(['gives post another text: none, was "Ada"']);
  expect(differences(is, was, true)).toEqual(['gives post another text: "Ada", was none']);
});

test("fields that cannot be told are counted", () => {
  expect(untold(inputs({ a: undefined, b: "1" }), inputs({ a: "1", b: undefined, c: "1" }))).toBe(
    2,
  );
  expect(untold(asked({}), inputs({ a: undefined }))).toBe(0);
});

test("nothing is different from itself, and what is different is so both ways", () => {
  const text = fc.option(fc.string(), { nil: undefined });
  const anything = fc.record({
    lane: fc.option(
      fc.string().map((key) => `rule\n${key}`),
      { nil: undefined },
    ),
    steps: fc.option(fc.uniqueArray(fc.string()), { nil: undefined }),
    ownCode: fc.boolean(),
    inputs: fc
      .uniqueArray(fc.tuple(fc.string(), text), { selector: ([name]) => name })
      .map((fields) => new Map([["post", new Map(fields)]])),
  });
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      expect(differences(a, a, true)).toEqual([]);
      // Steps that are gone from own code are not told, so only those of actions alone are.
      const [one, other] = [a, b].map((side) => ({ ...side, ownCode: false }));
      if (one === undefined || other === undefined) return;
      expect(differences(one, other, false).length > 0).toBe(
        differences(other, one, false).length > 0,
      );
    }),
  );
});
