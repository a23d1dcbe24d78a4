import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { openAt } from "../../test/journal.ts";
import { project } from "../../test/project.ts";
import { openExisting } from "./existing.ts";
import { verify } from "./verify.ts";

const FLOOD = fileURLToPath(new URL("../../test/flooding-journal.ts", import.meta.url));

/** Writes from this event on, and is killed while the log is copied into the file; gives what was promised. */
async function killedWhileCopying(directory: string, from: number): Promise<number> {
  const child = spawn(process.execPath, [FLOOD, directory, `${from}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child.stdout, "data");
  // The file itself grows only while the log is copied into it.
  const file = join(directory, "journal.db");
  const before = statSync(file).size;
  while (statSync(file).size === before) await turn();
  child.kill("SIGKILL");
  await closed;
  return Number(said.trimEnd().split("\n").at(-1));
}

test("kill -9 while what was written is copied into the file: nothing promised is lost, and the file is whole", async () => {
  using folder = project();
  const { directory } = folder;
  const file = join(directory, "journal.db");
  let promised = 0;
  for (let life = 0; life < 3; life++) {
    promised = await killedWhileCopying(directory, promised);
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(10_000_000);
    const tool = openExisting(file, "read");
    expect(verify(tool)).toEqual([]);
    tool.close();
  }
  const journal = openAt(directory, { onSetAside: () => expect.unreachable() });
  expect(journal.found?.waiting).toBeGreaterThanOrEqual(promised);
  const { n } = journal.database.prepare("select count(*) as n from event").get() as { n: number };
  expect(n).toBe(journal.found?.waiting);
  await journal.close();
});

test("a tool that looks into the journal while it is copied leaves the log alone", async () => {
  using folder = project();
  const { directory } = folder;
  const file = join(directory, "journal.db");
  const child = spawn(process.execPath, [FLOOD, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child.stdout, "data");
  const before = statSync(file).size;
  while (statSync(file).size === before) openExisting(file, "edit").close();
  const promised = Number(said.trimEnd().split("\n").at(-1));
  child.kill("SIGKILL");
  await closed;
  const journal = openAt(directory);
  expect(journal.found?.waiting).toBeGreaterThanOrEqual(promised);
  expect(verify(journal.database)).toEqual([]);
  await journal.close();
});
