// What is installed with the published packages: a list of it for users, its licences, and what is
// known against it.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { findings } from "./advisories.mjs";
import { installedWith, refusedLicence } from "./installed.mjs";

const root = resolve(import.meta.dirname, "..");
const out = join(root, "node_modules/.cache/sbom.cdx.json");

const published = globSync("{packages,plugins}/*/package.json", { cwd: root })
  .map((path) => join(root, path))
  .filter((path) => JSON.parse(readFileSync(path, "utf8")).private !== true)
  .map(dirname);
const installed = installedWith(published);

mkdirSync(dirname(out), { recursive: true });
const scope = ["--prod", "-r"];
run("pnpm", ["sbom", ...scope, "--sbom-format", "cyclonedx", "--out", out]);
const listed = new Set(
  JSON.parse(readFileSync(out, "utf8")).components.map(({ purl }) => decodeURIComponent(purl)),
);
const missing = installed.filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`));
fail("not in the list of components", missing);
console.log(`${out}: ${listed.size} components, ${installed.length} of them installed with us`);

fail(
  "its licence is not among those that we may pass on",
  installed.filter(({ licence }) => refusedLicence(licence)),
);
console.log(`licences: ${[...new Set(installed.map(({ licence }) => licence))].join(", ")}`);

const audit = spawnSync("pnpm", ["audit", "--prod", "--json"], { cwd: root, encoding: "utf8" });
const { asked, against } = findings(audit.stdout, installed, new Date());
if (asked) fail("known against it", against);
console.log(
  asked
    ? "advisories: none against what is installed"
    : "advisories: not asked, the registry gives none here",
);

function fail(why, found) {
  if (found.length === 0) return;
  for (const { name, version, licence, title = licence } of found)
    console.error(`${name}@${version}: ${why}${title === undefined ? "" : ` (${title})`}`);
  process.exit(1);
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
  });
  if (status === 0) return;
  console.error(`${stdout ?? ""}${stderr ?? ""}`);
  throw error ?? new Error(`${command} ${args.join(" ")} ended with ${status}`);
}
