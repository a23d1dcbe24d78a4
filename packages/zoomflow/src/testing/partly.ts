/** Any of the fields of `T`, at any depth; undefined takes a field away. A list is given as a whole. */
export type Partly<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Partly<T[K]> | undefined }
    : T;

/** `base` with some fields set, or taken away. */
export function withFields<T>(base: T, fields: unknown): T {
  if (!isRecord(fields)) return fields as T;
  const merged: Record<string, unknown> = isRecord(base) ? { ...base } : {};
  for (const [name, value] of Object.entries(fields))
    if (value === undefined) delete merged[name];
    else merged[name] = withFields(merged[name], value);
  return merged as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
