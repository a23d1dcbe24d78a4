import { expect, test } from "vitest";

import { LOGGING_CONFIG, project } from "../../test/project.ts";
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
