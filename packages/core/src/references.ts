import { ZoomflowError } from "./errors.ts";

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

// Brands hold across two copies of this package (a plugin may bring its own), which `instanceof` does not.
const secretBrand: unique symbol = Symbol.for("zoomflow.secret") as never;
const variableBrand: unique symbol = Symbol.for("zoomflow.variable") as never;

function branded(value: unknown, brand: symbol): boolean {
  return typeof value === "object" && value !== null && brand in value;
}

/**
 * A value that never prints: as text, in JSON, in `inspect` and in logs it is `[secret NAME]`.
 * Only {@link reveal} gives the value, at the moment of use.
 */
export class Secret {
  readonly [secretBrand] = true;
  readonly name: string;
  readonly #read: () => string | undefined;

  constructor(name: string, read: () => string | undefined) {
    this.name = name;
    this.#read = read;
  }

  static [Symbol.hasInstance](value: unknown): value is Secret {
    return branded(value, secretBrand);
  }

  /** Seals a value that is already known, such as a token that was just received. */
  static of(name: string, value: string): Secret {
    return new Secret(name, () => value);
  }

  get present(): boolean {
    return Boolean(this.#read());
  }

  /** @throws ZoomflowError `ZF_VARIABLE_MISSING` when nothing is set under the name. */
  reveal(): string {
    const value = this.#read();
    if (!value) throw missing(this.name);
    return value;
  }

  toString(): string {
    return `[secret ${this.name}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect](): string {
    return this.toString();
  }
}

/** A setting that is read from the environment when it is needed, not when the config is loaded. */
export class Variable {
  readonly [variableBrand] = true;
  readonly name: string;
  readonly #read: () => string | undefined;

  constructor(name: string, read: () => string | undefined) {
    this.name = name;
    this.#read = read;
  }

  static [Symbol.hasInstance](value: unknown): value is Variable {
    return branded(value, variableBrand);
  }

  get present(): boolean {
    return this.#read() !== undefined;
  }

  /** @throws ZoomflowError `ZF_VARIABLE_MISSING` when it is not set and has no fallback. */
  value(): string {
    const value = this.#read();
    if (value === undefined) throw missing(this.name);
    return value;
  }

  toString(): string {
    return this.value();
  }
}

/** A text that may be given outright, sealed, or by the name of a variable. */
export type Text = string | Variable;

/**
 * The value behind a text, a variable or a secret: for plugins, at the moment of use.
 *
 * @throws ZoomflowError `ZF_VARIABLE_MISSING` when nothing is set under the name
 * @example
 * const headers = { authorization: `Bearer ${reveal(secret("LIGHT_TOKEN"))}` };
 */
export function reveal(given: string | Variable | Secret): string {
  if (given instanceof Secret) return given.reveal();
  return typeof given === "string" ? given : given.value();
}

/** `T` with a {@link Variable} allowed wherever a string is. */
export type Given<T> = T extends string
  ? T | Variable
  : T extends Secret | Variable | ((...args: never[]) => unknown)
    ? T
    : T extends object
      ? { [K in keyof T]: Given<T[K]> }
      : T;

/** Every reference inside `value`: what must be set for it to work. */
export function references(value: unknown): readonly (Secret | Variable)[] {
  if (value instanceof Secret || value instanceof Variable) return [value];
  if (!isPlain(value)) return [];
  return Object.values(value).flatMap(references);
}

/** `value` with each variable replaced by its text; secrets stay sealed. */
export function resolveVariables(value: unknown): unknown {
  if (value instanceof Variable) return value.value();
  if (Array.isArray(value)) return value.map(resolveVariables);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolveVariables(inner)]),
  );
}

function missing(name: string): ZoomflowError {
  return new ZoomflowError("ZF_VARIABLE_MISSING", `${name} is not set`);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
