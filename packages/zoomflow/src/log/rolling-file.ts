import { closeSync, fstatSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

import { ZoomflowError } from "@zoomflow/core";

import { makeDirectory } from "../directory.ts";
import type { Destination } from "./logger.ts";
import { forgetOldest, nameAside } from "./rolled.ts";

export interface RollingFileOptions {
  /** Where the newest lines are. Made, with its directory, for its owner's eyes only. */
  readonly file: string;
  /** A new file is begun before this one grows larger. */
  readonly maxBytes: number;
  /** How many earlier files are kept. */
  readonly keep: number;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** Told once when it cannot be written, until it can again. */
  readonly onTrouble: (error: ZoomflowError) => void;
  /** Told when it can be written again, with how many lines it lacks. */
  readonly onBack: (lost: number) => void;
}

/** A file that refuses is tried again so often. */
const AGAIN_MS = 5_000;

interface Open {
  readonly descriptor: number;
  /** The day of its first line, as in `2026-01-05`. */
  readonly day: string;
  bytes: number;
}

/**
 * Writes lines to a file, and begins a new one each day, by UTC as the lines' own times, and when it
 * grows too large. Each line is with the operating system when `write` returns, so there is nothing to
 * lose with the process. Never throws: what the disk does not take is counted, and the rest goes on.
 */
export function openRollingFile(options: RollingFileOptions): Destination {
  const { file, maxBytes, keep, now } = options;
  let current: Open | undefined;
  let lost = 0;
  /** The last line broke off. */
  let torn = false;
  /** The last time. */
  let refusedAt = 0;

  const open = (): Open => {
    makeDirectory(dirname(file));
    const descriptor = openSync(file, "a", 0o600);
    const { size, mtimeMs } = fstatSync(descriptor);
    return { descriptor, bytes: size, day: dayOf(size === 0 ? now() : mtimeMs) };
  };

  const roll = (full: Open): Open => {
    closeSync(full.descriptor);
    current = undefined;
    renameSync(file, nameAside(file, full.day));
    forgetOldest(file, keep);
    return open();
  };

  const isOver = ({ bytes, day }: Open, more: number): boolean =>
    bytes > 0 && (bytes + more > maxBytes || day !== dayOf(now()));

  const put = (bytes: Uint8Array): void => {
    current ??= open();
    if (isOver(current, bytes.length)) current = roll(current);
    for (let at = 0; at < bytes.length;) {
      torn ||= at > 0;
      const written = writeSync(current.descriptor, bytes, at);
      at += written;
      current.bytes += written;
    }
    torn = false;
  };

  const refused = (thrown: unknown): void => {
    lost++;
    refusedAt = now();
    if (lost > 1) return;
    options.onTrouble(ZoomflowError.from(thrown, "ZF_LOG_UNWRITABLE"));
  };

  return {
    write(line) {
      // Either way: a clock that was set back must not keep it waiting.
      if (lost > 0 && Math.abs(now() - refusedAt) < AGAIN_MS) return void lost++;
      try {
        put(Buffer.from(torn ? `\n${line}` : line));
      } catch (thrown) {
        return refused(thrown);
      }
      if (lost === 0) return;
      const count = lost;
      lost = 0;
      options.onBack(count);
    },
    close() {
      if (current !== undefined) closeSync(current.descriptor);
      current = undefined;
    },
  };
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
