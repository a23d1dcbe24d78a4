import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { ZoomflowError } from "@zoomflow/core";
import { expect, onTestFinished, test } from "vitest";

import { openRollingFile } from "./rolling-file.ts";

const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2026, 0, 5, 12);

function setup({ maxBytes = 1_000, keep = 3, folder = "logs" } = {}) {
  const directory = mkdtempSync(join(tmpdir(), "zoomflow-log-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const at = join(directory, folder);
  const file = join(at, "zoomflow.log");
  const clock = { now: MONDAY };
  const troubles: ZoomflowError[] = [];
  const back: number[] = [];
  const open = () =>
    openRollingFile({
      file,
      maxBytes,
      keep,
      now: () => clock.now,
      onTrouble: (error) => void troubles.push(error),
      onBack: (lost) => void back.push(lost),
    });
  const log = open();
  onTestFinished(() => log.close());
  const read = (name = "zoomflow.log"): string => readFileSync(join(at, name), "utf8");
  return { directory: at, file, clock, log, open, read, troubles, back };
}

test("lines are in the file at once, for their owner's eyes only", () => {
  const { file, directory, log, read } = setup();
  log.write("one\n");
  expect(read()).toBe("one\n");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
});

test("a file that would grow too large is set aside, and only the newest of these are kept", () => {
  const { directory, log, read } = setup({ maxBytes: 10, keep: 2 });
  for (let n = 1; n <= 12; n++) log.write(`line ${n}\n`);
  expect(readdirSync(directory).toSorted()).toEqual([
    "zoomflow.2026-01-05.10.log",
    "zoomflow.2026-01-05.11.log",
    "zoomflow.log",
  ]);
  expect(read()).toBe("line 12\n");
  expect(read("zoomflow.2026-01-05.11.log")).toBe("line 11\n");
});

test("each day has a file of its own, also after another start", () => {
  const { directory, clock, log, open, read, file } = setup();
  log.write("monday\n");
  clock.now += DAY_MS;
  log.write("tuesday\n");
  log.close();
  expect(read("zoomflow.2026-01-05.1.log")).toBe("monday\n");
  // What the file system says of its last line is of the day of this test.
  clock.now = statSync(file).mtimeMs + DAY_MS;
  const later = open();
  later.write("later\n");
  later.close();
  expect(read()).toBe("later\n");
  expect(readdirSync(directory)).toHaveLength(3);
});

test("it goes on where an earlier process left off", () => {
  const { clock, log, open, read, file } = setup();
  log.write("one\n");
  log.close();
  clock.now = statSync(file).mtimeMs;
  const again = open();
  again.write("two\n");
  again.close();
  expect(read()).toBe("one\ntwo\n");
});

test("other files beside it are left alone", () => {
  const { directory, log } = setup({ maxBytes: 5, keep: 1 });
  mkdirSync(directory);
  const others = ["zoomflow.2026-01-05.txt", "other.2026-01-05.1.log", "zoomflow.notes.1.log"];
  for (const name of others) writeFileSync(join(directory, name), "mine");
  for (let n = 0; n < 5; n++) log.write("long line\n");
  expect(readdirSync(directory)).toEqual(expect.arrayContaining(others));
});

test("a file that cannot be written is told once; then the lines go on and the lost are counted", () => {
  const { directory, file, clock, log, read, troubles, back } = setup();
  mkdirSync(file, { recursive: true });
  for (let n = 0; n < 10; n++) log.write("lost\n");
  expect(troubles).toMatchObject([{ code: "ZF_LOG_UNWRITABLE", retryable: true }]);
  rmdirSync(file);
  log.write("lost too: it is not tried with every line\n");
  clock.now += 5_000;
  log.write("back\n");
  expect(back).toEqual([11]);
  expect(read()).toBe("back\n");
  expect(readdirSync(directory)).toEqual(["zoomflow.log"]);
});

test("a clock that is set back does not keep a file waiting that can be written again", () => {
  const { file, clock, log, read, back } = setup();
  mkdirSync(file, { recursive: true });
  log.write("lost\n");
  rmdirSync(file);
  clock.now -= 7_200_000;
  log.write("back\n");
  expect(back).toEqual([1]);
  expect(read()).toBe("back\n");
});

test("a disk without room neither ends nor stops the writer", () => {
  const { clock, log, troubles } = setup();
  const full = openRollingFile({
    file: "/dev/full",
    maxBytes: 1_000,
    keep: 1,
    now: () => clock.now,
    onTrouble: (error) => void troubles.push(error),
    onBack() {},
  });
  for (let n = 0; n < 100; n++) full.write("x\n");
  full.close();
  expect(troubles).toHaveLength(1);
  expect(String(troubles[0]?.cause)).toContain("ENOSPC");
  log.write("another\n");
});

test("a file that others could read stays as they were given it", () => {
  const { directory, file, log, read } = setup();
  mkdirSync(directory);
  writeFileSync(file, "");
  chmodSync(file, 0o640);
  log.write("one\n");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(read()).toBe("one\n");
});
