import { createRequire, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

import * as core from "@zoomflow/core";
import { createJiti, type Jiti } from "jiti";

import * as zoomflow from "../index.ts";
import { type OwnFiles, readOwnFiles } from "./own-files.ts";

/** One instance of our own packages for the runner and for the config, wherever the config lies. */
const OWN_MODULES = { zoomflow, "@zoomflow/core": core };

/** Written code is cached nowhere: who could write to that place could have it run. */
const JITI = { fsCache: false, moduleCache: false, interopDefault: false };

type Module = { readonly default?: unknown };

/** By Node itself where that works, which is quick and small; otherwise by jiti, which takes any TypeScript. */
export async function evaluate(file: string): Promise<Module> {
  const jiti = createJiti(import.meta.url, {
    ...JITI,
    tryNative: true,
    virtualModules: OWN_MODULES,
  });
  return jiti.import(file);
}

/**
 * Reads the user's own files anew, each once; what is installed stays as it was loaded. Nothing of it
 * is kept by Node when the result is not: its own module cache could never be emptied.
 */
export async function evaluateAnew(file: string): Promise<Module> {
  const own = readOwnFiles(file);
  forgetRequired(own);
  const installed = await importAll(own, createJiti(file, JITI));
  const virtualModules = { ...installed, ...OWN_MODULES };
  const release = keepFromNode(own);
  try {
    return await createJiti(import.meta.url, { ...JITI, virtualModules }).import(file);
  } finally {
    release();
  }
}

/** JSON and CommonJS are remembered by `require`. */
function forgetRequired({ texts }: OwnFiles): void {
  const { cache } = createRequire(import.meta.url);
  for (const path of texts.keys()) delete cache[path];
}

/** What cannot be imported so is left to jiti, which then says what is wrong, or can take it. */
async function importAll(
  { packages }: OwnFiles,
  jiti: Jiti,
): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(
    [...packages].map(async (name): Promise<readonly (readonly [string, unknown])[]> => {
      const url = name in OWN_MODULES ? undefined : jiti.esmResolve(name, { try: true });
      if (url === undefined || !url.startsWith("file:")) return [];
      return import(url).then(
        (loaded: unknown) => [[name, loaded]],
        () => [],
      );
    }),
  );
  return Object.fromEntries(found.flat());
}

const JITI_URL = import.meta.resolve("jiti");

/**
 * jiti gives JavaScript modules to Node, which would give back what it read the first time. Where Node
 * refuses, jiti evaluates them itself.
 */
function keepFromNode({ texts }: OwnFiles): () => void {
  const isOwn = (specifier: string): boolean =>
    texts.has(specifier.startsWith("file:") ? fileURLToPath(specifier) : specifier);
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      if (context.parentURL === JITI_URL && isOwn(specifier))
        throw new Error(`${specifier} is read anew`);
      return next(specifier, context);
    },
  });
  return () => hooks.deregister();
}
