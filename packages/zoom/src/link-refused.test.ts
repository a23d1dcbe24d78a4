import { Secret, type ZoomflowError } from "@zoomflow/core";
import type { Telemetry } from "@zoomflow/core/ports";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { expect, test } from "vitest";

import type { LinkOptions } from "./options.ts";
import { simulateInMemory } from "./simulator/index.ts";
import { createZoomSource } from "./source.ts";

// What becomes of a link that Zoom has served and serves no longer.

function setup(link: LinkOptions = {}) {
  const clock = fakeClock();
  const zoom = simulateInMemory({ clock });
  const moments: Telemetry[] = [];
  const failures: ZoomflowError[] = [];
  const { clientSecret, ...credentials } = zoom.credentials;
  const source = createZoomSource(
    {
      ...credentials,
      clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
      oauthUrl: zoom.oauthUrl,
      wsUrl: zoom.wsUrl,
      link,
    },
    {
      clock,
      random: () => 0.5,
      fetch: zoom.fetch,
      dial: zoom.dial,
      observe: (moment) => moments.push(moment),
    },
  );
  const start = async () => {
    source.start({ deliver() {}, failed: (error) => failures.push(error) });
    await settled();
  };
  const count = (is: string) => zoom.log.filter((record) => record.is === is).length;
  return { clock, zoom, source, moments, failures, start, count };
}

test("credentials that are refused once it was connected are tried again, until they are accepted", async () => {
  const { clock, zoom, source, moments, start, count, failures } = setup();
  await start();
  expect(source.state).toBe("connected");
  const refused = { is: "refused", error: "invalid_client" } as const;
  zoom.always({ token: refused });
  await clock.advance(3_600_000); // the token's life
  zoom.do({ is: "reset" });
  const before = count("token-request");
  await clock.advance(3_600_000);
  expect(failures).toEqual([]);
  expect(source.health()).toMatchObject({ ok: false, code: "ZF_CREDENTIALS_REFUSED" });
  expect(source.parts?.()["token"]?.code).toBe("ZF_CREDENTIALS_REFUSED");
  expect(count("token-request") - before).toBe(12);
  const refusals = moments.flatMap((moment) =>
    moment.is === "link.state" && moment.to === "refused" ? [moment.refusals] : [],
  );
  expect(refusals).toEqual(Array.from({ length: 12 }, (_, nth) => nth + 1));

  zoom.always({ token: { is: "ok" } });
  await clock.advance(330_000);
  expect(source.state).toBe("connected");
  expect(source.health().ok).toBe(true);
  await source.stop();
});

test("a subscription that is refused once it was connected heals by itself", async () => {
  const { clock, zoom, source, start, count, failures } = setup();
  await start();
  zoom.always({ connection: { verdict: { is: "failure" } } });
  zoom.do({ is: "reset" });
  await clock.advance(7_200_000);
  expect(failures).toEqual([]);
  expect(source.health().code).toBe("ZF_CONNECTION_REFUSED");
  const before = count("upgrade");
  await clock.advance(3_600_000);
  expect(count("upgrade") - before).toBeLessThanOrEqual(12);
  zoom.always({ connection: {} });
  await clock.advance(330_000);
  expect(source.state).toBe("connected");
  await source.stop();
});

test("stops at once while it is refused", async () => {
  const { clock, zoom, source, start } = setup();
  await start();
  zoom.always({ token: { is: "refused", error: "invalid_client" } });
  await clock.advance(3_600_000);
  zoom.do({ is: "reset" });
  await clock.advance(1_000);
  expect(source.state).toBe("refused");
  await source.stop();
  expect(source.state).toBe("stopped");
});

test("a shorter `refusedWait` asks Zoom as often as it says", async () => {
  const { clock, zoom, start, count } = setup({ refusedWait: "10s" });
  await start();
  zoom.always({ token: { is: "refused", error: "invalid_client" } });
  await clock.advance(3_600_000);
  zoom.do({ is: "reset" });
  await clock.advance(1_000);
  const before = count("token-request");
  await clock.advance(60_000);
  expect(count("token-request") - before).toBe(5);
});
