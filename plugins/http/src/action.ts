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
  // Whether a repeated request does more is for the receiver to say, and we cannot know.
  idempotent: false,
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
    signal,
  });
  const result = judge(answer, target, sealed, client.now());
  if (result instanceof ZoomflowError) throw result;
  return result;
}

function lineOf({ method, url }: CheckedInput): string {
  return `${method} ${describeTarget(url)}`;
}
