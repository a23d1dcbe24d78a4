import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";

import { messageOf, ZoomflowError } from "@zoomflow/core";

import { forgetValueFiles, valueFromFile } from "./value-file.ts";

/** What was read from `.env` files and those of single values, by directory: it is theirs to change. */
const given = new Map<string, Map<string, string>>();

/** What is read without a config's naming it. */
const OWN = [
  "ZOOM_ACCOUNT_ID",
  "ZOOM_CLIENT_ID",
  "ZOOM_CLIENT_SECRET",
  "ZOOM_SUBSCRIPTION_ID",
  "ZOOMFLOW_HTTP_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_BOT_TOKEN",
] as const;

/**
 * Reads the `.env` file beside the config into the environment, and the files that variables such as
 * `ZOOM_CLIENT_SECRET_FILE` name. What is set otherwise wins; what an earlier reading has set is set
 * anew, or taken away.
 *
 * @throws ZoomflowError `ZF_CONFIG_BROKEN` when a file cannot be read
 */
export function readEnvFile(directory: string): void {
  const file = join(directory, ".env");
  give(directory, existsSync(file) ? parse(file) : {});
  forgetValueFiles();
  // A variable that is passed on empty, as container engines do, is as good as none.
  for (const name of OWN)
    if (!process.env[name]) add(directory, name, valueFromFile(process.env, name));
}

/** @returns sets the variables of `.env` back to what they are now */
export function keepEnvironment(directory: string): () => void {
  const kept = Object.fromEntries(given.get(directory) ?? []);
  return () => give(directory, kept);
}

function give(directory: string, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of given.get(directory) ?? [])
    if (process.env[name] === value) delete process.env[name];
  given.set(directory, new Map());
  for (const [name, value] of Object.entries(values))
    if (process.env[name] === undefined) add(directory, name, value);
}

function add(directory: string, name: string, value: string | undefined): void {
  if (value === undefined) return;
  process.env[name] = value;
  given.get(directory)?.set(name, value);
}

function parse(file: string): Readonly<Record<string, string | undefined>> {
  try {
    // Some editors begin a file with a mark that would become part of the first name.
    return parseEnv(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (thrown) {
    throw new ZoomflowError("ZF_CONFIG_BROKEN", `${file} cannot be read: ${messageOf(thrown)}`, {
      cause: thrown,
    });
  }
}
