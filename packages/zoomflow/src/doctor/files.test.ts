import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { type Project, project } from "../../test/project.ts";
import { examineDataDirectory, judgeEnvFile } from "./files.ts";

function folder(): Project {
  const made = project();
  chmodSync(made.directory, 0o700);
  onTestFinished(() => made[Symbol.dispose]());
  return made;
}

const room = (bytes: number) => ({ freeBytes: async () => bytes });

const PLENTY = 10_000_000_000;

test("an .env that others can read is warned of", () => {
  const { directory } = folder();
  expect(judgeEnvFile(directory).message).toContain("there is none");
  const file = join(directory, ".env");
  writeFileSync(file, "A=1", { mode: 0o644 });
  expect(judgeEnvFile(directory)).toMatchObject({
    status: "warn",
    hint: `Shut it: chmod 600 ${file}`,
  });
  chmodSync(file, 0o600);
  expect(judgeEnvFile(directory).status).toBe("ok");
});

test("a data directory that can be written is left as it was", async () => {
  const { directory } = folder();
  const { findings, value } = await examineDataDirectory(directory, room(PLENTY));
  expect(findings).toMatchObject([
    { status: "ok", message: `${directory} can be written, 10,000 MB free` },
  ]);
  expect(value).toBe(directory);
  expect(readdirSync(directory)).toEqual([]);
});

test("one that is not there yet is judged by what it will be made in", async () => {
  const { directory } = folder();
  const later = join(directory, "a", "b");
  const { findings } = await examineDataDirectory(later, room(PLENTY));
  expect(findings).toMatchObject([{ status: "ok" }]);
  expect(findings[0]?.message).toContain("is made by the first start");
  expect(readdirSync(directory)).toEqual([]);
});

test("one that others can look into is warned of", async () => {
  const { directory } = folder();
  chmodSync(directory, 0o755);
  const { findings } = await examineDataDirectory(directory, room(PLENTY));
  expect(findings).toMatchObject([
    { status: "warn", hint: `Shut it: chmod 700 ${directory}` },
    { status: "ok" },
  ]);
});

test.each([
  [0, "fail", "has no room"],
  [100_000_000, "warn", "has little room: 100 MB free"],
])("with %i bytes left it is told: %s", async (free, status, message) => {
  const { directory } = folder();
  const { findings } = await examineDataDirectory(directory, room(free));
  expect(findings).toMatchObject([{ status }]);
  expect(findings[0]?.message).toContain(message);
});

test("one that cannot be written says why, and stays worth a look at what is in it", async () => {
  const { directory } = folder();
  const file = join(directory, "file");
  writeFileSync(file, "");
  const { findings, value } = await examineDataDirectory(file, room(PLENTY));
  expect(findings).toMatchObject([{ status: "fail", code: "ZF_JOURNAL_UNWRITABLE" }]);
  expect(findings[0]?.message).toContain("ENOTDIR");
  expect(value).toBe(file);
  expect((await examineDataDirectory("/proc/nothing/here", room(PLENTY))).value).toBeUndefined();
});
