import { fakePorts } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import { canListen, listenToNotices } from "../../test/notify-listener.ts";
import { decideReadiness } from "../http/readiness.ts";
import { supervise, type SuperviseParts } from "./supervise.ts";

function setup() {
  const { log, lines } = fakePorts();
  const health = new Map([["websocket", { ok: false, reason: "refused with my-canary" }]]);
  const parts: SuperviseParts = {
    readiness: () => decideReadiness("running", health, { number: 1, rules: 1, setAside: [] }),
    stopDeadlineMs: 1_000,
    log,
    redact: (text) => text.replaceAll("my-canary", "[secret]"),
  };
  return { parts, lines };
}

test("where no supervisor asks nothing is put together", () => {
  expect(supervise({}, setup().parts)).toBeUndefined();
});

test.skipIf(!canListen)("what a supervisor is told has no secret in it", async () => {
  await using listener = await listenToNotices();
  const environment = { PATH: process.env["PATH"], NOTIFY_SOCKET: listener.socket };
  const observe = supervise(environment, setup().parts);
  observe?.({ is: "runtime.started", rules: 1, plugins: [] });
  observe?.({ is: "config.reloading", revision: 1 });
  observe?.({ is: "runtime.stopping", cause: "SIGTERM" });
  observe?.({ is: "runtime.stopped", left: 0, kept: true });
  await listener.heard(/^STOPPING=1/);
  expect(listener.told).toEqual([
    expect.stringMatching(/^STATUS=Starting/),
    "READY=1 | STATUS=Not ready: websocket: refused with [secret]",
    expect.stringMatching(/^RELOADING=1 \| MONOTONIC_USEC=\d{6,} /),
    expect.stringMatching(/^STOPPING=1/),
  ]);
});

test("without a PATH, or the program on it, the log has one warning", async () => {
  const { parts, lines } = setup();
  supervise({ PATH: "/nowhere", NOTIFY_SOCKET: "@nobody" }, parts);
  await expect.poll(() => lines).toMatchObject([{ level: "warn", fields: { socket: "@nobody" } }]);
});
