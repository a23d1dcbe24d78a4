import { chmodSync, existsSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { project } from "../test/project.ts";
import { takeLock, takeLocks } from "./lock.ts";

test("a directory has one holder at a time, whom the next one is told of", () => {
  using folder = project();
  const lock = takeLock(folder.directory);
  expect(() => takeLock(folder.directory)).toThrowError(
    expect.objectContaining({
      code: "ZF_LOCKED",
      message: expect.stringContaining(`pid ${process.pid}`),
    }),
  );
  lock.release();
  takeLock(folder.directory).release();
});

test("a pid file that a crash left behind shuts no one out", () => {
  using folder = project({ pid: "1" });
  takeLock(folder.directory).release();
});

test("what it leaves in the directory is for its owner only", () => {
  using folder = project();
  const lock = takeLock(folder.directory);
  const modes = readdirSync(folder.directory).map(
    (name) => statSync(join(folder.directory, name)).mode & 0o077,
  );
  expect(new Set(modes)).toEqual(new Set([0]));
  lock.release();
});

test("the directory is made when it is not there", () => {
  using folder = project();
  takeLock(join(folder.directory, "a", "b")).release();
});

test("what is no directory is named, with what to do", () => {
  using folder = project({ file: "" });
  const thrown = expect.objectContaining({
    code: "ZF_CONFIG_INVALID",
    hint: expect.stringContaining("ZOOMFLOW_DATA_DIR"),
  });
  expect(() => takeLock(join(folder.directory, "file"))).toThrowError(thrown);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told apart from a wrong config", () => {
  using folder = project();
  symlinkSync("/dev/full", join(folder.directory, "pid"));
  expect(() => takeLock(folder.directory)).toThrow(
    expect.objectContaining({ code: "ZF_JOURNAL_UNWRITABLE" }),
  );
});

test("a file that is not ours to open is no lock of another's", () => {
  using folder = project();
  writeFileSync(
    join(folder.directory, "lock"),
    "this is not a database, and long enough not to look like one",
  );
  chmodSync(join(folder.directory, "lock"), 0o400);
  expect(() => takeLock(folder.directory)).toThrowError(
    expect.objectContaining({ code: "ZF_CONFIG_INVALID" }),
  );
});

test.runIf(process.platform === "linux")(
  "a place where nothing can be made is named at once",
  () => {
    expect(() => takeLock("/proc/nope")).toThrowError(
      expect.objectContaining({ code: "ZF_CONFIG_INVALID" }),
    );
  },
);

test("several directories are taken together or not at all, and the same one only once", () => {
  using folder = project();
  const [a, b] = [join(folder.directory, "a"), join(folder.directory, "b")];
  const both = takeLocks([a, b, a]);
  expect(() => takeLock(b)).toThrowError(expect.objectContaining({ code: "ZF_LOCKED" }));
  both.release();
  const other = takeLock(b);
  expect(() => takeLocks([a, b])).toThrowError(expect.objectContaining({ code: "ZF_LOCKED" }));
  takeLock(a).release();
  other.release();
});
