import type { Finding } from "@zoomflow/core";

import { fail, ok, warn } from "./findings.ts";
import type { Way } from "./way.ts";

/** Where a way leads, for what is said of it. */
export interface Destination {
  readonly check: string;
  /** The host, or what stands for one that is a secret. */
  readonly host: string;
  /** Where the address is set. */
  readonly setting: string;
}

type Closed = Extract<Way, { is: "closed" }>;

const SOON_MS = 7 * 86_400_000;

/** What a way means, and what to do where it does not lead there. */
export function judgeWay(way: Way, to: Destination, now: number): Finding {
  if (way.is === "closed") return closed(way, to);
  const via = way.through === undefined ? "" : ` through the proxy ${way.through}`;
  const reached = `${to.host} is reached in ${Math.round(way.ms)} ms${via}`;
  if (way.certificate === undefined) return ok(to.check, reached);
  const { issuer, validUntil } = way.certificate;
  const message = `${reached}; certificate by ${issuer}, valid until ${day(validUntil)}`;
  if (validUntil - now > SOON_MS) return ok(to.check, message);
  return warn(
    to.check,
    message,
    "Have who runs that host or proxy renew it, or look at the clock.",
  );
}

function closed(way: Closed, to: Destination): Finding {
  const { message, hint } = EXPLAIN[way.at](way, to);
  return fail(to.check, message, { hint });
}

type Explained = Required<Pick<Finding, "message" | "hint">>;

const EXPLAIN: Readonly<Record<Closed["at"], (way: Closed, to: Destination) => Explained>> = {
  name: (way, to) => ({
    message: `the name of ${hostOf(way, to)} cannot be resolved (${way.why})`,
    hint: `Check ${setting(way, to)} for a slip, and the DNS of this machine; where only a proxy knows names, set HTTPS_PROXY.`,
  }),
  connection: (way, to) => ({
    message: `${hostOf(way, to)} takes no connection (${way.why})`,
    hint: connectionHint(way, to),
  }),
  proxy: (way, to) => ({
    message: `${hostOf(way, to)} does not let us through to ${to.host} (${way.why})`,
    hint: proxyHint(way.why),
  }),
  certificate: (way, to) => ({
    message: `the certificate of ${to.host} is not to be trusted (${told(way)})`,
    hint: certificateHint(way.why, to),
  }),
  tls: ({ why }, to) => ({
    message: `${to.host} does not speak TLS as it should (${why})`,
    hint: `Check the port in ${to.setting}, and whether a proxy or firewall answers in its place.`,
  }),
};

/** Through a proxy the first steps are those to it. */
function hostOf({ through }: Closed, { host }: Destination): string {
  return through === undefined ? host : `the proxy ${through}`;
}

function connectionHint({ through }: Closed, to: Destination): string {
  if (through !== undefined)
    return "Check HTTPS_PROXY, or name the host in NO_PROXY where it is reached directly.";
  return `A firewall may stand between, or ${to.setting} is wrong. Where a proxy is the only way out, set HTTPS_PROXY.`;
}

function setting({ through }: Closed, to: Destination): string {
  return through === undefined ? to.setting : "HTTPS_PROXY";
}

function proxyHint(why: string): string {
  if (why === "407") return "Check the user and the password in HTTPS_PROXY.";
  return "Ask who runs the proxy to let this host through, or name the host in NO_PROXY.";
}

function told({ why, certificate }: Closed): string {
  return certificate === undefined ? why : `${why}, issued by ${certificate.issuer}`;
}

const DATES: ReadonlySet<string> = new Set(["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"]);

function certificateHint(why: string, to: Destination): string {
  if (DATES.has(why)) return "Check this machine's clock first; else the host has to renew it.";
  if (why === "ERR_TLS_CERT_ALTNAME_INVALID")
    return `It is another host's: check ${to.setting}, and whether the network sends you to a sign-in page.`;
  return "A company's proxy may open TLS on the way. If that is wanted, put its authority's certificate into a file and name that in NODE_EXTRA_CA_CERTS=/path/to/ca.pem.";
}

function day(time: number): string {
  return Number.isNaN(time) ? "a time unknown" : new Date(time).toISOString().slice(0, 10);
}
