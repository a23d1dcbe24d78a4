import { expect, test } from "vitest";

import type { InstanceOptions } from "../actions/instance-options.ts";
import { instanceProblems } from "./check-instance.ts";

test.each<InstanceOptions>([
  {},
  { breaker: false, isolate: true },
  { breaker: { failures: 1, window: "2m", coolDown: "1s" }, isolate: { memoryMb: 64 } },
])("what can be meant passes: %j", (kept) => {
  expect(instanceProblems(kept)).toEqual([]);
});

test.each<[object, string]>([
  [{ isolated: true }, "`isolated` is not an option: did you mean `isolate`?"],
  [{ isolate: "yes" }, "`isolate` must be true or false"],
  [
    { isolate: { memoryMB: 3 } },
    "`isolate.memoryMB` is not an option: did you mean `isolate.memoryMb`?",
  ],
  [{ isolate: { memoryMb: 0 } }, "`isolate.memoryMb` must be a whole number of 1 or more"],
  [{ breaker: true }, "`breaker` is true: write it like { failures: 5 }, or false"],
  [{ breaker: { failures: 1.5 } }, "`breaker.failures` must be a whole number of 1 or more"],
  [{ breaker: { window: "0s" } }, "`breaker.window` must be more than 0"],
  [
    { breaker: { coolDown: "soon" } },
    '`breaker.coolDown` is "soon": write it like "30s", "5m" or "2h"',
  ],
])("what cannot is told: %j", (kept, problem) => {
  expect(instanceProblems(kept as never)).toEqual([problem]);
});
