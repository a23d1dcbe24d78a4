import { isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";

import { type ProxyOptions, proxyFor } from "@zoomflow/zoom";

import { connectThroughProxy, ProxyRefusal } from "./tunnel.ts";
import type { World } from "./world.ts";

/** How far the way to a host leads. */
export type Way =
  | {
      readonly is: "open";
      readonly ms: number;
      readonly through: string | undefined;
      readonly certificate: Certificate | undefined;
    }
  | {
      readonly is: "closed";
      readonly at: "name" | "connection" | "proxy" | "certificate" | "tls";
      /** A code of the system's, an HTTP status, or `timeout`. */
      readonly why: string;
      readonly through: string | undefined;
      readonly certificate?: Certificate;
    };

export interface Certificate {
  /** Who vouches for it. Anybody can have written that. */
  readonly issuer: string;
  /** Wall-clock milliseconds. */
  readonly validUntil: number;
}

type Closed = Extract<Way, { is: "closed" }>;

type Place = Pick<World, "lookup" | "connect" | "clock" | "ca">;

/** Goes the way to a host as far as it leads, and sends nothing there. Never rejects. */
export async function explore(
  url: URL,
  proxy: ProxyOptions | undefined,
  world: Place,
  signal: AbortSignal,
): Promise<Way> {
  const began = world.clock.monotonic();
  const via = proxyFor(url, proxy);
  const through = via?.host;
  let at: Closed["at"] = "name";
  let socket: Socket | undefined;
  try {
    const next = via ?? url;
    const addresses = await until(signal, world.lookup(nameOf(next)));
    at = "connection";
    const options = { host: nameOf(next), port: portOf(next), lookup: known(addresses) };
    socket = world.connect(options as Parameters<typeof world.connect>[0]);
    await until(signal, event(socket, "connect"));
    if (via !== undefined) {
      at = "proxy";
      if (via.protocol === "https:") socket = await trusted(socket, nameOf(via), world, signal);
      await until(signal, connectThroughProxy(socket, via, `${url.hostname}:${portOf(url)}`));
    }
    let certificate: Certificate | undefined;
    if (isSecure(url)) {
      at = "tls";
      const secured = await handshake(socket, nameOf(url), world, signal);
      socket = secured;
      certificate = certificateOf(secured);
      const problem: unknown = secured.authorizationError;
      if (!secured.authorized)
        return { is: "closed", at: "certificate", why: codeOf(problem), through, certificate };
    }
    return { is: "open", ms: world.clock.monotonic() - began, through, certificate };
  } catch (thrown) {
    return { is: "closed", at, why: signal.aborted ? "timeout" : codeOf(thrown), through };
  } finally {
    socket?.destroy();
  }
}

/** Not refused by TLS itself, so that who vouches for it can be told; nothing is sent before it is judged. */
async function handshake(
  socket: Socket,
  host: string,
  { ca }: Place,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const name = isIP(host) === 0 ? { servername: host } : {};
  const trust = ca === undefined ? {} : { ca };
  const secured = connectTls({ socket, host, ...name, ...trust, rejectUnauthorized: false });
  await until(signal, event(secured, "secureConnect"));
  return secured;
}

/** To a proxy a password goes: it has to be the right one. */
async function trusted(
  socket: Socket,
  host: string,
  world: Place,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const secured = await handshake(socket, host, world, signal);
  if (!secured.authorized) throw new ProxyRefusal(codeOf(secured.authorizationError));
  return secured;
}

function certificateOf(socket: TLSSocket): Certificate {
  const { issuer, valid_to: lastDay } = socket.getPeerCertificate();
  const names: readonly unknown[] = [issuer?.O, issuer?.CN].flat();
  const name = names.find((one): one is string => typeof one === "string" && one !== "");
  return { issuer: name ?? "somebody unnamed", validUntil: Date.parse(lastDay) };
}

function event(socket: Socket, name: "connect" | "secureConnect"): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(name, () => resolve());
    // For good: what comes of a socket that is given up is no news.
    socket.on("error", reject);
    socket.once("close", () => reject(new Error("closed")));
  });
}

/** Like the work, but no longer than the signal allows. */
async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(new Error("timeout"));
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, work]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

type Lookup = Awaited<ReturnType<World["lookup"]>>;

/** What was looked up already: the connection goes to these very addresses. */
function known(addresses: Lookup) {
  return (
    _: string,
    { all }: { readonly all?: boolean },
    callback: (error: null, found: unknown, family?: number) => void,
  ): void => {
    if (all === true) callback(null, addresses);
    else callback(null, addresses[0]?.address, addresses[0]?.family);
  };
}

function nameOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function isSecure({ protocol }: URL): boolean {
  return protocol === "https:" || protocol === "wss:";
}

function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return isSecure(url) ? 443 : 80;
}

/** Never the words: they may repeat an address with a password in it. */
function codeOf(thrown: unknown): string {
  if (thrown instanceof ProxyRefusal) return thrown.message;
  if (thrown instanceof AggregateError) return codeOf(thrown.errors[0]);
  if (thrown instanceof Error && "code" in thrown) return String(thrown.code);
  if (typeof thrown === "string" && /^[A-Z_]{3,60}$/.test(thrown)) return thrown;
  return "closed";
}
