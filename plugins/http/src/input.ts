import { Secret, Variable } from "@zoomflow/core";
import type { Duration, Schema } from "@zoomflow/core";
import * as z from "zod";

import { nameProblem, sealedProblem, valueProblem } from "./headers.ts";
import { parseTarget } from "./target.ts";
import { timeoutSchema } from "./timeout.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

/** Methods that a request can have. */
export type Method = (typeof METHODS)[number];

/** What can be written as JSON. Secrets inside it are opened when the request is sent. */
export type Json = object | string | number | boolean | null;

/** How the receiver can tell that a request is from here. */
export interface Signing {
  /** The key of the HMAC, known to the receiver too. */
  readonly secret: string | Secret;
  /** The header that carries `sha256=` and the HMAC-SHA256 of the body's bytes in hex. */
  readonly header: string;
}

/** One request. In a rule each field is a value or a function of the event. */
export interface RequestInput {
  /** GET and HEAD carry neither `json` nor `body`. */
  readonly method: Method;
  /** `https:` or `http:`, without user name and password. Seal it when it holds a token. */
  readonly url: string | Secret;
  /** Host, length and connection headers are not to be given. */
  readonly headers?: Readonly<Record<string, string | Secret>> | undefined;
  /** Sent as JSON, as `application/json` unless a header says otherwise. Not together with `body`. */
  readonly json?: Json | undefined;
  /** Sent as it is, as `text/plain` in UTF-8 unless a header says otherwise. */
  readonly body?: string | undefined;
  /** Adds a header by which the receiver can tell that the request is from here. Default: none. */
  readonly sign?: Signing | undefined;
  /**
   * Whether the receiver does no more for a request that comes again with the same
   * `Idempotency-Key`. Default: true. `false`: when its answer is lost, or the process ends in the
   * middle of it, it is not repeated, and the run is `uncertain`.
   */
  readonly idempotent?: boolean | undefined;
  /** For the request with its redirects and its answer. Default: the plugin's. */
  readonly timeout?: Duration | undefined;
}

export type CheckedInput = Omit<RequestInput, "timeout"> & {
  readonly timeout?: number | undefined;
};

const variableToText = (value: unknown): unknown =>
  value instanceof Variable ? value.value() : value;

const text = z.preprocess(variableToText, z.string()) as z.ZodType<string, string>;

const sealable = z.preprocess(
  variableToText,
  z.union([z.string(), z.instanceof(Secret)], { error: "must be a text or a secret" }),
) as z.ZodType<string | Secret, string | Secret>;

export const inputSchema: Schema<RequestInput, CheckedInput> = z
  .strictObject({
    method: z.enum(METHODS),
    url: sealable,
    headers: z.record(z.string(), sealable).optional(),
    json: z.custom<Json>().optional(),
    body: text.optional(),
    sign: z.strictObject({ secret: sealable, header: text }).optional(),
    idempotent: z.boolean().optional(),
    timeout: timeoutSchema.optional(),
  })
  .superRefine((input, ctx) => {
    for (const [path, message] of problems(input)) ctx.addIssue({ code: "custom", path, message });
  });

type Problem = readonly [path: string[], message: string];

/** What a schema of fields cannot say. Sealed values are checked when they are opened. */
function* problems(input: CheckedInput): Generator<Problem> {
  if (typeof input.url === "string") {
    const problem = sealedProblem(input.url) ?? parseTarget(input.url);
    if (typeof problem === "string") yield [["url"], problem];
  }
  yield* bodyProblems(input);
  yield* headerProblems(input);
}

function* bodyProblems({ method, json, body }: CheckedInput): Generator<Problem> {
  if (json !== undefined && body !== undefined)
    yield [["body"], "cannot be given together with json"];
  const bodyless = method === "GET" || method === "HEAD";
  if (bodyless && (json !== undefined || body !== undefined))
    yield [["method"], `${method} cannot carry a json or a body`];
}

function* headerProblems({ headers, sign }: CheckedInput): Generator<Problem> {
  const seen = new Set<string>();
  const check = function* (name: string, path: string[]): Generator<Problem> {
    const problem =
      nameProblem(name) ?? (seen.has(name.toLowerCase()) ? "is given twice" : undefined);
    if (problem !== undefined) yield [path, problem];
    seen.add(name.toLowerCase());
  };
  for (const [name, value] of Object.entries(headers ?? {})) {
    yield* check(name, ["headers", name]);
    const problem = typeof value === "string" ? valueProblem(value) : undefined;
    if (problem !== undefined) yield [["headers", name], problem];
  }
  if (sign !== undefined) yield* check(sign.header, ["sign", "header"]);
}
