import { ZoomflowError } from "@zoomflow/core";

import { excerptOf } from "./excerpt.ts";
import type { Answer } from "./exchange.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** The result of `request`, which later steps get by `ctx.result(name)`. It survives JSON. */
export interface HttpResponse {
  readonly status: number;
  /** By name in lower case, repeated ones joined by a comma. `set-cookie` is left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body, when the answer says that it is JSON, is so, and is complete. */
  readonly json?: unknown;
  /** The body as UTF-8 text otherwise; empty when there is none. */
  readonly text?: string;
  /** True when the body was longer than 1 MiB: `text` holds its beginning. */
  readonly truncated: boolean;
}

/** What is known of the request that was answered. */
export interface Asked {
  /** Method and target, for messages. */
  readonly target: string;
  /** What no message may repeat. */
  readonly sealed: () => readonly string[];
  /** Whether it does more when it is done twice. */
  readonly harmful: boolean;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

/** A peer that asks for no pause at all is given a short one: to be postponed uses up no attempt. */
const SHORTEST_PAUSE_MS = 1_000;

/** What an answer means to a rule: the step's result, or the error that says whether to try again. */
export function judge(
  answer: Answer,
  { target, sealed, harmful, now }: Asked,
): HttpResponse | ZoomflowError {
  const { status } = answer;
  if (status >= 200 && status < 300) return read(answer);

  const excerpt = excerptOf(decode(answer), sealed());
  const message = `${target} answered ${status}${excerpt === "" ? "" : `: ${excerpt}`}`;
  if (!passes(status)) return new ZoomflowError("ZF_ACTION_REFUSED", message);
  const retryAfterMs = parseRetryAfter(headerOf(answer, "retry-after"), now);
  if (retryAfterMs !== undefined && (status === 429 || status === 503))
    return new ZoomflowError("ZF_ACTION_POSTPONED", message, {
      retryAfterMs: Math.max(retryAfterMs, SHORTEST_PAUSE_MS),
    });
  return new ZoomflowError("ZF_ACTION_FAILED", message, {
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    maybeDone: harmful && mayHaveBegun(status),
  });
}

/** Other answers are given before anything is done; 500 and its like may come in the middle of it. */
function mayHaveBegun(status: number): boolean {
  return status >= 500 && status !== 503;
}

/** Whether waiting helps: time-outs, too early, too many, and faults of the server. */
function passes(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

function read(answer: Answer): HttpResponse {
  const { status, truncated } = answer;
  const text = decode(answer);
  const base = { status, headers: flatten(answer.headers), truncated };
  const json = truncated || !saysJson(answer) ? undefined : parse(text);
  return json === undefined ? { ...base, text } : { ...base, json };
}

function flatten(headers: Answer["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? "";
    if (name !== "set-cookie") flat[name] = typeof value === "string" ? value : value.join(", ");
  }
  return flat;
}

function saysJson(answer: Answer): boolean {
  const type = headerOf(answer, "content-type") ?? "";
  return /^application\/([^;\s]+\+)?json\s*(;|$)/i.test(type.trim());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON after all: the text says more than an error would
  }
}

function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === "string" ? value : value?.[0];
}

const utf8 = new TextDecoder();

function decode({ bytes }: Answer): string {
  return bytes.length === 0 ? "" : utf8.decode(bytes);
}
