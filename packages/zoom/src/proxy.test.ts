import { expect, test } from "vitest";

import { proxyFor } from "./proxy.ts";

const https = "http://proxy:3128";

test.each<[string, string, string | undefined, boolean]>([
  ["every host", "wss://ws.zoom.us/ws", undefined, true],
  ["a plain socket too", "ws://zoom.test/ws", undefined, true],
  ["no host with *", "wss://ws.zoom.us", "*", false],
  ["no host that is listed", "wss://ws.zoom.us", "a.com, ws.zoom.us", false],
  ["no subdomain of one that is listed", "wss://ws.zoom.us", "ZOOM.us", false],
  ["no subdomain of a dotted one", "wss://ws.zoom.us", ".zoom.us", false],
  ["no subdomain of a starred one", "wss://ws.zoom.us", "*.zoom.us", false],
  ["a host that only ends alike", "wss://wszoom.us", "zoom.us", true],
  ["no host at the listed port", "wss://ws.zoom.us", "ws.zoom.us:443", false],
  ["no plain host at the listed port", "ws://ws.zoom.us", "ws.zoom.us:80", false],
  ["no host at the listed port of its own", "wss://ws.zoom.us:8443", "ws.zoom.us:8443", false],
  ["a host at another port", "https://ws.zoom.us", "ws.zoom.us:8443", true],
  ["no address of this machine", "ws://127.0.0.1:8080", undefined, false],
  ["no name of this machine", "ws://localhost:8080", undefined, false],
  ["no name under it", "ws://zoom.localhost", undefined, false],
  ["no IPv6 address of this machine", "ws://[::1]:8080", undefined, false],
])("the proxy is for %s", (_, target, no, proxied) => {
  const proxy = proxyFor(new URL(target), no === undefined ? { https } : { https, no });
  expect(proxy?.host).toBe(proxied ? "proxy:3128" : undefined);
});

test("without one, all is direct", () => {
  const target = new URL("wss://ws.zoom.us");
  expect(proxyFor(target, undefined)).toBeUndefined();
  expect(proxyFor(target, { https: "" })).toBeUndefined();
  expect(proxyFor(target, { https: "not a URL" })).toBeUndefined();
});
