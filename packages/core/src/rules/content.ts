import { Secret, Variable } from "../references.ts";

/**
 * What can be seen of a value from outside, as text: data as it is, functions by their source text,
 * secrets by their name and a digest. Two values with the same text are taken for the same.
 *
 * A function's text says nothing of what it is given by the lines around it.
 */
export function contentOf(value: unknown, hash: (text: string) => string): string {
  const above: unknown[] = [];
  const write = (inner: unknown): string => {
    if (typeof inner === "function") return `ƒ ${codeOf(inner.toString())}`;
    if (typeof inner !== "object" || inner === null) return scalarOf(inner);
    if (inner instanceof Secret)
      return `secret ${inner.name} ${inner.present ? hash(inner.reveal()) : "unset"}`;
    if (inner instanceof Variable)
      return `env ${inner.name} ${inner.present ? JSON.stringify(inner.value()) : "unset"}`;
    if (inner instanceof RegExp) return String(inner);
    const depth = above.indexOf(inner);
    if (depth >= 0) return `circle ${above.length - depth}`;
    above.push(inner);
    const text = partsOf(inner, write);
    above.pop();
    return text;
  };
  return write(value);
}

function scalarOf(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
}

function partsOf(value: object, write: (inner: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (value instanceof Map || value instanceof Set)
    return `${value.constructor.name} ${write([...value])}`;
  // A class of the config's own is another one in every revision; its name is what stays.
  const kind = Object.getPrototypeOf(value)?.constructor?.name ?? "";
  // These have no fields to show. `valueOf` would not do: data may have a field of that name.
  // oxlint-disable-next-line no-restricted-globals -- a moment that is given, not the time that it is
  if (value instanceof Date || value instanceof URL) return `${kind} ${JSON.stringify(value)}`;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${kind}{${fields.map(([name, inner]) => `${name}:${write(inner)}`).join()}}`;
}

/**
 * A function's text without what differs between two ways of loading one file: Node leaves blanks
 * where types were, a transpiler writes the code anew and names an imported thing by its module.
 */
function codeOf(text: string): string {
  return text
    .replaceAll(/\/\*[^]*?\*\/|(?<![:"'`\\])\/\/[^\n]*/g, "")
    .replaceAll(/\(0, ?(_[\w$]+\.[\w$]+)\)/g, "$1")
    .replaceAll(/\b_[\w$]+\.([\w$]+)/g, "$1")
    .replaceAll(/[;,]\s*(?=[}\])]|$)/g, "")
    .replaceAll(/\s*([^\w$\s])\s*/g, "$1")
    .replaceAll(/[;\s]+/g, " ")
    .replaceAll(/(?<![\w$.])([\w$]+):\1(?![\w$.(])/g, "$1")
    .trim();
}
