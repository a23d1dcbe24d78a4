import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { installed } from "../../../test/installed.ts";
import { fakeIo } from "../../../test/io.ts";
import { project } from "../../../test/project.ts";
import { SERVICES } from "../../init/services.ts";
import { STARTERS } from "../../init/starters.ts";
import { main } from "../main.ts";

const OXFMT = fileURLToPath(new URL("../../../../../node_modules/.bin/oxfmt", import.meta.url));

const ZOOM = { ZOOM_CLIENT_ID: "id", ZOOM_CLIENT_SECRET: "secret", ZOOM_SUBSCRIPTION_ID: "sub" };

const FILES = [
  ".env",
  ".gitignore",
  "all-hands.flow.test.ts",
  "package.json",
  "tsconfig.json",
  "zoomflow.config.ts",
];

test("every rule with every service is sound, typed, formatted, and passes its own test", async () => {
  const tools = ["vitest", "typescript", "@types/node"];
  using folder = installed({}, ["zoomflow", "@zoomflow/slack", "@zoomflow/http", ...tools]);
  const io = fakeIo(folder.directory, { NO_COLOR: "1" });
  expect(await main(["init", "--yes"], io), io.err).toBe(0);
  for (const service of Object.keys(SERVICES))
    for (const { id } of STARTERS) {
      const flags = ["--service", service, "--rule", id, "--credentials", "later"];
      expect(await main(["init", `${service}/${id}`, ...flags], io), io.err).toBe(0);
    }
  const test = fakeIo(folder.directory, { NO_COLOR: "1" });
  expect(await main(["test", "--json"], test), test.err).toBe(0);
  const [result] = (JSON.parse(test.out) as { results: { files: string[] }[] }).results;
  expect(result?.files).toHaveLength(1 + 4 * STARTERS.length);
  const check = fakeIo(folder.directory, ZOOM);
  expect(await main(["check", "--types", "--strict"], check), check.err).toBe(0);
  folder.write(".oxfmtrc.json", '{ "printWidth": 100, "sortImports": true }');
  execFileSync(OXFMT, ["--check", ...Object.keys(SERVICES)], { cwd: folder.directory });
}, 120_000);

test("a new project has its files, of which .env is for its owner alone and unseen by git", async () => {
  using folder = project();
  const io = fakeIo(folder.directory);
  expect(await main(["init", "a/b", "--yes"], io)).toBe(0);
  const place = join(folder.directory, "a/b");
  expect(readdirSync(place).toSorted()).toEqual(FILES);
  expect(statSync(join(place, ".env")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(place, ".gitignore"), "utf8")).toContain(".env\n");
  expect(io.out).toContain("cd a/b\n  npm install\n  npx zoomflow test");
});

test("in JSON it lists the files and what is next, and no output holds a secret", async () => {
  using folder = project({ ".env": "ZOOM_CLIENT_ID=before\n" });
  const credentials = {
    ZOOM_CLIENT_ID: "id-1815",
    ZOOM_CLIENT_SECRET: "canary-secret",
    SLACK_BOT_TOKEN: "canary-token",
  };
  const args = ["init", "--yes", "--service", "slack", "--credentials", "environment"];
  for (const more of [["--json"], ["--force"]]) {
    const io = fakeIo(folder.directory, { ...credentials, npm_config_user_agent: "pnpm/12" });
    expect(await main([...args, ...more], io)).toBe(0);
    expect(io.out + io.err).not.toContain("canary");
    if (more.includes("--json"))
      expect(JSON.parse(io.out)).toMatchObject({
        directory: folder.directory,
        files: expect.arrayContaining([
          { name: ".env", change: "extended", left: ["ZOOM_CLIENT_ID"] },
          { name: "zoomflow.config.ts", change: "created", left: [] },
        ]),
        next: [
          "pnpm install",
          "pnpm zoomflow test",
          "pnpm zoomflow dev",
          expect.any(String),
          expect.any(String),
        ],
      });
    else expect(io.out).toContain("kept your ZOOM_CLIENT_ID");
  }
  expect(readFileSync(join(folder.directory, ".env"), "utf8")).toContain("canary-token");
});

test.each([
  ["zoomflow.config.ts", "// mine"],
  ["zoomflow.config.mjs", "// mine"],
  ["all-hands.flow.test.ts", "// mine"],
  ["package.json", '{ "zoomflow": {} }'],
])("it does not write over %s, nor beside it", async (name, text) => {
  using folder = project({ [name]: text });
  const io = fakeIo(folder.directory);
  expect(await main(["init", "--yes"], io)).toBe(64);
  expect(io.err).toContain("ZF_FILE_EXISTS");
  expect(readdirSync(folder.directory)).toEqual([name]);
});

