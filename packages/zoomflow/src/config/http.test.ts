import { Secret, Variable } from "@zoomflow/core";
import { describe, expect, test } from "vitest";

import { httpOf, httpProblems } from "./http.ts";
import type { Environment } from "./zoom.ts";

const problems = (config: unknown, environment: Environment = {}): readonly string[] =>
  httpProblems(config, environment).map(({ where, message }) => `${where}: ${message}`);

test("without settings it is loopback, port 7788, without a token, and the port may be missed", () => {
  expect(httpOf(undefined, {})).toEqual({
    host: "127.0.0.1",
    port: 7_788,
    portGiven: false,
    token: undefined,
  });
  expect(problems(undefined)).toEqual([]);
});

test("the variables are the defaults, and a setting wins", () => {
  const environment = { ZOOMFLOW_HTTP_PORT: "9000", ZOOMFLOW_HTTP_TOKEN: "from-env" };
  expect(httpOf({}, environment)).toMatchObject({ port: 9_000, portGiven: true });
  expect(httpOf({}, environment).token?.reveal()).toBe("from-env");
  expect(httpOf({}, { ZOOMFLOW_HTTP_HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
  expect(problems({}, { ZOOMFLOW_HTTP_HOST: "0.0.0.0" })).toEqual([
    expect.stringContaining("needs a token: set ZOOMFLOW_HTTP_TOKEN"),
  ]);
  const given = httpOf({ port: 0, token: "given" }, environment);
  expect(given).toMatchObject({ port: 0, portGiven: true });
  expect(given.token?.reveal()).toBe("given");
  expect(String(given.token)).toBe("[secret http.token]");
  const sealed = Secret.of("TOKEN", "sealed");
  expect(httpOf({ token: sealed }, environment).token).toBe(sealed);
  expect(httpOf({ host: new Variable("HOST", () => "::1") }, {}).host).toBe("::1");
  expect(problems({ port: 80 }, { ZOOMFLOW_HTTP_PORT: "wrong, but not used" })).toEqual([]);
});

test("an empty variable is as good as none", () => {
  const none = { ZOOMFLOW_HTTP_HOST: "", ZOOMFLOW_HTTP_PORT: "", ZOOMFLOW_HTTP_TOKEN: "" };
  expect(httpOf({}, none)).toEqual(httpOf({}, {}));
  expect(problems({}, none)).toEqual([]);
});

describe("is refused", () => {
  test.each<[string, unknown, Environment, string]>([
    ["what is no object", 7788, {}, "http: must be an object, such as { port: 8080 }"],
    ["no object at all", null, {}, "http: must be an object, such as { port: 8080 }"],
    [
      "an unknown field",
      { hosts: 1 },
      {},
      "http.hosts: is not a setting: there are host, port, token",
    ],
    ["an empty host", { host: "" }, {}, 'http.host: must be a text or env("NAME")'],
    ["a token that is no text", { token: 7 }, {}, 'http.token: must be a text or env("NAME")'],
    ["a port below 0", { port: -1 }, {}, "http.port: is -1: a port is a whole number"],
    ["a port beyond all", { port: 65_536 }, {}, "http.port: is 65536: a port is a whole number"],
    ["a port in quotes", { port: "80" }, {}, 'http.port: is "80": a port is a whole number'],
    ["half a port", { port: 1.5 }, {}, "http.port: is 1.5: a port is a whole number"],
    [
      "a variable that is no port",
      {},
      { ZOOMFLOW_HTTP_PORT: "http" },
      'ZOOMFLOW_HTTP_PORT: is "http": a port is a whole number',
    ],
    [
      "a host that is not set",
      { host: new Variable("HOST", () => undefined) },
      {},
      "http: HOST is not set",
    ],
    [
      "a token that is not set",
      { token: new Secret("TOKEN", () => "") },
      {},
      "http: TOKEN is not set",
    ],
    [
      "a token that no header can hold",
      {},
      { ZOOMFLOW_HTTP_TOKEN: "two words" },
      "http: ZOOMFLOW_HTTP_TOKEN must be visible ASCII characters without spaces",
    ],
    [
      "a token that can be guessed",
      { token: "fifteen-letters" },
      {},
      "http: http.token must have 16 characters or more: `openssl rand -hex 32` makes one",
    ],
    [
      "all addresses without a token",
      { host: "0.0.0.0" },
      {},
      'http.host: "0.0.0.0" can be reached from other machines, which needs a token: set ZOOMFLOW_HTTP_TOKEN',
    ],
    ["another address without a token", { host: "::" }, {}, 'http.host: "::" can be reached'],
  ])("%s", (_, config, environment, message) => {
    expect(problems(config, environment)).toEqual([expect.stringContaining(message)]);
  });

  test("nothing of what is sound", () => {
    const token = { ZOOMFLOW_HTTP_TOKEN: "sixteen-letters." };
    expect(problems({ host: "0.0.0.0", port: 80 }, token)).toEqual([]);
    for (const host of ["localhost", "::1", "127.0.0.2"]) expect(problems({ host })).toEqual([]);
  });
});
