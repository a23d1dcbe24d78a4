import { expect, test } from "vitest";

import { keyForHeader, signatureOf } from "./sign.ts";

test("a signature is the HMAC-SHA256 that any other tool computes", () => {
  // GitHub's own published example: docs.github.com, "Validating webhook deliveries".
  expect(signatureOf("It's a Secret to Everybody", Buffer.from("Hello, World!"))).toBe(
    "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
  );
});

test.each(["event-1/rule-1/step-1", "k".repeat(255)])("the key %s is sent as it is", (key) => {
  expect(keyForHeader(key)).toBe(key);
});

test.each(["règle", "two words", "line\r\nbreak", "", "k".repeat(256)])(
  "a key that no header can carry becomes its digest, the same each time: %j",
  (key) => {
    expect(keyForHeader(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(keyForHeader(key)).toBe(keyForHeader(key));
  },
);
