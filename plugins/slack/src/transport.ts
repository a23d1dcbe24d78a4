import type { webApi } from "@slack/bolt";

import { type Answer, exchange } from "./exchange.ts";

type Fetch = webApi.FetchFunction;
type Init = NonNullable<Parameters<Fetch>[1]>;
type Response = Awaited<ReturnType<Fetch>>;

/** What the client reads of an answer's headers. */
const HEADERS = ["retry-after", "x-oauth-scopes", "x-accepted-oauth-scopes"];

/** An answer that came but is of no use. */
export class Unusable extends Error {
  override readonly name = "Unusable";
  readonly why: "not-slack" | "slow-down";

  constructor(why: Unusable["why"]) {
    super(`the answer cannot be used: ${why}`);
    this.why = why;
  }
}

/**
 * The client's only door to the network. What passes is bounded, is Slack's JSON, and does not hold
 * the token, whatever answers: the client itself would take a proxy's page for an error of Slack's.
 *
 * Redirects are shown, not followed: the token must not travel on.
 */
export function createTransport(token: string): Fetch {
  return async (url, { method = "POST", headers = {}, body, signal }: Init = {}) => {
    const answer = await exchange({
      url: new URL(url),
      method,
      headers: { ...headers, "accept-encoding": "identity" },
      body: body as string, // a form; the client sends anything else with files only
      signal,
    });
    const text = answer.text.replaceAll(token, "[secret]");
    if (answer.status === 429 && !hasPause(answer)) throw new Unusable("slow-down");
    if (answer.status === 200 && !isSlacks(text)) throw new Unusable("not-slack");
    return present(answer, text, String(url));
  };
}

/** Slack gives seconds; the client throws an error without a code for anything else. */
function hasPause({ headers }: Answer): boolean {
  return !Number.isNaN(Number.parseInt(headers["retry-after"] ?? "", 10));
}

function isSlacks(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    return (
      typeof parsed === "object" &&
      parsed !== null &&
      "ok" in parsed &&
      typeof parsed.ok === "boolean"
    );
  } catch {
    return false;
  }
}

/** The answer as far as the client reads it. Node's own `Response` would load all of fetch. */
function present({ status, statusText, headers }: Answer, text: string, url: string): Response {
  const kept = new Map(HEADERS.flatMap((name) => entry(name, headers[name])));
  return {
    ok: status === 200,
    status,
    statusText,
    url,
    headers: { get: (name) => kept.get(name.toLowerCase()) ?? null, entries: () => kept },
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}

function entry(
  name: string,
  value: string | readonly string[] | undefined,
): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, String(value)]];
}
