import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { withDefaults } from "./answers.ts";
import { ignoreText } from "./ignore-text.ts";
import { guessManager } from "./package-manager.ts";
import { packageName } from "./package-name.ts";
import { planFiles } from "./plan.ts";
import { STARTERS } from "./starters.ts";
import { TOOLS } from "./versions.ts";

test("a plan is made of what is there, and touches nothing", () => {
  const there: Record<string, string> = {
    ".gitignore": "dist\n.env\n",
    "tsconfig.json": "{}",
    "zoomflow.config.ts": "// mine",
  };
  const found = { folderName: "x", read: (name: string) => there[name], version: "2.3.4" };
  const files = planFiles(STARTERS[0], withDefaults({ service: "slack" }), found);
  expect(files.map(({ name, change }) => [name, change])).toEqual([
    ["zoomflow.config.ts", "replaced"],
    ["all-hands.flow.test.ts", "created"],
    [".env", "created"],
    [".gitignore", "extended"],
    ["package.json", "created"],
    ["tsconfig.json", "kept"],
  ]);
  expect(files.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([".env"]);
  const manifest = files.find(({ name }) => name === "package.json")?.text ?? "";
  expect(JSON.parse(manifest)).toMatchObject({
    type: "module",
    dependencies: { zoomflow: "^2.3.4", "@zoomflow/slack": "^2.3.4" },
  });
});

test("a new project has the tools that this repository is tested with", () => {
  const workspace = fileURLToPath(new URL("../../../../pnpm-workspace.yaml", import.meta.url));
  const catalog = readFileSync(workspace, "utf8");
  for (const [name, range] of Object.entries(TOOLS))
    expect(catalog).toMatch(new RegExp(`^  "?${name}"?: ${range.slice(1)}$`, "m"));
});

test.each([
  ["", ".env\n.zoomflow\nnode_modules\n"],
  ["dist", "dist\n.env\n.zoomflow\nnode_modules\n"],
  ["/.env\r\nnode_modules/\r\n.zoomflow/\r\n", "/.env\r\nnode_modules/\r\n.zoomflow/\r\n"],
  [".env\n!.env\n.zoomflow\nnode_modules", ".env\n!.env\n.zoomflow\nnode_modules\n.env\n"],
])("secrets and the journal stay out of git: %j", (before, after) => {
  expect(ignoreText(before)).toBe(after);
});

test.each([
  [{ declared: undefined, userAgent: undefined }, "npm install"],
  [
    { declared: undefined, userAgent: "pnpm/12.21.0 npm/? node/v24.21.0 linux x64" },
    "pnpm install",
  ],
  [{ declared: "yarn@4.9.0", userAgent: "npm/11.0.0 node/v24.21.0" }, "yarn install"],
  [{ declared: 7, userAgent: "bun/1.3.0" }, "bun install"],
  [{ declared: "constructor@1", userAgent: "" }, "npm install"],
])("the package manager is the project's, else the one that runs this: %j", (signs, install) => {
  expect(guessManager(signs).install).toBe(install);
});

test.each([
  ["Meeting Rules (2)", "meeting-rules-2"],
  ["zoomflow", "zoom-rules"],
  ["...", "zoom-rules"],
  ["vitest", "zoom-rules"],
])("a folder called %j gives a package that npm accepts", (folder, name) => {
  expect(packageName(folder)).toBe(name);
});
