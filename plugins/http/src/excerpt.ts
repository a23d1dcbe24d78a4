const MAX_LENGTH = 200;

/**
 * The beginning of an answer for a message: one short line without control characters, and without
 * any of the `sealed` values, which a peer may well repeat when it complains about them.
 */
export function excerptOf(text: string, sealed: readonly string[]): string {
  const line = redact(text, sealed)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

function redact(text: string, sealed: readonly string[]): string {
  const values = sealed.flatMap(spellings).filter((value) => value !== "");
  // The longest first: one value may be the beginning of another.
  const longestFirst = [...new Set(values)].toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, value) => rest.replaceAll(value, "[redacted]"), text);
}

/** A value as it is, inside a JSON string, and inside a URL. */
function spellings(value: string): string[] {
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value.toWellFormed())];
}
