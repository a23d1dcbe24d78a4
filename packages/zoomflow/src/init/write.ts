import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import type { PlannedFile } from "./plan.ts";

/**
 * Writes all files that are not kept, or none: when one fails, all are taken back. Each is written beside
 * its place first, so that nobody ever sees half of one.
 *
 * @throws ZoomflowError `ZF_FILE_UNWRITABLE`
 */
export function writeFiles(directory: string, files: readonly PlannedFile[]): void {
  const takeBack: (() => void)[] = [];
  try {
    makeFolder(directory, takeBack);
    const moves = files
      .filter(({ change }) => change !== "kept")
      .map((file) => writeBeside(join(directory, file.name), file, takeBack));
    for (const move of moves) move();
  } catch (thrown) {
    for (const step of takeBack.toReversed()) step();
    throw new ZoomflowError("ZF_FILE_UNWRITABLE", messageOf(thrown), { cause: thrown });
  }
}

/** One folder after the other: under /proc and its like Node tries `recursive` for ever (seen in 24.21). */
function makeFolder(directory: string, takeBack: (() => void)[]): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory), takeBack);
  mkdirSync(directory);
  takeBack.push(() => rmSync(directory, { recursive: true, force: true }));
}

/** @returns moves the file to its place */
function writeBeside(
  place: string,
  { text, secret }: PlannedFile,
  takeBack: (() => void)[],
): () => void {
  const before = existsSync(place) ? readFileSync(place) : undefined;
  // A link stays one: it is what it leads to that changes.
  const target = before === undefined ? place : realpathSync(place);
  const beside = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  takeBack.push(() => rmSync(beside, { force: true }));
  writeFileSync(beside, text, { flag: "wx", mode: secret ? 0o600 : 0o666 });
  if (before !== undefined && !secret) chmodSync(beside, statSync(target).mode);
  return () => {
    renameSync(beside, target);
    takeBack.push(() => {
      if (before === undefined) rmSync(target, { force: true });
      else writeFileSync(target, before);
    });
  };
}
