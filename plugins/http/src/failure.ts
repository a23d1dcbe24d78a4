import { ZoomflowError } from "@zoomflow/core";

import { TargetRefused } from "./guard.ts";

/** What is known of a request that got no answer. */
export interface Fate {
  /** Method and target, for messages. */
  readonly target: string;
  /** Whether it does more when it is done twice. */
  readonly harmful: boolean;
  /** Whether a byte of it may have left. */
  readonly started: boolean;
  /** Whether the target's host may be named: not when its URL is sealed. */
  readonly sealed: boolean;
}

/** What a request that got no answer means to a rule: whether to try again, and whether it may have been done. */
export function failureOf(thrown: unknown, fate: Fate): ZoomflowError {
  if (thrown instanceof ZoomflowError) return thrown;
  if (thrown instanceof TargetRefused) return refusedTarget(thrown, fate);

  const code = codeOf(thrown);
  if (isCertificateCode(code)) {
    const hint =
      "Mend the certificate of the target; for an authority of your own, set NODE_EXTRA_CA_CERTS.";
    const message = `${fate.target}: its certificate is not trusted (${code})`;
    return new ZoomflowError("ZF_ACTION_REFUSED", message, { hint, cause: thrown });
  }
  const message = `${fate.target}: ${sentenceOf(code)}`;
  const maybeDone = maybeDoneAfter(fate);
  // This one holds a piece of the answer, which may repeat what we sent.
  const telling = thrown instanceof Error && thrown.name === "HTTPParserError";
  const cause = telling ? {} : { cause: thrown };
  return new ZoomflowError("ZF_ACTION_FAILED", message, { maybeDone, ...cause });
}

/** The request, with its redirects and its answer, took longer than its `timeout`. */
export function timedOut(ms: number, fate: Fate): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_TIMEOUT", `${fate.target}: no answer within ${ms} ms`, {
    hint: "zoomflow tries again. If the target needs longer, raise the request's `timeout`, and the rule's with it.",
    maybeDone: maybeDoneAfter(fate),
  });
}

/** The rule's time was over, or the process stops. */
export function stopped(fate: Fate): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_FAILED", `${fate.target}: stopped before the answer came`, {
    maybeDone: maybeDoneAfter(fate),
  });
}

function maybeDoneAfter({ harmful, started }: Fate): boolean {
  return started && harmful;
}

function refusedTarget({ host, reason }: TargetRefused, { target, sealed }: Fate): ZoomflowError {
  const message = sealed ? `${target}: its host ${reason}` : `${target}: ${host} ${reason}`;
  const entry = sealed ? "its host" : `"${host}"`;
  const hint = `Private targets are refused. If this one is meant, add ${entry} to \`allow\` of the http plugin.`;
  return new ZoomflowError("ZF_ACTION_REFUSED", message, { hint });
}

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was reset",
  EAI_AGAIN: "the name could not be looked up",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ENOTFOUND: "there is no such host",
  UND_ERR_CONNECT_TIMEOUT: "no connection in time",
  UND_ERR_SOCKET: "the connection ended before the answer was complete",
};

function sentenceOf(code: string | undefined): string {
  if (code === undefined) return "the request failed";
  return code in SENTENCES ? `${SENTENCES[code]} (${code})` : `the request failed (${code})`;
}

function codeOf(thrown: unknown): string | undefined {
  const code: unknown = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Codes of Node for a certificate that did not pass (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
function isCertificateCode(code: string | undefined): boolean {
  return /^(CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|INVALID_CA$|HOSTNAME_MISMATCH$)/.test(
    code ?? "",
  );
}
