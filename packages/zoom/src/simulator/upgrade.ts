import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

import type { UpgradeStep } from "./script.ts";

/** Answers a request for a WebSocket with anything but a WebSocket. */
export function turnAway(
  socket: Socket,
  step: Exclude<UpgradeStep, { readonly is: "accept" }>,
): void {
  switch (step.is) {
    case "refuse":
      return answer(socket, step.status, step.body ?? "", {
        ...(step.retryAfter !== undefined && { "Retry-After": String(step.retryAfter) }),
      });
    case "redirect":
      return answer(socket, step.status ?? 302, "", { Location: step.location });
    case "hold":
      return;
    case "drop":
      socket.destroy();
      return;
    case "reset":
      socket.resetAndDestroy();
      return;
    case "garbage":
      // What a TLS server says to a client that does not speak TLS.
      return endWith(socket, Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x16]));
    default:
      step satisfies never;
  }
}

function answer(
  socket: Socket,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Unknown"}`,
    "Connection: close",
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  endWith(socket, `${lines.join("\r\n")}\r\n\r\n${body}`);
}

function endWith(socket: Socket, last: string | Buffer): void {
  socket.once("finish", () => socket.destroy());
  socket.end(last);
}
