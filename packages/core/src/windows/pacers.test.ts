import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compilePace } from "../rules/pace.ts";
import type { Verdict } from "./pacer.ts";
import type { Window } from "./window.ts";

type Spec = Parameters<typeof compilePace>[0];

const T = 1_767_603_600_000;

interface Told {
  readonly at: number;
  readonly verdict: Verdict;
}

/** A rule with this policy, and what it says of events that come at these times. */
function pacing(spec: Spec) {
  const pacer = compilePace(spec)?.pacer;
  if (pacer === undefined) throw new Error("no policy was given");
  let window: Window | undefined;
  const told: Told[] = [];
  const take = (now: number, turn: { window: Window | undefined; out: readonly Verdict[] }) => {
    window =
      turn.window === undefined ? undefined : (JSON.parse(JSON.stringify(turn.window)) as Window);
    told.push(...turn.out.map((verdict) => ({ at: now, verdict })));
  };
  return {
    told,
    get window() {
      return window;
    },
    event(id: string, now: number, at = now) {
      take(now, pacer.onEvent(window, { id, event: { event: "x" }, at }, now));
    },
    /** The time comes to `now`, and what falls due until then is looked at. */
    until(now: number) {
      while (window?.dueAt !== undefined && window.dueAt <= now)
        take(window.dueAt, pacer.onDue(window, window.dueAt));
    },
    /** In short: what went, at which second, and what was dropped. */
    get story() {
      return told.map(({ at, verdict }) => {
        const second = (time: number): number => (time - T) / 1_000;
        if (verdict.is === "drop") return `-${verdict.event}`;
        if (verdict.is === "together") return `${verdict.events.join("+")} @${second(at)}`;
        return `${verdict.event} @${second(verdict.dueAt ?? at)}`;
      });
    },
  };
}

/** Lets events come at these seconds, named by their place, and then the time pass. */
function story(spec: Spec, seconds: readonly number[]): readonly string[] {
  const rule = pacing(spec);
  for (const [n, second] of seconds.entries()) {
    rule.until(T + second * 1_000);
    rule.event(`e${n}`, T + second * 1_000);
  }
  rule.until(T + 1e9);
  return rule.story;
}

describe("each policy lets through what it says", () => {
  test.each<[string, Spec, readonly number[], readonly string[]]>([
    [
      "once",
      { once: { within: "10s" } },
      [0, 5, 9.999, 10, 19],
      ["e0 @0", "-e1", "-e2", "e3 @10", "-e4"],
    ],
    [
      "throttle, dropping",
      { throttle: { limit: 2, per: "10s", excess: "drop" } },
      [0, 4, 5, 10, 11, 14],
      ["e0 @0", "e1 @4", "-e2", "e3 @10", "-e4", "e5 @14"],
    ],
    [
      "throttle, queueing",
      { throttle: { limit: 2, per: "10s", excess: "queue" } },
      [0, 0, 1, 2, 3, 40],
      ["e0 @0", "e1 @0", "e2 @10", "e3 @10", "e4 @20", "e5 @40"],
    ],
    [
      "debounce, the last",
      { debounce: { quiet: "10s" } },
      [0, 5, 14, 30],
      ["-e0", "-e1", "e2 @24", "e3 @40"],
    ],
    [
      "debounce, the first",
      { debounce: { quiet: "10s", keep: "first" } },
      [0, 5, 30],
      ["-e1", "e0 @15", "e2 @40"],
    ],
    [
      "debounce, all",
      { debounce: { quiet: "10s", keep: "all" } },
      [0, 5, 30],
      ["e0+e1 @15", "e2 @40"],
    ],
    [
      "debounce, ten times its quiet at most",
      { debounce: { quiet: "1s" } },
      [0, 0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1, 9, 9.9, 10.8],
      [..."0123456789"].map((n) => `-e${n}`).concat("-e10", "e11 @10", "e12 @11.8"),
    ],
    [
      "debounce, with a ceiling of its own",
      { debounce: { quiet: "5s", atMost: "7s" } },
      [0, 4, 6, 8],
      ["-e0", "-e1", "e2 @7", "e3 @13"],
    ],
    ["batch, full", { batch: { size: 2, within: "1m" } }, [0, 1, 2, 3], ["e0+e1 @1", "e2+e3 @3"]],
    ["batch, in time", { batch: { size: 9, within: "1m" } }, [0, 59, 60], ["e0+e1 @60", "e2 @120"]],
  ])("%s", (_, spec, seconds, expected) => {
    expect(story(spec, seconds)).toEqual(expected);
  });
});

describe("a policy does what it says even when nobody has looked in time", () => {
  test("once: what is over is over", () => {
    const rule = pacing({ once: { within: "10s" } });
    rule.event("a", T);
    rule.event("b", T + 10_000);
    expect(rule.story).toEqual(["a @0", "b @10"]);
  });

  test("debounce: what has been quiet goes before a new beginning", () => {
    const rule = pacing({ debounce: { quiet: "10s" } });
    rule.event("a", T);
    rule.event("b", T + 60_000);
    expect(rule.story).toEqual(["a @60"]);
    expect(rule.window?.holds).toEqual(["b"]);
  });

  test("batch: what comes late goes with it", () => {
    const rule = pacing({ batch: { size: 9, within: "10s" } });
    rule.event("a", T);
    rule.event("b", T + 60_000);
    expect(rule.story).toEqual(["a+b @60"]);
    expect(rule.window).toBeUndefined();
  });
});

