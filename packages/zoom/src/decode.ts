import type { AnyEvent } from "@zoomflow/core";

/** What one text frame from Zoom means. */
export type Frame =
  /** Zoom's answer to connecting. An absent flag counts as success: only refusals carry `false`. */
  | { readonly kind: "verdict"; readonly ok: boolean; readonly said: string }
  /** The answer to a heartbeat. */
  | { readonly kind: "beat"; readonly ok: boolean; readonly said: string }
  | {
      readonly kind: "event";
      readonly form: EventForm;
      readonly event: AnyEvent;
      /** The event's JSON, where the frame has it as a text of its own. */
      readonly raw?: string;
    }
  /** `said` is what the frame says in plain words, and never a part of an event. */
  | { readonly kind: "unreadable"; readonly why: string; readonly said: string };

/** How an event was wrapped: JSON in a string, an object, or without an envelope. */
export type EventForm = "string" | "object" | "bare";

/** Zoom's payloads are less than a dozen levels deep; far deeper ones are made to exhaust a stack. */
const DEEPEST = 64;
/** Longer texts are not words but data. */
const LONGEST_WORDS = 300;

/** Reads a frame. Total: every text is one of these, and nothing throws. */
export function decode(text: string): Frame {
  if (isTooDeep(text)) return unreadable("nested too deeply");
  const frame = parse(text);
  if (!isRecord(frame)) return unreadable(frame === undefined ? "not JSON" : "not a JSON object");

  const said = wordsOf(frame.content);
  switch (frame.module) {
    case "build_connection":
      return { kind: "verdict", ok: frame.success !== false, said };
    case "heartbeat":
      return { kind: "beat", ok: frame.success !== false, said };
    case "message":
      return readContent(frame.content);
    case undefined:
      return "event" in frame ? readEvent(frame, "bare") : unreadable("no module", said);
    default:
      return unreadable("unknown module", said);
  }
}

/** Zoom sends the event as JSON inside a string; other forms have been described, never captured. */
function readContent(content: unknown): Frame {
  if (typeof content !== "string") return readEvent(content, "object");
  if (isTooDeep(content)) return unreadable("nested too deeply");
  const inner = parse(content);
  if (inner === undefined) return unreadable("content is not JSON", wordsOf(content));
  if (typeof inner !== "string") return withRaw(readEvent(inner, "string"), content);
  // Encoded once too often.
  if (isTooDeep(inner)) return unreadable("nested too deeply");
  return withRaw(readEvent(parse(inner), "string"), inner);
}

function withRaw(frame: Frame, raw: string): Frame {
  return frame.kind === "event" ? { ...frame, raw } : frame;
}

function readEvent(event: unknown, form: EventForm): Frame {
  if (!isRecord(event)) return unreadable("no event in content");
  if (typeof event.event !== "string" || event.event === "") return unreadable("event has no name");
  if (event.event_ts !== undefined && !isTextOrNumber(event.event_ts))
    return unreadable("event_ts is neither a number nor a text");
  if (event.payload !== undefined && !isRecord(event.payload))
    return unreadable("payload is not an object");
  return { kind: "event", form, event: event as AnyEvent & Record<string, unknown> };
}

function unreadable(why: string, said = ""): Frame {
  return { kind: "unreadable", why, said };
}

/** Words, and not JSON: a meeting's topic must never pass for something that Zoom says. */
function wordsOf(content: unknown): string {
  if (typeof content !== "string" || content.length > LONGEST_WORDS) return "";
  return /^\s*[[{"]/.test(content) ? "" : content;
}

/** Hardly a frame has so many openings, and to count those is quick. */
function isTooDeep(text: string): boolean {
  return opens(text, "{") + opens(text, "[") > DEEPEST && isNestedTooDeeply(text);
}

/** How often a text has a character; no more than are needed to be too deep are counted. */
function opens(text: string, bracket: string): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at >= 0 && count <= DEEPEST; count++)
    at = text.indexOf(bracket, at + 1);
  return count;
}

function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > DEEPEST) return true;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isTextOrNumber(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
