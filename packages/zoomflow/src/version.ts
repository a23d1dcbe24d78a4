import { readFileSync } from "node:fs";

/** The version of this very zoomflow. */
export function ownVersion(): string {
  const manifest = readFileSync(new URL(import.meta.resolve("zoomflow/package.json")), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
