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

test("the long name of an error does show", () => {
  const named = "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: Max payload size exceeded";
  expect(excerpt(named)).toBe(named);
  expect(excerpt(`id ${"A".repeat(40)}_`)).toBe("id [redacted]");
});

test("a secret does not show in base64, whatever stood before it", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ minLength: 9, unit: "grapheme-ascii" }), text, text, (value, a, b) => {
      for (const form of ["base64", "base64url"] as const) {
        const shown = excerpt(`sent ${Buffer.from(a + value + b).toString(form)} to`, [
          Secret.of("S", value),
        ]);
        for (const part of shown.split(/[^\w+/-]+/))
          expect(Buffer.from(part, form).toString()).not.toContain(value.slice(2, -2));
      }
    }),
  );
});

test("a secret does not show in JSON", () => {
  const value = 'a"b\\c"d';
  expect(excerpt(JSON.stringify([value]), [Secret.of("S", value)])).toBe('["[S]"]');
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
