import { expect, test } from "vitest";

import type { PartState, State } from "../../contract.ts";
import { bannersOf, changeOfStatus, lostBanner } from "./banners.ts";

const stateOf = (status: State["status"], ...parts: PartState[]) =>
  ({ status, parts }) as unknown as State;
const disk: PartState = { name: "disk", state: "degraded", reason: "5 % left", hint: "Make room." };
const token: PartState = { name: "token", state: "down", reason: "refused" };

test("each part that is not ok is named with its reason and cure, the worst first", () => {
  const state = stateOf("down", { name: "journal", state: "ok", reason: "" }, disk, token);
  expect(bannersOf(state)).toEqual([
    { key: "token", tone: "bad", title: "token is down", reason: "refused" },
    {
      key: "disk",
      tone: "warn",
      title: "disk is degraded",
      reason: "5 % left",
      hint: "Make room.",
    },
  ]);
  expect(bannersOf(undefined)).toEqual([]);
});

test("a lost connection says how old what is shown is, and when it is tried again", () => {
  const lost = { at: "lost", attempt: 2, lostSince: 1_000, retryAt: 66_200 } as const;
  expect(lostBanner(lost, 61_000)?.reason).toBe(
    "What is shown is 1 min old. Trying again in 6.0 s.",
  );
  expect(lostBanner(lost, 70_000)?.reason).toContain("Trying again now.");
  expect(lostBanner({ at: "opening", since: 0, attempt: 2, lostSince: 5 }, 9)).toBeDefined();
  expect(lostBanner({ at: "opening", since: 0, attempt: 1 }, 9)).toBeUndefined();
  expect(lostBanner({ at: "live", heardAt: 0 }, 9)).toBeUndefined();
});

test("only a change of status is told, with what it is about", () => {
  expect(changeOfStatus("ok", stateOf("ok"))).toBeUndefined();
  expect(changeOfStatus(undefined, stateOf("down", token))).toBeUndefined();
  expect(changeOfStatus("ok", undefined)).toBeUndefined();
  expect(changeOfStatus("ok", stateOf("degraded", disk))).toBe(
    "The runner is degraded. disk is degraded: 5 % left",
  );
  expect(changeOfStatus("down", stateOf("ok"))).toBe("All is well again.");
});
