import { chmodSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { project } from "../test/project.ts";
import { exposedAmong, privateFiles } from "./exposure.ts";

test("a file that others may read is named, with what its owner would type", () => {
  using folder = project({ ".env": "A=1", "it's.db": "", "safe.db": "" });
  const at = (name: string): string => join(folder.directory, name);
  chmodSync(folder.directory, 0o755);
  chmodSync(at(".env"), 0o644);
  chmodSync(at("it's.db"), 0o620);
  chmodSync(at("safe.db"), 0o600);
  const files = [at(".env"), at("it's.db"), at("safe.db"), at("missing")];
  expect(exposedAmong(files)).toEqual([
    { file: at(".env"), mode: "644", cure: `chmod 600 ${at(".env")}` },
    { file: at("it's.db"), mode: "620", cure: String.raw`chmod 600 '${at("it")}'\''s.db'` },
  ]);
  expect(exposedAmong(files, "win32")).toEqual([]);
});

test("in a directory that nobody else may enter nothing is exposed", () => {
  using folder = project({ ".env": "A=1" });
  chmodSync(folder.directory, 0o700);
  chmodSync(join(folder.directory, ".env"), 0o666);
  expect(exposedAmong([join(folder.directory, ".env")])).toEqual([]);
});

test("what is looked at: the variables, the journals, the token and the log", () => {
  const at = { directory: "/c", dataDirectory: "/d", journal: "/j/journal.db", log: "/l/z.log" };
  expect(privateFiles(at)).toEqual([
    "/c/.env",
    "/j/journal.db",
    "/j/journal.db-wal",
    "/j/journal.db-shm",
    "/d/dev.db",
    "/d/dev.db-wal",
    "/d/dev.db-shm",
    "/d/http.token",
    "/l/z.log",
  ]);
  expect(privateFiles({ ...at, log: undefined })).not.toContain("/l/z.log");
});
