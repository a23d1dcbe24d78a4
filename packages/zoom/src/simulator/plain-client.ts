import type { IncomingHttpHeaders } from "node:http";

import { WebSocket } from "ws";

import type { Simulator } from "./simulator.ts";

/** A WebSocket client with no opinion of its own: it keeps what it hears. */
export interface PlainClient {
  readonly socket: WebSocket;
  readonly frames: readonly PlainFrame[];
  readonly pings: number;
  readonly pongs: number;
  /** How the upgrade ended. */
  readonly answer: Promise<PlainAnswer>;
  /** How the connection ended. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** Resolves when that many frames have come. */
  heard(count: number): Promise<readonly PlainFrame[]>;
}

export interface PlainFrame {
  readonly text: string;
  readonly binary: boolean;
}

export type PlainAnswer =
  | { readonly is: "open" }
  | { readonly is: "refused"; readonly status: number; readonly headers: IncomingHttpHeaders }
  | { readonly is: "failed"; readonly code: string };

export interface Visit {
  readonly token?: string;
  readonly subscriptionId?: string;
}

export function visit(zoom: Simulator, shown: Visit): PlainClient {
  const query = new URLSearchParams();
  if (shown.subscriptionId !== undefined) query.set("subscriptionId", shown.subscriptionId);
  if (shown.token !== undefined) query.set("access_token", shown.token);
  const socket = new WebSocket(`${zoom.wsUrl}?${query.toString()}`);

  const frames: PlainFrame[] = [];
  let pings = 0;
  let pongs = 0;
  const waiting = new Set<() => void>();
  socket.on("ping", () => pings++);
  socket.on("pong", () => pongs++);
  socket.on("message", (data: Buffer, binary) => {
    frames.push({ text: data.toString(binary ? "hex" : "utf8"), binary });
    for (const check of waiting) check();
  });
  const answer = new Promise<PlainAnswer>((resolve) => {
    socket.once("open", () => resolve({ is: "open" }));
    socket.once("unexpected-response", (request, { statusCode, headers }) => {
      resolve({ is: "refused", status: statusCode ?? 0, headers });
      request.destroy();
    });
    socket.on("error", (error: NodeJS.ErrnoException) => {
      resolve({ is: "failed", code: error.code ?? error.name });
    });
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });

  return {
    socket,
    frames,
    answer,
    closed,
    get pings() {
      return pings;
    },
    get pongs() {
      return pongs;
    },
    heard: (count) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (frames.length < count) return;
          waiting.delete(check);
          resolve(frames);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** Asks for a token as a general app does, and connects with it. */
export async function connect(zoom: Simulator): Promise<PlainClient> {
  const token = await tokenOf(await askToken(zoom));
  return visit(zoom, { token, subscriptionId: zoom.credentials.subscriptionId });
}

/** `Basic` of the simulator's own app, unless other credentials are given. */
export function basic(zoom: Simulator, pair?: string): string {
  const { clientId, clientSecret } = zoom.credentials;
  return `Basic ${Buffer.from(pair ?? `${clientId}:${clientSecret}`).toString("base64")}`;
}

export function askToken(
  zoom: Simulator,
  form: Readonly<Record<string, string>> = { grant_type: "client_credentials" },
  init: RequestInit = {},
): Promise<Response> {
  return fetch(zoom.oauthUrl, {
    method: "POST",
    headers: { authorization: basic(zoom) },
    body: new URLSearchParams(form),
    ...init,
  });
}

export async function tokenOf(response: Response): Promise<string> {
  const body = (await response.json()) as { readonly access_token: string };
  return body.access_token;
}
