import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { main } from "../src/cli/main.ts";
import { fakeIo } from "./io.ts";

// The documents as one text: what points somewhere arrives, and what is said twice is said alike.

const workspace = fileURLToPath(new URL("../../../", import.meta.url));
const pages = globSync("**/*.md", {
  cwd: workspace,
  exclude: ["**/node_modules/**", "**/dist/**"],
});
const textOf = (page: string): string => readFileSync(join(workspace, page), "utf8");

/** Without code, in which brackets mean something else. */
function proseOf(page: string): string {
  return textOf(page)
    .replaceAll(/^```.*?^```$/gms, "")
    .replaceAll(/`[^`\n]*`/g, "code");
}

/** By which name a heading is linked to, as GitHub has it. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = textOf(page)
    .replaceAll(/^```.*?^```$/gms, "")
    .matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

test("every link within the documents leads to a file that is there, and to a heading in it", () => {
  expect(pages).toContain("README.md");
  const broken = pages.flatMap((page) =>
    [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target) && !leads(page, target))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

function leads(page: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(workspace, file))) return false;
  if (anchor === undefined) return true;
  // A folder is shown with its README.
  return anchorsOf(file.endsWith(".md") ? file : join(file, "README.md")).has(anchor);
}

test("decisions are numbered one after the other, in their names as in their headings", () => {
  const decisions = pages.filter((page) => page.startsWith("docs/decisions/")).toSorted();
  const numbers = decisions.map((page) => [
    Number(page.match(/\/(\d{4})-/)?.[1]),
    Number(textOf(page).match(/^# (\d+)\. /)?.[1]),
  ]);
  expect(numbers).toEqual(decisions.map((_, n) => [n + 1, n + 1]));
});

test("and each says what it was taken for, what it is and what follows", () => {
  const lacking = pages
    .filter((page) => page.startsWith("docs/decisions/"))
    .filter(
      (page) => !/\*\*Context\.\*\*.*\*\*Decision\.\*\*.*\*\*Consequence/s.test(textOf(page)),
    );
  expect(lacking).toEqual([]);
});

test("the front door for operators leads to every page beside it", () => {
  const folder = "docs/operations/";
  const beside = pages
    .filter((page) => page.startsWith(folder) && !page.endsWith("README.md"))
    .map((page) => page.slice(folder.length));
  expect(beside).toContain("health.md");
  const door = textOf(`${folder}README.md`);
  expect(beside.filter((page) => !door.includes(`](${page}`))).toEqual([]);
});

/** What all commands have, or all that look into the journal. */
const EVERYWHERE = new Set(["--config", "--dev", "--help", "--json"]);

async function helpOf(...words: readonly string[]): Promise<string> {
  const io = fakeIo(workspace);
  await main([...words, "--help"], io);
  return io.out;
}

test("the README names every command that `--help` does, and the guides every option", async () => {
  const commands = [...(await helpOf()).matchAll(/^ {2}(\w+) /gm)].map(([, name = ""]) => name);
  expect(commands).toContain("start");
  const listed = [...textOf("README.md").matchAll(/^\| `zoomflow (\w+)/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(commands));
  const passages = pages.flatMap((page) => textOf(page).split(/\n\n|\n(?=\|)/));
  for (const command of commands)
    for (const [, option = ""] of (await helpOf(command)).matchAll(/^ {2}(--[\w-]+)/gm)) {
      const told = passages.some(
        (text) => text.includes(option) && (EVERYWHERE.has(option) || text.includes(command)),
      );
      expect(told, `${command} ${option}`).toBe(true);
    }
});

test("and the documents name no command and no option that there is not", async () => {
  const overview = await helpOf();
  const commands = [...overview.matchAll(/^ {2}(\w+) /gm)].map(([, name = ""]) => name);
  const options = new Map<string, string>();
  for (const command of commands) options.set(command, await helpOf(command));
  const calls = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\bzoomflow ([a-z]+)([^`#\n|]*)/g)].map(
      ([call, name = "", rest = ""]) => ({
        call: `${page}: ${call}`,
        name,
        flags: [...rest.matchAll(/ (--[\w-]+)/g)].map(([, flag = ""]) => flag),
      }),
    ),
  );
  const wrong = calls.filter(
    ({ name, flags }) =>
      flags.length > 0 && !flags.every((flag) => options.get(name)?.includes(`  ${flag}`)),
  );
  expect(wrong.map(({ call }) => call)).toEqual([]);
});
