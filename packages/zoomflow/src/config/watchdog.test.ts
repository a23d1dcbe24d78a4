import { expect, test } from "vitest";

import { type WatchdogConfig, watchdogOf, watchdogProblems } from "./watchdog.ts";

test.each<[WatchdogConfig | false | undefined, object | undefined]>([
  [undefined, { warnMs: 1_000, giveUpMs: 60_000 }],
  [{}, { warnMs: 1_000, giveUpMs: 60_000 }],
  [
    { warn: "2s", giveUp: "5m" },
    { warnMs: 2_000, giveUpMs: 300_000 },
  ],
  [{ giveUp: false }, { warnMs: 1_000, giveUpMs: undefined }],
  [false, undefined],
])("%j is meant as it says", (config, checked) => {
  expect(watchdogProblems(config)).toEqual([]);
  expect(watchdogOf(config)).toEqual(checked);
});

test.each<[unknown, string, string]>([
  [true, "watchdog", "must be an object"],
  [{ warm: "1s" }, "watchdog.warm", "is not a setting: there are warn, giveUp"],
  [{ warn: "100ms" }, "watchdog.warn", 'at least "500ms"'],
  [{ giveUp: true }, "watchdog.giveUp", "is true"],
])("%j cannot be meant, and is told", (config, where, message) => {
  expect(watchdogProblems(config)).toEqual([
    { where, message: expect.stringContaining(message) as string },
  ]);
});
