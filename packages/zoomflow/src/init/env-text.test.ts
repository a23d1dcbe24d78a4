import { statSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { expect, test } from "vitest";

import { project } from "../../test/project.ts";
import { readEnvFile } from "../config/environment.ts";
import { envText, keptVariables, unsetIn, variablesFor } from "./env-text.ts";
import { writeFiles } from "./write.ts";

const NAMES = variablesFor("both");

/** What the next `zoomflow` in that folder finds set. */
function readBack(text: string): Readonly<Record<string, string | undefined>> {
  using folder = project();
  const file = { name: ".env", text, change: "created", left: [], secret: true } as const;
  writeFiles(folder.directory, [file]);
  expect(statSync(join(folder.directory, ".env")).mode & 0o777).toBe(0o600);
  readEnvFile(folder.directory);
  const found = Object.fromEntries(NAMES.map((name) => [name, process.env[name]]));
  folder.write(".env", "");
  readEnvFile(folder.directory);
  return found;
}

const awkward = fc.string({
  unit: fc.constantFrom(..."aZ9'\"`\\n\n #=$%{}[]<>!é日🙂\t\u00a0\u2028"),
  minLength: 1,
});

test("whatever a credential holds, it is read again as it was, or refused", () => {
  const values = fc.record(Object.fromEntries(NAMES.map((name) => [name, awkward])));
  fc.assert(
    fc.property(values, (given) => {
      const unholdable = (value: string): boolean =>
        /['].*[`]|[`].*[']/s.test(value) && /"|\\n/.test(value);
      if (Object.values(given).some(unholdable))
        expect(() => envText("", "both", given)).toThrow("cannot hold the value of");
      else expect(readBack(envText("", "both", given))).toEqual(given);
    }),
    { numRuns: 200 },
  );
});

test.each(["a\rb", "a\0b", "\ud800"])("what no such file can hold is refused: %j", (value) => {
  expect(() => envText("", "slack", { SLACK_BOT_TOKEN: value })).toThrow("SLACK_BOT_TOKEN");
});

test("a .env that is there keeps every line, and gets only what it lacks", () => {
  const before = "# mine\nOTHER='x y'\nZOOM_CLIENT_ID=old\nSLACK_BOT_TOKEN=\n";
  const values = { ZOOM_CLIENT_ID: "new", SLACK_BOT_TOKEN: "xoxb-1" };
  const text = envText(before, "slack", values);
  expect(text.startsWith(before)).toBe(true);
  expect(readBack(text)).toMatchObject({ ZOOM_CLIENT_ID: "old", SLACK_BOT_TOKEN: "xoxb-1" });
  expect(keptVariables(before, values)).toEqual(["ZOOM_CLIENT_ID"]);
  expect(envText(text, "slack", values)).toBe(text);
});

test("without credentials every variable is named, empty, with where to find it", () => {
  const text = envText("", "none", {});
  expect(unsetIn(text, variablesFor("none"))).toEqual(variablesFor("none"));
  expect(text).toContain("marketplace.zoom.us");
  expect(text).not.toContain("SLACK");
});
