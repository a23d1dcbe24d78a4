import { text } from "node:stream/consumers";

import { startLoopbackServer } from "./loopback-server.ts";

/** A request as it came. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `{}`. */
  readonly json?: unknown;
}

/** Any HTTP service: it keeps what it is sent and answers as it is told. */
export interface Receiver extends AsyncDisposable {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly url: string;
  readonly requests: readonly Request[];
}

/** @param answer To the request, and its place counted from 1. */
export async function startReceiver(
  answer: (request: Request, nth: number) => Answer = () => ({}),
): Promise<Receiver> {
  const requests: Request[] = [];
  const { host, stop } = await startLoopbackServer(async (incoming, response) => {
    const { method = "GET", url: path = "/", headers } = incoming;
    const request = { method, path, headers, body: await text(incoming) };
    requests.push(request);
    const { status = 200, headers: more, json = {} } = answer(request, requests.length);
    response.writeHead(status, { "content-type": "application/json", ...more });
    response.end(JSON.stringify(json));
  });
  return { host, url: `http://${host}`, requests, [Symbol.asyncDispose]: stop };
}
