import ipaddr from "ipaddr.js";

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** One entry of `allow`. Without a port it stands for all of them. */
export type Allowed = { readonly port: number | undefined } & (
  | { readonly kind: "host"; readonly host: string }
  | { readonly kind: "subdomains"; readonly suffix: string }
  | { readonly kind: "range"; readonly network: Address; readonly bits: number }
);

/** An entry as a person writes it; `undefined` when it cannot be understood. */
export function parseAllowed(text: string): Allowed | undefined {
  if (text.includes("/")) return parseRange(text);
  if (ipaddr.IPv6.isValid(text)) return parseRange(`${text}/128`);

  const parts = /^(\*\.)?(\[[^\]]+\]|[^\s:[\]@?#\\*%]+)(?::(\d{1,5}))?$/.exec(text);
  const host = parts?.[2] && hostOf(`http://${parts[2]}/`);
  if (!host) return undefined;
  const port = parts[3] === undefined ? undefined : Number(parts[3]);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;

  const range = ipaddr.isValid(host)
    ? parseRange(`${host}/${host.includes(":") ? 128 : 32}`)
    : undefined;
  if (parts[1] !== undefined)
    return range ? undefined : { kind: "subdomains", suffix: `.${host}`, port };
  return range ? { ...range, port } : { kind: "host", host, port };
}

/** Whether an entry names this host, whatever its addresses are. */
export function namesHost(entry: Allowed, host: string, port: number): boolean {
  if (entry.port !== undefined && entry.port !== port) return false;
  if (entry.kind === "host") return entry.host === host;
  return entry.kind === "subdomains" && host.endsWith(entry.suffix);
}

/** Whether an entry names this address, whatever host it was found under. */
export function namesAddress(entry: Allowed, address: Address, port: number): boolean {
  if (entry.kind !== "range" || (entry.port !== undefined && entry.port !== port)) return false;
  return entry.network.kind() === address.kind() && address.match(entry.network, entry.bits);
}

/** Lower case, no brackets and no final dot: `localhost.` is `localhost`. */
export function hostOf(url: string | Readonly<URL>): string | undefined {
  return URL.parse(String(url))
    ?.hostname.replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
}

function parseRange(text: string): Allowed | undefined {
  const isRange = ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
  if (!isRange) return undefined;
  const [network, bits] = ipaddr.parseCIDR(text);
  // Addresses are compared as IPv4 when they hold one, so a range of mapped ones would never match.
  if (network.range() === "ipv4Mapped") return undefined;
  return { kind: "range", network, bits, port: undefined };
}
