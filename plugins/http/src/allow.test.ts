import fc from "fast-check";
import { expect, test } from "vitest";

import { parseAllowed } from "./allow.ts";

test.each([
  ["CRM.Internal", { kind: "host", host: "crm.internal", port: undefined }],
  ["crm.internal.", { kind: "host", host: "crm.internal", port: undefined }],
  ["bücher.example", { kind: "host", host: "xn--bcher-kva.example", port: undefined }],
  ["my_host:65535", { kind: "host", host: "my_host", port: 65_535 }],
  ["localhost:1", { kind: "host", host: "localhost", port: 1 }],
  ["*.corp.example:8443", { kind: "subdomains", suffix: ".corp.example", port: 8_443 }],
  ["10.0.0.1", { kind: "range", bits: 32, port: undefined }],
  ["10.0.0.1:80", { kind: "range", bits: 32, port: 80 }],
  ["10.0.0.0/8", { kind: "range", bits: 8, port: undefined }],
  ["::1", { kind: "range", bits: 128, port: undefined }],
  ["[fd00::1]:8080", { kind: "range", bits: 128, port: 8_080 }],
  ["fd00::/8", { kind: "range", bits: 8, port: undefined }],
])("%s is understood", (text, entry) => {
  expect(parseAllowed(text)).toMatchObject(entry);
});

test.each([
  "",
  " ",
  "*",
  "*.",
  "*.*.example",
  "*.10.0.0.1",
  "a b",
  "http://crm.internal",
  "crm.internal/path",
  "crm.internal:",
  "crm.internal:0",
  "crm.internal:65536",
  "crm.internal:http",
  "user@crm.internal",
  "10.0.0.0/33",
  "10.0/8",
  "10.0.0.256",
  "::ffff:10.0.0.0/104",
  "[::1",
  "[crm.internal]",
])("%j is refused rather than guessed at", (text) => {
  expect(parseAllowed(text)).toBeUndefined();
});

test("no text makes the reader of `allow` throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseAllowed(text)));
});
