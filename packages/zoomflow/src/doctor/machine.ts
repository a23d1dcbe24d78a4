import { accessSync, constants } from "node:fs";

import type { Finding } from "@zoomflow/core";

import type { Environment } from "../config/zoom.ts";
import { ok, warn } from "./findings.ts";

/** The first version that all of it was made for; `bin` refuses older ones. */
const LEAST_NODE = [24, 15] as const;

export function judgeNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [least, leastMinor] = LEAST_NODE;
  const enough = major > least || (major === least && minor >= leastMinor);
  if (!enough)
    return warn(
      "node",
      `Node ${version} is too old`,
      `Install Node ${least}.${leastMinor} or newer.`,
    );
  return ok("node", `Node ${version}`);
}

/** Node takes a time zone that it does not know for UTC, without a word. */
export function judgeTimeZone({ TZ: asked }: Environment, zone: string): Finding {
  if (!asked || isZone(asked)) return ok("time zone", `${zone}, unless a rule names another`);
  return warn(
    "time zone",
    "TZ names a time zone that there is not, so that all times are UTC",
    "Write it like Europe/Berlin.",
  );
}

function isZone(name: string): boolean {
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", {
      timeZone: name.replace(/^:/, ""),
    }).resolvedOptions();
    return timeZone !== "";
  } catch {
    return false;
  }
}

/** The variables that say which certificates are trusted. */
export function judgeTrust(environment: Environment): readonly Finding[] {
  const { NODE_TLS_REJECT_UNAUTHORIZED: reject, NODE_EXTRA_CA_CERTS: extra } = environment;
  const found: Finding[] = [];
  if (reject === "0")
    found.push(
      warn(
        "certificates",
        "NODE_TLS_REJECT_UNAUTHORIZED=0 is ignored: zoomflow always verifies certificates",
        "Take it out. To trust an authority of your own, name its file in NODE_EXTRA_CA_CERTS.",
      ),
    );
  if (extra && !isReadable(extra))
    found.push(
      warn(
        "certificates",
        "the file that NODE_EXTRA_CA_CERTS names cannot be read, and Node goes on without it",
        "Correct the path, or make the file readable for the user that zoomflow runs as.",
      ),
    );
  return found.length > 0 ? found : [ok("certificates", trusted(extra))];
}

function trusted(extra: string | undefined): string {
  return extra ? "those that Node trusts, and NODE_EXTRA_CA_CERTS" : "those that Node trusts";
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
