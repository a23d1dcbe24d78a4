import { AsyncLocalStorage } from "node:async_hooks";

import { valueFromFile } from "./config/value-file.ts";

/** Gives what is set under a name; `fallback` is what the config would do without. */
export type ReadVariable = (name: string, fallback?: string) => string | undefined;

const elsewhere = new AsyncLocalStorage<ReadVariable>();

/** What a config's variable stands for: the environment, a file it names, or what stands in for it around the caller. */
export function readVariable(name: string, fallback?: string): string | undefined {
  const read = elsewhere.getStore();
  if (read !== undefined) return read(name, fallback);
  return process.env[name] || valueFromFile(process.env, name) || fallback;
}

/** Does `work`, and whatever comes of it, with other variables than those of the environment. */
export function withVariables<T>(read: ReadVariable, work: () => T): T {
  return elsewhere.run(read, work);
}
