import { expect, test } from "vitest";

import { fakePorts } from "./fake-ports.ts";

test("fake ports touch nothing and remember what they are told", async () => {
  const ports = fakePorts();
  for (const level of ["debug", "info", "warn", "error"] as const)
    ports.log[level]({ n: 1 }, level);
  ports.observe({ is: "runtime.stopping", cause: "test" });
  expect(ports.lines).toEqual(
    ["debug", "info", "warn", "error"].map((level) => ({
      level,
      fields: { n: 1 },
      message: level,
    })),
  );
  expect(ports.of("runtime.stopping")).toEqual([{ is: "runtime.stopping", cause: "test" }]);
  expect(ports.of("runtime.stopped")).toEqual([]);
  expect([ports.random(), ports.hash("text"), ports.scope.run("x", () => 1)]).toEqual([
    0.5,
    "text",
    1,
  ]);
  await new Promise<void>((resolve) => ports.endOfTurn(resolve));
});
