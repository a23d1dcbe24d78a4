import { describe, expect, test } from "vitest";

import type { Action } from "../actions/action.ts";
import { compileRule } from "./compile.ts";
import type { ErasedSpec } from "./rule.ts";

function action(step: string): Action<never> {
  return { kind: "action", plugin: "p", name: "a", input: {}, step };
}

function workOf(spec: Partial<ErasedSpec>) {
  return compileRule({ kind: "rule", id: "r", patterns: ["*"], spec: { id: "r", ...spec } }).work;
}

describe("what a rule leaves out has the documented default", () => {
  test("30 s, five attempts from 1 s to 5 min with jitter, no limit of its own", () => {
    expect(workOf({})).toEqual({
      rule: "r",
      actions: [],
      run: undefined,
      timeoutMs: 30_000,
      retry: {
        attempts: 5,
        kind: "exponential",
        minMs: 1_000,
        maxMs: 300_000,
        jitter: true,
        uncertain: false,
      },
      ownRetry: false,
      concurrency: Number.POSITIVE_INFINITY,
      restarts: false,
    });
  });

  test("`retry: false` means one attempt", () => {
    expect(workOf({ retry: false }).retry.attempts).toBe(1);
  });

  test("a first wait longer than 5 min is not cut short", () => {
    expect(workOf({ retry: { min: "10m" } }).retry).toMatchObject({
      minMs: 600_000,
      maxMs: 600_000,
    });
  });

  test("what it gives is taken", () => {
    const waits = { backoff: "fixed", min: "2s", max: "3s", jitter: false } as const;
    const retry = { attempts: 2, uncertain: true, ...waits };
    expect(workOf({ timeout: "1m", concurrency: 3, retry })).toMatchObject({
      timeoutMs: 60_000,
      concurrency: 3,
      retry: { attempts: 2, kind: "fixed", minMs: 2_000, maxMs: 3_000, jitter: false },
    });
  });
});

describe("how many runs of a rule go at once", () => {
  function compiled(spec: Partial<ErasedSpec>) {
    const rule = { kind: "rule", id: "r", patterns: ["*"], spec: { id: "r", ...spec } } as const;
    const { perKey, selective, work } = compileRule(rule);
    return { perKey, selective, total: work.concurrency, restarts: work.restarts };
  }
  const any = Number.POSITIVE_INFINITY;
  const queue = { perKey: 1, selective: undefined, total: any, restarts: false };

  test.each<[Partial<ErasedSpec>, object]>([
    [{}, queue],
    [
      { mode: "queue", concurrency: { total: 3 } },
      { ...queue, total: 3 },
    ],
    [{ mode: "drop" }, { ...queue, selective: "drop" }],
    [{ mode: "latest" }, { ...queue, selective: "latest" }],
    [{ mode: "restart" }, { ...queue, selective: "restart", restarts: true }],
    [{ mode: "parallel" }, { ...queue, perKey: any }],
    [
      { mode: "parallel", concurrency: 3 },
      { ...queue, perKey: any, total: 3 },
    ],
    [
      { mode: "parallel", concurrency: { perKey: 3 } },
      { ...queue, perKey: 3 },
    ],
  ])("%j", (spec, expected) => {
    expect(compiled(spec)).toEqual(expected);
  });
});

describe("each step of a rule has a name of its own", () => {
  test.each([
    [["a"], ["a"]],
    [
      ["a", "b"],
      ["a", "b"],
    ],
    [
      ["a", "a", "a"],
      ["a", "a#2", "a#3"],
    ],
    [
      ["a#2", "a", "a"],
      ["a#2", "a", "a#3"],
    ],
    [
      ["a", "a", "a#2"],
      ["a", "a#2", "a#2#2"],
    ],
  ])("%j become %j", (given, named) => {
    expect(workOf({ do: given.map(action) }).actions.map(({ step }) => step)).toEqual(named);
  });

  test("a single action needs no list", () => {
    expect(workOf({ do: action("a") }).actions).toHaveLength(1);
  });
});
