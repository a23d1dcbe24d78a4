import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ZoomflowError } from "../errors.ts";
import type { RetryPolicy } from "./retry.ts";
import type { Doubt, Outcome } from "./run.ts";
import { settle } from "./settle.ts";

const policy: RetryPolicy = {
  attempts: 3,
  kind: "exponential",
  minMs: 1_000,
  maxMs: 300_000,
  jitter: false,
  uncertain: false,
};
const down = new ZoomflowError("ZF_ACTION_FAILED", "the service is down");
const stopped = new ZoomflowError("ZF_INTERRUPTED", "the process stops");
const refused = new ZoomflowError("ZF_ACTION_REFUSED", "no such channel");
const postponed = (retryAfterMs?: number) =>
  new ZoomflowError(
    "ZF_ACTION_POSTPONED",
    "not now",
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
const lost = new ZoomflowError("ZF_ACTION_FAILED", "no answer", { maybeDone: true });
const doubt: Doubt = { step: "post", since: 7 };
const T = 1_000_000;
const DAY = 86_400_000;

function failed(options: { retryAfterMs?: number; retryable?: boolean }): Outcome {
  return { is: "failed", error: new ZoomflowError("ZF_ACTION_FAILED", "x", options) };
}

describe("what becomes of a run", () => {
  test.each<[string, number, Outcome, object]>([
    ["done is done", 1, { is: "done" }, { is: "done" }],
    [
      "a failure is tried again, after its wait",
      2,
      { is: "failed", error: down },
      { is: "retrying", dueAt: T + 2_000, error: down },
    ],
    ["the last attempt ends it", 3, { is: "failed", error: down }, { is: "dead", error: down }],
    [
      "an attempt beyond the last ends it, too",
      9,
      { is: "failed", error: down },
      { is: "dead", error: down },
    ],
    [
      "what would be refused again is not tried again",
      1,
      { is: "failed", error: refused },
      { is: "dead", error: refused },
    ],
    [
      "a wish of the peer beats the wait, when longer",
      1,
      failed({ retryAfterMs: 90_000 }),
      { dueAt: T + 90_000 },
    ],
    [
      "a wish of the peer beats the wait, when shorter",
      1,
      failed({ retryAfterMs: 0 }),
      { dueAt: T },
    ],
    [
      "no peer may hold a run for longer than a day",
      1,
      failed({ retryAfterMs: 9e15 }),
      { dueAt: T + 86_400_000 },
    ],
    [
      "an endless wish is a day",
      1,
      failed({ retryAfterMs: Number.POSITIVE_INFINITY }),
      { dueAt: T + 86_400_000 },
    ],
    ["a wish in the past is none", 1, failed({ retryAfterMs: -5 }), { dueAt: T + 1_000 }],
    [
      "a wish that is no number is none",
      1,
      failed({ retryAfterMs: Number.NaN }),
      { dueAt: T + 1_000 },
    ],
    [
      "asleep: it waits until it is due, and no attempt is used up",
      3,
      { is: "asleep", dueAt: T + 5 },
      { is: "waiting", dueAt: T + 5 },
    ],
    [
      "asleep until an event comes: what it waits for is not forgotten",
      3,
      { is: "asleep", dueAt: T + 5, waits: [{ step: "s", events: ["meeting.ended"] }] },
      { is: "waiting", dueAt: T + 5, waits: [{ step: "s", events: ["meeting.ended"] }] },
    ],
    [
      "interrupted, and repeatable: it waits again",
      3,
      { is: "interrupted", error: down },
      { is: "waiting" },
    ],
    [
      "interrupted in mid-action: nobody knows",
      1,
      { is: "interrupted", error: stopped, step: "post", doubt: "unknowable" },
      { is: "uncertain", error: stopped },
    ],
    [
      "interrupted in what can be looked up: it waits, and looks",
      3,
      { is: "interrupted", error: stopped, doubt },
      { is: "waiting", doubt },
    ],
    [
      "an answer lost for good: nobody knows",
      1,
      { is: "failed", error: lost, step: "post", doubt: "unknowable" },
      { is: "uncertain", error: { code: "ZF_ACTION_UNCERTAIN", cause: lost } },
    ],
    [
      "a lost answer that can be looked up: not too soon",
      1,
      { is: "failed", error: lost, doubt },
      { is: "retrying", dueAt: T + 5_000, doubt },
    ],
    [
      "a lost answer at the last attempt: it is looked up, and not done again",
      3,
      { is: "failed", error: lost, doubt },
      { is: "retrying", doubt: { ...doubt, spent: true } },
    ],
    [
      "a look-up that failed is no reason to wait for long",
      1,
      { is: "failed", error: down, doubt },
      { is: "retrying", dueAt: T + 1_000, doubt },
    ],
    [
      "a look-up that fails after the last attempt: nobody knows, and a person can have it looked up again",
      4,
      { is: "failed", error: down, doubt: { ...doubt, spent: true } },
      { is: "uncertain", error: { code: "ZF_ACTION_UNCERTAIN" }, doubt },
    ],
    [
      "a look-up that is refused: nobody knows",
      1,
      { is: "failed", error: refused, doubt },
      { is: "uncertain", doubt },
    ],
    [
      "a look-up that is put off: it waits",
      9,
      { is: "failed", error: postponed(7_000), doubt },
      { is: "waiting", dueAt: T + 7_000, doubt },
    ],
    [
      "broken off for a newer one: it is dropped",
      1,
      { is: "overtaken", reason: "e2 came", step: undefined },
      { is: "dropped", policy: "restart", reason: "e2 came while it was under way" },
    ],
    [
      "broken off in mid-action: the reason says where",
      1,
      { is: "overtaken", reason: "e2 came", step: "post" },
      {
        is: "dropped",
        policy: "restart",
        reason: 'e2 came in the middle of step "post", which may have been done',
      },
    ],
  ])("%s", (_, attempt, outcome, state) => {
    expect(settle({ number: attempt, since: T }, outcome, policy, T, () => 0)).toMatchObject(state);
  });

  test("to be postponed is no failure: it waits its turn, whatever the number of the attempt", () => {
    const at = (number: number, error: ZoomflowError) =>
      settle({ number, since: T }, { is: "failed", error }, policy, T + DAY - 1, () => 0);
    const error = postponed(7_000);
    expect(at(99, error)).toEqual({ is: "waiting", dueAt: T + DAY - 1 + 7_000, error });
    expect(at(2, postponed())).toMatchObject({ is: "waiting", dueAt: T + DAY - 1 + 2_000 });
  });

  test("to be postponed for more than a day counts, so that it ends", () => {
    const at = (number: number) =>
      settle(
        { number, since: T },
        { is: "failed", error: postponed(7_000) },
        policy,
        T + DAY,
        () => 0,
      );
    expect(at(2)).toMatchObject({ is: "retrying", dueAt: T + DAY + 7_000 });
    expect(at(3)).toMatchObject({ is: "dead" });
  });

  test("every run in doubt ends, and never as if nothing had happened", () => {
    const errors = [lost, down, refused, postponed()];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...errors), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (script, attempts) => {
          let left: Doubt = doubt;
          let number = 1;
          for (const error of [...script, down, down, down, down, down, down]) {
            const outcome: Outcome = { is: "failed", error, doubt: left };
            const next = settle({ number, since: T }, outcome, { ...policy, attempts }, T, () => 0);
            if (next.is === "uncertain") {
              expect(next.doubt).toEqual(doubt);
              return;
            }
            if (next.is !== "retrying" && next.is !== "waiting") expect.fail(`it is ${next.is}`);
            expect(next.doubt).toMatchObject(doubt);
            left = next.doubt ?? doubt;
            if (next.is === "retrying") number++;
          }
          expect.fail("it goes on for ever");
        },
      ),
    );
  });

  test("every failing run ends at its last attempt, and not before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.option(fc.double(), { nil: undefined }),
        (attempts, chance, wish) => {
          const error = new ZoomflowError(
            "ZF_ACTION_FAILED",
            "x",
            wish === undefined ? {} : { retryAfterMs: wish },
          );
          for (let attempt = 1; attempt <= attempts; attempt++) {
            const next = settle(
              { number: attempt, since: T },
              { is: "failed", error },
              { ...policy, attempts },
              T,
              () => chance,
            );
            expect(next.is).toBe(attempt < attempts ? "retrying" : "dead");
            if (next.is === "retrying")
              expect(next.dueAt >= T && next.dueAt < Number.POSITIVE_INFINITY).toBe(true);
          }
        },
      ),
    );
  });
});
