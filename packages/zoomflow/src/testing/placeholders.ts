import type { ReadVariable } from "../variables.ts";

/**
 * Variables of a test: what it sets, else the config's own fallback, else a text made of the name. The
 * environment is not asked, so that a test does the same on every machine.
 */
export function placeholders(given: Readonly<Record<string, string | undefined>>): ReadVariable {
  return (name, fallback) => given[name] ?? fallback ?? placeholder(name);
}

/** `ARCHIVE_URL` stands for a place on the net, which a schema may insist on; `.test` is nobody's. */
function placeholder(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  return words.at(-1) === "url" ? `https://${words.filter(Boolean).join("-")}.test` : name;
}
