import { Secret } from "@zoomflow/core";
import fc from "fast-check";
import { expect, test } from "vitest";

import { excerpt } from "./redact.ts";

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJ6b29tIn0.c2lnbmF0dXJl";

test.each([
  ["a token by its shape", `bad token ${jwt} here`, "bad token [token] here"],
  [
    "a token in a query",
    "?subscriptionId=a&access_token=abc.def&x=1",
    "?subscriptionId=a&access_token=[redacted]&x=1",
  ],
  [
    "a download token in JSON in JSON",
    String.raw`{\"download_token\":\"short\",\"a\":1}`,
    String.raw`{\"download_token\":\"[redacted]\",\"a\":1}`,
  ],
  ["a password", '{"password": "hunter2"}', '{"password": "[redacted]"}'],
  ["a header", "authorization: Bearer abc", "authorization: [redacted]"],
  ["an e-mail address", "from ada.lovelace@example.co.uk today", "from [e-mail] today"],
  [
    "the query of a URL",
    "see wss://ws.zoom.us/ws?a=b#c now",
    "see wss://ws.zoom.us/ws?[redacted] now",
  ],
  [
    "who logs in with a URL",
    "http://me:pw@proxy:3128/ failed",
    "http://[redacted]@proxy:3128/ failed",
  ],
  ["long opaque texts", `id ${"aB3".repeat(20)}`, "id [redacted]"],
  ["line breaks and control characters", "a\r\nlevel=error\u0007b\u2028c", "a level=error b c"],
])("%s does not show", (_, text, shown) => {
  expect(excerpt(text)).toBe(shown);
});

test("it is short, however long the text", () => {
  expect(excerpt("a b ".repeat(1_000_000)).length).toBeLessThanOrEqual(161);
});

test("a known secret never shows, wherever it stands and however it is encoded", () => {
  fc.assert(
    fc.property(
      fc
        .string({
          minLength: 8,
          unit: fc.constantFrom("a", "b", "/", "+", " ", "=", "&", "%", "1"),
        })
        .filter((value) => value.trim().length >= 8),
      fc.string({ maxLength: 3_000 }),
      fc.string(),
      (value, before, after) => {
        const known = [Secret.of("TOKEN", value), new Secret("UNSET", () => undefined)];
        expect(excerpt(`${before}${value}${after}`, known)).not.toContain(value);
        expect(excerpt(`${before}${encodeURIComponent(value)}${after}`, known)).not.toContain(
          encodeURIComponent(value),
        );
      },
    ),
  );
});
