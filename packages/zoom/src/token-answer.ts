import { ZoomflowError } from "@zoomflow/core";

import type { Grant } from "./options.ts";

/** What the token endpoint sent back. The body is hostile text. */
export interface TokenAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string | undefined;
  /** From Retry-After. */
  readonly askedMs: number | undefined;
}

export interface Granted {
  readonly token: string;
  readonly lifeMs: number;
  readonly scope: string | undefined;
}

/** What Zoom documents; used where the answer does not say, or says nonsense. */
const USUAL_LIFE_MS = 3_600_000;
const LONGEST_LIFE_MS = 24 * USUAL_LIFE_MS;

/** Statuses by which a server, and not a gateway with an opinion, asks to be tried again. */
const WAITING_HELPS = new Set([408, 425, 429]);
/**
 * How many answers in a row, without Zoom's own words and without a token ever, are a refusal after
 * all. 401 is about credentials by its definition; 400 and 403 are a gateway's as often.
 */
const FINAL_AFTER: Readonly<Record<number, number>> = { 400: 5, 401: 3, 403: 5 };
/** An answer that is none of Zoom's is not asked for again at the pace of a passing fault. */
const STRANGE_MS = 4_000;

export interface Denied {
  readonly error: ZoomflowError;
  /** So many of these in a row are final where there never was a token; `undefined`: none are. */
  readonly finalAfter: number | undefined;
}

/**
 * Reads an answer: a grant, or the error to throw. `describe` makes what Zoom says fit to be logged.
 *
 * Only Zoom's own words in JSON are final: a proxy, a firewall or a page of Cloudflare's answers
 * with 401 and 403 too, and goes away again.
 *
 * Names of fields are taken in any case: Zoom's page prints `Access_token`, its servers send
 * `access_token`.
 */
export function readTokenAnswer(
  answer: TokenAnswer,
  grant: Grant,
  describe: (said: string) => string,
): Granted | Denied {
  const fields = fieldsOf(answer.body);
  const { status } = answer;
  const isSuccess = status >= 200 && status < 300;
  const granted = isSuccess ? readGrant(fields) : undefined;
  if (granted) return granted;

  const said = describe(saidIn(fields));
  const passing = status >= 500 || WAITING_HELPS.has(status);
  const hint = passing ? undefined : hintFor(status, fields, grant);
  if (hint !== undefined) {
    const message = `Zoom refused the credentials with HTTP ${status}, saying "${said}"`;
    const error = new ZoomflowError("ZF_CREDENTIALS_REFUSED", message, { hint });
    return { error, finalAfter: undefined };
  }
  const form = describe(answer.contentType ?? "") || "no content type";
  const what = said === "" ? form : `saying "${said}"`;
  const message = isSuccess
    ? `the token endpoint gave an answer that is no token (HTTP ${status}, ${what})`
    : `the token endpoint answered HTTP ${status} (${what})`;
  const askedMs = answer.askedMs ?? (passing ? undefined : STRANGE_MS);
  const asked = askedMs === undefined ? {} : { retryAfterMs: askedMs };
  const error = new ZoomflowError("ZF_TOKEN_UNAVAILABLE", message, asked);
  return { error, finalAfter: FINAL_AFTER[status] };
}

/** What a doubtful answer amounts to that has come `times` times, and never a token. */
export function refusedAfterAll(error: ZoomflowError, times: number): ZoomflowError {
  const message = `${error.message}, ${times} times in a row, and never gave a token`;
  const hint = `${COMPARE_ALL} If they fit, look at ZOOM_OAUTH_URL and at the proxy or firewall on the way: this answer is not in Zoom's form.`;
  return new ZoomflowError("ZF_CREDENTIALS_REFUSED", message, { hint });
}

function readGrant(fields: ReadonlyMap<string, unknown>): Granted | undefined {
  const token = fields.get("access_token");
  // What is not printable ASCII is no token, and could not be sent back either.
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) return undefined;
  const scope = fields.get("scope");
  return {
    token,
    lifeMs: lifeOf(fields.get("expires_in") ?? fields.get("expire_in")),
    scope: Array.isArray(scope) ? scope.join(" ") : typeof scope === "string" ? scope : undefined,
  };
}

function lifeOf(expiresIn: unknown): number {
  const text = typeof expiresIn === "string" ? expiresIn.trim() : expiresIn;
  const seconds = typeof text === "number" || text ? Number(text) : Number.NaN;
  return seconds > 0 ? Math.min(seconds * 1_000, LONGEST_LIFE_MS) : USUAL_LIFE_MS;
}

const APP = "the app's page in the Zoom Marketplace";
const COMPARE_ALL = `Compare ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID with ${APP}, and check that the app is activated.`;

/** Zoom's `error` texts and 47xx codes that waiting does not mend, and where to look. */
function hintFor(
  status: number,
  fields: ReadonlyMap<string, unknown>,
  grant: Grant,
): string | undefined {
  const error = fields.get("error");
  const code = Number(fields.get("code"));
  if (error === "unsupported_grant_type" || error === "unauthorized_client" || code === 4705)
    return `The app does not allow the grant ${grant}. A Server-to-Server OAuth app needs ZOOM_ACCOUNT_ID; a general app must not have it.`;
  if (error === "invalid_client" || code === 4702 || code === 4704 || code === 4706)
    return `Compare ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET with ${APP}, and check that the app is activated.`;
  if (error === "invalid_request" || error === "invalid_grant")
    return `Compare ZOOM_ACCOUNT_ID with ${APP}, and check that ZOOM_CLIENT_ID belongs to the same account.`;
  if (error === "invalid_scope" || code === 4711)
    return `Check the scopes of the app of ZOOM_CLIENT_ID on ${APP}.`;
  if (code === 4717 || code === 4738)
    return `The app of ZOOM_CLIENT_ID is disabled: activate it on ${APP}.`;
  const refused = code >= 4700 && code <= 4741;
  return refused || (status === 401 && saidIn(fields) !== "") ? COMPARE_ALL : undefined;
}

function saidIn(fields: ReadonlyMap<string, unknown>): string {
  const texts = ["error", "reason", "message", "code"].map((name) => fields.get(name));
  return texts.filter((text) => typeof text === "string" || typeof text === "number").join(": ");
}

function fieldsOf(body: string): ReadonlyMap<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return new Map();
  }
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}
