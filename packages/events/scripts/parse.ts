import { scalars, SourceError } from "./notation.ts";
import type { Declaration, Field, Member, Place, Scalar, Type } from "./notation.ts";
import { outline } from "./outline.ts";
import type { Line } from "./outline.ts";

/**
 * Reads one source file. The notation is described in the package's README.
 *
 * @throws SourceError for the first thing that is not understood.
 */
export function parse(file: string, source: string): readonly Declaration[] {
  return outline(file, source).map(declaration);
}

function declaration(line: Line): Declaration {
  const [, kind, name = "", rest] = /^(\w+) +(\S+)(?: *= *(.+))?$/.exec(line.text) ?? [];
  if (kind === "type") return alias(name, rest, line);
  if (rest === undefined && kind === "shape") {
    return { is: "shape", name: shapeName(name, line.at), members: members(line), at: line.at };
  }
  if (rest === undefined && kind === "event") return event(name, line);
  throw new SourceError(
    line.at,
    `expected "type Name = …", "shape Name" or "event family.name", not "${line.text}"`,
  );
}

/** The alternatives of a long type may stand on lines of their own, each beginning with `|`. */
function alias(name: string, first: string | undefined, line: Line): Declaration {
  const more = line.below.map((part) => {
    if (!part.text.startsWith("|"))
      throw new SourceError(part.at, "expected a line that begins with |");
    return part.text.slice(1);
  });
  const text = [...(first === undefined ? [] : [first]), ...more].join(" | ");
  return { is: "type", name: shapeName(name, line.at), type: type(text, line.at), at: line.at };
}

function event(name: string, line: Line): Declaration {
  const notes = new Map<string, string>();
  const fields: Line[] = [];
  for (const inner of line.below) {
    const [, key, value] = /^(means|about|scope|like) +(.+)$/.exec(inner.text) ?? [];
    if (key === undefined || value === undefined) fields.push(inner);
    else notes.set(key, value);
  }
  if (!/^[a-z][\w.]*$/.test(name)) throw new SourceError(line.at, `"${name}" is not an event name`);
  const meaning = notes.get("means");
  if (meaning === undefined) throw new SourceError(line.at, `${name} lacks a line "means …"`);
  const like = notes.get("like");
  if (like !== undefined && fields.length > 0)
    throw new SourceError(line.at, `${name} is like ${like} and has fields as well`);
  return {
    is: "event",
    name,
    meaning,
    about: notes.get("about"),
    scopes: scopes(notes.get("scope"), line.at),
    like,
    members: fields.map(member),
    at: line.at,
  };
}

/** `a:b user admin` stands for `a:b` and `a:b:admin`: Zoom has most scopes at several levels. */
function scopes(written: string | undefined, at: Place): readonly string[] {
  if (written === undefined) return [];
  const [scope = "", ...levels] = written.split(/ +/);
  if (levels.length === 0 || levels.some((level) => !/^(user|admin|master)$/.test(level)))
    throw new SourceError(at, `expected "scope name:of:it user admin master", not "${written}"`);
  return levels.map((level) => (level === "user" ? scope : `${scope}:${level}`));
}

function members(line: Line): readonly Member[] {
  if (line.below.length === 0) throw new SourceError(line.at, "has no fields");
  return line.below.map(member);
}

function member(line: Line): Member {
  if (!line.text.startsWith("...")) return field(line);
  return { is: "spread", shape: shapeName(line.text.slice(3), line.at), at: line.at };
}

function field(line: Line): Field {
  const [, name, optional, personal, written = ""] =
    /^([\w-]+)(\?)?(!)?(?: +(.+))?$/.exec(line.text) ?? [];
  if (name === undefined)
    throw new SourceError(line.at, `expected "name type", not "${line.text}"`);
  const shared = {
    is: "field",
    name,
    optional: optional !== undefined,
    personal: personal !== undefined,
    at: line.at,
  } as const;
  return { ...shared, type: fieldType(name, written, line) };
}

function fieldType(name: string, written: string, line: Line): Type {
  const [, list, rest = ""] = /^(list\b)?\s*(.*)$/.exec(written) ?? [];
  const inner = rest === "" ? record(name, line) : type(rest, line.at);
  if (rest !== "" && line.below.length > 0)
    throw new SourceError(line.at, `${name} has a type and fields as well`);
  return list === undefined ? inner : { is: "list", of: inner };
}

function record(name: string, line: Line): Type {
  if (line.below.length === 0)
    throw new SourceError(line.at, `${name} has neither a type nor fields`);
  return { is: "record", members: members(line) };
}

function type(text: string, at: Place): Type {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^|"]+/g) ?? [];
  const alternatives = parts.map((part) => part.trim()).filter((part) => part !== "");
  const [only, second] = alternatives;
  if (only === undefined) throw new SourceError(at, "a type is missing");
  if (second === undefined) return alternative(only, at);
  return { is: "union", of: alternatives.map((part) => alternative(part, at)) };
}

function alternative(text: string, at: Place): Type {
  if (isScalar(text)) return { is: "scalar", scalar: text };
  if (text === "null") return { is: "literal", value: null };
  if (/^(-?\d+|".*")$/.test(text)) return { is: "literal", value: literal(text, at) };
  return { is: "name", name: shapeName(text, at), at };
}

function literal(text: string, at: Place): string | number {
  try {
    return JSON.parse(text);
  } catch {
    throw new SourceError(at, `${text} cannot be read`);
  }
}

function isScalar(text: string): text is Scalar {
  return scalars.some((scalar) => scalar === text);
}

function shapeName(text: string, at: Place): string {
  if (!/^[A-Z]\w*$/.test(text)) {
    throw new SourceError(
      at,
      `"${text}" is neither a type (${scalars.join(", ")}) nor a name with a capital`,
    );
  }
  return text;
}
