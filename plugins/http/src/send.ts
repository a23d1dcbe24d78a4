import { ZoomflowError } from "@zoomflow/core";

import type { Answer } from "./exchange.ts";
import { failureOf, stopped, timedOut } from "./failure.ts";
import type { Fate } from "./failure.ts";
import { hopAfter, MAX_REDIRECTS } from "./redirect.ts";
import type { OutgoingRequest } from "./request.ts";
import type { Transport } from "./transport.ts";

/** What `setup` gives to every request of one instance. */
export interface HttpClient {
  readonly transport: Transport;
  /** For requests that do not set their own. */
  readonly timeoutMs: number;
  /** Calls `fire` once, `ms` from now, unless the returned function is called before. */
  after(ms: number, fire: () => void): () => void;
  /** Wall-clock milliseconds. */
  now(): number;
}

export interface Sending {
  readonly request: OutgoingRequest;
  readonly target: string;
  readonly sealed: boolean;
  readonly timeoutMs: number;
  /** Whether it does more when it is done twice. */
  readonly harmful: boolean;
  /** Of the rule's attempt. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request, follows its redirects and gives the last answer, whatever its status.
 *
 * @throws ZoomflowError `ZF_ACTION_FAILED`, `ZF_ACTION_TIMEOUT`, `ZF_ACTION_REFUSED`
 */
export async function send(client: HttpClient, sending: Sending): Promise<Answer> {
  const { target, sealed, timeoutMs, harmful, signal } = sending;
  // Neither AbortSignal.timeout, which cannot be called off, nor AbortSignal.any, which takes its time.
  const end = new AbortController();
  const stop = (): void => end.abort();
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  const callOff = client.after(timeoutMs, stop);
  let started = false;
  try {
    return await follow(client.transport, sending, end.signal, () => {
      started = true;
    });
  } catch (thrown) {
    const fate: Fate = { target, sealed, harmful, started };
    if (signal.aborted) throw stopped(fate);
    throw end.signal.aborted ? timedOut(timeoutMs, fate) : failureOf(thrown, fate);
  } finally {
    callOff();
    signal.removeEventListener("abort", stop);
  }
}

async function follow(
  transport: Transport,
  { request: first, target }: Sending,
  signal: AbortSignal,
  onStart: () => void,
): Promise<Answer> {
  let request = first;
  for (let followed = 0; ; followed++) {
    const answer = await transport.exchange(request, signal, onStart);
    const hop = hopAfter(request, answer.status, answer.headers.location);
    if (hop.is === "answer") return answer;
    if (hop.is === "refused") throw new ZoomflowError("ZF_ACTION_REFUSED", `${target} ${hop.why}`);
    if (followed === MAX_REDIRECTS)
      throw new ZoomflowError(
        "ZF_ACTION_REFUSED",
        `${target} redirects more than ${MAX_REDIRECTS} times`,
      );
    request = hop.request;
  }
}
