import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";

import { Agent, Pool } from "undici";

import { hostOf } from "./allow.ts";
import { exchange } from "./exchange.ts";
import type { Answer } from "./exchange.ts";
import { portOf, TargetRefused } from "./guard.ts";
import type { Guard } from "./guard.ts";
import type { OutgoingRequest } from "./request.ts";

/** Sends single requests over connections that it keeps. */
export interface Transport {
  /**
   * One request and its answer; redirects are answers too. Calls `onStart` right before the first
   * byte may leave: until then, nothing has been sent.
   *
   * @throws TargetRefused before anything is sent; else what the network or `signal` gave
   */
  exchange(request: OutgoingRequest, signal: AbortSignal, onStart: () => void): Promise<Answer>;
  /** Ends every connection, and what is still on its way. */
  close(): Promise<void>;
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A rule may make up hosts without end. */
const MOST_PERMITTED = 1_000;

export function createTransport(
  guard: Guard,
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Transport {
  const agent = new Agent({
    // HTTP/2 would send requests again by itself when the peer goes away.
    allowH2: false,
    headersTimeout: 0, // the caller's signal is the one deadline
    bodyTimeout: 0,
    factory(origin, options) {
      const url = new URL(origin);
      // With no lookup of its own a trusted host is resolved by Node as always.
      const connect = guard.trusts(url)
        ? {}
        : { lookup: guardedLookup(guard, portOf(url), resolve) };
      return new Pool(url.origin, { ...(options as Pool.Options), connect });
    },
  });
  /** Origins whose host is a name, or an address that may be reached. */
  const permitted = new Set<string>();
  const permit = (url: Readonly<URL>): void => {
    if (permitted.has(url.origin)) return;
    refuseLiteral(guard, url);
    if (permitted.size === MOST_PERMITTED) permitted.clear();
    permitted.add(url.origin);
  };
  return {
    async exchange(request, signal, onStart) {
      permit(request.url);
      signal.throwIfAborted();
      return exchange(agent, request, signal, onStart);
    },
    close: () => agent.destroy(),
  };
}

/** An address in the URL itself is never looked up, so it is checked here. */
function refuseLiteral(guard: Guard, url: Readonly<URL>): void {
  const host = hostOf(url) ?? "";
  if (isIP(host) === 0 || guard.trusts(url)) return;
  const reason = guard.refusal(host, portOf(url));
  if (reason !== undefined) throw new TargetRefused(host, `is ${reason}`);
}

/**
 * Resolves once and gives on only what may be reached. The socket connects to these very addresses,
 * so a name that changes its answer between check and connection (DNS rebinding) gains nothing.
 */
export function guardedLookup(guard: Guard, port: number, resolve: Resolve): LookupFunction {
  const permitted = async (host: string): Promise<readonly [LookupAddress, ...LookupAddress[]]> => {
    const found = await resolve(host);
    const [first, ...others] = found.filter(
      ({ address }) => guard.refusal(address, port) === undefined,
    );
    if (first !== undefined) return [first, ...others];
    const reasons = new Set(found.map(({ address }) => guard.refusal(address, port)));
    throw new TargetRefused(host, `resolves to ${[...reasons].join(" and ") || "no address"}`);
  };
  return (host, options, callback) => {
    permitted(host).then(
      ([first, ...others]) =>
        options.all
          ? callback(null, [first, ...others])
          : callback(null, first.address, first.family),
      (error: Error) => callback(error, ""),
    );
  };
}
