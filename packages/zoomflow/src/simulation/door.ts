import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import type { AnyEvent } from "@zoomflow/core/ports";

/** How another process reaches the simulator of a running `zoomflow dev`. */
export interface Door {
  readonly port: number;
  readonly key: string;
}

/** Where the way to the simulator is left. */
export function doorFile(directory: string): string {
  return join(directory, "simulator.json");
}

/** The way that is left there, if there is one. */
export function readDoor(directory: string): Door | undefined {
  try {
    return JSON.parse(readFileSync(doorFile(directory), "utf8")) as Door;
  } catch {
    return undefined;
  }
}

/** Leaves the way to the simulator in the data directory, for this user's eyes only. */
export function openDoor(directory: string, door: Door): () => void {
  writeFileSync(doorFile(directory), JSON.stringify(door), { mode: 0o600 });
  return () => rmSync(doorFile(directory), { force: true });
}

/**
 * Sends one event through the simulator of the `zoomflow dev` that uses this data directory.
 *
 * @returns false when the runner was not connected, so that the event is lost, as with Zoom
 * @throws ZoomflowError `ZF_SIMULATOR_UNREACHABLE`
 */
export async function emitThroughDoor(directory: string, event: AnyEvent): Promise<boolean> {
  try {
    const { port, key } = JSON.parse(readFileSync(doorFile(directory), "utf8")) as Door;
    const response = await fetch(`http://127.0.0.1:${port}/simulator/emit`, {
      method: "POST",
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      body: JSON.stringify({ event }),
    });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const { delivered } = (await response.json()) as { delivered: boolean };
    return delivered;
  } catch (thrown) {
    throw new ZoomflowError(
      "ZF_SIMULATOR_UNREACHABLE",
      `no simulator can be reached: ${messageOf(thrown)}`,
      {
        cause: thrown,
      },
    );
  }
}
