import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import type { PlannedFile } from "./plan.ts";
import { writeFiles } from "./write.ts";

const file = (name: string, change: PlannedFile["change"] = "created"): PlannedFile => ({
  name,
  text: `new ${name}`,
  change,
  left: [],
  secret: false,
});

test("when one file cannot be written, none is, and what was there is there again", () => {
  using folder = project({ one: "old one", "three/in-the-way": "" });
  expect(() =>
    writeFiles(folder.directory, [file("one", "extended"), file("two"), file("three")]),
  ).toThrow(expect.objectContaining({ code: "ZF_FILE_UNWRITABLE" }));
  expect(readdirSync(folder.directory).toSorted()).toEqual(["one", "three"]);
  expect(readFileSync(join(folder.directory, "one"), "utf8")).toBe("old one");
});

test("nor when another program gets in the way while they are put in their places", () => {
  using folder = project({ one: "old one" });
  const late = {
    ...file("four"),
    get text() {
      folder.write("three/theirs", "theirs");
      return "new four";
    },
  };
  const files = [file("one", "extended"), file("two"), file("three"), late];
  expect(() => writeFiles(folder.directory, files)).toThrow(/three/);
  expect(readdirSync(folder.directory).toSorted()).toEqual(["one", "three"]);
  expect(readFileSync(join(folder.directory, "one"), "utf8")).toBe("old one");
});

test("a folder that was made for them goes with them", () => {
  using folder = project();
  const place = join(folder.directory, "a/b");
  expect(() => writeFiles(place, [file("one"), file("no/such/place")])).toThrow(/no such file/i);
  expect(readdirSync(folder.directory)).toEqual([]);
});

test("a file that is in the place of the folder is named, and stays", () => {
  using folder = project({ taken: "mine" });
  expect(() => writeFiles(join(folder.directory, "taken"), [file("one")])).toThrow(/taken/);
  expect(readFileSync(join(folder.directory, "taken"), "utf8")).toBe("mine");
});

test("what is added to keeps its mode, and a link stays a link", () => {
  using folder = project({ "shared/manifest": "old", private: "old" });
  chmodSync(join(folder.directory, "private"), 0o640);
  symlinkSync("shared/manifest", join(folder.directory, "linked"));
  writeFiles(folder.directory, [file("linked", "extended"), file("private", "extended")]);
  expect(readFileSync(join(folder.directory, "shared/manifest"), "utf8")).toBe("new linked");
  expect(statSync(join(folder.directory, "private")).mode & 0o777).toBe(0o640);
});

test("a secret file is for its owner alone, also where it was not before", () => {
  using folder = project({ ".env": "A=1" });
  chmodSync(join(folder.directory, ".env"), 0o644);
  writeFiles(folder.directory, [{ ...file(".env", "extended"), secret: true }]);
  expect(statSync(join(folder.directory, ".env")).mode & 0o777).toBe(0o600);
});

test("what is kept is not touched", () => {
  using folder = project();
  mkdirSync(join(folder.directory, "tsconfig.json"));
  writeFiles(folder.directory, [file("tsconfig.json", "kept")]);
  expect(statSync(join(folder.directory, "tsconfig.json")).isDirectory()).toBe(true);
});
