import { isTooLong, LONGEST_DURATION, parseDuration } from "../duration.ts";
import { didYouMean } from "./suggest.ts";

/** Each says what is wrong with a value that may also be left out; nothing when it fits. */
export function duration(field: string, given: unknown): readonly string[] {
  if (given === undefined || milliseconds(given) !== undefined) return [];
  const wanted =
    typeof given === "string" && isTooLong(given)
      ? `the longest is "${LONGEST_DURATION}"`
      : 'write it like "30s", "5m" or "2h"';
  return [`\`${field}\` is ${shown(given)}: ${wanted}`];
}

export function milliseconds(given: unknown): number | undefined {
  return typeof given === "string" ? parseDuration(given) : undefined;
}

export function count(field: string, given: unknown): readonly string[] {
  if (given === undefined) return [];
  const fits = typeof given === "number" && Number.isInteger(given) && given >= 1;
  return fits ? [] : [`\`${field}\` must be a whole number of 1 or more`];
}

export function choice(field: string, given: unknown, among: readonly string[]): readonly string[] {
  if (given === undefined || among.some((one) => one === given)) return [];
  const choices = among.map((one) => `"${one}"`);
  const listed = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  return [`\`${field}\` can be ${listed}, not ${shown(given)}`];
}

export function flag(field: string, given: unknown): readonly string[] {
  return given === undefined || typeof given === "boolean"
    ? []
    : [`\`${field}\` must be true or false`];
}

/** A field that is not read would be a wish that silently is not heeded; `path` stands before its name. */
export function unknown(path: string, given: object, known: readonly string[]): readonly string[] {
  const fields = Object.keys(given).filter((field) => !known.includes(field));
  return fields.map((field) => {
    const meant = didYouMean(field, known);
    const hint = meant === undefined ? known.join(", ") : `did you mean \`${path}${meant}\`?`;
    return `\`${path}${field}\` is not an option: ${hint}`;
  });
}

export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
