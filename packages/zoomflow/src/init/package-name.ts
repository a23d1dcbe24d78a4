import { PLUGINS } from "./services.ts";
import { TOOLS } from "./versions.ts";

/** A package cannot be installed in one that is named like it. */
const TAKEN = new Set([
  "zoomflow",
  "node_modules",
  ...Object.keys(TOOLS),
  ...PLUGINS.both.map((plugin) => plugin.package),
]);

/** A folder's name as npm allows it for a package. */
export function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9._~-]+/g, "-")
    .replaceAll(/^[-._]+|-+$/g, "")
    .slice(0, 214);
  return name === "" || TAKEN.has(name) ? "zoom-rules" : name;
}
