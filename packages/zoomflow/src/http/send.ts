import type { ServerResponse } from "node:http";

import { type Answer, EVERYWHERE } from "./answer.ts";

export function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    ...EVERYWHERE,
    ...headers,
    ...(type !== undefined && { "content-type": type }),
    ...(status !== 204 && status !== 304 && { "content-length": Buffer.byteLength(body) }),
    // Who was refused has nothing more to say, and what it may still send is not waited for.
    ...(status >= 400 && status < 500 && { connection: "close" }),
  });
  response.end(body);
}

/** @param only nothing more than the head was asked for */
export function sendStreamHead(response: ServerResponse, only: boolean): void {
  response.writeHead(200, { ...EVERYWHERE, "content-type": "text/event-stream; charset=utf-8" });
  if (only) response.end();
  else response.flushHeaders();
}
