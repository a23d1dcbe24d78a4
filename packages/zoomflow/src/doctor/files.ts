import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { type Finding, messageOf } from "@zoomflow/core";

import { fail, ok, type Result, warn } from "./findings.ts";
import type { World } from "./world.ts";

/** Whether others on this machine can read what is in the `.env` file. */
export function judgeEnvFile(directory: string): Finding {
  const file = join(directory, ".env");
  const mode = modeOf(file);
  if (mode === undefined) return ok(".env", "there is none: variables come from the environment");
  if (!isOpen(mode)) return ok(".env", "only its owner can read it");
  return warn(
    ".env",
    `others on this machine can read it (mode ${mode.toString(8)})`,
    `Shut it: chmod 600 ${file}`,
  );
}

/** Below this nothing goes on for long; below the other one somebody should look. */
const LEAST_BYTES = 50_000_000;
const FEW_BYTES = 500_000_000;

/** Whether the data directory can be written, and how much. The value is its path, also when it is to be made. */
export async function examineDataDirectory(
  directory: string,
  world: Pick<World, "freeBytes">,
): Promise<Result<string>> {
  const there = nearest(directory);
  const problem = writeProblem(there);
  if (problem !== undefined)
    return {
      findings: [
        fail("data directory", `${there} cannot be written (${problem})`, {
          hint: "Make it writable for the user that zoomflow runs as, make room on its disk, or name another one with ZOOMFLOW_DATA_DIR.",
          code: "ZF_JOURNAL_UNWRITABLE",
        }),
      ],
      ...(there === directory && { value: directory }),
    };
  const free = await world.freeBytes(there);
  return {
    findings: [...modeFindings(directory), judgeRoom(directory, there, free)],
    value: directory,
  };
}

function judgeRoom(directory: string, there: string, free: number): Finding {
  const room = `${megabytes(free)} free`;
  const hint = "Make room, or keep less: `journal.retention` and `journal.maxSize` say how much.";
  if (free < LEAST_BYTES)
    return fail("data directory", `${there} has no room: ${room}`, {
      hint,
      code: "ZF_JOURNAL_UNWRITABLE",
    });
  if (free < FEW_BYTES) return warn("data directory", `${there} has little room: ${room}`, hint);
  return ok(
    "data directory",
    there === directory
      ? `${directory} can be written, ${room}`
      : `${directory} is made by the first start, ${room}`,
  );
}

function modeFindings(directory: string): readonly Finding[] {
  const mode = modeOf(directory);
  if (mode === undefined || !isOpen(mode)) return [];
  const message = `others on this machine can look into ${directory} (mode ${mode.toString(8)})`;
  return [warn("data directory", message, `Shut it: chmod 700 ${directory}`)];
}

/** What is there of a path. */
function nearest(directory: string): string {
  return existsSync(directory) || dirname(directory) === directory
    ? directory
    : nearest(dirname(directory));
}

/** Only a write tells of quotas and of disks that have turned read-only. */
function writeProblem(directory: string): string | undefined {
  const file = join(directory, `.zoomflow-doctor-${process.pid}`);
  try {
    writeFileSync(file, "can this be written?", { mode: 0o600 });
    rmSync(file);
    return undefined;
  } catch (thrown) {
    // A full disk takes the name, and nothing in it.
    if (existsSync(file)) rmSync(file);
    return thrown instanceof Error && "code" in thrown ? String(thrown.code) : messageOf(thrown);
  }
}

/** The part of a mode that `chmod` sets; undefined where there is no file, or no such thing as modes. */
function modeOf(path: string): number | undefined {
  if (process.platform === "win32") return undefined;
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : found.mode & 0o777;
}

function isOpen(mode: number): boolean {
  return (mode & 0o077) !== 0;
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1_000_000).toLocaleString("en")} MB`;
}
