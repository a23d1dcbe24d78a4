import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compileBreaker } from "./breaker.ts";
import {
  admit,
  type CallFault,
  type Circuit,
  CLOSED,
  failed,
  heldRules,
  keptFor,
  leftOpen,
  succeeded,
} from "./circuit.ts";

const policy = compileBreaker({ failures: 3, window: "1m", coolDown: "10s" });
const one: CallFault = { scope: "rule" };
const all: CallFault = { scope: "all" };

/** Chance is at its end, so that a cool-down is as long as it can be. */
function fail(circuit: Circuit, rule: string, now = 0, fault = one): Circuit {
  return failed(circuit, rule, fault, now, policy, () => 1);
}

function open(rules: readonly string[] = ["a", "a", "a"], now = 0): Circuit {
  return rules.reduce((circuit, rule) => fail(circuit, rule, now), CLOSED);
}

/** What a call of a rule is told: `go`, `trial`, or how long to wait. */
function ask(
  circuit: Circuit,
  rule: string,
  now: number,
): readonly ["go" | "trial" | number, Circuit] {
  const admission = admit(circuit, rule, now);
  if (!admission.go) return [admission.waitMs, admission.circuit];
  return [admission.trial ? "trial" : "go", admission.circuit];
}

/** The circuit while a trial of the rule is under way. */
function trying(circuit: Circuit, rule: string, now: number): Circuit {
  const [told, next] = ask(circuit, rule, now);
  expect(told).toBe("trial");
  return next;
}

describe("when a plugin is left alone", () => {
  test("so many failures without a success in between", () => {
    const [told] = ask(fail(fail(CLOSED, "a"), "a"), "a", 0);
    expect(told).toBe("go");
    expect(ask(open(), "a", 0)[0]).toBe(10_000);
  });

  test("a call that comes off begins the count anew", () => {
    const circuit = succeeded(fail(fail(CLOSED, "a"), "a"), "b");
    expect(circuit).toEqual(CLOSED);
  });

  test("failures that are long past do not count", () => {
    const circuit = fail(fail(fail(CLOSED, "a", 0), "a", 1), "a", 60_001);
    expect(circuit.is).toBe("closed");
  });

  test("the rules whose calls failed wait, and no other", () => {
    const circuit = open(["a", "b", "a"]);
    expect(ask(circuit, "b", 1)[0]).toBe(9_999);
    expect(ask(circuit, "c", 1)[0]).toBe("go");
    expect(circuit.is === "open" && heldRules(circuit)).toEqual(["a", "b"]);
  });

  test("while it is, one failure is enough for another rule", () => {
    const circuit = fail(open(), "c", 5_000);
    expect(ask(circuit, "c", 5_000)[0]).toBe(10_000);
  });

  test("a refusal of the plugin as a whole holds every rule back at once", () => {
    const circuit = fail(CLOSED, "a", 0, all);
    expect(ask(circuit, "b", 0)[0]).toBe(10_000);
    expect(circuit.is === "open" && heldRules(circuit)).toBeUndefined();
    expect(ask(fail(open(), "b", 0, all), "c", 0)[0]).toBe(10_000);
  });
});

