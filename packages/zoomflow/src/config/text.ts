import { type Text, Variable } from "@zoomflow/core";

/** A text that is not empty, or a variable: what a config without types may have in place of it is anything. */
export function isText(value: unknown): value is Text {
  return (typeof value === "string" && value !== "") || value instanceof Variable;
}
