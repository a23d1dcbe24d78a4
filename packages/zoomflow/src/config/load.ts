import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { messageOf, ZoomflowError } from "@zoomflow/core";
import { cosmiconfig, type Loader } from "cosmiconfig";

import type { ZoomflowConfig } from "./define.ts";
import { readEnvFile } from "./environment.ts";
import { evaluate, evaluateAnew } from "./evaluate.ts";

export interface LoadedConfig {
  readonly config: ZoomflowConfig;
  readonly file: string;
  readonly directory: string;
}

/** The names that a file with a config can have; the first that is there counts. */
export const CONFIG_FILES: readonly string[] = [
  "zoomflow.config.ts",
  "zoomflow.config.mts",
  "zoomflow.config.js",
  "zoomflow.config.mjs",
  "zoomflow.config.json",
];

export interface LoadOptions {
  /** A file to load; else the nearest config from the directory upwards. */
  readonly file?: string | undefined;
  /** See edits made since the last load, in the config and in what it imports. Slower. Default: false. */
  readonly fresh?: boolean;
}

/**
 * Finds and evaluates a config. The `.env` file beside it is read first.
 *
 * @throws ZoomflowError `ZF_CONFIG_NOT_FOUND`, `ZF_CONFIG_BROKEN` (with file and line where they are known)
 */
export async function loadConfig(
  directory: string,
  { file, fresh = false }: LoadOptions = {},
): Promise<LoadedConfig> {
  const load = loaderOf(fresh);
  const explorer = cosmiconfig("zoomflow", {
    searchPlaces: [...CONFIG_FILES, "package.json"],
    loaders: { ".ts": load, ".mts": load, ".js": load, ".mjs": load },
    stopDir: "/",
    searchStrategy: "global",
    cache: false,
  });
  let found;
  try {
    found = await (file === undefined
      ? explorer.search(directory)
      : explorer.load(resolve(directory, file)));
  } catch (thrown) {
    throw broken(thrown, file);
  }
  if (found?.isEmpty === true) throw exportsNone(found.filepath);
  if (found === null)
    throw new ZoomflowError(
      "ZF_CONFIG_NOT_FOUND",
      `there is no zoomflow.config.ts in ${directory} or above it`,
    );
  const config: unknown = found.config;
  if (!isConfig(config)) throw exportsNone(found.filepath);
  readEnvFile(dirname(found.filepath)); // the JSON forms have not been evaluated
  return { config, file: found.filepath, directory: dirname(found.filepath) };
}

function loaderOf(fresh: boolean): Loader {
  return async (file) => {
    readEnvFile(dirname(file));
    const { default: config } = await (fresh ? evaluateAnew(file) : evaluate(file));
    if (config === undefined || config === null) throw exportsNone(file);
    return config;
  };
}

function exportsNone(file: string): ZoomflowError {
  return new ZoomflowError("ZF_CONFIG_BROKEN", `${file} exports no config`, {
    hint: "End the file with `export default defineConfig({ ... })`.",
  });
}

function broken(thrown: unknown, file: string | undefined): ZoomflowError {
  if (thrown instanceof ZoomflowError) return thrown;
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  if (file !== undefined && (code === "ENOENT" || code === "EISDIR"))
    return new ZoomflowError("ZF_CONFIG_NOT_FOUND", `there is no file ${file}`, { cause: thrown });
  return new ZoomflowError(
    "ZF_CONFIG_BROKEN",
    `the config cannot be loaded: ${messageOf(thrown)}${placeOf(thrown)}`,
    {
      cause: thrown,
    },
  );
}

/** Node's files, installed ones and our own are not where a user's mistake is. */
const FOREIGN = ["node:", "node_modules", fileURLToPath(new URL("..", import.meta.url))];

/** The first place of a stack that is the user's own code. */
function placeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "";
  const lines = thrown.stack?.split("\n") ?? [];
  const own = lines.find(
    (line) => /^\s+at /.test(line) && !FOREIGN.some((part) => line.includes(part)),
  );
  const place = own === undefined ? undefined : /\(?([^()\s]+:\d+:\d+)\)?$/.exec(own)?.[1];
  return place === undefined ? "" : ` (${place})`;
}

function isConfig(value: unknown): value is ZoomflowConfig {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
