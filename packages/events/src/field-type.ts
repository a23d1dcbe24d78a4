/** What is known of a value in a payload. */
export type FieldType =
  /** `any`: nothing is. `none`: it is never there. */
  | { readonly is: "text" | "number" | "flag" | "any" | "none" }
  /** Always the same; several of them in a union are an enum. */
  | { readonly is: "value"; readonly value: string | number | null }
  | { readonly is: "list"; readonly of: FieldType }
  | { readonly is: "record"; readonly fields: ReadonlyMap<string, Field> }
  | { readonly is: "union"; readonly of: readonly FieldType[] };

export interface Field {
  readonly type: FieldType;
  /** Zoom may leave it out. */
  readonly optional: boolean;
}

/** What a file of fields holds, by name: JSON in the notation of `scripts/print-fields.ts`. */
export interface FieldsOfFamily {
  readonly shapes: Readonly<Record<string, string>>;
  readonly payloads: Readonly<Record<string, string>>;
}
