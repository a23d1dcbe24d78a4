import { AsyncLocalStorage } from "node:async_hooks";

/** Gives what is set under a name; `fallback` is what the config would do without. */
export type ReadVariable = (name: string, fallback?: string) => string | undefined;

const elsewhere = new AsyncLocalStorage<ReadVariable>();

/** What a config's variable stands for: the environment, or what stands in for it around the caller. */
export function readVariable(name: string, fallback?: string): string | undefined {
  const read = elsewhere.getStore();
  return read === undefined ? process.env[name] || fallback : read(name, fallback);
}

/** Does `work`, and whatever comes of it, with other variables than those of the environment. */
export function withVariables<T>(read: ReadVariable, work: () => T): T {
  return elsewhere.run(read, work);
}
