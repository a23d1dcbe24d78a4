import { expect, test } from "vitest";

import { LOGGING_CONFIG, project } from "../../test/project.ts";
import { keepEnvironment } from "./environment.ts";
import { loadConfig } from "./load.ts";

test("the nearest config from the folder upwards is the one", async () => {
  using folder = project({ "zoomflow.config.ts": LOGGING_CONFIG, "deep/er/file": "" });
  const { file, config } = await loadConfig(`${folder.directory}/deep/er`);
  expect(file).toBe(`${folder.directory}/zoomflow.config.ts`);
  expect(config.rules).toHaveLength(1);
});

test.each([
  ["zoomflow.config.js", "export default { concurrency: 3 };"],
  ["zoomflow.config.mjs", "export default { concurrency: 3 };"],
  ["zoomflow.config.json", '{ "concurrency": 3 }'],
  ["package.json", '{ "name": "x", "zoomflow": { "concurrency": 3 } }'],
])("a config can be %s", async (name, text) => {
  using folder = project({ [name]: text });
  expect((await loadConfig(folder.directory)).config).toEqual({ concurrency: 3 });
});

test("a fresh load sees edits of the config and of what it imports", async () => {
  using folder = project({
    "zoomflow.config.ts":
      'import { n } from "./n.ts";\nexport default { concurrency: n as number };',
    "n.ts": "export const n = 1;",
  });
  const concurrency = async () =>
    (await loadConfig(folder.directory, { fresh: true })).config.concurrency;
  expect(await concurrency()).toBe(1);
  folder.write("n.ts", "export const n = 2;");
  expect(await concurrency()).toBe(2);
});

test("TypeScript that Node cannot take by itself is taken all the same", async () => {
  using folder = project({
    "zoomflow.config.ts": "enum Size { Few = 2 }\nexport default { concurrency: Size.Few };",
  });
  expect((await loadConfig(folder.directory)).config.concurrency).toBe(2);
});

test.each([
  ["no file of that name", "other.ts", "ZF_CONFIG_NOT_FOUND"],
  ["a config that throws", "throws.ts", "ZF_CONFIG_BROKEN"],
  ["a config that exports nothing", "empty.ts", "ZF_CONFIG_BROKEN"],
  ["a config that is a list", "list.ts", "ZF_CONFIG_BROKEN"],
  ["a config that is nothing", "null.ts", "ZF_CONFIG_BROKEN"],
  ["a folder", ".", "ZF_CONFIG_NOT_FOUND"],
])("%s is named", async (_, file, code) => {
  using folder = project({
    "throws.ts": "const x: unknown = undefined;\nexport default (x as { y: { z: 1 } }).y.z;",
    "empty.ts": "export const nothing = 1;",
    "list.ts": "export default [];",
    "null.ts": "export default null;",
  });
  const thrown = expect.objectContaining({
    code,
    message: expect.stringContaining(file.replace("empty.ts", "")),
  });
  await expect(loadConfig(folder.directory, { file })).rejects.toThrowError(thrown);
});

test("without any config the way to one is told", async () => {
  using folder = project();
  await expect(loadConfig(folder.directory)).rejects.toThrowError(
    expect.objectContaining({ code: "ZF_CONFIG_NOT_FOUND" }),
  );
});

test.each(["n.ts", "n.js", "n.mjs", "n.cjs", "n.json"])(
  "a fresh load sees edits of %s, as of the config itself in JavaScript",
  async (name) => {
    const text = (n: number): string => {
      if (name.endsWith("json")) return `{ "n": ${n} }`;
      return name.endsWith("cjs") ? `exports.n = ${n};` : `export const n = ${n};`;
    };
    const config = (plus: number): string =>
      `import * as all from "./${name}";\nexport default { concurrency: (all.n ?? all.default.n) + ${plus} };`;
    using folder = project({
      "package.json": '{ "type": "module" }',
      "zoomflow.config.mjs": config(0),
      [name]: text(1),
    });
    const load = async (fresh: boolean) =>
      (await loadConfig(folder.directory, { file: "zoomflow.config.mjs", fresh })).config
        .concurrency;
    expect([await load(false), await load(true)]).toEqual([1, 1]);
    folder.write(name, text(2));
    expect(await load(true)).toBe(2);
    folder.write("zoomflow.config.mjs", config(10));
    expect(await load(true)).toBe(12);
  },
);

test("a fresh load evaluates a file once, however many import it, and leaves what is installed alone", async () => {
  using folder = project({
    "zoomflow.config.ts": `
      import "./a.ts";
      import "./b.ts";
      import { tool } from "tool";
      export default { rules: [globalThis.evaluated, tool] };`,
    "a.ts": 'import "./both.ts";',
    "b.ts": 'import "./both.ts";',
    "both.ts": "globalThis.evaluated = (globalThis.evaluated ?? 0) + 1;",
    "node_modules/tool/package.json":
      '{ "name": "tool", "type": "module", "exports": "./tool.js" }',
    "node_modules/tool/tool.js": "export const tool = {};",
  });
  const first = await loadConfig(folder.directory);
  const second = await loadConfig(folder.directory, { fresh: true });
  expect([first.config.rules?.[0], second.config.rules?.[0]]).toEqual([1, 2]);
  expect(second.config.rules?.[1]).toBe(first.config.rules?.[1]);
});

test("a fresh load follows .env, while what is set otherwise stays", async () => {
  const name = "ZOOMFLOW_TEST_LOAD";
  process.env[`${name}_SET`] = "outside";
  using folder = project({
    "zoomflow.config.ts": `export default { dataDir: [process.env.${name}, process.env.${name}_SET] };`,
    ".env": `${name}=1\n${name}_SET=1`,
  });
  const seen = async () => (await loadConfig(folder.directory, { fresh: true })).config.dataDir;
  expect(await seen()).toEqual(["1", "outside"]);
  folder.write(".env", `${name}=2`);
  expect(await seen()).toEqual(["2", "outside"]);
  const takeBack = keepEnvironment(folder.directory);
  folder.write(".env", "");
  expect(await seen()).toEqual([undefined, "outside"]);
  takeBack();
  expect(process.env[name]).toBe("2");
  for (const variable of [name, `${name}_SET`]) delete process.env[variable];
});
