import type { Finding, Health } from "@zoomflow/core";

import { short } from "../cli/format-table.ts";
import type { CheckedHttp } from "../config/http.ts";
import type { Environment } from "../config/zoom.ts";
import { holderOf, type Holder } from "../holder.ts";
import { readDoor } from "../simulation/door.ts";
import { hostsOf } from "./addresses.ts";
import type { Settings } from "./config.ts";
import { failedBy, ok, type Result, warn } from "./findings.ts";
import type { World } from "./world.ts";

/** The zoomflow that works on the data directory, and what it says of itself. */
export interface Running {
  readonly holder: Holder | undefined;
  /** By name, as `/ready` has them; undefined where it cannot be asked. */
  readonly parts: Readonly<Record<string, Health>> | undefined;
  /** Whether the token and the subscription are in its hands; a `dev` has its own Zoom. */
  readonly holdsZoom: boolean;
}

const CHECK = "running";

export async function examineRunning(
  settings: Settings,
  world: Pick<World, "environment" | "fetch">,
  signal: AbortSignal,
): Promise<Result<Running>> {
  const { dataDirectory, http } = settings;
  let holder: Holder | undefined;
  try {
    holder = holderOf(dataDirectory);
  } catch (thrown) {
    return { findings: [failedBy(CHECK, thrown)] };
  }
  if (holder === undefined)
    return {
      findings: [ok(CHECK, "no zoomflow runs on this data directory")],
      value: { holder, parts: undefined, holdsZoom: false },
    };
  const parts = await partsOf(http, world, signal);
  const holdsZoom = !holder.dev || isOwnZoom(settings, world.environment());
  return { findings: judge(holder, parts), value: { holder, parts, holdsZoom } };
}

/** Whether the variables name the simulator of the `dev` that runs. */
function isOwnZoom(settings: Settings, environment: Environment): boolean {
  const door = readDoor(settings.dataDirectory);
  return hostsOf(settings, environment).socket?.port === String(door?.port);
}

function judge({ pid, dev }: Holder, parts: Running["parts"]): readonly Finding[] {
  const who = `zoomflow${dev ? " dev" : ""} (pid ${pid}) runs`;
  if (parts === undefined)
    return [
      warn(
        CHECK,
        `${who}, and cannot be asked over HTTP how it is`,
        "Name its port in ZOOMFLOW_HTTP_PORT here as there; its log says where it listens.",
      ),
    ];
  const troubled = Object.entries(parts).flatMap(([name, { ok: well, degraded, reason, hint }]) => {
    if (well && degraded !== true) return [];
    const finding: Finding = {
      check: CHECK,
      status: well ? "warn" : "fail",
      message: `${who}; its ${name}: ${short(reason, 300)}`,
    };
    return [{ ...finding, ...(hint !== undefined && { hint }) }];
  });
  return troubled.length > 0 ? troubled : [ok(CHECK, `${who}, and is ready`)];
}

/** Asked without the token: whoever is on this machine is told the reasons. */
async function partsOf(
  { host, port }: CheckedHttp,
  { fetch }: Pick<World, "fetch">,
  signal: AbortSignal,
): Promise<Running["parts"]> {
  if (port === 0) return undefined;
  try {
    const response = await fetch(`http://${reachable(host)}:${port}/ready`, {
      redirect: "error",
      signal,
    });
    const answer = (await response.json()) as { readonly parts?: unknown } | null;
    return isParts(answer?.parts) ? answer?.parts : undefined;
  } catch {
    return undefined;
  }
}

/** What listens everywhere is reached by loopback. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** Another program may have the port. */
function isParts(value: unknown): value is Readonly<Record<string, Health>> {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every(
    (part: unknown) =>
      typeof part === "object" &&
      part !== null &&
      "ok" in part &&
      typeof part.ok === "boolean" &&
      "reason" in part &&
      typeof part.reason === "string",
  );
}
