import { describe, expect, test } from "vitest";

import { policyProblems } from "./check-policies.ts";

function problems(spec: object): readonly string[] {
  return policyProblems({ id: "r", ...spec });
}

describe("how often a rule acts", () => {
  test.each([
    { once: { within: "2m" } },
    { throttle: { limit: 1_000, per: "1h", excess: "drop" } },
    { throttle: { limit: 1, per: "1h", excess: "queue" }, mode: "parallel", key: () => "k" },
    { debounce: { quiet: "5s", atMost: "5s", keep: "all" }, maxAge: "6s" },
    { batch: { size: 1_000, within: "1m" }, mode: "latest", maxAge: "1s" },
    { maxAge: "1d", shadow: true },
  ])("is fine: %j", (spec) => {
    expect(problems(spec)).toEqual([]);
  });

  test.each<[object, string]>([
    [{ once: "2m" }, '`once` is "2m": write it like { within: "10m" }'],
    [{ once: null }, "`once` is null: write it like"],
    [{ once: ["2m"] }, "`once` is an object: write it like"],
    [{ once: {} }, "`once.within` is missing"],
    [{ once: { within: "0s" } }, "`once.within` must be more than 0"],
    [{ once: { within: "2 minutes" } }, '`once.within` is "2 minutes": write it like'],
    [{ once: { within: "2m", per: "x" } }, "`once.per` is not an option: within"],
    [
      { throttle: { limit: 1, per: "1m" } },
      '`throttle` does not say what becomes of the others: add `excess: "queue"` or `excess: "drop"`',
    ],
    [
      { throttle: { limit: 1, per: "1m", excess: "wait" } },
      '`throttle.excess` can be "queue" or "drop", not "wait"',
    ],
    [
      { throttle: { limit: 0, per: "1m", excess: "drop" } },
      "`throttle.limit` must be a whole number of 1 or more",
    ],
    [
      { throttle: { limit: 1_001, per: "1m", excess: "drop" } },
      "`throttle.limit` is 1001, and can be 1000 at most",
    ],
    [{ throttle: { per: "1m", excess: "drop" } }, "`throttle.limit` is missing"],
    [
      { throttle: { limits: 1, limit: 1, per: "1m", excess: "drop" } },
      "`throttle.limits` is not an option: did you mean `throttle.limit`?",
    ],
    [
      { debounce: { quiet: "5s", keep: "newest" } },
      '`debounce.keep` can be "first", "last" or "all", not "newest"',
    ],
    [
      { debounce: { quiet: "5s", atMost: "4s" } },
      "`debounce.atMost` is shorter than `debounce.quiet`",
    ],
    [{ debounce: { quiet: "5s", atMost: 5 } }, "`debounce.atMost` is 5: write it like"],
    [{ batch: { size: 2.5, within: "5s" } }, "`batch.size` must be a whole number of 1 or more"],
    [{ batch: { size: 5 } }, "`batch.within` is missing"],
    [{ maxAge: "0s" }, "`maxAge` must be more than 0"],
    [{ maxAge: 5 }, "`maxAge` is 5: write it like"],
    [{ shadow: "yes" }, "`shadow` must be true or false"],
  ])("%j is a problem", (spec, message) => {
    expect(problems(spec)).toEqual([expect.stringContaining(message)]);
  });

  test("is said in one way only", () => {
    expect(problems({ once: { within: "1m" }, batch: { size: 2, within: "1m" } })).toEqual([
      "has `once` and `batch`: each says how often it acts, so it can have only one of them",
    ]);
  });

  test.each(["drop", "latest", "restart"])(
    "keeps no runs in mode %s that it leaves out",
    (mode) => {
      const throttle = { limit: 1, per: "1m", excess: "queue" };
      expect(problems({ throttle, mode })).toEqual([
        `\`throttle.excess: "queue"\` keeps every run, but \`mode: "${mode}"\` leaves some out: say \`excess: "drop"\`, or another \`mode\``,
      ]);
    },
  );

  test("does not wait until what it waits for is too old", () => {
    expect(problems({ maxAge: "5s", debounce: { quiet: "5s" } })).toEqual([
      '`maxAge` is "5s", but `debounce.quiet` is "5s": what has waited for so long is too old',
    ]);
  });
});
