import type { webApi } from "@slack/bolt";

type Fetch = webApi.FetchFunction;
type Init = NonNullable<Parameters<Fetch>[1]>;

/** Slack's answers are a few kilobytes; whatever sends more is not Slack. */
const MAX_ANSWER = 1_048_576;
/** What the client reads of an answer's headers. */
const HEADERS = ["retry-after", "x-oauth-scopes", "x-accepted-oauth-scopes"];

const BODILESS = new Set([204, 205, 304]);

/** An answer that came but is of no use. */
export class Unusable extends Error {
  override readonly name = "Unusable";
  readonly why: "too-long" | "not-slack" | "slow-down";

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
export function createTransport(
  token: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Fetch {
  return async (url, init: Init = {}) => {
    const answer = await fetch(url, { ...init, redirect: "manual" });
    const body = (await read(answer)).replaceAll(token, "[secret]");
    if (answer.status === 429 && !hasPause(answer.headers)) throw new Unusable("slow-down");
    if (answer.status === 200 && !isSlacks(body)) throw new Unusable("not-slack");
    return present(answer, body);
  };
}

async function read(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_ANSWER) throw new Unusable("too-long"); // leaving the loop hangs up
  }
  return text + decoder.decode();
}

/** Slack gives seconds; the client throws an error without a code for anything else. */
function hasPause(headers: Headers): boolean {
  return !Number.isNaN(Number.parseInt(headers.get("retry-after") ?? "", 10));
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

/** The answer again, as far as the client reads it. */
function present({ status, statusText, headers }: Response, body: string): Response {
  const kept = HEADERS.map((name) => [name, headers.get(name)] as const);
  return new Response(BODILESS.has(status) ? null : body, {
    status,
    statusText,
    headers: kept.filter((header): header is [string, string] => header[1] !== null),
  });
}
