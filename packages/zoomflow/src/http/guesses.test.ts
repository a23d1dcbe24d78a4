import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { createGuesses } from "./guesses.ts";

test("each peer has tries of its own, and they come back with time", async () => {
  const { clock, log } = fakePorts();
  const guesses = createGuesses({ clock, log });
  for (let n = 0; n < 10; n++) expect(guesses.wrong("10.0.0.1")).toBe(0);
  expect(guesses.wrong("10.0.0.1")).toBe(6_000);
  expect(guesses.wrong("10.0.0.2")).toBe(0);
  await clock.advance(6_000);
  expect(guesses.wrong("10.0.0.1")).toBe(0);
});

test("the log has what was answered, and not every try beyond", () => {
  const { clock, log, lines } = fakePorts();
  const guesses = createGuesses({ clock, log });
  for (let n = 0; n < 500; n++) guesses.wrong("10.0.0.1");
  expect(lines).toHaveLength(10);
  expect(lines[0]).toMatchObject({
    level: "warn",
    message: "somebody brought a wrong token",
    fields: { is: "page.refused", peer: "10.0.0.1" },
  });
});

test("so many peers are remembered, and the one that guesses on is never the one forgotten", () => {
  const { clock, log } = fakePorts();
  const guesses = createGuesses({ clock, log });
  for (const peer of ["keen", "idle"]) for (let n = 0; n < 10; n++) guesses.wrong(peer);
  for (let n = 0; n < 1_100; n++) {
    guesses.wrong(`peer-${n}`);
    guesses.wrong("keen");
  }
  expect(guesses.wrong("keen")).toBeGreaterThan(0);
  expect(guesses.wrong("idle")).toBe(0);
});
