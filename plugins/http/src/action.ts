import { ZoomflowError } from "@zoomflow/core";
import type { ActionCall, ActionSpec, Schema } from "@zoomflow/core";

import { inputSchema } from "./input.ts";
import type { CheckedInput, RequestInput } from "./input.ts";
import { buildRequest } from "./request.ts";
import { judge } from "./response.ts";
import type { HttpResponse } from "./response.ts";
import { send } from "./send.ts";
import type { HttpClient } from "./send.ts";
import { describeTarget } from "./target.ts";

/** Sends one request; its step's result is an {@link HttpResponse}. */
export const requestAction: ActionSpec<HttpClient, Schema<RequestInput, CheckedInput>> = {
  input: inputSchema,
  // By its method or by the key that it carries, unless the rule knows better of its receiver.
  idempotent: ({ idempotent = true }) => idempotent,
  target: ["method", "url"],
  run,
  preview: lineOf,
};

async function run(call: ActionCall<HttpClient, CheckedInput>): Promise<HttpResponse> {
  const { input, resource: client, signal } = call;
  const { request, sealed } = buildRequest(input, call.idempotencyKey);
  const target = lineOf(input);
  const answer = await send(client, {
    request,
    target,
    sealed: typeof input.url !== "string",
    timeoutMs: input.timeout ?? client.timeoutMs,
    harmful: isHarmful(input),
    signal,
  });
  const result = judge(answer, { target, sealed, harmful: isHarmful(input), now: client.now() });
  if (result instanceof ZoomflowError) throw result;
  return result;
}

/**
 * Whether it does more when it is done twice. By HTTP's own rules (RFC 9110, section 9.2.2) that is
 * so of two methods only.
 */
function isHarmful({ method, idempotent }: CheckedInput): boolean {
  return idempotent === false || method === "POST" || method === "PATCH";
}

function lineOf({ method, url }: CheckedInput): string {
  return `${method} ${describeTarget(url)}`;
}
