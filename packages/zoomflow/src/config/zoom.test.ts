import { Secret, Variable } from "@zoomflow/core";
import { expect, test } from "vitest";

import type { ZoomConfig } from "./define.ts";
import { proxyOf, type ResolvedZoom, resolveZoom } from "./zoom.ts";

const ENVIRONMENT = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "secret",
  ZOOM_ACCOUNT_ID: "account",
  ZOOM_SUBSCRIPTION_ID: "subscription",
};

const messages = ({ problems }: ResolvedZoom): readonly string[] =>
  problems.map(({ message }) => message);

test("without `zoom` in the config, everything comes from the variables", () => {
  const { options } = resolveZoom(undefined, ENVIRONMENT);
  expect(options).toMatchObject({
    clientId: "id",
    accountId: "account",
    subscriptionId: "subscription",
  });
  expect(options?.clientSecret.reveal()).toBe("secret");
  expect(options).not.toHaveProperty("proxy");
});

test("what the config says wins over the variables, in whatever way it says it", () => {
  const given = {
    clientId: "own",
    clientSecret: "own-secret",
    accountId: new Variable("ACCOUNT", () => "own-account"),
  };
  const { options } = resolveZoom(given, ENVIRONMENT);
  expect(options).toMatchObject({ clientId: "own", accountId: "own-account" });
  expect(options?.clientSecret.reveal()).toBe("own-secret");
  const sealed = resolveZoom({ clientSecret: Secret.of("X", "sealed") }, ENVIRONMENT);
  expect(sealed.options?.clientSecret.reveal()).toBe("sealed");
  const variable = resolveZoom({ clientSecret: new Variable("Y", () => "by-name") }, ENVIRONMENT);
  expect(variable.options?.clientSecret.reveal()).toBe("by-name");
});

test("an account id that is not set makes it a general app, not a problem", () => {
  const { options } = resolveZoom(
    { accountId: new Variable("NO_ACCOUNT", () => undefined) },
    { ...ENVIRONMENT, ZOOM_ACCOUNT_ID: "" },
  );
  expect(options).not.toHaveProperty("accountId");
});

test("what is missing is named by its variable, all of it at once", () => {
  expect(messages(resolveZoom({}, {}))).toEqual([
    "ZOOM_CLIENT_ID is not set",
    "ZOOM_CLIENT_SECRET is not set",
    "subscriptionId (ZOOM_SUBSCRIPTION_ID) is not set, and wsUrl names none",
  ]);
  const named = {
    clientId: new Variable("MY_ID", () => undefined),
    clientSecret: new Variable("MY_SECRET", () => undefined),
  };
  expect(messages(resolveZoom(named, {}))).toEqual([
    "MY_ID is not set",
    "MY_SECRET is not set",
    "subscriptionId (ZOOM_SUBSCRIPTION_ID) is not set, and wsUrl names none",
  ]);
});

test("a variable that was left empty is said to be so", () => {
  const given = { ...ENVIRONMENT, ZOOM_CLIENT_ID: "", ZOOM_CLIENT_SECRET: "" };
  expect(messages(resolveZoom({}, given))).toEqual([
    "ZOOM_CLIENT_ID is empty",
    "ZOOM_CLIENT_SECRET is empty",
  ]);
});

test("the link's own checks are heard as well", () => {
  expect(resolveZoom({ wsUrl: "ftp://nowhere" }, ENVIRONMENT).problems).toHaveLength(1);
});

test.each<[string, unknown, string]>([
  [
    "a field that there is not",
    { clientID: "x" },
    "`clientID` is not a setting: did you mean `clientId`?",
  ],
  [
    "a figure that there is not",
    { link: { readyTimeuot: "1s" } },
    "`link.readyTimeuot` is not a setting: did you mean `readyTimeout`?",
  ],
  ["what is no object", "hello", "must be an object"],
  ["a link that is no object", { link: 3 }, "`link` must be an object"],
  [
    "a number for a text",
    { clientId: 5 },
    '`clientId` must be a text, env("NAME") or secret("NAME")',
  ],
  ["a grant that there is not", { grant: "password" }, '`grant` can be "account_credentials"'],
])("names %s", (_, config, problem) => {
  expect(messages(resolveZoom(config as ZoomConfig, ENVIRONMENT)).join()).toContain(problem);
});

test("the proxy's variables are read in either case", () => {
  expect(proxyOf({})).toBeUndefined();
  expect(proxyOf({ HTTPS_PROXY: "http://p:1" })).toEqual({ https: "http://p:1" });
  expect(proxyOf({ https_proxy: "http://p:1", no_proxy: "a" })).toEqual({
    https: "http://p:1",
    no: "a",
  });
});
