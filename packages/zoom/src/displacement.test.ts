import fc from "fast-check";
import { expect, test } from "vitest";

import { extend, judge, type Judgement, type Series, type Manner } from "./displacement.ts";

const figures = { stableAfter: 60_000 };
const seriesOf = (manners: readonly Manner[]) =>
  manners.reduce<Series | undefined>(
    (series, manner) => extend(series, manner, 0, 1_000, figures),
    undefined,
  );
const judged = (manners: readonly Manner[], suspected = false) =>
  judge(seriesOf(manners), manners.at(-1) ?? "cut", suspected);

const goodbye: Manner = "farewell";
const cut: Manner = "cut";

test.each<[string, Manner[], Judgement]>([
  ["two farewells are bad luck", [goodbye, goodbye], "ordinary"],
  ["three farewells are a rival", [goodbye, goodbye, goodbye], "displaced"],
  ["one break among them changes nothing", [cut, goodbye, goodbye], "displaced"],
  ["nor does one at the end", [goodbye, goodbye, cut], "displaced"],
  ["breaks with a farewell among them are trouble", [cut, goodbye, cut], "ordinary"],
  ["four of any kind make us slow", [cut, goodbye, cut, goodbye], "unsteady"],
  ["twenty-three breaks are still trouble", Array<Manner>(23).fill(cut), "unsteady"],
  ["twenty-four are a rival that says nothing", Array<Manner>(24).fill(cut), "displaced"],
  ["a silent peer is nobody's prey", Array<Manner>(50).fill("silence"), "unsteady"],
])("%s", (_, manners, judgement) => {
  expect(judged(manners)).toBe(judgement);
});

test("a session that holds ends the series, and so does a stable one", () => {
  expect(extend(seriesOf([cut, cut, cut]), cut, 0, 30_000, figures)).toBeUndefined();
  expect(extend(seriesOf([cut]), cut, 0, 5_000, { stableAfter: 5_000 })).toBeUndefined();
});

test("under suspicion one farewell is enough, a break is not", () => {
  expect(judged([goodbye], true)).toBe("displaced");
  expect(judged([cut], true)).toBe("ordinary");
});

test("whatever the mixture, the fourth short session in a row is never answered fast", () => {
  const manner = fc.constantFrom<Manner>("farewell", "cut", "silence");
  fc.assert(
    fc.property(
      fc.array(manner, { minLength: 4, maxLength: 60 }),
      fc.boolean(),
      (all, suspected) => {
        expect(judged(all, suspected)).not.toBe("ordinary");
      },
    ),
  );
});
