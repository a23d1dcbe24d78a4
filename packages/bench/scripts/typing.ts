import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

import { type Editor, openEditor, tsc } from "./language-server.ts";
import { median } from "./statistics.ts";
import { typingConfig } from "./typing-config.ts";

// How long the compiler takes over a config, and an editor over a list of completions right after a
// keystroke. Everything that a config imports is read as source here, which is slower than what users
// have: declarations.

const REPEATS = 5;
const ROOT = new URL("../", import.meta.url);

const COMPLETIONS: readonly (readonly [what: string, line: string, after: string])[] = [
  ['on("', 'on("", { id: "new", run: () => {} }),', 'on("'],
  [
    "e.payload.object. of one event",
    'on("meeting.started", { id: "new", run: (e) => e.payload.object. }),',
    "e.payload.object.",
  ],
  [
    "e.payload.object. of a stem",
    'on("contact_center.engagement_*", { id: "new", run: (e) => e.payload.object. }),',
    "e.payload.object.",
  ],
  ["e.payload. of *", 'on("*", { id: "new", run: (e) => e.payload. }),', "e.payload."],
  [
    "when: { object: {",
    'on("meeting.started", { id: "new", when: { object: {  } }, run: () => {} }),',
    "object: { ",
  ],
];

for (const count of [1, 50, 300]) {
  const folder = await mkdtemp(fileURLToPath(new URL("typing-", ROOT)));
  try {
    await measure(count, pathToFileURL(`${folder}/`));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(count: number, folder: URL): Promise<void> {
  const config = new URL("zoomflow.config.ts", folder);
  const text = typingConfig(count);
  const project = {
    extends: "../../../tsconfig.base.json",
    compilerOptions: { noEmit: true, composite: false, tsBuildInfoFile: null },
    files: ["zoomflow.config.ts"],
  };
  await writeFile(config, text);
  await writeFile(new URL("tsconfig.json", folder), JSON.stringify(project));
  console.log(`${count} rules: checked in ${compile(folder).toFixed(1)} s`);

  const editor = await openEditor(folder, config);
  editor.open(text);
  const line = text.split("\n").lastIndexOf("  ],");
  for (const [what, insertion, after] of COMPLETIONS) {
    const { ms, entries } = await timed(editor, line, insertion, after);
    console.log(`  ${what.padEnd(30)} ${ms.toFixed(0).padStart(5)} ms, ${entries} entries`);
  }
  editor.close();
}

function compile(folder: URL): number {
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", fileURLToPath(folder)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return (performance.now() - begun) / 1_000;
}

/** The median after a first one, for which the server has to read everything. */
async function timed(editor: Editor, line: number, insertion: string, after: string) {
  const costs: number[] = [];
  let entries = 0;
  for (let turn = 0; turn <= REPEATS; turn++) {
    editor.insert(line, insertion);
    const begun = performance.now();
    entries = await editor.complete(line, insertion.indexOf(after) + after.length);
    costs.push(performance.now() - begun);
    editor.remove(line);
  }
  return { ms: median(costs.slice(1)), entries };
}
