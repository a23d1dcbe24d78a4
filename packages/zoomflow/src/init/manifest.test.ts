import { expect, test } from "vitest";

import { completeManifest } from "./manifest.ts";

const WANTED = {
  name: "rules",
  scripts: { start: "zoomflow start", test: "zoomflow test" },
  dependencies: { zoomflow: "^1.0.0" },
  devDependencies: { vitest: "^5.0.0" },
};

test("a package.json that is there gets what it lacks, and keeps the rest as it was", () => {
  const before = { name: "mine", scripts: { test: "jest" }, dependencies: { vitest: "^4.0.0" } };
  const { text, left } = completeManifest(JSON.stringify(before, undefined, "\t"), WANTED);
  expect(JSON.parse(text)).toEqual({
    name: "mine",
    scripts: { test: "jest", start: "zoomflow start" },
    dependencies: { vitest: "^4.0.0", zoomflow: "^1.0.0" },
  });
  expect(text).toContain('\n\t"name": "mine"');
  expect(left).toEqual(["scripts.test", "devDependencies.vitest"]);
});

test("one that has everything stays as it is, to the last blank", () => {
  const { text } = completeManifest(undefined, WANTED);
  const odd = text.replaceAll("\n", "\n ");
  expect(completeManifest(odd, WANTED)).toEqual({ text: odd, left: [] });
});

test.each(["{", "[]", "null", '{ "scripts": 3 }', '{ "dependencies": [] }'])(
  "one that is no manifest is refused, not replaced: %s",
  (text) => {
    expect(() => completeManifest(text, WANTED)).toThrow(
      expect.objectContaining({ code: "ZF_FILE_UNWRITABLE" }),
    );
  },
);

test("one on a single line, with a byte-order mark, is read as well", () => {
  const { text } = completeManifest('\ufeff{"name":"mine"}', WANTED);
  expect(JSON.parse(text)).toMatchObject({ name: "mine", dependencies: { zoomflow: "^1.0.0" } });
});
