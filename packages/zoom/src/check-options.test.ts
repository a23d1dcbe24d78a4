import { Secret } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { checkZoomOptions } from "./check-options.ts";
import { grantOf, socketUrl } from "./endpoint.ts";
import { figuresOf } from "./figures.ts";
import type { LinkOptions, ZoomOptions } from "./options.ts";

const good: ZoomOptions = {
  clientId: "id",
  clientSecret: Secret.of("ZOOM_CLIENT_SECRET", "s"),
  accountId: "a",
  subscriptionId: "sub",
};

describe("options", () => {
  test.each<[string, Partial<ZoomOptions>, string]>([
    ["no client id", { clientId: "" }, "ZOOM_CLIENT_ID"],
    [
      "no client secret",
      { clientSecret: new Secret("ZOOM_CLIENT_SECRET", () => undefined) },
      "ZOOM_CLIENT_SECRET",
    ],
    ["no subscription", { subscriptionId: "" }, "ZOOM_SUBSCRIPTION_ID"],
    ["two subscriptions", { wsUrl: "wss://ws.zoom.us/ws?subscriptionId=other" }, "differ"],
    [
      "a grant without its account",
      { grant: "account_credentials", accountId: "" },
      "ZOOM_ACCOUNT_ID",
    ],
    ["a socket URL that is none", { wsUrl: "ws.zoom.us" }, "ZOOM_WS_URL"],
    ["a socket URL of another kind", { wsUrl: "https://ws.zoom.us/ws" }, "wss:// or ws://"],
    ["a socket URL with a fragment", { wsUrl: "wss://ws.zoom.us/ws#x" }, "fragment"],
    ["a token URL of another kind", { oauthUrl: "ftp://zoom.us" }, "ZOOM_OAUTH_URL"],
    ["a proxy that is no URL", { proxy: { https: "proxy:x:3128" } }, "HTTPS_PROXY"],
  ])("%s is one problem, and names what to set", (_, wrong, named) => {
    const problems = checkZoomOptions({ ...good, ...wrong });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
  });

  test("what suffices is enough", () => {
    expect(checkZoomOptions(good)).toEqual([]);
    const { subscriptionId: _, ...rest } = good;
    expect(
      checkZoomOptions({ ...rest, wsUrl: "wss://ws.zoomgov.com/ws?subscriptionId=x" }),
    ).toEqual([]);
    expect(checkZoomOptions({ ...good, proxy: { https: "", no: "" } })).toEqual([]);
  });

  test.each<[LinkOptions, string]>([
    [{ readyTimeout: "soon" as never }, "link.readyTimeout"],
    [{ ackTimeout: "0s" }, "link.ackTimeout"],
    [{ heartbeatInterval: "31s" }, "link.heartbeatInterval"],
    [{ backoff: { min: "2m" } }, "link.backoff.min"],
    [{ backoff: { max: "x" as never } }, "link.backoff.max"],
    [{ displacedWait: { min: "5m", max: "1m" } }, "link.displacedWait.min"],
    [{ refusedWait: "0s" }, "link.refusedWait"],
    [{ attemptsPerMinute: 0 }, "link.attemptsPerMinute"],
    [{ attemptsPerMinute: Number.NaN }, "link.attemptsPerMinute"],
    [{ maxPayload: 10 }, "link.maxPayload"],
  ])("a figure that makes no sense is named: %j", (link, named) => {
    expect(checkZoomOptions({ ...good, link })[0]).toContain(named);
  });

  test("the figures are those of Zoom unless given", () => {
    expect(figuresOf()).toMatchObject({
      readyTimeout: 15_000,
      heartbeatInterval: 25_000,
      ackTimeout: 10_000,
      silenceTimeout: 45_000,
      backoff: { min: 1_000, max: 60_000 },
      stableAfter: 60_000,
      attemptsPerMinute: 10,
      displacedWait: { min: 60_000, max: 900_000 },
      refusedWait: 300_000,
      maxPayload: 4_194_304,
    });
    expect(figuresOf({ backoff: { max: "5m" }, displacedText: ["a.b", /x/g] })).toMatchObject({
      backoff: { min: 1_000, max: 300_000 },
      displacedText: [/a\.b/i, /x/g],
    });
  });
});

describe("the way to Zoom", () => {
  test("the grant follows from the app", () => {
    expect(grantOf({ accountId: "a" })).toBe("account_credentials");
    expect(grantOf({})).toBe("client_credentials");
    expect(grantOf({ accountId: "a", grant: "client_credentials" })).toBe("client_credentials");
  });

  test("the socket's URL keeps what it has, gets what is missing, and does not print", () => {
    const token = Secret.of("t", "a+b/c=");
    const url = socketUrl({ wsUrl: "wss://ws.zoom.us/ws?subscriptionId=x%2F1&region=eu" }, token);
    expect(String(url)).toBe("[secret socket URL]");
    expect(url.reveal()).toBe(
      "wss://ws.zoom.us/ws?subscriptionId=x%2F1&region=eu&access_token=a%2Bb%2Fc%3D",
    );
    expect(socketUrl({ subscriptionId: "s" }, token).reveal()).toBe(
      "wss://ws.zoom.us/ws?subscriptionId=s&access_token=a%2Bb%2Fc%3D",
    );
  });
});