describe("when it is tried again", () => {
  test("by one call, while the others wait for what comes of it", () => {
    const circuit = trying(open(), "a", 10_000);
    expect(ask(circuit, "a", 10_001)[0]).toBe(1_000);
  });

  test("what comes off lets all through", () => {
    const circuit = trying(open(["a", "b", "b"]), "a", 10_000);
    expect(succeeded(circuit, "a")).toBe(CLOSED);
  });

  test("each failed trial doubles the wait, up to five minutes", () => {
    let circuit = open();
    let now = 0;
    const waits: (string | number)[] = [];
    for (let n = 0; n < 8; n++) {
      const [wait] = ask(circuit, "a", now);
      waits.push(wait);
      now += Number(wait);
      circuit = fail(trying(circuit, "a", now), "a", now);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 300, 300, 300].map((s) => s * 1_000));
  });

  test("when the service has asked for it, and no later than a day from then", () => {
    const wish = (retryAfterMs: number) =>
      ask(fail(trying(open(), "a", 10_000), "a", 10_000, { ...one, retryAfterMs }), "a", 10_000)[0];
    expect(wish(77)).toBe(77);
    expect(wish(9e15)).toBe(86_400_000);
  });

  test("by another call, when one ended without a word about the service", () => {
    const circuit = leftOpen(trying(open(), "a", 10_000), "a");
    expect(ask(circuit, "a", 10_001)[0]).toBe("trial");
    expect(leftOpen(CLOSED, "a")).toBe(CLOSED);
    expect(leftOpen(open(), "b")).toEqual(open());
  });

  test("a failure of what began before is no news", () => {
    const circuit = open();
    expect(fail(circuit, "a", 1)).toBe(circuit);
  });

  test("those that wait come back one after the other", () => {
    let circuit = open();
    const waits: (string | number)[] = [];
    for (let n = 0; n < 4; n++) {
      const [wait, next] = ask(circuit, "a", 0);
      waits.push(wait);
      circuit = next;
    }
    expect(waits).toEqual([10_000, 10_010, 10_020, 10_030]);
  });
});

describe("whatever happens", () => {
  const rules = fc.constantFrom("a", "b", "c");
  const happening = fc.record({
    rule: rules,
    afterMs: fc.integer({ min: 0, max: 30_000 }),
    what: fc.constantFrom("ok", "failed", "left"),
  });

  /** Plays what happens to calls; calls that are not admitted do not happen. */
  function play(
    script: readonly { readonly rule: string; readonly afterMs: number; readonly what: string }[],
    each: (rule: string, told: "go" | "trial" | number, circuit: Circuit) => void,
  ): Circuit {
    let circuit: Circuit = CLOSED;
    let now = 0;
    for (const { rule, afterMs, what } of script) {
      now += afterMs;
      const [told, next] = ask(circuit, rule, now);
      each(rule, told, next);
      circuit = next;
      if (typeof told === "number") continue;
      if (what === "ok") circuit = succeeded(circuit, rule);
      else if (what === "failed") circuit = fail(circuit, rule, now);
      else circuit = leftOpen(circuit, rule);
    }
    return circuit;
  }

  test("a rule whose own calls never fail is never held back by those of others", () => {
    fc.assert(
      fc.property(fc.array(happening), (script) => {
        const healthy = script.map((one) => (one.rule === "a" ? { ...one, what: "ok" } : one));
        play(healthy, (rule, told) => {
          if (rule === "a") expect(told).toBe("go");
        });
      }),
    );
  });

  test("a rule that has not failed so often in a row is never held back while all is well", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 2 }), (script) => {
        play(script, (_, told) => expect(told).toBe("go"));
      }),
    );
  });

  test("what is held back is let through in the end, when its calls come off from then on", () => {
    fc.assert(
      fc.property(fc.array(happening), (script) => {
        const circuit = play(script, () => {});
        const longAfter = Number.MAX_SAFE_INTEGER;
        for (const rule of ["a", "b", "c"]) {
          const [told, next] = ask(circuit, rule, longAfter);
          expect(typeof told).toBe("string");
          expect(ask(succeeded(next, rule), rule, longAfter)[0]).toBe("go");
        }
      }),
    );
  });

  test("at most one call of a rule tries at a time, and a wait is never in the past", () => {
    fc.assert(
      fc.property(fc.array(rules), fc.boolean(), (asks, whole) => {
        let circuit = whole ? fail(CLOSED, "a", 0, all) : open(["a", "b", "c"]);
        const tried: string[] = [];
        for (const rule of asks) {
          const [told, next] = ask(circuit, rule, 20_000);
          circuit = next;
          if (told === "trial") tried.push(rule);
          else expect(Number(told)).toBeGreaterThan(0);
        }
        expect(tried.length).toBe(whole ? Math.min(1, asks.length) : new Set(tried).size);
      }),
    );
  });
});

test("a plugin that is refused as a whole stays so, whatever rules there are", () => {
  const circuit = fail(CLOSED, "a", 0, all);
  expect(keptFor(circuit, () => false)).toBe(circuit);
  expect(keptFor(CLOSED, () => false)).toBe(CLOSED);
});
