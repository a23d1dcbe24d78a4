import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { CONFIG_FILES } from "../config/load.ts";
import { parseManifest } from "./manifest.ts";
import type { Found, PlannedFile } from "./plan.ts";
import type { Folders } from "./questions.ts";

/** A folder as `init` finds it. Reading in it throws `ZF_FILE_UNWRITABLE` when it is none. */
export function findIn(directory: string, version: string): Found {
  return {
    folderName: basename(directory),
    read: (name) => readIfThere(join(directory, name)),
    version,
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return undefined;
    throw new ZoomflowError("ZF_FILE_UNWRITABLE", messageOf(thrown), { cause: thrown });
  }
}

/** Configs by any of their names, and the files that a plan would replace. */
export function inTheWay({ read }: Found, plan: readonly PlannedFile[] = []): readonly string[] {
  const configs = CONFIG_FILES.filter((name) => read(name) !== undefined);
  const manifest = read("package.json");
  const holdsConfig = manifest !== undefined && "zoomflow" in parseManifest(manifest);
  const replaced = plan.filter(({ change }) => change === "replaced").map(({ name }) => name);
  const embedded = holdsConfig ? ["`zoomflow` in package.json"] : [];
  return [...new Set([...configs, ...embedded, ...replaced])];
}

/** Where a person who names no folder most likely wants the project, and where it cannot be. */
export function foldersFrom(directory: string, force: boolean): Folders {
  const here = readdirSync(directory).filter((name) => !name.startsWith("."));
  return {
    suggested: here.length === 0 || here.includes("package.json") ? "." : "zoom-rules",
    problem(folder) {
      if (force) return undefined;
      const [first] = inTheWay(findIn(resolve(directory, folder), ""));
      return first === undefined ? undefined : `there is ${first} in it already`;
    },
  };
}

/** Whether all of these packages can be used there without an installation. */
export function isInstalled(directory: string, packages: readonly string[]): boolean {
  return packages.every((name) => existsSync(join(directory, "node_modules", name)));
}
