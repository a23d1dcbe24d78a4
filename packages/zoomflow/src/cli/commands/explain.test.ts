import { errorCodes } from "@zoomflow/core";
import { expect, test } from "vitest";

import { fakeIo } from "../../../test/io.ts";
import { main } from "../main.ts";

async function explain(...args: readonly string[]) {
  const io = fakeIo("/");
  const exit = await main(["explain", ...args], io);
  return { exit, out: io.out, err: io.err };
}

test.each(["ZF_DISPLACED", "zf_displaced", "displaced"])("%s is explained", async (word) => {
  const { exit, out } = await explain(word);
  expect(exit).toBe(0);
  expect(out).toMatch(/^ZF_DISPLACED\n\nAnother program uses the same subscription/);
  expect(out).toMatch(/\nWhat to do: .*\n[^]*zoomflow tries again by itself\.\n$/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(90);
});

test("without a code all are listed, each with its first sentence", async () => {
  const { out } = await explain();
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(errorCodes);
  expect(lines.find((line) => line.startsWith("ZF_LOCKED"))).toMatch(
    /Another zoomflow uses the data directory; its pid is in the message\.$/,
  );
});

test("for programs there is JSON", async () => {
  const one = JSON.parse((await explain("ZF_LOCKED", "--json")).out) as object;
  expect(one).toMatchObject({ error: { code: "ZF_LOCKED", retryable: false } });
  const all = JSON.parse((await explain("--json")).out) as { errors: readonly object[] };
  expect(all.errors).toHaveLength(errorCodes.length);
});

test.each([
  ["ZF_DISPLACD", "Did you mean ZF_DISPLACED?"],
  ["displced", "Did you mean ZF_DISPLACED?"],
  ["journal_full", "ZF_JOURNAL_UNWRITABLE"],
  ["xyz", "`zoomflow explain` lists all of them."],
])("of an unknown code such as %s the near ones are told", async (word, hint) => {
  const { exit, err } = await explain(word);
  expect(exit).toBe(64);
  expect(err).toContain(hint);
});

test("two codes are one too many", async () => {
  expect((await explain("ZF_LOCKED", "ZF_USAGE")).exit).toBe(64);
});

test("an error of any command names the way to its explanation, a slip on the command line does not", async () => {
  const io = fakeIo("/");
  await main(["check", "--config", "nowhere.ts"], io);
  expect(io.err).toMatch(/\n {2}`zoomflow explain ZF_CONFIG_NOT_FOUND` says more\.\n$/);
  expect((await explain("a", "b")).err).not.toContain("says more");
});
