/** Headers that belong to the connection, or that would make the answer unreadable here. */
const OURS = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** RFC 9110, section 5.6.2: a token. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;

/** RFC 9110, section 5.5: no line break and no other control character but the tab. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What is wrong with the name of a header, if anything. */
export function nameProblem(name: string): string | undefined {
  if (!NAME.test(name)) return "is not a header's name";
  return OURS.has(name.toLowerCase())
    ? "is set by the connection itself and cannot be given"
    : undefined;
}

/** What is wrong with the value of a header, if anything. */
export function valueProblem(value: string): string | undefined {
  if (!VALUE.test(value)) return "must be one line of Latin-1 text";
  return sealedProblem(value);
}

/** A sealed secret in a template string becomes its name: sending that can only be refused. */
export function sealedProblem(text: string): string | undefined {
  if (!/\[secret [^\]]*\]/.test(text)) return undefined;
  return "holds the name of a secret, not its value; use `reveal(secret)` inside a function";
}
