import type { Secret } from "@zoomflow/core";

/** The parsed URL, or what is wrong with it; the words never repeat it, since it may hold a token. */
export function parseTarget(text: string, base?: URL): URL | string {
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
