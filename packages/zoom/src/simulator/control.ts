import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { AnyEvent } from "@zoomflow/core/ports";

import type { EventForm } from "./frames.ts";
import { readBody, respond } from "./request.ts";

// Room for the largest event that a client should take.
const BODY_LIMIT = 4 * 1024 * 1024;

const FORMS: readonly unknown[] = ["string", "object", "bare"] satisfies EventForm[];

export interface ControlParts {
  readonly key: string;
  readonly emit: (event: AnyEvent, form: EventForm | undefined) => boolean;
}

/**
 * `POST /simulator/emit` with `{"event": {…}, "form": "string"}`: emits from another process.
 * Answers 200 with `{"delivered": true}`, false when nobody was connected.
 */
export async function serveControl(
  request: IncomingMessage,
  response: ServerResponse,
  { key, emit }: ControlParts,
): Promise<void> {
  const refusal = refusalOf(request, key);
  if (refusal !== undefined) return refuse(response, ...refusal);

  const body = await readBody(request, BODY_LIMIT);
  if (body === undefined) return refuse(response, 413, "The body is longer than 4 MiB.");

  const order = readOrder(body);
  if (order === undefined) {
    return refuse(
      response,
      400,
      'Expected {"event": {"event": "meeting.started", …}, "form": "string"}.',
    );
  }
  respond(response, 200, { delivered: emit(order.event, order.form) });
}

function refusalOf(request: IncomingMessage, key: string): [number, string] | undefined {
  const { host, authorization, origin } = request.headers;
  // A page in the user's browser may reach loopback, by its own name even, but it cannot hide that.
  if (!isLoopback(host, request.socket.localPort) || origin !== undefined) {
    return [403, "Only for programs on this machine."];
  }
  if (!same(authorization ?? "", `Bearer ${key}`)) return [401, "The key is missing or wrong."];
  if (request.method !== "POST") return [405, "Use POST."];
  const type = request.headers["content-type"]?.split(";")[0]?.trim();
  return type === "application/json" ? undefined : [415, "Expected application/json."];
}

function isLoopback(host: string | undefined, port: number | undefined): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function same(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function readOrder(body: string): { event: AnyEvent; form: EventForm | undefined } | undefined {
  const order = parse(body);
  if (!isRecord(order) || !isEvent(order["event"])) return undefined;
  const form = order["form"];
  if (form !== undefined && !isForm(form)) return undefined;
  return { event: order["event"], form };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isEvent(value: unknown): value is AnyEvent {
  return isRecord(value) && typeof value["event"] === "string";
}

function isForm(value: unknown): value is EventForm {
  return FORMS.includes(value);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  respond(response, status, { message });
}
