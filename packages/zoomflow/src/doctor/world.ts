import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { statfs } from "node:fs/promises";
import { connect, type NetConnectOpts, type Socket } from "node:net";

import type { Clock } from "@zoomflow/core/ports";
import { createDial, type Dial } from "@zoomflow/zoom";

import type { Environment } from "../config/zoom.ts";
import { systemClock } from "../system.ts";

/** What the checks may ask of the machine and the network. */
export interface World {
  /** Asked for after the config was loaded, which reads `.env`. */
  readonly environment: () => Environment;
  /** The same as the process was begun with. */
  readonly given: Environment;
  /** Where the command was called. */
  readonly directory: string;
  /** Of Node, without the `v`. */
  readonly nodeVersion: string;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly dial: Dial;
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  readonly connect: (options: NetConnectOpts) => Socket;
  /** How many bytes its owner may still write on the disk of a directory. */
  readonly freeBytes: (directory: string) => Promise<number>;
  /** Certificate authorities to trust instead of the machine's, in PEM. */
  readonly ca?: string;
}

export function systemWorld(directory: string, environment: () => Environment): World {
  return {
    environment,
    given: { ...environment() },
    directory,
    nodeVersion: process.versions.node,
    clock: systemClock,
    fetch,
    dial: createDial(),
    lookup: (host) => lookup(host, { all: true }),
    connect,
    async freeBytes(place) {
      const { bavail, bsize } = await statfs(place);
      return bavail * bsize;
    },
  };
}
