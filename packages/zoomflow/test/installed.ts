import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { type Project, project } from "./project.ts";

const workspace = fileURLToPath(new URL("../../../", import.meta.url));

/** A user's folder in which some of the workspace's packages are installed. */
export function installed(
  files: Readonly<Record<string, string>>,
  packages: readonly string[],
): Project {
  const folder = project({ "package.json": '{ "type": "module" }', ...files });
  for (const name of packages) {
    const place = join(folder.directory, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(workspace, "node_modules", name), place);
  }
  return folder;
}
