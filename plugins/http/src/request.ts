import { reveal, Secret, Variable, ZoomflowError } from "@zoomflow/core";

import { sealedProblem, valueProblem } from "./headers.ts";
import type { CheckedInput, Method } from "./input.ts";
import { keyForHeader, signatureOf } from "./sign.ts";
import { parseTarget } from "./target.ts";

/** A request as it goes out, every secret in it opened. */
export interface OutgoingRequest {
  readonly method: Method;
  readonly url: Readonly<URL>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The header that vouches for the body, so that it leaves with it. */
  readonly signedIn: string | undefined;
}

export interface BuiltRequest {
  readonly request: OutgoingRequest;
  /** What no message may repeat, even when the answer does. Asked for when there is a message. */
  sealed(): readonly string[];
}

/**
 * Puts a checked input together: serialises, signs and opens what is sealed.
 *
 * @throws ZoomflowError `ZF_ACTION_INPUT` for what only shows now, `ZF_VARIABLE_MISSING` for a secret that is not set
 */
export function buildRequest(input: CheckedInput, idempotencyKey: string): BuiltRequest {
  const opened: string[] = [];
  const open = (given: string | Secret | Variable): string => {
    const value = reveal(given);
    if (given instanceof Secret) opened.push(value);
    return value;
  };

  const url = openUrl(open(input.url));
  const content = contentOf(input, open);
  const body = content && Buffer.from(content.text);
  const given = openHeaders(input, open);
  const headers: Record<string, string> = {
    "user-agent": "zoomflow",
    ...(content && { "content-type": content.type }),
    "idempotency-key": keyForHeader(idempotencyKey),
    ...given,
  };
  const signedIn = input.sign?.header.toLowerCase();
  if (input.sign !== undefined && signedIn !== undefined)
    headers[signedIn] = signatureOf(open(input.sign.secret), body ?? Buffer.alloc(0));

  const sealed = (): readonly string[] => [
    ...opened,
    ...tokensIn(url, given),
    ...(content ? [content.text] : []),
    // A peer names the path it was asked for, not the whole URL.
    ...(typeof input.url === "string" ? [] : url.pathname.split("/").filter(isLong)),
  ];
  return { request: { method: input.method, url, headers, body, signedIn }, sealed };
}

function openUrl(text: string): Readonly<URL> {
  const url = sealedProblem(text) ?? parseTarget(text);
  return typeof url === "string" ? refuse(`url: ${url}`) : url;
}

function openHeaders(
  { headers }: CheckedInput,
  open: (given: string | Secret) => string,
): Record<string, string> {
  if (headers === undefined) return {};
  const opened = Object.entries(headers).map(([name, given]) => {
    const value = open(given);
    const problem = valueProblem(value);
    return problem === undefined
      ? [name.toLowerCase(), value]
      : refuse(`headers.${name}: ${problem}`);
  });
  return Object.fromEntries(opened);
}

function contentOf(
  { json, body }: CheckedInput,
  open: (given: string | Secret | Variable) => string,
): { readonly type: string; readonly text: string } | undefined {
  if (json !== undefined) return { type: "application/json", text: jsonText(json, open) };
  return body === undefined ? undefined : { type: "text/plain;charset=UTF-8", text: body };
}

function jsonText(json: unknown, open: (given: Secret | Variable) => string): string {
  try {
    // `this` holds the value as it was before its toJSON, which for a secret gives its name only.
    const unseal = function (this: Record<string, unknown>, key: string, value: unknown): unknown {
      const original = this[key];
      return original instanceof Secret || original instanceof Variable ? open(original) : value;
    };
    const text: string | undefined = JSON.stringify(
      json,
      holdsReference(json) ? unseal : undefined,
    );
    return text ?? refuse("json: cannot be written as JSON");
  } catch (thrown) {
    if (thrown instanceof ZoomflowError) throw thrown;
    throw new ZoomflowError("ZF_ACTION_INPUT", "json: cannot be written as JSON", {
      cause: thrown,
    });
  }
}

/** To look is quicker than to write JSON through a function. A `toJSON` of its own may give one. */
function holdsReference(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return typeof value === "function";
  if (value instanceof Secret || value instanceof Variable || "toJSON" in value) return true;
  for (const inner of Object.values(value)) if (holdsReference(inner)) return true;
  return false;
}

/** Values that are likely to be tokens although nobody sealed them. */
function tokensIn(url: Readonly<URL>, headers: Readonly<Record<string, string>>): string[] {
  const inHeaders = Object.entries(headers)
    .filter(([name]) => name !== "accept" && name !== "content-type")
    .flatMap(([, value]) => value.split(/[\s;,=]+/));
  const values = [...url.searchParams.values(), ...inHeaders].filter(isLong);
  return url.search === "" ? values : [url.search, ...values];
}

/** Short texts are no secrets, and hiding them would make an answer unreadable. */
function isLong(text: string): boolean {
  return text.length >= 8;
}

function refuse(problem: string): never {
  throw new ZoomflowError("ZF_ACTION_INPUT", problem);
}
