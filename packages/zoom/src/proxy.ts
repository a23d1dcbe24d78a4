import { HttpsProxyAgent } from "https-proxy-agent";

/** The values of `HTTPS_PROXY` and `NO_PROXY`; the environment itself is read by the program. */
export interface ProxyOptions {
  /** `http://` or `https://`, with user and password where the proxy asks for them. */
  readonly https?: string;
  /**
   * Hosts to reach directly, separated by commas: `example.com` (its subdomains too),
   * `.example.com`, `host:port`, or `*` for all. Loopback hosts never go through a proxy.
   */
  readonly no?: string;
}

/**
 * The proxy for `target`; `undefined` when it is to be reached directly.
 *
 * Plain `ws:` goes through the same proxy: RFC 6455 (4.1) prefers the one for HTTPS.
 */
export function proxyFor(target: URL, proxy: ProxyOptions | undefined): URL | undefined {
  if (!proxy?.https) return undefined;
  if (isLoopback(target.hostname) || isExempt(target, proxy.no ?? "")) return undefined;
  return URL.parse(proxy.https) ?? undefined;
}

/** An agent for one connection through `proxy`; `signal` ends it even while the proxy is silent. */
export function tunnel(proxy: URL, signal: AbortSignal): HttpsProxyAgent<string> {
  // Handed on to the socket to the proxy, which nobody else could end before the tunnel stands.
  const own: { signal: AbortSignal } = { signal };
  return new HttpsProxyAgent(proxy, { ...own, keepAlive: false, rejectUnauthorized: true });
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

function isExempt(target: URL, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== "" && covers(entry, target));
}

function covers(entry: string, target: URL): boolean {
  if (entry === "*") return true;
  const [, host = entry, port] = /^(.+?)(?::(\d+))?$/.exec(entry) ?? [];
  if (port !== undefined && port !== portOf(target)) return false;
  const domain = host.replace(/^\*?\./, "");
  return target.hostname === domain || target.hostname.endsWith(`.${domain}`);
}

function portOf(target: URL): string {
  if (target.port !== "") return target.port;
  return target.protocol === "wss:" || target.protocol === "https:" ? "443" : "80";
}
