import { isUtf8 } from "node:buffer";

import { WebSocket, type ClientOptions } from "ws";

import type { Dial, DialRequest, Wire, WireEnd, WireEvents } from "./ports.ts";
import { proxyFor, tunnel } from "./proxy.ts";
import { excerpt } from "./redact.ts";

export interface DialOptions {
  /** Certificate authorities to trust instead of the system's, in PEM: for a private gateway. */
  readonly ca?: string;
}

/** The real sockets: the only door to `ws`. TLS is always verified. */
export function createDial(options: DialOptions = {}): Dial {
  return (request, hear) => {
    try {
      return open(request, options, hear);
    } catch (failure) {
      // `ws` throws on a URL it cannot use, with the URL and its token in the message.
      queueMicrotask(() => hear.closed({ how: "broken", why: codeOf(failure) ?? "unusable URL" }));
      return { send() {}, close() {}, terminate() {} };
    }
  };
}

function open(request: DialRequest, options: DialOptions, hear: WireEvents): Wire {
  const url = new URL(request.url.reveal());
  const proxy = proxyFor(url, request.proxy);
  const ended = new AbortController();
  const settings: ClientOptions = {
    // A compressed frame can unpack to a thousand times its size, and Zoom's are small.
    perMessageDeflate: false,
    // Said aloud, because NODE_TLS_REJECT_UNAUTHORIZED=0 would turn it off everywhere else.
    rejectUnauthorized: true,
    // The token is in the URL: it must not travel to where a redirect points.
    followRedirects: false,
    handshakeTimeout: Math.max(1, Math.ceil(request.timeoutMs)),
    maxPayload: request.maxPayload,
    // Checked here instead, so that one broken text costs a frame and not the connection.
    skipUTF8Validation: true,
    ...(proxy ? { agent: tunnel(proxy, ended.signal) } : {}),
    ...(options.ca === undefined ? {} : { ca: options.ca }),
  };
  // All listeners at once: a frame that comes with the upgrade is emitted before any promise runs.
  const socket = new WebSocket(url, settings);
  listen(socket, request, hear, ended);
  return {
    send(text) {
      // Sending to a socket that opens or closes throws; a failure later ends in `closed`.
      if (socket.readyState === WebSocket.OPEN) socket.send(text, () => {});
    },
    close: () => socket.close(1000),
    terminate: () => socket.terminate(),
  };
}

function listen(
  socket: WebSocket,
  request: DialRequest,
  hear: WireEvents,
  ended: AbortController,
): void {
  // The first cause is the true one: what follows is the noise of tearing down.
  let cause: WireEnd | undefined;
  socket.on("open", () => hear.opened());
  socket.on("ping", () => hear.heard());
  socket.on("pong", () => hear.heard());
  socket.on("message", (data, isBinary) => {
    if (isBinary) return hear.unreadable("a binary frame");
    const bytes = data as Buffer; // what `nodebuffer`, the default binaryType, gives
    if (!isUtf8(bytes)) return hear.unreadable("not UTF-8");
    hear.text(bytes.toString("utf8"));
  });
  socket.on("unexpected-response", (_, response) => {
    const retryAfter = response.headers["retry-after"];
    cause ??= { how: "refused", status: response.statusCode ?? 0, retryAfter };
    socket.terminate();
  });
  socket.on("error", (error) => {
    const broken = brokenFrame(codeOf(error), request.maxPayload);
    if (broken !== undefined) hear.unreadable(broken);
    cause ??= { how: "broken", why: describe(error), ...coded(error) };
    // `ws` would wait half a minute for the peer to agree that it broke the protocol.
    socket.terminate();
  });
  socket.on("close", (code, reason) => {
    ended.abort();
    if (cause === undefined && code === 1006) cause = { how: "broken", why: "no close frame" };
    hear.closed(cause ?? { how: "closed", code, reason: reason.toString("utf8") });
  });
}

/** What was wrong with the frame, when it is a frame that ends the connection. */
function brokenFrame(code: string | undefined, maxPayload: number): string | undefined {
  if (code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") return `more than ${maxPayload} bytes`;
  return code?.startsWith("WS_ERR_") ? `not a WebSocket frame (${code})` : undefined;
}

function describe(error: Error): string {
  const code = codeOf(error);
  const message = excerpt(error.message);
  return code === undefined || message.includes(code) ? message : `${code}: ${message}`;
}

function coded(error: Error): { readonly code?: string } {
  const code = codeOf(error);
  return code === undefined ? {} : { code };
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}
