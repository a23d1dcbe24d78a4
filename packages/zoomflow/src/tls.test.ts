import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { insistOnVerification } from "./tls.ts";

test("certificates stay verified whatever the environment says, and it is told what to do instead", () => {
  const { log, lines } = fakePorts();
  const environment = { NODE_TLS_REJECT_UNAUTHORIZED: "0", OTHER: "1" };
  insistOnVerification(environment, log);
  expect(environment).toEqual({ OTHER: "1" });
  expect(lines).toMatchObject([
    { level: "warn", message: expect.stringContaining("NODE_EXTRA_CA_CERTS") },
  ]);
});

test("an environment that leaves it on is left alone", () => {
  const { log, lines } = fakePorts();
  const environment = { NODE_TLS_REJECT_UNAUTHORIZED: "1" };
  insistOnVerification(environment, log);
  expect(environment).toEqual({ NODE_TLS_REJECT_UNAUTHORIZED: "1" });
  expect(lines).toEqual([]);
});
