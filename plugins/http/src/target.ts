import type { Secret } from "@zoomflow/core";

/** What was parsed last: a rule sends to the same few targets again and again. */
const parsed = new Map<string, URL | string>();
const MOST_PARSED = 200;

/** The parsed URL, or what is wrong with it; the words never repeat it, since it may hold a token. */
export function parseTarget(text: string): Readonly<URL> | string {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  if (parsed.size === MOST_PARSED) parsed.clear();
  const target = resolveTarget(text);
  parsed.set(text, target);
  return target;
}

/** As {@link parseTarget}, for a text that may be relative to another URL. */
export function resolveTarget(text: string, base?: Readonly<URL>): URL | string {
  const url = URL.parse(text, base?.href);
  if (url === null) return "is not a URL";
  if (url.protocol !== "https:" && url.protocol !== "http:")
    return "must begin with https:// or http://";
  if (url.username !== "" || url.password !== "")
    return "must not hold a user name or password; send an authorization header";
  url.hash = "";
  return url;
}

const MAX_PATH = 120;

/** A target for messages: origin and path, or the name of a sealed one. Queries hold tokens too often. */
export function describeTarget(target: string | Secret): string {
  if (typeof target !== "string") return String(target);
  const url = parseTarget(target);
  if (typeof url === "string") return "(invalid URL)";
  const path =
    url.pathname.length > MAX_PATH ? `${url.pathname.slice(0, MAX_PATH)}…` : url.pathname;
  return url.origin + path;
}
