import { messageOf, ZoomflowError } from "@zoomflow/core";

import { verdictOn } from "./errors.ts";
import { TooLong } from "./exchange.ts";
import { Unusable } from "./transport.ts";

/** One call to Slack, as errors name it. */
export interface Call {
  /** Such as `chat.postMessage`. */
  readonly method: string;
  /** The channel or user it was for. */
  readonly target?: string;
  /** Doing it twice does no more than once. */
  readonly repeatable: boolean;
  /** When its turn comes after a pause that Slack asked for, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** Slack may ask for a pause of up to an hour; a longer one is taken for nonsense. */
const LONGEST_PAUSE_MS = 3_600_000;
/** The connection never stood, so nothing was sent. */
const UNSENT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_PROXY_.+|CERT_.+|ERR_TLS_.+|DEPTH_ZERO_.+|SELF_SIGNED_.+|UNABLE_TO_.+)$/;
const ELSEWHERE =
  "Check SLACK_API_URL (the option `apiUrl`) and the proxy: this did not come from Slack.";

/** Whatever the client threw, as what the runner needs to know: whether, and when, to try again. */
export function failure(thrown: unknown, call: Call): ZoomflowError {
  const error = asRecord(thrown);
  switch (error.code) {
    case "slack_webapi_platform_error":
      return named(asRecord(error.data), pauseAsked(thrown), call);
    case "slack_webapi_rate_limited_error":
      return postponed(call, "Slack asks for a pause", pause(error.retryAfter));
    case "slack_webapi_http_error":
      return byStatus(Number(error.statusCode), call);
    case "slack_webapi_request_error":
      return lost(error.original, call);
    default:
      return failed(call, messageOf(thrown), { maybeDone: true, cause: thrown });
  }
}

/** Whether it is the channel that Slack refuses, and not what was to be posted there. */
export function blamesChannel(thrown: unknown): boolean {
  const verdict = verdictOn(nameIn(asRecord(asRecord(thrown).data)));
  return verdict.is === "refused" && verdict.shut === true;
}

/** For how long Slack asked to be left alone, in milliseconds; `undefined` when it did not say. */
export function pauseAsked(thrown: unknown): number | undefined {
  const { code, retryAfter, data } = asRecord(thrown);
  if (code === "slack_webapi_rate_limited_error") return pause(retryAfter);
  const asked = asRecord(asRecord(data).response_metadata).retryAfter;
  return asked === undefined ? undefined : pause(asked);
}

/** Slack's own answer that it has not done it. */
function named(
  data: Record<string, unknown>,
  asked: number | undefined,
  call: Call,
): ZoomflowError {
  const name = nameIn(data);
  const verdict = verdictOn(name);
  const text = [`${name}, ${verdict.because}`, ...details(data)].join("; ");
  if (verdict.is === "refused") {
    const code = verdict.everything ? "ZF_SERVICE_REFUSED" : "ZF_ACTION_REFUSED";
    return new ZoomflowError(code, `${sentence(call)} ${text}`, {
      hint: (name === "missing_scope" ? scopeHint(call.method) : undefined) ?? verdict.hint,
    });
  }
  if (asked !== undefined && !verdict.maybeDone) return postponed(call, text, asked);
  return failed(call, text, {
    retryAfterMs: asked ?? verdict.waitMs,
    maybeDone: verdict.maybeDone,
  });
}

/** What an app needs to look up what it has posted, which other apps do without. */
function scopeHint(method: string): string | undefined {
  const scopes =
    method === "conversations.list"
      ? "channels:read (groups:read for private channels), or name the channel by its ID in the rule"
      : "channels:history, groups:history for private channels and im:history for direct messages";
  const reads = ["conversations.list", "conversations.history", "conversations.replies"];
  return reads.includes(method)
    ? `To have lost posts looked up, give the app the scope ${scopes}; then reinstall it.`
    : undefined;
}

