import { type Health, Secret } from "@zoomflow/core";
import { fakeClock } from "@zoomflow/core/testing";
import { simulateInMemory } from "@zoomflow/zoom/simulator";
import { expect, test } from "vitest";

import type { Running } from "./running.ts";
import { examineToken } from "./token.ts";

const nobody: Running = { holder: undefined, parts: undefined, holdsZoom: false, starting: false };

function rig() {
  const clock = fakeClock();
  const zoom = simulateInMemory({ clock, scope: "meeting:read:meeting" });
  const { clientId, clientSecret, accountId } = zoom.credentials;
  const learned: string[] = [];
  const stop = new AbortController();
  const options = {
    clientId,
    clientSecret: Secret.of("ZOOM_CLIENT_SECRET", clientSecret),
    accountId,
    oauthUrl: zoom.oauthUrl,
  };
  const world = { clock, fetch: zoom.fetch };
  const look = (running = nobody) =>
    examineToken(options, running, world, (token) => learned.push(token.reveal()), stop.signal);
  return { zoom, clock, stop, learned, look };
}

test("a token that is granted comes with its scopes, and is known as a secret at once", async () => {
  const { zoom, learned, look } = rig();
  const { findings, value } = await look();
  expect(findings).toMatchObject([{ status: "ok" }]);
  expect(value).toMatchObject({ is: "granted", scope: "meeting:read:meeting" });
  expect(learned).toEqual(zoom.issued);
});

test("one that cannot be had for now is told by its code", async () => {
  const { zoom, look } = rig();
  zoom.tokens({ is: "status", status: 503 });
  expect((await look()).findings).toMatchObject([{ status: "fail", code: "ZF_TOKEN_UNAVAILABLE" }]);
});

test("a request that is called off is no answer of Zoom's", async () => {
  const { zoom, stop, look } = rig();
  zoom.tokens({ is: "hang" });
  const looking = look();
  stop.abort();
  await expect(looking).rejects.toThrow();
});

test("that of a zoomflow that runs is left to it, and told by its own word where it has one", async () => {
  const { zoom, look } = rig();
  const running = (token?: Health): Running => ({
    holder: { pid: "7", dev: false, since: undefined },
    parts: token === undefined ? {} : { token },
    holdsZoom: true,
    starting: false,
  });
  expect((await look(running())).findings).toMatchObject([{ status: "skipped" }]);
  const well = await look(running({ ok: true, reason: "valid for 50 m" }));
  expect(well.findings).toMatchObject([
    { status: "ok", message: "zoomflow (pid 7) has one: valid for 50 m" },
  ]);
  expect(well.value).toMatchObject({ is: "theirs" });
  expect(zoom.log).toEqual([]);
});
