import { on, type Rule } from "@zoomflow/core";
import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { codeOf } from "./code.ts";
import { readOwnFiles } from "./own-files.ts";

const FILES = {
  "zoomflow.config.ts": `
    import { defineConfig } from "zoomflow";
    import doors from "./rules/doors.ts";
    import { rooms } from './rules/rooms.js';
    export default defineConfig({ rules: [doors, rooms, "own"] });
    // import "./not-there.ts"`,
  "rules/doors.ts": 'import { text } from "../text";\nexport default "doors";',
  "rules/rooms.ts": 'const names = require("./names.json");\nexport const rooms = "rooms";',
  "rules/names.json": '{ "from": "./elsewhere.ts" }',
  "text.ts": 'import "./rules/doors.ts";\nexport const text = 1;',
  "elsewhere.ts": "",
};

test("a config's own files are those it imports by path, each once; the rest are names of packages", () => {
  using folder = project(FILES);
  const at = (name: string): string => `${folder.directory}/${name}`;
  const own = readOwnFiles(at("zoomflow.config.ts"));
  expect([...own.texts.keys()].toSorted()).toEqual(
    ["rules/doors.ts", "rules/names.json", "rules/rooms.ts", "text.ts", "zoomflow.config.ts"].map(
      at,
    ),
  );
  expect([...own.packages]).toEqual(["zoomflow"]);
  expect([...own.reach(at("rules/rooms.ts"))]).toEqual([at("rules/names.json")]);
  expect(readOwnFiles(at("gone.ts")).texts.size).toBe(0);
});

const rule = (file: string, spec: object = { run: () => {} }): Rule => ({
  ...on("meeting.started", { id: "r", ...spec }),
  at: { file, line: 1 },
});

test("a rule's code is what is imported where it is written, if it has functions at all", () => {
  using folder = project(FILES);
  const at = (name: string): string => `${folder.directory}/${name}`;
  const code = () => codeOf(readOwnFiles(at("zoomflow.config.ts"))).codeOf;
  const codes = (): readonly string[] =>
    ["rules/doors.ts", "rules/rooms.ts", "zoomflow.config.ts", "somewhere/else.ts"].map((file) =>
      JSON.stringify([...code()(rule(at(file)))]),
    );
  const before = codes();
  folder.write("rules/names.json", "{}");
  const after = codes();
  expect(after.map((text, index) => text === before[index])).toEqual([true, false, false, false]);
  const plain = rule(at("rules/rooms.ts"), { when: { object: { id: ["1"] } } });
  expect(code()(plain).size).toBe(0);
});

test("plugins that are written beside the config are known by their files and what these import", () => {
  using folder = project({
    "zoomflow.config.ts": 'import "./chime.ts";',
    "chime.ts": 'import { definePlugin } from "zoomflow";\nimport "./tone.ts";',
    "tone.ts": "1",
  });
  const code = (): string =>
    codeOf(readOwnFiles(`${folder.directory}/zoomflow.config.ts`)).pluginCode;
  const before = code();
  folder.write("zoomflow.config.ts", 'import "./chime.ts";\n// edited');
  expect(code()).toBe(before);
  folder.write("tone.ts", "2");
  expect(code()).not.toBe(before);
});
