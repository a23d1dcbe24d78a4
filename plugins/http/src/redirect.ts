import type { OutgoingRequest } from "./request.ts";
import { resolveTarget } from "./target.ts";

/** How many redirects one request may follow. */
export const MAX_REDIRECTS = 5;

/** Where an answer leads: nowhere else, to another request, or to where we do not go. */
export type Hop =
  | { readonly is: "answer" }
  | { readonly is: "next"; readonly request: OutgoingRequest }
  | { readonly is: "refused"; readonly why: string };

/** Follows the rules of fetch (https://fetch.spec.whatwg.org/#http-redirect-fetch), and is stricter on headers. */
export function hopAfter(
  request: OutgoingRequest,
  status: number,
  location: string | undefined,
): Hop {
  if (location === undefined || ![301, 302, 303, 307, 308].includes(status))
    return { is: "answer" };

  const url = resolveTarget(location, request.url);
  if (typeof url === "string") return { is: "refused", why: `redirects to a URL that ${url}` };
  if (request.url.protocol === "https:" && url.protocol === "http:")
    return { is: "refused", why: "redirects from https to http" };

  const asGet = becomesGet(request.method, status) ? withoutBody(request) : request;
  const sameOrigin = url.origin === request.url.origin;
  return { is: "next", request: { ...(sameOrigin ? asGet : forStranger(asGet)), url } };
}

function becomesGet(method: string, status: number): boolean {
  if (status === 303) return method !== "GET" && method !== "HEAD";
  return method === "POST" && (status === 301 || status === 302);
}

function withoutBody(request: OutgoingRequest): OutgoingRequest {
  const ofBody = (name: string): boolean =>
    name.startsWith("content-") || name === request.signedIn;
  const headers = pick(request.headers, (name) => !ofBody(name));
  return { ...request, method: "GET", headers, body: undefined, signedIn: undefined };
}

const HARMLESS = new Set([
  "accept",
  "accept-language",
  "content-type",
  "content-language",
  "user-agent",
]);

/** Any header may be a credential (`x-api-key`), so another origin gets only those that cannot be. */
function forStranger(request: OutgoingRequest): OutgoingRequest {
  return {
    ...request,
    headers: pick(request.headers, (name) => HARMLESS.has(name)),
    signedIn: undefined,
  };
}

function pick(
  headers: OutgoingRequest["headers"],
  keep: (name: string) => boolean,
): OutgoingRequest["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => keep(name)));
}
