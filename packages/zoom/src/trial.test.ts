import { Secret } from "@zoomflow/core";
import { fakeClock, settled } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { type ConnectionScript, simulateInMemory } from "./simulator/index.ts";
import { type Trial, tryConnection } from "./trial.ts";

const event = { event: "meeting.started", event_ts: 1, payload: {} };

async function rig(subscriptionId = "simulated-subscription") {
  const clock = fakeClock();
  const zoom = simulateInMemory({ clock });
  const { credentials } = zoom;
  const answer = await zoom.fetch(zoom.oauthUrl, {
    method: "POST",
    headers: {
      authorization: `Basic ${btoa(`${credentials.clientId}:${credentials.clientSecret}`)}`,
    },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token: granted } = (await answer.json()) as { access_token: string };
  const stop = new AbortController();
  const attempt = (token = granted): Promise<Trial> =>
    tryConnection(
      {
        clientId: credentials.clientId,
        clientSecret: Secret.of("ZOOM_CLIENT_SECRET", credentials.clientSecret),
        subscriptionId,
        wsUrl: zoom.wsUrl,
      },
      { clock, dial: zoom.dial },
      {
        token: Secret.of("ZOOM_ACCESS_TOKEN", token),
        withinMs: 5_000,
        holdMs: 3_000,
        signal: stop.signal,
      },
    );
  return { clock, zoom, stop, attempt };
}

async function played(script: ConnectionScript): Promise<Trial> {
  const { clock, zoom, attempt } = await rig();
  zoom.connections(script);
  const trial = attempt();
  await clock.advance(10_000);
  return trial;
}

test("a connection that Zoom confirms is held with an answered heartbeat, and closed in order", async () => {
  const { clock, zoom, attempt } = await rig();
  const trial = attempt();
  await settled();
  expect(zoom.connected).toBe(1);
  zoom.emit(event);
  await clock.advance(3_000);
  expect(await trial).toEqual({ confirmedMs: 0, acked: true, events: 1, error: undefined });
  await settled();
  expect(zoom.sockets).toBe(0);
  expect(zoom.log.find(({ is }) => is === "closed")).toMatchObject({ by: "client", code: 1000 });
  await clock.advance(60_000);
  expect(
    zoom.log.filter(({ is }) => is === "upgrade"),
    "and never opened again",
  ).toHaveLength(1);
});

describe("what keeps a connection from being held is told", () => {
  test.each<[string, ConnectionScript, string]>([
    ["a refusal", { verdict: { is: "failure" } }, "ZF_CONNECTION_REJECTED"],
    ["no confirmation", { verdict: { is: "none" } }, "ZF_CONNECTION_TIMEOUT"],
    ["another status", { upgrade: { is: "refuse", status: 503 } }, "ZF_UPGRADE_REFUSED"],
    ["a reset", { upgrade: { is: "reset" } }, "ZF_SOCKET_LOST"],
  ])("%s", async (_, script, code) => {
    expect(await played(script)).toMatchObject({ confirmedMs: undefined, error: { code } });
  });

  test("a subscription that Zoom does not know", async () => {
    const { attempt } = await rig("another");
    expect(await attempt()).toMatchObject({ error: { code: "ZF_CONNECTION_REJECTED" } });
  });

  test("another program that takes the subscription back", async () => {
    const script: ConnectionScript = { later: [{ afterMs: 1_000, do: { is: "displace" } }] };
    expect(await played(script)).toMatchObject({
      confirmedMs: 0,
      acked: true,
      error: { code: "ZF_DISPLACED" },
    });
  });

  test("a farewell without a word", async () => {
    const script: ConnectionScript = {
      later: [{ afterMs: 1_000, do: { is: "close", code: 1000 } }],
    };
    expect(await played(script)).toMatchObject({
      confirmedMs: 0,
      error: { code: "ZF_SOCKET_LOST" },
    });
  });

  test("a heartbeat that is not answered", async () => {
    expect(await played({ heartbeats: { is: "none" } })).toMatchObject({
      confirmedMs: 0,
      acked: false,
      error: undefined,
    });
  });
});

test("the token is in nothing that is told, whatever Zoom says", async () => {
  const { zoom, attempt } = await rig();
  const said = `for canary-token-1234: no`;
  zoom.connections({ verdict: { is: "failure", content: said } });
  const { error } = await attempt("canary-token-1234");
  expect(`${error?.message} ${error?.stack}`).not.toContain("canary-token-1234");
});

test("a trial that is called off ends at once", async () => {
  const { zoom, stop, attempt } = await rig();
  zoom.connections({ verdict: { is: "none" } });
  const trial = attempt();
  await settled();
  stop.abort();
  expect((await trial).error?.code).toBe("ZF_CONNECTION_TIMEOUT");
  await settled();
  expect(zoom.sockets).toBe(0);
  expect((await attempt()).confirmedMs, "called off before it began").toBeUndefined();
});
