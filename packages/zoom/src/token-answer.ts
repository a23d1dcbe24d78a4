import { ZoomflowError } from "@zoomflow/core";

import type { Grant } from "./options.ts";

/** What the token endpoint sent back. The body is hostile text. */
export interface TokenAnswer {
  readonly status: number;
  readonly body: string;
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

const WAITING_HELPS = new Set([408, 425, 429]);

/**
 * Reads an answer: a grant, or the error to throw. `describe` makes what Zoom says fit to be logged.
 *
 * Names of fields are taken in any case: Zoom's page prints `Access_token`, its servers send
 * `access_token`.
 */
export function readTokenAnswer(
  answer: TokenAnswer,
  grant: Grant,
  describe: (said: string) => string,
): Granted | ZoomflowError {
  const fields = fieldsOf(answer.body);
  const { status } = answer;
  if (status >= 200 && status < 300) {
    const granted = readGrant(fields);
    if (granted) return granted;
  }
  const said = describe(saidIn(fields));
  const what = `HTTP ${status}${said === "" ? "" : `, saying "${said}"`}`;
  const mayBeFinal = status < 500 && !WAITING_HELPS.has(status);
  const hint = mayBeFinal ? hintFor(status, fields, grant) : undefined;
  if (hint !== undefined)
    return new ZoomflowError("ZF_CREDENTIALS_REFUSED", `Zoom refused a token with ${what}`, {
      hint,
    });
  const asked = answer.askedMs === undefined ? {} : { retryAfterMs: answer.askedMs };
  return new ZoomflowError("ZF_TOKEN_UNAVAILABLE", `Zoom gave no token, but ${what}`, asked);
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
  if (error === "invalid_scope" || code === 4711) return `Check the scopes on ${APP}.`;
  if (code === 4717 || code === 4738) return `The app is disabled: activate it on ${APP}.`;
  const refused = status === 401 || status === 403 || (code >= 4700 && code <= 4741);
  return refused
    ? `Compare ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID with ${APP}, and check that the app is activated.`
    : undefined;
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
