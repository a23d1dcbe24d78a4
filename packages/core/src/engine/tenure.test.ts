import fc from "fast-check";
import { expect, test } from "vitest";

import { workOf } from "../../test/dispatcher-bench.ts";
import type { Revision } from "./revision.ts";
import { createTenure } from "./tenure.ts";

/** A revision whose rules are these; each letter is a rule, and its case what it is like. */
function revision(number: number, rules: string): Revision {
  const ids = [...rules].map((letter): [string, string] => [letter.toLowerCase(), letter]);
  return {
    number,
    rules: new Map(ids.map(([id, own]) => [id, { own, code: new Map() }])),
    works: new Map(ids.map(([id]) => [id, workOf(id)])),
    uses: 0,
  } as unknown as Revision;
}

function setup(rules: string, most?: number) {
  const freed: number[] = [];
  const tenure = createTenure(revision(1, rules), ({ number }) => void freed.push(number), most);
  let number = 1;
  return {
    tenure,
    freed,
    follow: (next: string) => tenure.follow(revision(++number, next))(),
    /** One attempt, which the run survives or not. */
    attempt(rule: string, run: string, open: boolean): number {
      const work = tenure.workOf(rule, run);
      if (work === undefined) return 0;
      tenure.begin(work);
      const by = tenure.revisionOf(work).number;
      tenure.end(run, work, open);
      return by;
    },
  };
}

test("a begun run stays with its revision while its rule is another one, and comes back when it is not", () => {
  const { attempt, follow, freed } = setup("a");
  expect(attempt("a", "1", true)).toBe(1);
  follow("A");
  expect([attempt("a", "2", true), attempt("a", "1", true)]).toEqual([2, 1]);
  follow("a");
  expect([attempt("a", "1", true), attempt("a", "2", true)]).toEqual([3, 2]);
  expect(freed).toEqual([1]);
  expect([attempt("a", "2", false), freed]).toEqual([2, [1, 2]]);
});

test("a run of a rule that is gone ends with its revision; a new one has nothing to do", () => {
  const { attempt, follow, freed } = setup("ab");
  attempt("a", "1", true);
  follow("b");
  expect([attempt("a", "1", false), attempt("a", "2", false), freed]).toEqual([1, 0, [1]]);
});

test("an attempt that is under way during a reload ends where it began", () => {
  const { tenure, follow, freed, attempt } = setup("a");
  const work = tenure.workOf("a", "1")!;
  tenure.begin(work);
  follow("A");
  expect(freed).toEqual([]);
  tenure.end("1", work, true);
  expect([attempt("a", "1", false), freed]).toEqual([1, [1]]);
});

test("only so many runs are remembered: the first are then carried out as the config is now", () => {
  const { attempt, follow, freed } = setup("a", 2);
  for (const run of ["1", "2", "3"]) attempt("a", run, true);
  follow("A");
  expect(["1", "2", "3"].map((run) => attempt("a", run, false))).toEqual([2, 1, 1]);
  expect(freed).toEqual([1]);
});

test("whatever comes, a revision is freed once, when nothing needs it, and never the current one", () => {
  const step = fc.oneof(
    fc.record({ run: fc.constantFrom("1", "2", "3"), open: fc.boolean() }),
    fc.record({ forget: fc.constantFrom("1", "2", "3") }),
    fc.record({ follow: fc.constantFrom("a", "A", "") }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { tenure, attempt, follow, freed } = setup("a", 2);
      for (const one of steps) {
        if ("run" in one) attempt("a", one.run, one.open);
        else if ("forget" in one) tenure.forget(one.forget);
        else follow(one.follow);
        expect(freed).not.toContain(tenure.current.number);
      }
      for (const run of ["1", "2", "3"]) tenure.forget(run);
      follow("");
      expect(freed.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: tenure.current.number - 1 }, (_, index) => index + 1),
      );
    }),
  );
});
