import type { StandardSchemaV1 } from "@standard-schema/spec";

/** What a schema found wrong, in one line: `field: why; other.field: why`. */
export function describeIssues(issues: readonly StandardSchemaV1.Issue[]): string {
  return issues
    .map(({ message, path }) => {
      const keys = (path ?? []).map((part) => String(typeof part === "object" ? part.key : part));
      return keys.length > 0 ? `${keys.join(".")}: ${message}` : message;
    })
    .join("; ");
}
