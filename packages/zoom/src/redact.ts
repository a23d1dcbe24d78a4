import type { Secret } from "@zoomflow/core";

/** Enough of a frame to recognise it by. */
const EXCERPT = 160;
/** Never look at more than this of a hostile text. */
const LOOK = 2_000;
/** In letters of base64. */
const SHORTEST = 6;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g, "[token]"],
  [/(\w+:\/\/)[^\s/@"\\]+@/g, "$1[redacted]@"],
  [/(\b(?:https?|wss?):\/\/[^\s"\\?#]*)[?#][^\s"\\]*/gi, "$1?[redacted]"],
  [
    /([\w-]*(?:token|password|passcode|secret|signature|authorization|pwd)\w*(?:\\*"|%22)?\s*[=:]\s*(?:\\*"|%22)?)(?:bearer |basic )?[^\s"\\&,}]+/gi,
    "$1[redacted]",
  ],
  [/[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, "[e-mail]"],
  // Long and opaque; the names of errors (WS_ERR_UNSUPPORTED_MESSAGE_LENGTH) are neither.
  [/(?<![\w+/=-])(?!(?:[A-Z]+_)+[A-Z]+(?![\w+/=-]))[\w+/=-]{32,}/g, "[redacted]"],
];

/**
 * A short, single-line piece of `text` that may be logged: without tokens, passwords, e-mail
 * addresses, the query of URLs, and without any of `known`.
 */
export function excerpt(text: string, known: readonly Secret[] = []): string {
  const short = (redacted: string) =>
    redacted.length > EXCERPT ? `${redacted.slice(0, EXCERPT)}…` : redacted;
  return short(
    redact(head(text), known)
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ")
      .trim(),
  );
}

// A secret that the cut went through would not be known again: leave its beginning out too.
function head(text: string): string {
  return text.length <= LOOK ? text : text.slice(0, LOOK).replace(/[^\s"\\&,;]*$/, "");
}

function redact(text: string, known: readonly Secret[]): string {
  let clean = text;
  for (const secret of known) {
    if (!secret.present) continue;
    for (const form of formsOf(secret.reveal())) clean = clean.replaceAll(form, `[${secret.name}]`);
  }
  for (const [pattern, instead] of RULES) clean = clean.replace(pattern, instead);
  return clean;
}

/** A secret as it is, in a URL, in JSON, and in base64 whatever stands before it. */
function formsOf(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const encoded = [0, 1, 2].flatMap((before) => inBase64(value, before));
  return [value, encodeURIComponent(value), json, ...encoded];
}

/**
 * The letters that `value` alone decides when base64 is made of it and of `before` bytes in front,
 * as in HTTP Basic, where the client's id is. Few letters are no secret, but they are in every text.
 */
function inBase64(value: string, before: number): readonly string[] {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
  const letters = bytes
    .toString("base64")
    .slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  if (letters.length < SHORTEST) return [];
  return [letters, letters.replaceAll("+", "-").replaceAll("/", "_")];
}
