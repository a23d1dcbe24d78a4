import type { SimulatorMoment } from "./record.ts";
import type { TokenStep } from "./script.ts";
import { garbageBody, grantBody, refusalBody } from "./token-bodies.ts";
import type { TokenRefusal } from "./token-bodies.ts";

/** What a client of the simulator needs; made up, and no secret. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accountId: string;
  readonly subscriptionId: string;
}

export interface TokenRequest {
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** What the requester gets. Every kind but `answer` leaves it without one. */
export type TokenAnswer =
  | {
      readonly is: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
      readonly delayMs: number;
    }
  | { readonly is: "hang" | "drop" | "reset" };

export interface TokenDesk {
  readonly credentials: Credentials;
  readonly apiUrl: string;
  readonly lifeMs: number;
  readonly scope: string;
  /** Hands out a token of that life. */
  issue(lifeMs: number): string;
}

/** Zoom's token endpoint: the credentials are judged only by an `ok` step, the others answer anyone. */
export function answerTokenRequest(
  request: TokenRequest,
  step: TokenStep,
  desk: TokenDesk,
): TokenAnswer {
  switch (step.is) {
    case "ok":
      return grantOrRefuse(request, step, desk);
    case "refused":
      return json(step.status ?? 400, refusalBody(step.error));
    case "status":
      return unavailable(step);
    case "garbage":
      return json(200, garbageBody(step.kind));
    default: // hang, drop, reset
      return { is: step.is };
  }
}

type Step<Is> = Extract<TokenStep, { is: Is }>;

function grantOrRefuse(request: TokenRequest, step: Step<"ok">, desk: TokenDesk): TokenAnswer {
  const delayMs = step.delayMs ?? 0;
  const refusal = refusalOf(request, desk.credentials);
  if (refusal !== undefined) return json(400, refusalBody(refusal), delayMs);

  const lifeMs = step.lifeMs ?? desk.lifeMs;
  const body = grantBody({
    token: desk.issue(lifeMs),
    expiresIn: step.expiresIn === undefined ? Math.ceil(lifeMs / 1_000) : step.expiresIn,
    casing: step.casing ?? "wire",
    apiUrl: desk.apiUrl,
    scope: desk.scope,
  });
  return json(200, body, delayMs);
}

function refusalOf(request: TokenRequest, credentials: Credentials): TokenRefusal | undefined {
  const pair = `${credentials.clientId}:${credentials.clientSecret}`;
  const expected = `Basic ${Buffer.from(pair).toString("base64")}`;
  if (request.authorization !== expected) return "invalid_client";

  const { params } = parametersOf(request);
  switch (params.get("grant_type")) {
    case "client_credentials":
      return undefined;
    case "account_credentials":
      return params.get("account_id") === credentials.accountId ? undefined : "invalid_request";
    default:
      return "unsupported_grant_type";
  }
}

/** What the log may know of a request: nothing that was sent to prove anything. */
export function describeTokenRequest(
  request: TokenRequest,
): Pick<Extract<SimulatorMoment, { is: "token-request" }>, "grant" | "from"> {
  const { params, from } = parametersOf(request);
  const grant = params.get("grant_type");
  if (grant === "account_credentials" || grant === "client_credentials") return { grant, from };
  return { grant: grant === null ? "none" : "other", from };
}

// Zoom's own sample writes the grant into the query; its documentation asks for the body.
function parametersOf({ contentType, query, body }: TokenRequest): {
  readonly params: URLSearchParams;
  readonly from: "body" | "query" | "nowhere";
} {
  const isForm = contentType?.startsWith("application/x-www-form-urlencoded") ?? false;
  const form = new URLSearchParams(isForm ? body : "");
  const from = form.has("grant_type") ? "body" : query.has("grant_type") ? "query" : "nowhere";
  return { params: new URLSearchParams([...form, ...query]), from };
}

function unavailable({ status, retryAfter, body, delayMs }: Step<"status">): TokenAnswer {
  const answer = body ?? JSON.stringify({ code: status, message: "Simulated failure." });
  return json(status, answer, delayMs, retryAfterHeader(retryAfter));
}

function retryAfterHeader(retryAfter: number | string | undefined): Record<string, string> {
  return retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
}

function json(
  status: number,
  body: string,
  delayMs = 0,
  headers: Record<string, string> = {},
): TokenAnswer {
  return {
    is: "answer",
    status,
    headers: { "content-type": "application/json;charset=UTF-8", ...headers },
    body,
    delayMs,
  };
}
