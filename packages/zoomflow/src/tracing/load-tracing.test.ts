import { expect, test } from "vitest";

import { systemClock } from "../system.ts";
import { loadTracing } from "./load-tracing.ts";

test("without an SDK there is nothing that takes moments", async () => {
  expect(await loadTracing(systemClock, { warn() {} })).toBeUndefined();
});
