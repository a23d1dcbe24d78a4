import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Licences under which a library may be used and passed on by a project under MIT. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "PSF-2.0",
]);

/** Everything of others that comes with these packages, by way of whatever: name, version, licence. */
export function installedWith(folders) {
  const found = new Map();
  const seen = new Set();
  const open = folders.map((folder) => realpathSync(folder));
  while (open.length > 0) {
    const folder = open.pop();
    if (seen.has(folder)) continue;
    seen.add(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const { name, version, dependencies = {}, optionalDependencies = {} } = manifest;
    if (folder.includes("/node_modules/"))
      found.set(`${name}@${version}`, { name, version, licence: licenceOf(manifest) });
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const at = folderOf(needed, folder);
      if (at !== undefined) open.push(at);
      // What is optional may be for another system.
      else if (!(needed in optionalDependencies)) throw new Error(`${name} lacks ${needed}`);
    }
  }
  return [...found.values()];
}

/** Whether a licence, or every one of several to choose from, is not allowed. */
export function refusedLicence(licence) {
  return !licence
    .replaceAll(/[()]/g, "")
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => ALLOWED.has(one.trim())));
}

function licenceOf({ license, licenses }) {
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" OR ") ?? "none";
}

function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const at = join(folder, "node_modules", name);
    if (existsSync(join(at, "package.json"))) return realpathSync(at);
    if (folder === dirname(folder)) return undefined;
  }
}
