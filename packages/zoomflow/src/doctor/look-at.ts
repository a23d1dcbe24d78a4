import type { Finding } from "@zoomflow/core";

import { proxyOf } from "../config/zoom.ts";
import { type Destination, judgeWay } from "./judge-way.ts";
import { explore } from "./way.ts";
import type { World } from "./world.ts";

const WAY_WITHIN_MS = 4_000;

/** Goes the way to a host and says where it leads, within a few seconds. */
export async function lookAt(
  url: URL,
  to: Destination,
  world: World,
  signal: AbortSignal,
  direct = false,
): Promise<Finding> {
  const limit = new AbortController();
  const cancel = world.clock.after(WAY_WITHIN_MS, () => limit.abort());
  try {
    const proxy = direct ? undefined : proxyOf(world.environment());
    const way = await explore(url, proxy, world, AbortSignal.any([signal, limit.signal]));
    return judgeWay(way, to, world.clock.now());
  } finally {
    cancel();
  }
}
