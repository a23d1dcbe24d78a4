// Lays the packed packages out as an installer would, each with the dependencies it names and no other,
// and uses them: every door is imported and type-checked, the command answers, and a project that it begins
// is sound. The workspace itself cannot show a missing dependency or a file that only the sources have.
import { spawnSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
// Outside the workspace, so that nothing is found there by walking up.
const home = mkdtempSync(join(tmpdir(), "zoomflow-installed-"));
// What a project needs to be sound; one of them asks for quotes.
const ACCOUNTS = {
  ZOOM_CLIENT_ID: "id",
  ZOOM_CLIENT_SECRET: "it's a #secret",
  ZOOM_SUBSCRIPTION_ID: "subscription",
  SLACK_BOT_TOKEN: "xoxb-1",
  WEBHOOK_URL: "https://hook.example.com/1",
};

try {
  const packages = publishable().map((each) => ({ ...each, place: unpack(each.name) }));
  for (const each of packages) linkDependencies(each, packages);
  for (const { name, place } of packages) link(place, join(home, "user/node_modules", name));
  useThem(packages);
  beginProjects(packages);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function publishable() {
  return globSync("{packages,plugins}/*", { cwd: root })
    .map((folder) => ({
      folder: join(root, folder),
      ...readJson(join(root, folder, "package.json")),
    }))
    .filter((manifest) => !manifest.private)
    .map(({ folder, name }) => ({ folder, name }));
}

/** Each package in a node_modules of its own, where only what it names will stand beside it. */
function unpack(name) {
  const place = join(home, name.replace("/", "+"), "node_modules", name);
  mkdirSync(place, { recursive: true });
  const tarball = `${name.replace("@", "").replace("/", "-")}.tgz`;
  run("tar", [
    "-xzf",
    join(root, "node_modules/.cache/packs", tarball),
    "-C",
    place,
    "--strip",
    "1",
  ]);
  return place;
}

function linkDependencies({ folder, name, place }, packages) {
  const beside = place.slice(0, -name.length);
  // What a door needs of its user, such as vitest, the user is taken to have.
  const { dependencies = {}, peerDependencies = {} } = readJson(join(place, "package.json"));
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const ours = packages.find((other) => other.name === dependency);
    link(
      ours?.place ?? realpathSync(join(folder, "node_modules", dependency)),
      join(beside, dependency),
    );
  }
}

function useThem(packages) {
  const doors = packages.flatMap(({ name, place }) =>
    Object.entries(readJson(join(place, "package.json")).exports)
      .filter(([, target]) => typeof target === "object")
      .map(([door]) => name + door.slice(1)),
  );
  const user = join(home, "user");
  const imports = doors.map((door, n) => `import * as door${n} from "${door}";`);
  writeFileSync(join(user, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(user, "use.ts"),
    `${imports.join("\n")}\nvoid [${doors.map((_, n) => `door${n}`)}];\n`,
  );
  run("node", ["use.ts"], user);
  const typeRoots = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
  const strict = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2024"];
  checkTypes(
    spawnSync("tsc", [...strict, ...typeRoots, "use.ts"], { cwd: user, encoding: "utf8" }),
  );
  const { bin } = readJson(join(user, "node_modules/zoomflow/package.json"));
  const version = run("node", [join("node_modules/zoomflow", bin.zoomflow), "--version"], user);
  console.log(`${doors.length} doors open with their types; zoomflow --version: ${version.trim()}`);
}

/** What init and create write is typed by the published declarations, and passes its test with them. */
function beginProjects(packages) {
  for (const tool of ["typescript", "vitest", "@types/node"])
    link(realpathSync(join(root, "node_modules", tool)), join(home, "user/node_modules", tool));
  const program = (name) => {
    const { place } = packages.find((each) => each.name === name);
    return join(place, Object.values(readJson(join(place, "package.json")).bin)[0]);
  };
  const begin = {
    init: [program("zoomflow"), "init"],
    create: [program("create-zoomflow")],
  };
  for (const [folder, start] of Object.entries(begin)) {
    const directory = join(home, "user", folder);
    const flags = ["--yes", "--service", "both", "--credentials", "environment"];
    run("node", [...start, directory, ...flags], home, { ...process.env, ...ACCOUNTS });
    run("node", [program("zoomflow"), "check", "--types", "--strict"], directory);
    run("node", [program("zoomflow"), "test"], directory);
  }
  console.log("projects that init and create begin are sound, and their tests pass");
}

/** Other people's declarations are read too, and their errors are theirs. */
function checkTypes({ stdout, error }) {
  if (error) throw error;
  const ours = stdout.split("\n").filter((line) => /^(use\.ts|\S*zoomflow\S*\/dist\/)/.test(line));
  if (ours.length > 0) throw new Error(`the published types do not hold:\n${ours.join("\n")}`);
}

function run(command, args, cwd = home, env = process.env) {
  const options = { cwd, env, encoding: "utf8" };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status === 0) return stdout;
  throw error ?? new Error(`${command} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