/** Which scope is missing, and what Slack says of the blocks. */
function details(data: Record<string, unknown>): readonly string[] {
  const messages = asRecord(data.response_metadata).messages;
  const listed: readonly unknown[] = Array.isArray(messages) ? messages.slice(0, 5) : [];
  return [
    ...(data.needed === undefined ? [] : [`needed: ${excerpt(data.needed)}`]),
    ...(data.provided === undefined ? [] : [`the token has: ${excerpt(data.provided)}`]),
    ...listed.map(excerpt),
  ];
}

function byStatus(status: number, call: Call): ZoomflowError {
  const what = `HTTP status ${status}`;
  if (status >= 500) return failed(call, what, { maybeDone: true });
  if (status === 408 || status === 425 || status === 429) return failed(call, what, {});
  return new ZoomflowError("ZF_ACTION_REFUSED", `${sentence(call)} ${what}`, { hint: ELSEWHERE });
}

/** No answer, or none that can be used. */
function lost(original: unknown, call: Call): ZoomflowError {
  if (original instanceof Unusable && original.why === "slow-down")
    return failed(call, "Slack asks for a pause and does not say for how long", {});
  const odd = { maybeDone: true, hint: ELSEWHERE };
  if (original instanceof Unusable)
    return failed(call, "the answer is not Slack's, as from a proxy", odd);
  if (original instanceof TooLong) return failed(call, "the answer is too long", odd);
  const { name, code } = asRecord(original);
  if (name === "TimeoutError")
    return failed(call, "no answer in time", { maybeDone: true, cause: original });
  const what =
    typeof code === "string" ? `the connection failed (${code})` : "the connection failed";
  return failed(call, what, { maybeDone: !isUnsent(original), cause: original });
}

function isUnsent(thrown: unknown): boolean {
  // Node gives one error for all the addresses of a host that it could not connect to.
  if (thrown instanceof AggregateError) return true;
  const { code, syscall } = asRecord(thrown);
  return syscall === "connect" || (typeof code === "string" && UNSENT.test(code));
}

/** Slack has done nothing and says how long to wait: no failure, and no attempt. */
function postponed(call: Call, what: string, asked: number): ZoomflowError {
  return new ZoomflowError("ZF_ACTION_POSTPONED", `${sentence(call)} ${what}`, {
    retryAfterMs: call.retryAfterMs ?? asked,
  });
}

interface Particulars {
  readonly maybeDone?: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly hint?: string;
  readonly cause?: unknown;
}

function failed(call: Call, what: string, particulars: Particulars): ZoomflowError {
  const { maybeDone = false, ...rest } = particulars;
  const retryAfterMs = call.retryAfterMs ?? rest.retryAfterMs;
  return new ZoomflowError("ZF_ACTION_FAILED", `${sentence(call)} ${what}`, {
    ...("cause" in rest ? { cause: rest.cause } : {}),
    ...(rest.hint === undefined ? {} : { hint: rest.hint }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    maybeDone: maybeDone && !call.repeatable,
  });
}

function sentence({ method, target }: Call): string {
  return target === undefined ? `Slack, ${method}:` : `Slack, ${method} to ${excerpt(target)}:`;
}

function pause(seconds: unknown): number {
  const ms = Number(seconds) * 1_000;
  return Math.min(Math.max(Number.isFinite(ms) ? ms : 0, 1_000), LONGEST_PAUSE_MS);
}

/** Slack's names are of this form only; anything else is not worth repeating. */
function nameIn(data: Record<string, unknown>): string {
  return typeof data.error === "string" && /^[a-z0-9_]{1,80}$/.test(data.error)
    ? data.error
    : "unnamed_error";
}

/** A few words of what came from outside, on one line. */
function excerpt(value: unknown): string {
  return messageOf(value)
    .slice(0, 200)
    .replaceAll(/[\p{C}\s]+/gu, " ");
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