test("--force overwrites the config and its test, and of the rest nothing", async () => {
  const mine = {
    "zoomflow.config.ts": "// mine",
    "tsconfig.json": "{}",
    "package.json": '{ "name": "mine", "scripts": { "test": "vitest" } }',
  };
  using folder = project(mine);
  const io = fakeIo(folder.directory);
  expect(await main(["init", "--yes", "--force"], io)).toBe(0);
  const textOf = (name: string) => readFileSync(join(folder.directory, name), "utf8");
  expect(textOf("zoomflow.config.ts")).toContain("all-hands");
  expect(textOf("tsconfig.json")).toBe("{}");
  expect(JSON.parse(textOf("package.json"))).toMatchObject({
    name: "mine",
    scripts: { test: "vitest", start: "zoomflow start" },
  });
  expect(io.out).toContain("kept your scripts.test");
});

test.each([
  [["init"], "nobody to ask about --service, --rule, --credentials"],
  [["init", "--service", "slack"], "nobody to ask about --rule, --credentials"],
  [["init", "--yes", "--service", "teams"], '--service cannot be "teams"'],
  [["init", "--yes", "--rule", "none"], '--rule cannot be "none"'],
  [["init", "--yes", "--credentials", "now"], '--credentials cannot be "now"'],
  [["init", "--yes", "one", "two"], 'not "two" as well'],
])("a slip is told, and nothing written: %j", async (args, message) => {
  using folder = project();
  const io = fakeIo(folder.directory);
  expect(await main(args, io)).toBe(64);
  expect(io.err).toContain(message);
  expect(readdirSync(folder.directory)).toEqual([]);
});

test("a package.json that is none, and a folder that is a file, are told by name", async () => {
  using folder = project({ "package.json": "{", taken: "" });
  for (const args of [["--yes"], ["taken", "--yes"]]) {
    const io = fakeIo(folder.directory);
    expect(await main(["init", ...args], io)).toBe(69);
    expect(io.err).toContain("ZF_FILE_UNWRITABLE");
  }
  expect(readdirSync(folder.directory)).toEqual(["package.json", "taken"]);
});

/** Somebody at a terminal, who types when the question shows. */
function person(directory: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const listeners = new Set<() => void>();
  const seen = { text: "" };
  output.setEncoding("utf8").on("data", (text: string) => {
    seen.text += text;
    for (const look of listeners) look();
  });
  const io = fakeIo(directory, {}, { input, output });
  return {
    io,
    seen,
    async answer(question: RegExp, keys: string): Promise<void> {
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (!question.test(seen.text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
      input.write(keys);
    },
  };
}

const ENTER = "\r";
const DOWN = "\u001b[B";
const CTRL_C = "\u0003";

test("a person is asked five questions, and the secret is not shown", async () => {
  using folder = project({ "notes.txt": "" });
  const { io, seen, answer } = person(folder.directory);
  const exit = main(["init"], io);
  await answer(/In which folder/, ENTER);
  await answer(/Where should the first rule/, DOWN + ENTER);
  await answer(/When should it act/, ENTER);
  await answer(/Your Zoom app/, `acc cli sub${ENTER}`);
  await answer(/client secret/, `canary-secret${ENTER}`);
  expect(await exit, io.err).toBe(0);
  expect(seen.text + io.out + io.err).not.toContain("canary");
  const textOf = (name: string) => readFileSync(join(folder.directory, "zoom-rules", name), "utf8");
  expect(textOf(".env")).toContain("ZOOM_CLIENT_SECRET=canary-secret");
  expect(textOf("zoomflow.config.ts")).toContain("@zoomflow/slack");
});

test("Ctrl-C at any question leaves nothing behind", async () => {
  using folder = project();
  const { io, answer } = person(folder.directory);
  const exit = main(["init", "new"], io);
  await answer(/Where should the first rule/, ENTER);
  await answer(/When should it act/, CTRL_C);
  expect(await exit).toBe(130);
  expect(io.err).toContain("Nothing was written.");
  expect(readdirSync(folder.directory)).toEqual([]);
});

test("a folder that has a config is refused before anything else is asked", async () => {
  using folder = project({ "zoomflow.config.ts": "// mine", "package.json": "{}" });
  const named = person(folder.directory);
  expect(await main(["init", "."], named.io)).toBe(64);
  const { io, answer } = person(folder.directory);
  const exit = main(["init"], io);
  await answer(/In which folder/, ENTER);
  await answer(/there is zoomflow.config.ts in it already/, CTRL_C);
  expect(await exit).toBe(130);
});
