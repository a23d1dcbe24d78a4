import type { Finding, Health } from "@zoomflow/core";

import { short } from "../cli/format-table.ts";
import type { Environment } from "../config/zoom.ts";
import { holderOf, type Holder } from "../holder.ts";
import { readDoor } from "../simulation/door.ts";
import { hostsOf } from "./addresses.ts";
import { askReady, type Said } from "./ask-ready.ts";
import type { Settings } from "./config.ts";
import { fail, failedBy, ok, type Result, warn } from "./findings.ts";
import type { World } from "./world.ts";

/** The zoomflow that works on the data directory, and what it says of itself. */
export interface Running {
  readonly holder: Holder | undefined;
  /** By name, as `/ready` has them; undefined where it cannot be asked. */
  readonly parts: Readonly<Record<string, Health>> | undefined;
  /** Whether the token and the subscription are in its hands; a `dev` has its own Zoom. */
  readonly holdsZoom: boolean;
  /** It has begun moments ago, and is not there to be asked yet. */
  readonly starting: boolean;
}

const CHECK = "running";
/** Until it is there to be asked: it takes its data directory first, and listens after that. */
const STARTS_WITHIN_MS = 15_000;
const ASK_AGAIN_MS = 250;
const ASKED_FOR_MS = 2_000;

export async function examineRunning(
  settings: Settings,
  world: Pick<World, "environment" | "fetch" | "clock">,
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
      value: { holder, parts: undefined, holdsZoom: false, starting: false },
    };
  const isNew = hasJustBegun(holder, world.clock.now());
  const said = await (isNew ? askUntilThere : askReady)(http, world, signal);
  const holdsZoom = !holder.dev || isOwnZoom(settings, world.environment());
  const parts = typeof said === "string" ? undefined : said;
  const starting = isNew && said === "unknown";
  return { findings: judge(holder, said, starting), value: { holder, parts, holdsZoom, starting } };
}

/** Either way: a clock may have been set since. */
function hasJustBegun({ since }: Holder, now: number): boolean {
  return since !== undefined && Math.abs(now - since) < STARTS_WITHIN_MS;
}

async function askUntilThere(...given: Parameters<typeof askReady>): Promise<Said> {
  const [, { clock }, signal] = given;
  const until = clock.monotonic() + ASKED_FOR_MS;
  for (;;) {
    const said = await askReady(...given);
    if (said !== "unknown" || signal.aborted || clock.monotonic() >= until) return said;
    await new Promise<void>((resolve) => void clock.after(ASK_AGAIN_MS, resolve));
  }
}

/** Whether the variables name the simulator of the `dev` that runs. */
function isOwnZoom(settings: Settings, environment: Environment): boolean {
  const door = readDoor(settings.dataDirectory);
  return hostsOf(settings, environment).socket?.port === String(door?.port);
}

function judge({ pid, dev }: Holder, said: Said, starting: boolean): readonly Finding[] {
  const who = `zoomflow${dev ? " dev" : ""} (pid ${pid}) runs`;
  if (starting)
    return [
      warn(
        CHECK,
        `${who} since a moment ago, and cannot be asked yet how it is`,
        "Ask again in a few seconds. If it stays so, its log says why.",
      ),
    ];
  if (said === "unknown")
    return [
      warn(
        CHECK,
        `${who}, and cannot be asked over HTTP how it is`,
        "Name its port in ZOOMFLOW_HTTP_PORT here as there; its log says where it listens.",
      ),
    ];
  if (said === "silent")
    return [
      fail(CHECK, `${who}, and does not answer, though something listens on its port`, {
        hint: "A rule or a plugin may keep it busy without a pause: its log tells what ran last. Restart it, and mend that.",
      }),
    ];
  const troubled = Object.entries(said).flatMap(([name, { ok: well, degraded, reason, hint }]) => {
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
