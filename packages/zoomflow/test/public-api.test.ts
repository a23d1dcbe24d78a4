import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { publicApi, workspace } from "./public-api.ts";

// What an editor shows is all that many will ever read.

const shown = publicApi();
// Where the workspace's packages are found by their names.
const folder = join(workspace, `packages/zoomflow/node_modules/.cache/public-api-${process.pid}`);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("everything that can be imported says what it is", () => {
  expect(shown.length).toBeGreaterThan(150);
  const silent = shown.filter(({ text }) => text === "");
  expect(silent.map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
});

test("and every function shows how it is used", () => {
  const bare = shown.filter(({ isFunction, examples }) => isFunction && examples.length === 0);
  expect(bare.map(({ door, name }) => `${door}: ${name}`)).toEqual([]);
});

test("and so does every field of what people write: options, specs, inputs and the config", () => {
  const written = shown.filter(({ name }) => /(?:Config|Input|Options|Spec)$/.test(name));
  const silent = written.flatMap(({ fields }) => fields).filter(({ text }) => text === "");
  expect([...new Set(silent.map(({ name }) => name))]).toEqual([]);
});

/** What the examples take for granted, as their readers do. */
const STAGE = `
import { defineConfig, type Steps, type ZoomEvent } from "zoomflow";
import type { Journal } from "@zoomflow/core/ports";
import { testConfig } from "zoomflow/testing";
import { slack } from "@zoomflow/slack";
import { http } from "@zoomflow/http";
export { z } from "zod";
export { default as assert } from "node:assert/strict";
export { expect, test } from "vitest";
export { createMemoryJournal } from "@zoomflow/core/engine";
export const chat = slack({});
export const web = http({});
export const tell = chat.post({ channel: "#ops", text: "look" });
export const config = defineConfig({ plugins: [chat] });
export const t = testConfig(config);
export declare const e: ZoomEvent<"meeting.started">;
export declare const step: Steps;
export declare const openJournal: (file: string) => Promise<Journal>;
export class Chime {
  readonly volume: number;
  constructor(volume: number) {
    this.volume = volume;
  }
  ring(_times: number): void {}
}
`;
const ON_STAGE =
  "assert chat Chime config createMemoryJournal e expect openJournal step t tell test web z".split(
    " ",
  );

/** The example as a module of its own: what it names and does not declare is imported. */
function moduleOf(example: string): string {
  const declared = new Set(
    [...example.matchAll(/\b(?:const|class|function) (\w+)/g)].map(([, name]) => name),
  );
  const used = new Set(example.match(/(?<!\.)\b[A-Za-z]\w*/g));
  const from = (names: readonly string[], place: string): string =>
    `import { ${names.filter((name) => used.has(name) && !declared.has(name)).join(", ")} } from "${place}";`;
  const doors = Map.groupBy(
    shown.filter(({ door, text }) => door !== "@zoomflow/core" && text !== ""),
    ({ door }) => door,
  );
  return [
    ...[...doors].map(([door, all]) =>
      from(
        all.map(({ name }) => name),
        door,
      ),
    ),
    from(ON_STAGE, "./stage.ts"),
    example,
  ].join("\n");
}

test("every example compiles, strictly", () => {
  const examples = new Map(
    shown
      .flatMap((one) => [one, ...one.fields])
      .flatMap(({ name, examples: all }) => all.map((text, n) => [`${name}-${n}.ts`, text])),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "stage.ts"), STAGE);
  for (const [file, text] of examples) writeFileSync(join(folder, file), moduleOf(text));
  const compilerOptions = {
    noEmit: true,
    rootDir: workspace,
    composite: false,
    incremental: false,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    verbatimModuleSyntax: false,
  };
  const base = join(workspace, "tsconfig.base.json");
  const tsconfig = { extends: base, compilerOptions, files: [...examples.keys()] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  const compile = (): string => {
    try {
      return execFileSync(join(workspace, "node_modules/.bin/tsc"), ["-p", folder], {
        encoding: "utf8",
      });
    } catch (thrown) {
      return (thrown as { stdout: string }).stdout;
    }
  };
  expect(compile()).toBe("");
}, 60_000);
