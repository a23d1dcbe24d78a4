import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

function addressFile(directory: string): string {
  return join(directory, "http.url");
}

/** Leaves word of where the runner of a data directory is to be reached. */
export function leaveAddress(directory: string, url: string): void {
  try {
    writeFileSync(addressFile(directory), `${url}\n`, { mode: 0o600 });
  } catch {
    // `zoomflow page` then goes by the config; a disk that is full is told of by others.
  }
}

export function takeAddress(directory: string): void {
  rmSync(addressFile(directory), { force: true });
}

/** What was left last; undefined where nothing was. */
export function readAddress(directory: string): string | undefined {
  try {
    const url = readFileSync(addressFile(directory), "utf8").trim();
    return /^http:\/\/[\w.:[\]-]+$/.test(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
