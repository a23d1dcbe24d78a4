import type { Clock } from "@zoomflow/core/ports";

import type { Dial } from "../ports.ts";
import { openHouse } from "./house.ts";
import { openCall } from "./memory-call.ts";
import type { SimulationOptions, SimulatorControls } from "./simulator.ts";
import type { TokenAnswer } from "./token-endpoint.ts";

/** A local Zoom without a network: it plays the same scripts through the ports of a client. */
export interface MemorySimulator extends SimulatorControls {
  readonly oauthUrl: string;
  readonly wsUrl: string;
  /** Answers requests for `oauthUrl` only; an abort of the signal is kept. */
  readonly fetch: typeof fetch;
  readonly dial: Dial;
  /** Cuts every open connection. */
  stop(): void;
}

const ORIGIN = "http://zoom.invalid";

/**
 * Simulates Zoom in memory, for tests in which time matters: with a fake clock an hour passes in a
 * moment. Frames arrive in microtasks, in order; how bytes share TCP segments cannot be seen here.
 *
 * @example
 * const clock = fakeClock();
 * const zoom = simulateInMemory({ clock });
 * zoom.connections({ later: [{ afterMs: 60_000, do: { is: "freeze" } }] });
 * // … give zoom.fetch and zoom.dial to the client, then:
 * await clock.advance(120_000);
 */
export function simulateInMemory(rules: SimulationOptions = {}): MemorySimulator {
  const house = openHouse(rules);
  return Object.assign(house.controls, {
    oauthUrl: `${ORIGIN}/oauth/token`,
    wsUrl: "ws://zoom.invalid/ws",
    stop: () => house.close(),
    dial: ((request, hear) => {
      const { wire, knock } = openCall(request, hear, house.clock);
      queueMicrotask(() => house.knock(knock));
      return wire;
    }) satisfies Dial,
    async fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.pathname !== "/oauth/token") return new Response("{}", { status: 404 });

      const { body } = init;
      const isForm = body instanceof URLSearchParams;
      const headers = new Headers(init.headers);
      const answer = house.token(
        {
          authorization: headers.get("authorization") ?? undefined,
          contentType:
            headers.get("content-type") ?? (isForm ? "application/x-www-form-urlencoded" : ""),
          query: url.searchParams,
          body: isForm || typeof body === "string" ? String(body) : "",
        },
        `${ORIGIN}/v2`,
      );
      return respond(answer, init.signal ?? undefined, house.clock);
    },
  });
}

function respond(
  answer: TokenAnswer,
  signal: AbortSignal | undefined,
  clock: Clock,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    if (answer.is === "drop" || answer.is === "reset") {
      const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
      return reject(new TypeError("fetch failed", { cause }));
    }
    let cancel = (): void => {};
    signal?.addEventListener("abort", () => {
      cancel();
      reject(signal.reason as Error);
    });
    if (answer.is !== "answer") return;
    const { body, status, headers } = answer;
    const write = (): void => resolve(new Response(body, { status, headers }));
    if (answer.delayMs <= 0) write();
    else cancel = clock.after(answer.delayMs, write);
  });
}
