import { randomBytes } from "node:crypto";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { messageOf } from "@zoomflow/core";
import type { Log } from "@zoomflow/core/ports";

const OWNER_ONLY = 0o600;

/** Where the token is kept that was made because none was chosen. */
export function tokenFile(directory: string): string {
  return join(directory, "http.token");
}

/** The token of a data directory; undefined where none was made yet. */
export function readToken(directory: string): string | undefined {
  try {
    const token = readFileSync(tokenFile(directory), "utf8").trim();
    return /^[\w-]{43}$/.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}

/** The token of a data directory, made when it is asked for first, for its owner's eyes only. */
export function tokenIn(directory: string, log: Log): string {
  const file = tokenFile(directory);
  const found = readToken(directory);
  try {
    if (found === undefined) rmSync(file, { force: true });
    else chmodSync(file, OWNER_ONLY);
  } catch {
    // what cannot be mended is told below, or is not needed
  }
  if (found !== undefined) return found;
  const token = randomBytes(32).toString("base64url");
  try {
    writeFileSync(file, `${token}\n`, { mode: OWNER_ONLY, flag: "wx" });
  } catch (thrown) {
    // Who cannot sign in can still read, and the rules go on.
    log.warn(
      { err: thrown },
      `nobody can sign in to the page until the next start, for ${file} cannot be written: ${messageOf(thrown)}`,
    );
  }
  return token;
}
