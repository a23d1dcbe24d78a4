/** The refusals of Zoom's token endpoint that have a name. */
export type TokenRefusal =
  | "invalid_client"
  | "unsupported_grant_type"
  | "invalid_grant"
  | "invalid_request";

/** Bodies of a 200 that are no token. */
export type TokenGarbage =
  | "not-json"
  | "html"
  | "empty"
  | "null"
  | "no-token"
  | "wrong-types"
  | "truncated"
  | "oversized";

const OVERSIZED_BYTES = 8 * 1024 * 1024;

// Zoom's own wording, capitals and all.
const REASONS: Readonly<Record<TokenRefusal, string>> = {
  invalid_client: "Invalid client_id or client_secret",
  unsupported_grant_type: "unsupported grant type",
  invalid_grant: "Invalid Token!",
  invalid_request: "Bad Request",
};

const GARBAGE: Readonly<Record<TokenGarbage, () => string>> = {
  "not-json": () => "access_token=",
  html: () => "<!doctype html><title>Sign in to the guest network</title>",
  empty: () => "",
  null: () => "null",
  "no-token": () => JSON.stringify({ token_type: "bearer", expires_in: 3599 }),
  "wrong-types": () => JSON.stringify({ access_token: { value: 1 }, expires_in: [3599] }),
  truncated: () => '{"access_token":"',
  oversized: () => JSON.stringify({ access_token: "x".repeat(OVERSIZED_BYTES), expires_in: 3599 }),
};

export interface Grant {
  readonly token: string;
  readonly expiresIn: number | string | null;
  readonly casing: "wire" | "documented";
  readonly apiUrl: string;
  readonly scope: string;
}

export function grantBody({ token, expiresIn, casing, apiUrl, scope }: Grant): string {
  // The documentation prints these names and a list; on the wire they have only been seen lower-case.
  if (casing === "documented") {
    return JSON.stringify({
      Access_token: token,
      Token_type: "bearer",
      ...(expiresIn !== null && { Expire_in: expiresIn }),
      scope: scope.split(" "),
    });
  }
  return JSON.stringify({
    access_token: token,
    token_type: "bearer",
    ...(expiresIn !== null && { expires_in: expiresIn }),
    scope,
    api_url: apiUrl,
  });
}

/** A named refusal has `reason` and `error`, a numbered one `code` and `message`. */
export function refusalBody(error: TokenRefusal | number): string {
  if (typeof error === "number")
    return JSON.stringify({ code: error, message: "Invalid request." });
  return JSON.stringify({ reason: REASONS[error], error });
}

export function garbageBody(kind: TokenGarbage): string {
  return GARBAGE[kind]();
}

/** Every kind of {@link TokenGarbage}, for tests that try them all. */
export const tokenGarbageKinds: readonly TokenGarbage[] = Object.keys(GARBAGE) as TokenGarbage[];
