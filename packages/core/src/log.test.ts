import { expect, test } from "vitest";

import { withFields } from "./log.ts";
import { fakePorts } from "./testing/fake-ports.ts";

test("every line of a log with fields carries them, and its own beside", () => {
  const ports = fakePorts();
  const log = withFields(ports.log, { rule: "r", run: "1" });
  for (const level of ["debug", "info", "warn", "error"] as const) log[level]({ n: 1 }, "said");
  expect(ports.lines).toEqual(
    ["debug", "info", "warn", "error"].map((level) => ({
      level,
      fields: { rule: "r", run: "1", n: 1 },
      message: "said",
    })),
  );
});
