import { BlockList, isIPv6 } from "node:net";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hostOf, parseAllowed } from "./allow.ts";
import { createGuard } from "./guard.ts";

function guard(...allow: string[]): ReturnType<typeof createGuard> {
  return createGuard(allow.map((text) => parseAllowed(text) ?? expect.fail(`${text} is no entry`)));
}

const strict = guard();

describe("refused unless allowed", () => {
  test.each([
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["::1", "loopback"],
    ["10.0.0.1", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["fc00::1", "private"],
    ["fd12:3456::1", "private"],
    ["fec0::1", "private"],
    ["169.254.1.1", "link-local"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local"],
    ["100.64.0.1", "CGNAT"],
    ["0.0.0.0", "unspecified"],
    ["0.1.2.3", "unspecified"],
    ["::", "unspecified"],
    ["224.0.0.1", "multicast"],
    ["ff02::1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["240.0.0.1", "reserved"],
    ["192.0.2.1", "reserved"],
    ["198.18.0.1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["2002:7f00:1::", "reserved"],
    ["2001:0:7f00:1::", "reserved"],
    ["64:ff9b:1::1", "reserved"],
    ["::ffff:0:7f00:1", "reserved"],
    ["::7f00:1", "reserved"],
    ["::8.8.8.8", "reserved"],
    ["4000::1", "reserved"],
    ["169.254.169.254", "metadata"],
    ["168.63.129.16", "metadata"],
    ["100.100.100.200", "metadata"],
    ["fd00:ec2::254", "metadata"],
    ["::ffff:127.0.0.1", "loopback"],
    ["::ffff:a00:1", "private"],
    ["64:ff9b::a9fe:a9fe", "metadata"],
    ["64:ff9b::c0a8:1", "private"],
    ["no address", "not an address"],
  ])("%s: %s", (address, word) => {
    expect(strict.refusal(address, 443)).toContain(word);
  });

  test.each([
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://0/",
    "http://127.0.0.1./",
    "http://１２７.0.0.1/",
    "http://[::ffff:7f00:1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://0xa9fea9fe/",
  ])("no spelling of an address slips through: %s", (url) => {
    expect(strict.refusal(hostOf(url) ?? "", 80)).toBeDefined();
  });
});

test.each([
  "8.8.8.8",
  "1.1.1.1",
  "172.32.0.1",
  "100.128.0.1",
  "2606:4700::1111",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
])("%s is public", (address) => {
  expect(strict.refusal(address, 443)).toBeUndefined();
});

describe("what `allow` opens", () => {
  test("an address, at one port or at all", () => {
    expect(guard("10.0.0.5").refusal("10.0.0.5", 80)).toBeUndefined();
    expect(guard("10.0.0.5").refusal("10.0.0.6", 80)).toBeDefined();
    expect(guard("10.0.0.5:8080").refusal("10.0.0.5", 8080)).toBeUndefined();
    expect(guard("10.0.0.5:8080").refusal("10.0.0.5", 80)).toBeDefined();
    expect(guard("[::1]:8080").refusal("::1", 8080)).toBeUndefined();
    expect(guard("::1").refusal("::1", 1)).toBeUndefined();
  });

  test("a range, for mapped addresses too, and not the other family", () => {
    const lan = guard("10.0.0.0/8", "fd00::/8");
    expect(lan.refusal("10.200.0.1", 80)).toBeUndefined();
    expect(lan.refusal("::ffff:10.0.0.1", 80)).toBeUndefined();
    expect(lan.refusal("fd00::1", 80)).toBeUndefined();
    expect(lan.refusal("11.0.0.1", 80)).toBeUndefined();
    expect(lan.refusal("192.168.0.1", 80)).toBeDefined();
    expect(lan.refusal("fc00::1", 80)).toBeDefined();
  });

  test.each([
    ["crm.internal", "http://crm.internal/", true],
    ["crm.internal", "https://CRM.internal.:8443/", true],
    ["crm.internal", "http://a.crm.internal/", false],
    ["crm.internal:8080", "http://crm.internal:8080/", true],
    ["crm.internal:8080", "http://crm.internal/", false],
    ["crm.internal:80", "http://crm.internal/", true],
    ["crm.internal:443", "https://crm.internal/", true],
    ["*.internal", "http://a.b.internal/", true],
    ["*.internal", "http://internal/", false],
    ["*.internal", "http://evilinternal/", false],
    ["*.internal:81", "http://a.internal/", false],
    ["10.0.0.0/8", "http://crm.internal/", false],
  ])("%s and %s: trusted %s", (entry, url, trusted) => {
    expect(guard(entry).trusts(new URL(url))).toBe(trusted);
  });
});

describe("whatever the address", () => {
  // Node's own list, filled from the IANA registries, as a second opinion.
  const special = new BlockList();
  for (const [net, bits] of [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ] as const)
    special.addSubnet(net, bits, "ipv4");

  const ipV4 = fc.oneof(
    fc.ipV4(),
    fc
      .constantFrom("10", "127", "169.254", "172.20", "192.168", "198.18", "100.64", "240")
      .chain((head) =>
        fc
          .array(fc.nat(255), { minLength: 3, maxLength: 3 })
          .map((tail) => [...head.split("."), ...tail].slice(0, 4).join(".")),
      ),
  );

  test("no special IPv4 address is taken for a public one", () => {
    fc.assert(
      fc.property(ipV4, (address) => {
        if (special.check(address, "ipv4")) expect(strict.refusal(address, 443)).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });

  test("an IPv4 address fares the same when it is wrapped in IPv6", () => {
    fc.assert(
      fc.property(ipV4, (address) => {
        const verdict = strict.refusal(address, 443);
        expect(strict.refusal(`::ffff:${address}`, 443)).toBe(verdict);
        expect(strict.refusal(`64:ff9b::${address}`, 443)).toBe(verdict);
      }),
    );
  });

  test("an IPv6 address outside 2000::/3 is public only by the IPv4 address inside it", () => {
    const global = new BlockList();
    global.addSubnet("2000::", 3, "ipv6");
    fc.assert(
      fc.property(
        fc.ipV6().filter((address) => isIPv6(address)),
        (address) => {
          if (strict.refusal(address, 443) !== undefined || global.check(address, "ipv6")) return;
          expect(hostOf(`http://[${address}]/`)).toMatch(/^(::ffff:|64:ff9b::)/);
        },
      ),
    );
  });
});
