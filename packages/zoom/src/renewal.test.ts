import { Secret, ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import type { Connection, Ending } from "./connection-state.ts";
import { doubtsToken } from "./doubt.ts";
import { endingOf } from "./endings.ts";
import { figuresOf } from "./figures.ts";
import type { WireEnd } from "./ports.ts";
import { mayRenew, renewed, type Renewals } from "./renewal.ts";

const token = Secret.of("token", "t");
const confirming = {
  at: "confirming",
  generation: 1,
  token,
  deadline: 0,
  leaving: undefined,
} as const;
const connected: Connection = {
  ...confirming,
  at: "connected",
  since: 0,
  heardAt: 0,
  beatAt: 0,
  unansweredSince: undefined,
  ackedAt: undefined,
  probes: 0,
};
const ended = (end: WireEnd): Ending => endingOf(end, undefined, figuresOf());
const refused = (status: number) => ended({ how: "refused", status, retryAfter: undefined });
const closed = (code: number, reason = "") => ended({ how: "closed", code, reason });

test.each<[string, Ending, boolean, boolean]>([
  ["HTTP 401", refused(401), true, true],
  ["HTTP 403", refused(403), true, false],
  ["HTTP 404", refused(404), false, false],
  ["HTTP 503", refused(503), false, false],
  ["a proxy's 407", refused(407), false, false],
  ["a close with 1008", closed(1008), true, false],
  ["a close with 1000", closed(1000), true, false],
  ["a close with 4001", closed(4001), true, false],
  ["a close with 1011", closed(1011), false, false],
  ["a close that speaks of the token", closed(1011, "Token is invalid"), true, true],
  ["a break", ended({ how: "broken", why: "ECONNRESET" }), false, false],
])("%s casts doubt on the token where it should", (_, ending, opening, whileConnected) => {
  expect(doubtsToken(confirming, ending)).toBe(opening);
  expect(doubtsToken(connected, ending)).toBe(whileConnected);
});

test("a token that could not be had is not in doubt", () => {
  const error = new ZoomflowError("ZF_TOKEN_UNAVAILABLE", "no token");
  const authorizing = { at: "authorizing", generation: 1, deadline: 0 } as const;
  expect(doubtsToken(authorizing, { is: "lost", error, manner: "cut" })).toBe(false);
});

test("the first renewal is free, and a day of doubt costs some thirty more", () => {
  let renewals: Renewals | undefined;
  const at: number[] = [];
  for (let now = 0; now < 86_400_000; now += 1_000) {
    if (!mayRenew(renewals, now)) continue;
    renewals = renewed(renewals, now);
    at.push(now / 60_000);
  }
  expect(at.slice(0, 7)).toEqual([0, 2, 6, 14, 30, 62, 122]);
  expect(at.length).toBeLessThan(32);
});
