import { Secret } from "@zoomflow/core";
import { expect, onTestFinished, test } from "vitest";

import { createDial } from "./dial.ts";
import { machineClock, startSimulator } from "./simulator/index.ts";
import { createZoomSource } from "./source.ts";

// What somebody can do about it is told by its health.

async function connected() {
  const zoom = await startSimulator();
  const { clientSecret, ...credentials } = zoom.credentials;
  const source = createZoomSource(
    {
      ...credentials,
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
      oauthUrl: zoom.oauthUrl,
      wsUrl: zoom.wsUrl,
      link: { readyTimeout: "1s", backoff: { min: "5ms", max: "20ms" }, attemptsPerMinute: 6_000 },
    },
    { clock: machineClock, random: () => 0.5, fetch, dial: createDial(), observe() {} },
  );
  onTestFinished(async () => {
    await source.stop();
    await zoom.stop();
  });
  source.start({ deliver() {}, failed() {} });
  await expect.poll(() => source.health().ok).toBe(true);
  return { zoom, source };
}

test("a second consumer is named while it has the subscription", async () => {
  const { zoom, source } = await connected();
  zoom.do({ is: "displace" });
  await expect
    .poll(() => source.health())
    .toMatchObject({
      ok: false,
      code: "ZF_DISPLACED",
      hint: expect.stringContaining("second zoomflow"),
    });
});

test("a host that cannot be reached is named, between the attempts and within them", async () => {
  const { zoom, source } = await connected();
  await zoom.stop();
  await expect
    .poll(() => source.health())
    .toMatchObject({
      ok: false,
      hint: expect.stringContaining("firewall"),
    });
});

test("the token and this machine's clock beside Zoom's are told with it", async () => {
  const { source } = await connected();
  expect(source.parts?.()).toEqual({
    token: { ok: true, reason: expect.stringMatching(/^granted \d+ s ago$/) },
    clock: { ok: true, reason: "within 60 s of Zoom's" },
  });
});
