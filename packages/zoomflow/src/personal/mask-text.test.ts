import { expect, test } from "vitest";

import { maskText } from "./mask-text.ts";

test.each([
  ["an address", "no such user: ada.l+zoom@mail.example.org.", "no such user: [personal]."],
  ["an address in any script", "Å.Ångström@exämple.se", "[personal]"],
  ["an address in a URL", "GET /users/ada%40example.org?x", "GET /users/[personal]?x"],
  ["what stands before a host", "https://ada:pw@example.org/x", "https://ada:[personal]/x"],
  ["a phone number", "to +44 (20) 7946-0000 now", "to [personal] now"],
  ["a bare phone number", "+15550100199", "[personal]"],
])("takes out %s", (_, text, clean) => {
  expect(maskText(text)).toBe(clean);
});

test.each([
  "@slack/bolt@5.1.0 in node_modules/.pnpm/ws@8.23.0/node_modules/ws",
  "2026-01-05T09:00:00.000+02:00",
  "meeting 85746065432 of 1767603600000",
  "1+1=2, a + b, C++",
  "<@U024BE7LH> in <#C024BE7LR>",
  "at file:///app/rules.ts:12:3",
  "ratio 3.5@2x, 50%40",
])("leaves alone %s", (text) => {
  expect(maskText(text)).toBe(text);
});

test("a long text takes no longer than it is long", () => {
  for (const text of ["a".repeat(1_000_000), `${"a.".repeat(500_000)}@`, "+1".repeat(500_000)])
    expect(maskText(text)).toHaveLength(text.length);
});
