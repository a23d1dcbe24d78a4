import type { NamedSecret } from "./secrets.ts";

/** Tokens by their looks, for the case that one reaches a line by a way nobody thought of. */
const TOKENS: readonly (readonly [RegExp, string])[] = [
  [
    /(access_token|refresh_token|id_token|download_token|client_secret|\bpwd|\bzak)(=|":"|\\":\\")[^&\s"\\]+/gi,
    "$1$2[secret]",
  ],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, "$1 [secret]"],
  [/\bxox[a-z]-[\w-]+/gi, "[secret]"],
  // Only where its two halves are there: hostile texts begin a token many times over, and end none.
  [
    /(?<![\w-])(?=[\w-]+\.[\w-]{8})((?:[\w-]*?-)??)eyJ[\w-]{8,}\.[\w-]{8,}(\.[\w-]*)?/g,
    "$1[secret]",
  ],
];

/** Takes secrets out of text: the values it was told of, and whatever looks like a token. */
export type Redactor = (text: string) => string;

/** A value this short would blot out ordinary words. */
const MIN_LENGTH = 6;

export function createRedactor(secrets: readonly NamedSecret[]): Redactor {
  const names = new Map<string, string>();
  for (const { name, value } of secrets)
    if (value.length >= MIN_LENGTH)
      for (const spelling of spellings(value)) names.set(spelling, name);
  const known = expressionOf([...names.keys()]);
  return (text) => {
    let clean = text.replace(known, (found) => `[secret ${names.get(found)}]`);
    for (const [pattern, replacement] of TOKENS) clean = clean.replace(pattern, replacement);
    return clean;
  };
}

/** How a value may stand in a line: as it is, in JSON, in JSON inside JSON, in a URL, in base64. */
function spellings(value: string): ReadonlySet<string> {
  const inJson = JSON.stringify(value).slice(1, -1);
  const inJsonTwice = JSON.stringify(inJson).slice(1, -1);
  const inBase64 = Buffer.from(value).toString("base64");
  const unpadded = inBase64.replace(/=+$/, "");
  return new Set([value, inJson, inJsonTwice, encodeURIComponent(value), inBase64, unpadded]);
}

/** One expression for all of them: a line is read once. The longest goes first, being the most exact. */
function expressionOf(texts: readonly string[]): RegExp {
  const longestFirst = texts.toSorted((a, b) => b.length - a.length);
  return longestFirst.length === 0
    ? /(?!)/
    : new RegExp(longestFirst.map(literally).join("|"), "g");
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
