import type { Log } from "@zoomflow/core/ports";

/**
 * Keeps the verification of certificates on. The variable that turns it off for all of Node would
 * hand tokens to whoever stands in between; `NODE_EXTRA_CA_CERTS` trusts a company's own authority.
 */
export function insistOnVerification(environment: NodeJS.ProcessEnv, log: Pick<Log, "warn">): void {
  if (environment["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return;
  delete environment["NODE_TLS_REJECT_UNAUTHORIZED"];
  log.warn(
    {},
    "NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: to trust a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS",
  );
}