describe("debounce goes by when events happened, whenever they come", () => {
  test.each([
    ["last", "newer"],
    ["first", "older"],
  ] as const)("the %s is the %s one", (keep, kept) => {
    for (const order of [
      ["older", "newer"],
      ["newer", "older"],
    ] as const) {
      const rule = pacing({ debounce: { quiet: "10s", keep } });
      for (const [n, id] of order.entries())
        rule.event(id, T + n, id === "older" ? T - 500 : T - 100);
      rule.until(T + 60_000);
      expect(rule.told.at(-1)?.verdict).toMatchObject({ is: "go", event: kept });
    }
  });
});

test("what waits for more than a thousand goes when there are a thousand", () => {
  const rule = pacing({ debounce: { quiet: "10s", keep: "all" } });
  for (let n = 0; n < 1_000; n++) rule.event(`e${n}`, T + n);
  expect(rule.window).toBeUndefined();
  expect(rule.told).toMatchObject([{ verdict: { is: "together" } }]);
});

test("whoever is dropped is told by which policy, since when and until when", () => {
  const reason = (spec: Spec): string => {
    const rule = pacing(spec);
    rule.event("e1", T);
    rule.event("e2", T + 1_000);
    const dropped = rule.told.find(({ verdict }) => verdict.is === "drop")?.verdict;
    return dropped?.is === "drop" ? dropped.reason : "";
  };
  expect(reason({ once: { within: "2m" } })).toBe(
    "once within 2m: e1 was let through at 2026-01-05T09:00:00.000Z, no other until 2026-01-05T09:02:00.000Z",
  );
  expect(reason({ throttle: { limit: 1, per: "1h", excess: "drop" } })).toBe(
    "throttle, 1 per 1h: there have been 1 since 2026-01-05T09:00:00.000Z, no other until 2026-01-05T10:00:00.000Z",
  );
  expect(reason({ debounce: { quiet: "5s" } })).toBe(
    "debounce, quiet for 5s: e2, a later event of the same key, stands for it; they came since 2026-01-05T09:00:00.000Z, and are waited for until 2026-01-05T09:00:06.000Z",
  );
  expect(reason({ debounce: { quiet: "5s", keep: "first" } })).toMatch(
    /^debounce.*: e1, the first/,
  );
});

describe("whatever comes and whenever", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 80 });
  const specs = fc.oneof(
    fc
      .record({ within: fc.constantFrom("1s" as const, "3s" as const) })
      .map((once): Spec => ({ once })),
    fc
      .record({
        limit: fc.integer({ min: 1, max: 4 }),
        per: fc.constantFrom("1s" as const, "5s" as const),
        excess: fc.constantFrom("queue" as const, "drop" as const),
      })
      .map((throttle): Spec => ({ throttle })),
    fc
      .record({
        quiet: fc.constantFrom("1s" as const, "2s" as const),
        atMost: fc.constantFrom("2s" as const, "9s" as const),
        keep: fc.constantFrom("first" as const, "last" as const, "all" as const),
      })
      .map((debounce): Spec => ({ debounce })),
    fc
      .record({ size: fc.integer({ min: 1, max: 5 }), within: fc.constantFrom("2s" as const) })
      .map((batch): Spec => ({ batch })),
  );

  const run = (spec: Spec, waits: readonly number[], looks: readonly boolean[]) => {
    const rule = pacing(spec);
    let now = T;
    for (const [n, wait] of waits.entries()) {
      now += wait;
      if (looks[n] ?? true) rule.until(now);
      rule.event(`e${n}`, now);
    }
    rule.until(now + 1e9);
    return rule;
  };

  test("every event goes once, or is dropped once, and nothing is left behind", () => {
    fc.assert(
      fc.property(specs, gaps, fc.array(fc.boolean()), (spec, waits, looks) => {
        const rule = run(spec, waits, looks);
        const fates = rule.told.flatMap(({ verdict }) =>
          verdict.is === "together" ? verdict.events : [verdict.event],
        );
        expect(fates.toSorted()).toEqual(waits.map((_, n) => `e${n}`).toSorted());
        expect(rule.window).toBeUndefined();
      }),
    );
  });

  test("no more than the limit go in any span of a throttle, and in order", () => {
    const throttles = specs.filter(({ throttle }) => throttle !== undefined);
    fc.assert(
      fc.property(throttles, gaps, ({ throttle, ...rest }, waits) => {
        const { limit = 1, per } = throttle ?? {};
        const perMs = per === "1s" ? 1_000 : 5_000;
        const went = run({ throttle, ...rest } as Spec, waits, []).told.flatMap(({ at, verdict }) =>
          verdict.is === "go" ? [verdict.dueAt ?? at] : [],
        );
        expect(went).toEqual(went.toSorted((a, b) => a - b));
        for (const [n, at] of went.entries()) {
          const before = went[n - limit];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(perMs);
        }
      }),
    );
  });
});
