import { ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { blamesToken, cutShort, endingOf } from "./endings.ts";
import { figuresOf } from "./figures.ts";

test.each([
  "Invalid Token",
  "Token is invalid",
  "token is empty",
  "Access token is expired.",
  "invalid access token",
  "INVALID_TOKEN: the token is invalid",
])("%s blames the token", (said) => {
  expect(blamesToken(said)).toBe(true);
});

test.each(["", "ok", "live", "tokens", "invalid subscription", "no such token bucket"])(
  "%j does not",
  (said) => {
    expect(blamesToken(said)).toBe(false);
  },
);

test("a proxy that wants other credentials is named, and where to set them", () => {
  const end = { how: "refused", status: 407, retryAfter: undefined } as const;
  expect(endingOf(end, undefined, figuresOf())).toMatchObject({
    is: "lost",
    error: {
      message: expect.stringContaining("proxy"),
      hint: expect.stringContaining("HTTPS_PROXY"),
    },
  });
});

test("a series of breaks is told with its number, and with what may be behind it", () => {
  const told = cutShort(new ZoomflowError("ZF_SOCKET_LOST", "the connection broke"), 4);
  expect(told).toMatchObject({
    code: "ZF_SOCKET_LOST",
    message: "the connection broke, soon after the confirmation, 4 times in a row",
    hint: expect.stringContaining("another program uses this subscription"),
  });
});
