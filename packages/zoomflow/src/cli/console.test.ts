import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { fakeIo } from "../../test/io.ts";
import { project } from "../../test/project.ts";
import { logsOf } from "../config/logs.ts";
import { createConsole } from "./console.ts";

const plain = (text: string): string => text;

test("lines go to stderr and, as JSON, to the file that is named", () => {
  using folder = project();
  const io = fakeIo(folder.directory);
  const logs = logsOf({ file: "logs/z.log" }, {}, folder.directory);
  const log = createConsole(plain, io, { logs, pretty: true });
  log.info({ rule: "x" }, "hello");
  log.close();
  expect(io.err).toMatch(/ {3}hello\n$/);
  const written = readFileSync(join(folder.directory, "logs/z.log"), "utf8");
  expect(JSON.parse(written)).toMatchObject({ level: 30, rule: "x", msg: "hello" });
});

test("a file that cannot be written is told of once, and stderr goes on", () => {
  using folder = project();
  mkdirSync(join(folder.directory, "z.log"));
  const io = fakeIo(folder.directory);
  const logs = logsOf({ file: "z.log" }, {}, folder.directory);
  const log = createConsole(plain, io, { logs, pretty: false });
  for (const word of ["one", "two", "three"]) log.info({}, word);
  log.close();
  const lines = io.err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { readonly msg: string; readonly error?: object });
  expect(lines.map(({ msg }) => msg)).toEqual([
    "one",
    expect.stringMatching(/^the log cannot be written to .*z\.log, only here: EISDIR/),
    "two",
    "three",
  ]);
  expect(lines[1]?.error).toMatchObject({ code: "ZF_LOG_UNWRITABLE" });
});
