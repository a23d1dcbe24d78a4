/** Where something was written, for error messages. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export const scalars = [
  "text",
  "time",
  "email",
  "url",
  "int",
  "number",
  "flag",
  "any",
  "none",
] as const;
export type Scalar = (typeof scalars)[number];

/** A type as it is written: names are not looked up yet, see `link.ts`. */
export type Type =
  | { readonly is: "scalar"; readonly scalar: Scalar }
  | { readonly is: "literal"; readonly value: string | number | null }
  | { readonly is: "name"; readonly name: string; readonly at: Place }
  | { readonly is: "list"; readonly of: Type }
  | { readonly is: "record"; readonly members: readonly Member[] }
  | { readonly is: "union"; readonly of: readonly Type[] };

export type Member = Field | Spread;

export interface Field {
  readonly is: "field";
  readonly name: string;
  readonly optional: boolean;
  readonly personal: boolean;
  readonly type: Type;
  readonly at: Place;
}

/** All fields of a shape, each of which may be written anew beside it. */
export interface Spread {
  readonly is: "spread";
  readonly shape: string;
  readonly at: Place;
}

export type Declaration =
  | { readonly is: "type"; readonly name: string; readonly type: Type; readonly at: Place }
  | {
      readonly is: "shape";
      readonly name: string;
      readonly members: readonly Member[];
      readonly at: Place;
    }
  | {
      readonly is: "event";
      readonly name: string;
      readonly meaning: string;
      readonly about: string | undefined;
      /** The scopes of which an app needs one to be sent the event. */
      readonly scopes: readonly string[];
      /** The event that this one is another spelling of: it then has no members of its own. */
      readonly like: string | undefined;
      readonly members: readonly Member[];
      readonly at: Place;
    };

/** What is wrong with a source file, as `file:line: what`. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  constructor(at: Place, what: string) {
    super(`${at.file}:${at.line}: ${what}`);
  }
}
