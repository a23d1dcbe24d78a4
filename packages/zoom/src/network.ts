/** What on the way to Zoom failed, as far as the code of an error tells. */
type Obstacle = "dns" | "tcp" | "tls" | "proxy";

const CODES: readonly (readonly [RegExp, Obstacle])[] = [
  [/^(?:ENOTFOUND|ENODATA|EAI_\w+)$/, "dns"],
  [/^(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/, "tcp"],
  // OpenSSL has its own names for what is wrong with a certificate.
  [
    /^(?:EPROTO$|ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH$)/,
    "tls",
  ],
  [/^(?:UND_ERR_ABORTED|ERR_PROXY_\w+)$/, "proxy"],
];

const CURES: Readonly<Record<Obstacle, string>> = {
  dns: "DNS does not tell the address of Zoom's host: check this machine's name servers, and the spelling of the host where a variable names one; on a network without DNS to the outside, name the proxy in HTTPS_PROXY.",
  tcp: "The host, or the proxy on the way, cannot be reached: check that the firewall lets this machine out to port 443, and the address in HTTPS_PROXY where there is one.",
  tls: "TLS does not trust who answers: where a proxy of your network opens TLS, give Node its certificate authority with NODE_EXTRA_CA_CERTS; otherwise check this machine's clock and the host's name.",
  proxy:
    "The proxy does not let the connection through: check HTTPS_PROXY, its user and password, and what the proxy allows.",
};

/** What to look at after a failure on the way to Zoom; `undefined` where its code tells nothing. */
export function networkCure(code: string | undefined): string | undefined {
  const found = CODES.find(([codes]) => code !== undefined && codes.test(code));
  return found && CURES[found[1]];
}
