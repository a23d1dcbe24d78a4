import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { compileRule, explainRule } from "@zoomflow/core/engine";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Rule } from "../src/index.ts";
import { composeEvent } from "../src/simulation/compose-event.ts";

// The guide is what its tables say: every row is compiled, strictly, and tried on both of its events.

interface Row {
  readonly event: string;
  readonly when: string;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const guide = readFileSync(join(root, "docs/rules/when.md"), "utf8");
const rows = rowsOf(guide);
// Where the workspace's packages are found by their names.
const folder = join(root, `node_modules/.cache/when-guide-${process.pid}`);

function rowsOf(page: string): readonly Row[] {
  const found: Row[] = [];
  let event: string | undefined;
  for (const line of page.split("\n")) {
    const cells = line.split("|").slice(1, -1);
    const [first = [], takes = [], leaves = []] = cells.map(codeIn);
    if (cells.length === 0) event = undefined;
    else if (cells[1]?.trim() === "takes") event = first[0];
    else if (event !== undefined && first[0] !== undefined)
      found.push({ event, when: first[0], takes, leaves });
  }
  return found;
}

function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, code = ""]) => code);
}

beforeAll(() => {
  const rules = rows.map(
    ({ event, when }, n) => `  on("${event}", { id: "${n}", run: () => {}, when: ${when} }),`,
  );
  const names = [...guide.matchAll(/\b(\w+)(?=\()|\b(exists|missing)\b/g)].map(([name]) => name);
  const used = [...new Set(names)].filter((name) => MATCHERS.includes(name));
  const source = [
    `import { ${["on", ...used].join(", ")} } from "zoomflow";`,
    `export const rules = [\n${rules.join("\n")}\n];`,
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "guide.ts"), source.join("\n"));
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

const MATCHERS = (
  "eq not gt gte lt lte between contains startsWith endsWith matches exists missing " +
  "emailDomain before after within inSchedule"
).split(" ");

describe("the guide to `when`", () => {
  test("shows every matcher", () => {
    const shown = rows.map(({ when }) => when).join("\n");
    for (const matcher of [...MATCHERS, "$any", "$all", "$not", "$some", "$every", "$none"])
      expect(shown).toContain(matcher);
  });

  test("compiles", () => {
    const tsc = join(root, "node_modules/.bin/tsc");
    const run = (): string =>
      execFileSync(tsc, ["-p", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    expect(run()).toBe("");
  }, 60_000);

  test.each(rows)("$event: $when", async ({ event, when, takes, leaves }) => {
    const { rules } = (await import(join(folder, "guide.ts"))) as { rules: readonly Rule[] };
    const rule = rules[rows.findIndex((row) => row.when === when && row.event === event)];
    if (rule === undefined) throw new Error("no such rule");
    const judge = (settings: readonly string[]): string => {
      const now = Date.UTC(2026, 6, 1);
      const given = composeEvent(event, settings, { now, id: "x" });
      const context = { now: new Date(now), source: { name: "test", receivedAt: now } };
      return explainRule(compileRule(rule), given, context).is;
    };
    expect([judge(takes), judge(leaves)]).toEqual(["matched", "unmet"]);
  });
});
