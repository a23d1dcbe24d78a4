import type { Secret } from "@zoomflow/core";

/** Enough of a frame to recognise it by. */
const EXCERPT = 160;
/** Never look at more than this of a hostile text. */
const LOOK = 2_000;

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){0,2}/g, "[token]"],
  [/(\w+:\/\/)[^\s/@"\\]+@/g, "$1[redacted]@"],
  [/(\b(?:https?|wss?):\/\/[^\s"\\?#]*)[?#][^\s"\\]*/gi, "$1?[redacted]"],
  [
    /([\w-]*(?:token|password|passcode|secret|signature|authorization|pwd)\w*(?:\\*"|%22)?\s*[=:]\s*(?:\\*"|%22)?)(?:bearer |basic )?[^\s"\\&,}]+/gi,
    "$1[redacted]",
  ],
  [/[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, "[e-mail]"],
  [/[\w+/=-]{32,}/g, "[redacted]"],
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
    const value = secret.reveal();
    clean = clean.replaceAll(value, `[${secret.name}]`);
    clean = clean.replaceAll(encodeURIComponent(value), `[${secret.name}]`);
  }
  for (const [pattern, instead] of RULES) clean = clean.replace(pattern, instead);
  return clean;
}
