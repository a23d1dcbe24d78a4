import type { NamedSecret } from "./secrets.ts";

/** Tokens by their looks, for the case that one reaches a line by a way nobody thought of. */
const TOKENS: readonly (readonly [RegExp, string])[] = [
  [/(access_token|download_token|client_secret)(=|":"|\\":\\")[^&\s"\\]+/gi, "$1$2[secret]"],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, "$1 [secret]"],
  [/\bxox[a-z]-[\w-]+/gi, "[secret]"],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g, "[secret]"],
];

/** Takes secrets out of text: the values it was told of, and whatever looks like a token. */
export type Redactor = (text: string) => string;

/** A value this short would blot out ordinary words. */
const MIN_LENGTH = 6;

export function createRedactor(secrets: readonly NamedSecret[]): Redactor {
  const worthwhile = secrets.filter(({ value }) => value.length >= MIN_LENGTH);
  return (text) => {
    let clean = text;
    for (const { name, value } of worthwhile) clean = clean.replaceAll(value, `[secret ${name}]`);
    for (const [pattern, replacement] of TOKENS) clean = clean.replace(pattern, replacement);
    return clean;
  };
}
