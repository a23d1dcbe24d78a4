import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createMemoryJournal, createRuntime, type PluginHandle } from "@zoomflow/core/engine";
import { fakeClock, fakePorts, settled } from "@zoomflow/core/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Rule, Source, SourceHost } from "../src/index.ts";
import { composeEvent } from "../src/simulation/compose-event.ts";

// The guide is what its examples do: each is compiled, strictly, and lived through second by second.

interface Step {
  readonly second: number;
  readonly comes: readonly string[];
  readonly posted: readonly string[];
}

interface Example {
  readonly title: string;
  readonly code: string;
  readonly steps: readonly Step[];
}

const START = Date.UTC(2026, 6, 1);
const root = fileURLToPath(new URL("../../../", import.meta.url));
const examples = examplesOf(readFileSync(join(root, "docs/rules/policies.md"), "utf8"));
// Where the workspace's packages are found by their names.
const folder = join(root, `node_modules/.cache/policies-guide-${process.pid}`);

function examplesOf(page: string): readonly Example[] {
  const sections = page.split(/^## /m).filter((section) => section.includes("```ts"));
  return sections.map((section) => ({
    title: section.split("\n", 1)[0] ?? "",
    code: /```ts\n(.*?);\n```/s.exec(section)?.[1] ?? "",
    steps: [...section.matchAll(/^\| `(\d+)` *\|(.*)\|(.*)\|$/gm)].map(
      ([, second, comes = "", posted = ""]) => ({
        second: Number(second),
        comes: codeIn(comes),
        posted: codeIn(posted),
      }),
    ),
  }));
}

function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, code = ""]) => code);
}

const STAGE = `
import { definePlugin, on, ZoomflowError } from "zoomflow";
import { z } from "zod";

export const posted: string[] = [];
export const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => "ready",
  actions: {
    post: {
      input: z.object({ channel: z.string(), text: z.string() }),
      run: ({ input: { channel, text } }) => {
        if (channel.startsWith("#no-such")) throw new ZoomflowError("ZF_ACTION_REFUSED", "no such channel");
        posted.push(text);
      },
    },
  },
})({});
`;

beforeAll(() => {
  const rules = examples.map(({ code }) => code).join(",\n");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "guide.ts"), `${STAGE}\nexport const rules = [\n${rules}\n];\n`);
  const compilerOptions = {
    noEmit: true,
    rootDir: root,
    composite: false,
    incremental: false,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
  };
  const config = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions,
    files: ["guide.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Stage {
  readonly rules: readonly Rule[];
  readonly chat: PluginHandle;
  readonly posted: string[];
}

describe("the guide to policies", () => {
  test("has an example of every policy", () => {
    const shown = examples.map(({ title }) => title.split(":")[0]);
    for (const policy of ["once", "throttle", "debounce", "batch", "maxAge", "onFailure", "shadow"])
      expect(shown).toContain(`\`${policy}\``);
  });

  test("compiles", () => {
    const tsc = join(root, "node_modules/.bin/tsc");
    expect(execFileSync(tsc, ["-p", folder], { encoding: "utf8" })).toBe("");
  }, 60_000);

  test.each(examples)("$title", async (example) => {
    const { rules, chat, posted } = (await import(join(folder, "guide.ts"))) as Stage;
    const rule = rules[examples.indexOf(example)];
    if (rule === undefined) throw new Error("no such rule");
    posted.length = 0;
    const clock = fakeClock(START);
    let host: SourceHost | undefined;
    const source: Source = {
      name: "test",
      start: (its) => void (host = its),
      stop: async () => {},
      health: () => ({ ok: true, reason: "" }),
    };
    const runtime = createRuntime(
      { rules: [rule], plugins: [chat], sources: [source], journal: createMemoryJournal() },
      fakePorts({ clock }),
    );
    await runtime.start();
    const told: Step[] = [];
    for (const { second, comes } of example.steps) {
      await clock.advance(START + second * 1_000 - clock.now());
      const settings = ["object.uuid=one", ...comes];
      const event = composeEvent("meeting.started", settings, { now: clock.now(), id: "x" });
      if (comes.length > 0) host?.deliver({ event, source: "test", receivedAt: clock.now() });
      for (let n = 0; n < 5; n++) await settled();
      told.push({ second, comes, posted: posted.splice(0) });
    }
    expect(told).toEqual(example.steps);
    await runtime.stop("the example is over");
  });
});
