import { expect, test } from "vitest";

import { wildcards } from "./patterns.ts";

test("a wildcard stands for the events of a family, of a stem, or for all", () => {
  const names = [
    "bot_installed",
    "phone.callee_call_log_completed",
    "phone.callee_call_log_deleted",
    "phone.callee_ended",
    "team_chat.starred",
  ];
  const [bot, completed, deleted, ended, starred] = names;
  expect(Object.fromEntries(wildcards(names))).toEqual({
    "*": names,
    "bot_*": [bot],
    "phone.*": [completed, deleted, ended],
    "phone.callee_*": [completed, deleted, ended],
    "phone.callee_call_*": [completed, deleted],
    "phone.callee_call_log_*": [completed, deleted],
    "team_chat.*": [starred],
  });
});

test("a stem of several words that only one event has is no wildcard", () => {
  expect([...wildcards(["user.sign_in_failed"]).keys()]).toEqual(["*", "user.*", "user.sign_*"]);
});
