import { expect, test } from "vitest";

import { fakeClock } from "../testing/fake-clock.ts";
import { createSuspicion } from "./suspect.ts";

test("code that stopped the last process waits for its time, and no other does", async () => {
  const clock = fakeClock();
  const suspicion = createSuspicion({ culprit: 'rule "x", run', forMs: 60_000 }, clock);
  await clock.advance(20_000);
  expect(() => suspicion('rule "x", run')).toThrow(
    expect.objectContaining({ code: "ZF_CIRCUIT_OPEN", retryAfterMs: 40_000 }),
  );
  expect(() => suspicion('rule "y", run')).not.toThrow();
  await clock.advance(40_000);
  expect(() => suspicion('rule "x", run')).not.toThrow();
});

test("without any, nothing waits", () => {
  const suspicion = createSuspicion(undefined, fakeClock());
  expect(() => suspicion("anything")).not.toThrow();
});
