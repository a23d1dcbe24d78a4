import { messageOf, type Secret, ZoomflowError } from "@zoomflow/core";

import { networkCure } from "./network.ts";
import type { Grant } from "./options.ts";
import type { ZoomPorts } from "./ports.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { TimeCheck } from "./time-check.ts";
import { type Denied, type Granted, readTokenAnswer } from "./token-answer.ts";

/** Zoom's answers are a kilobyte or two; more is not an answer. */
const LARGEST_BODY = 64 * 1024;

interface TokenRequest {
  readonly url: string;
  readonly grant: Grant;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly accountId: string | undefined;
  /** For the whole exchange. */
  readonly timeoutMs: number;
  readonly describe: (said: string) => string;
  /** Told by when an answer came what its date says. */
  readonly dated: TimeCheck["compare"];
  readonly ports: Pick<ZoomPorts, "clock" | "fetch">;
}

/** One exchange with the token endpoint a call. Never rejects: what goes wrong is returned. */
export function createTokenRequest(
  spec: TokenRequest,
): (signal: AbortSignal) => Promise<Granted | Denied> {
  const { clock } = spec.ports;

  async function exchange(signal: AbortSignal): Promise<Granted | Denied> {
    const sentAt = clock.now();
    const response = await spec.ports.fetch(spec.url, {
      method: "POST",
      headers: headersOf(spec),
      // In the body: parameters in the query were answered with 400 by some accounts (forum, 124925).
      body: bodyOf(spec),
      // The secret must not travel to where a redirect points.
      redirect: "manual",
      signal,
    });
    spec.dated(sentAt, response.headers.get("date"));
    const body = await readBody(response);
    if (body === undefined)
      return unavailable(`the token endpoint's answer is larger than ${LARGEST_BODY} bytes`);
    const { status, headers } = response;
    const askedMs = retryAfterMs(headers.get("retry-after"), clock.now());
    const contentType = headers.get("content-type")?.split(";")[0];
    return readTokenAnswer({ status, body, contentType, askedMs }, spec.grant, spec.describe);
  }

  return async (signal) => {
    const deadline = new AbortController();
    const cancel = clock.after(spec.timeoutMs, () => deadline.abort());
    try {
      return await exchange(AbortSignal.any([signal, deadline.signal]));
    } catch (failure) {
      if (deadline.signal.aborted)
        return unavailable(`the token endpoint gave no answer within ${spec.timeoutMs} ms`);
      return unavailable(
        `the token endpoint could not be reached (${spec.describe(causeOf(failure))})`,
        networkCure(codeOf(failure)),
      );
    } finally {
      cancel();
    }
  };
}

function headersOf(spec: TokenRequest): Record<string, string> {
  const credentials = Buffer.from(`${spec.clientId}:${spec.clientSecret.reveal()}`);
  return {
    authorization: `Basic ${credentials.toString("base64")}`,
    "content-type": "application/x-www-form-urlencoded",
    accept: "application/json",
  };
}

function bodyOf({ grant, accountId }: TokenRequest): string {
  const form = new URLSearchParams({ grant_type: grant });
  if (grant === "account_credentials" && accountId) form.set("account_id", accountId);
  return form.toString();
}

async function readBody(response: Response): Promise<string | undefined> {
  if (response.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What `fetch` hides behind "fetch failed": the code of the innermost cause, and its words. */
function causeOf(failure: unknown): string {
  const code = codeOf(failure);
  const message = messageOf(chainOf(failure).at(-1) ?? failure);
  if (code === undefined || message.includes(code)) return message;
  return message === "" ? code : `${code}: ${message}`;
}

function codeOf(failure: unknown): string | undefined {
  const codes = chainOf(failure).map((error) => error.code);
  return codes.findLast((code) => typeof code === "string");
}

function chainOf(failure: unknown): (Error & { code?: unknown })[] {
  const errors: Error[] = [];
  // Bounded: a cause can be its own.
  for (let next = failure; next instanceof Error && errors.length < 5; next = next.cause)
    errors.push(next);
  return errors;
}

function unavailable(message: string, hint?: string): Denied {
  const sharper = hint === undefined ? {} : { hint };
  const error = new ZoomflowError("ZF_TOKEN_UNAVAILABLE", message, sharper);
  return { error, finalAfter: undefined };
}
