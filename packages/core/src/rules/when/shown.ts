import { isObject } from "./compare.ts";

/** A value as a sentence shows it; of lists and objects only that they are some. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(short(value));
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isObject(value) ? classOf(value) : String(value);
}

/** Several wanted things as one: `1, 2 or 3`. */
export function either(several: readonly string[]): string {
  if (several.length < 2) return several[0] ?? "nothing that there is";
  return `${several.slice(0, -1).join(", ")} or ${several.at(-1)}`;
}

/** As much of a text as a sentence bears. */
function short(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function classOf(value: object): string {
  const maker: unknown = value.constructor;
  return typeof maker === "function" && maker !== Object ? `a ${maker.name}` : "an object";
}
