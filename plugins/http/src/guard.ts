import { isIPv4 } from "node:net";

import ipaddr from "ipaddr.js";

import { hostOf, namesAddress, namesHost } from "./allow.ts";
import type { Address, Allowed } from "./allow.ts";

/** Decides which targets may be reached. */
export interface Guard {
  /** Whether `allow` names the host of this URL, so that any of its addresses will do. */
  trusts(url: Readonly<URL>): boolean;
  /** Why this address may not be reached at this port; `undefined` when it may. */
  refusal(address: string, port: number): string | undefined;
}

/** A target that is private and that `allow` does not name. */
export class TargetRefused extends Error {
  override readonly name = "TargetRefused";
  readonly host: string;
  readonly reason: string;

  constructor(host: string, reason: string) {
    super(reason);
    this.host = host;
    this.reason = reason;
  }
}

export function createGuard(allow: readonly Allowed[]): Guard {
  return {
    trusts(url) {
      const host = hostOf(url);
      return host !== undefined && allow.some((entry) => namesHost(entry, host, portOf(url)));
    },
    refusal(text, port) {
      const address = parseAddress(text);
      if (address === undefined) return "not an address";
      if (allow.some((entry) => namesAddress(entry, address, port))) return undefined;
      return privateKind(address);
    },
  };
}

export function portOf(url: Readonly<URL>): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}

/** Reached from inside a cloud only, where they hand out credentials and configuration. */
const METADATA = new Set([
  "169.254.169.254", // AWS, Google Cloud, Azure, Oracle and most others
  "169.254.170.2", // AWS container credentials
  "168.63.129.16", // Azure; an ordinary public address by its number
  "100.100.100.200", // Alibaba Cloud
  "192.0.0.192", // Oracle Cloud
  "fd00:ec2::254", // AWS over IPv6
]);

const KINDS: Readonly<Record<string, string>> = {
  loopback: "a loopback address",
  private: "a private address",
  uniqueLocal: "a private address",
  linkLocal: "a link-local address",
  deprecatedSiteLocal: "a private address",
  carrierGradeNat: "an address of a provider's inner network (CGNAT)",
  unspecified: "the unspecified address",
  multicast: "a multicast address",
  broadcast: "the broadcast address",
};

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

function privateKind(address: Address): string | undefined {
  if (METADATA.has(address.toString())) return "a cloud's metadata address";
  const range: string = address.range();
  if (range !== "unicast") return KINDS[range] ?? "a reserved address";
  // Outside 2000::/3 nothing is routed on the internet, named range or not (::7f00:1 is in none).
  if (address.kind() === "ipv6" && !address.match(GLOBAL_IPV6)) return "a reserved address";
  return undefined;
}

function parseAddress(text: string): Address | undefined {
  const zoneless = text.replace(/%.*$/, "");
  if (isIPv4(zoneless)) return ipaddr.parse(zoneless);
  // Spelt as URLs spell it: ipaddr.js takes ::1.2.3.4 for ::ffff:1.2.3.4.
  const spelt = hostOf(`http://[${zoneless}]/`);
  return spelt === undefined ? undefined : unwrap(ipaddr.parse(spelt));
}

/** The IPv4 address inside a mapped one, or behind the well-known NAT64 prefix of an IPv6-only network. */
function unwrap(address: Address): Address {
  if (!("parts" in address)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const [a, b, c] = address.parts;
  const nat64 = address.range() === "rfc6052" && a === 0x64 && b === 0xff9b && c === 0;
  return nat64 ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
