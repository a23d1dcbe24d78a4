import type { Redactor } from "../log/redact.ts";

/** One line of JSON in which no text holds a secret. */
export function jsonLine(value: object, redact: Redactor): string {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    typeof inner === "string" ? withoutSecrets(key, inner, redact) : inner,
  );
  return `${text.replaceAll(/[\u007f-\u009f\u2028\u2029]/g, escaped)}\n`;
}

/** Of some values only the name tells that they are secret: the redactor gets to see it. */
function withoutSecrets(key: string, text: string, redact: Redactor): string {
  if (!/^\w+$/.test(key)) return redact(text);
  const named = redact(`${key}=${text}`);
  return named.slice(named.indexOf("=") + 1);
}

/** Control characters that JSON allows and a terminal obeys. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
