import { setGlobalProxyFromEnv } from "node:http";

import type { ZoomOptions } from "@zoomflow/zoom";

/** What is on this machine is reached directly, as the socket does it too. */
const LOOPBACK = "localhost,127.0.0.1,::1";

/**
 * From now on every `fetch` of an https address goes by way of the proxy, if there is one; the returned
 * function ends that.
 */
export function fetchThroughProxy(proxy: ZoomOptions["proxy"]): () => void {
  if (proxy?.https === undefined) return () => {};
  const direct = proxy.no === undefined ? LOOPBACK : `${LOOPBACK},${proxy.no}`;
  return setGlobalProxyFromEnv({ HTTPS_PROXY: proxy.https, NO_PROXY: direct });
}
