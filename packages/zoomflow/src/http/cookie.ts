/**
 * Cookies belong to a host, not to a port: with the port in its name, runners on one machine do not
 * sign each other out.
 */
export function cookieName(port: number): string {
  return `zoomflow-session-${port}`;
}

/** The value of a cookie in a `Cookie` header. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const [found, value] = pair.split("=", 2);
    if (found?.trim() === name) return value?.trim() || undefined;
  }
  return undefined;
}

/**
 * A cookie that no script can read, and no other site can have sent along. `secure` keeps it from
 * going over plain http, over which the page is served on this machine.
 */
export function setCookie(name: string, value: string, maxAgeMs: number, secure: boolean): string {
  const age = Math.floor(maxAgeMs / 1_000);
  const plain = `${name}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict`;
  return secure ? `${plain}; Secure` : plain;
}
