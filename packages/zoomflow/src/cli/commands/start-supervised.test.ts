import { startSimulator } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.ts";
import { canListen, listenToNotices } from "../../../test/notify-listener.ts";
import { LOGGING_CONFIG, project } from "../../../test/project.ts";

/** A rule that goes on until it is broken off: the stop lasts as long as it is given. */
const LASTING_CONFIG = `
import { defineConfig, on } from "zoomflow";

export default defineConfig({
  stopTimeout: "1s",
  rules: [
    on("meeting.started", {
      id: "lasting",
      run: (_, { log, signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
          log.info({}, "it lasts");
        }),
    }),
  ],
});
`;

test.skipIf(!canListen)(
  "systemd is told of the start, of how it stands, of reloads and of the stop, and gets signs of life",
  async () => {
    using folder = project({ "zoomflow.config.ts": LASTING_CONFIG });
    await using listener = await listenToNotices();
    const zoom = await startSimulator();
    await using run = cli(["start"], {
      ...folder,
      environment: {
        ...zoom.env,
        PATH: process.env["PATH"] ?? "",
        NOTIFY_SOCKET: listener.socket,
        WATCHDOG_USEC: "2000000",
      },
    });
    await listener.heard(/^READY=1 /);
    expect(listener.told[0]).toBe("STATUS=Starting | EXTEND_TIMEOUT_USEC=600000000");
    await listener.heard(/^WATCHDOG=1$/);
    run.kill("SIGHUP");
    await listener.heard(/^READY=1 /, 2);
    expect(listener.told.filter((line) => /^(RELOADING|READY)/.test(line))).toEqual([
      expect.stringMatching(/^READY=1 \| STATUS=/),
      expect.stringMatching(/^RELOADING=1 \| MONOTONIC_USEC=\d+ \| STATUS=/),
      expect.stringMatching(/^READY=1 \| STATUS=(Ready: 1 loaded, revision 2|Not ready: )/),
    ]);
    await listener.heard(/STATUS=Ready: /);
    zoom.emit({
      event: "meeting.started",
      event_ts: Date.now(),
      payload: { object: { uuid: "a" } },
    });
    await run.said(/it lasts/);
    run.kill("SIGTERM");
    await listener.heard(/^STOPPING=1 \| STATUS=Stopping \| EXTEND_TIMEOUT_USEC=31000000$/);
    expect(await run.end).toBe(0);
    await zoom.stop();
  },
);

test("without the program it says so, and runs", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG });
  const zoom = await startSimulator();
  await using run = cli(["start"], {
    ...folder,
    environment: { ...zoom.env, NOTIFY_SOCKET: "/nowhere/notify", PATH: "/nowhere" },
  });
  await run.said(/the supervisor cannot be told how zoomflow does/);
  await run.said(/"to":"connected"/);
  run.kill("SIGTERM");
  expect(await run.end).toBe(0);
  await zoom.stop();
});
