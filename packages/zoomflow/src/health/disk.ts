import { statfs } from "node:fs/promises";

import { type Health, messageOf } from "@zoomflow/core";

import { type Family, gauge } from "../metrics/family.ts";
import type { Outlook } from "./vigil.ts";

/** What a file system has, in bytes. */
export interface Space {
  /** For those who are not root. */
  readonly free: number;
  readonly total: number;
}

const MB = 1_000_000;

const LOW = 500 * MB;
/** Of the whole, up to {@link MOST_WANTED}: a large disk is not nearly full with gigabytes to go. */
const LOW_PART = 0.05;
const MOST_WANTED = 5_000 * MB;
/** SQLite needs room beside its file: below this the next larger write may be refused. */
const FULL = 50 * MB;

/** Whether the journal has room to grow. */
export function diskHealth({ free, total }: Space, directory: string): Health {
  const reason = `${sizeOf(free)} are free of ${sizeOf(total)}`;
  const hint = `Make room on the file system of ${directory}, or let the journal keep less with \`journal.retention\` and \`journal.maxSize\`.`;
  if (free < FULL)
    return { ok: false, reason: `only ${reason}`, hint, code: "ZF_JOURNAL_UNWRITABLE" };
  const wanted = Math.max(LOW, Math.min(total * LOW_PART, MOST_WANTED));
  if (free < wanted) return { ok: true, degraded: true, reason: `only ${reason}`, hint };
  return { ok: true, reason };
}

/** The disk under a directory. */
export function createDisk(
  directory: string,
  spaceOf: (directory: string) => Promise<Space> = measure,
): Outlook {
  let space: Space | undefined;
  let health: Health = { ok: true, reason: "not looked at yet" };
  return {
    name: "disk",
    async look() {
      try {
        space = await spaceOf(directory);
        health = diskHealth(space, directory);
      } catch (thrown) {
        space = undefined;
        health = untold(directory, thrown);
      }
    },
    health: () => health,
    families: () => (space === undefined ? [] : spaceFamilies(space)),
  };
}

function spaceFamilies({ free, total }: Space): readonly Family[] {
  return [
    gauge(
      "zoomflow_disk_free_bytes",
      "What is free of the disk that the journal is on, for those who are not root.",
      free,
    ),
    gauge("zoomflow_disk_size_bytes", "How large the disk is that the journal is on.", total),
  ];
}

async function measure(directory: string): Promise<Space> {
  const { bavail, blocks, bsize } = await statfs(directory);
  return { free: bavail * bsize, total: blocks * bsize };
}

function untold(directory: string, thrown: unknown): Health {
  const reason = `the free space cannot be told: ${messageOf(thrown)}`;
  const hint = `Look whether ${directory} is still there, and the disk that it is on.`;
  return { ok: true, degraded: true, reason, hint };
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000 * MB) return `${Math.floor(bytes / MB)} MB`;
  return `${Math.floor(bytes / (100 * MB)) / 10} GB`;
}
