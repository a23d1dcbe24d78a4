/** Whether an address, as a socket or a config has it, is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  const bare = address.toLowerCase().replace(/^::ffff:/, "");
  return bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** Whether what is listened on can be reached from this machine only. */
export function isLoopbackHost(host: string): boolean {
  return host.toLowerCase() === "localhost" || isLoopbackAddress(host);
}

/**
 * Whether a request's Host header names this machine. A page in a browser can have its own name
 * resolved to loopback, but it cannot hide that name. The port is free: there may be a tunnel.
 */
export function isLoopbackName(header: string): boolean {
  const { name = "" } = /^(?<name>\[[^\]]*\]|[^:]*)(:\d{1,5})?$/.exec(header)?.groups ?? {};
  return isLoopbackHost(name.replace(/^\[(.*)\]$/, "$1"));
}
