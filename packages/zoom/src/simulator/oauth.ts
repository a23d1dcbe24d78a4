import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

import type { Clock } from "@zoomflow/core/ports";

import { readBody, respond, target } from "./request.ts";
import type { TokenAnswer, TokenRequest } from "./token-endpoint.ts";

const BODY_LIMIT = 16 * 1024;

/** `POST /oauth/token`: reads the request and writes what the desk answers. */
export async function serveToken(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: TokenRequest) => TokenAnswer,
  clock: Clock,
): Promise<void> {
  if (request.method !== "POST") {
    return respond(response, 405, { reason: "Method Not Allowed" }, { allow: "POST" });
  }
  const body = await readBody(request, BODY_LIMIT);
  if (body === undefined) {
    return respond(response, 413, { reason: "Payload Too Large" });
  }
  const { authorization, "content-type": contentType } = request.headers;
  const query = target(request).searchParams;
  give(answer({ authorization, contentType, query, body }), response, request.socket, clock);
}

function give(answer: TokenAnswer, response: ServerResponse, socket: Socket, clock: Clock): void {
  switch (answer.is) {
    case "answer": {
      const write = () => respond(response, answer.status, answer.body, answer.headers);
      if (answer.delayMs <= 0) return write();
      const cancel = clock.after(answer.delayMs, write);
      response.once("close", cancel);
      return;
    }
    case "drop":
      socket.destroy();
      return;
    case "reset":
      socket.resetAndDestroy();
      return;
    case "hang":
      return;
    default:
      answer satisfies never;
  }
}
