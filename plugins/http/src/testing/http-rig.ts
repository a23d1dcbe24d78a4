import { ZoomflowError } from "@zoomflow/core";
import type { ActionCall } from "@zoomflow/core";

import { requestAction } from "../action.ts";
import { parseAllowed } from "../allow.ts";
import { createGuard } from "../guard.ts";
import type { CheckedInput, RequestInput } from "../input.ts";
import type { HttpResponse } from "../response.ts";
import type { HttpClient } from "../send.ts";
import { createTransport } from "../transport.ts";
import type { Resolve } from "../transport.ts";

export interface Rig extends AsyncDisposable {
  /** Checks the input and carries the action out, as the runner would. */
  request(input: RequestInput, signal?: AbortSignal): Promise<HttpResponse>;
  /** What the action throws. */
  failure(input: RequestInput, signal?: AbortSignal): Promise<ZoomflowError>;
  /** Ends the time of the request that is under way. */
  expire(): void;
  /** Time-outs that were asked for, in milliseconds. */
  readonly timeouts: readonly number[];
  /** Time-outs that have neither fired nor been called off. */
  readonly running: ReadonlySet<unknown>;
}

export interface RigOptions {
  readonly allow?: readonly string[];
  readonly resolve?: Resolve;
  readonly now?: number;
}

/** The action with a transport of its own, and time that passes only when a test says so. */
export function rig({ allow = ["127.0.0.0/8"], resolve, now = 0 }: RigOptions = {}): Rig {
  const entries = allow.map((text) => parseAllowed(text)).filter((entry) => entry !== undefined);
  const running = new Set<() => void>();
  const timeouts: number[] = [];
  const client: HttpClient = {
    transport: createTransport(createGuard(entries), resolve),
    timeoutMs: 10_000,
    after(ms, fire) {
      timeouts.push(ms);
      running.add(fire);
      return () => running.delete(fire);
    },
    now: () => now,
  };
  const request: Rig["request"] = async (input, signal = new AbortController().signal) =>
    (await requestAction.run(call(client, await check(input), signal))) as HttpResponse;
  return {
    request,
    failure: (input, signal) =>
      request(input, signal).then(unexpected, (thrown) => thrown as ZoomflowError),
    expire: () => running.forEach((fire) => fire()),
    running,
    timeouts,
    [Symbol.asyncDispose]: () => client.transport.close(),
  };
}

async function check(input: RequestInput): Promise<CheckedInput> {
  const result = await requestAction.input["~standard"].validate(input);
  if (result.issues === undefined) return result.value;
  throw new ZoomflowError(
    "ZF_ACTION_INPUT",
    result.issues.map(({ message }) => message).join("; "),
  );
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

function call(
  resource: HttpClient,
  input: CheckedInput,
  signal: AbortSignal,
): ActionCall<HttpClient, CheckedInput> {
  return {
    input,
    resource,
    signal,
    idempotencyKey: "event-1/rule-1/step-1",
    runId: "run-1",
    step: "step-1",
    log: silent,
    attempt: 1,
  };
}

function unexpected(response: HttpResponse): never {
  throw new Error(`answered ${response.status}, where a failure was expected`);
}
