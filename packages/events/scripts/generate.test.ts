import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, onTestFinished, test } from "vitest";

import { samples } from "../src/generated/samples.ts";
import { catalogue } from "../src/index.ts";
import { differences, readSource, write } from "./generate.ts";
import type { Linked, LinkedField } from "./linked.ts";

const source = await readSource();

describe("the catalogue that is committed", () => {
  test("is what its source says", async () => {
    expect(await differences()).toEqual([]);
  });

  test("passes its check on the command line", async () => {
    const script = join(import.meta.dirname, "generate.ts");
    const { stderr } = await promisify(execFile)(process.execPath, [script, "--check"]);
    expect(stderr).toBe("");
  });

  test("is refused where a file was changed, added or removed by hand", async () => {
    const target = await mkdtemp(join(tmpdir(), "zoomflow-events-"));
    onTestFinished(() => rm(target, { recursive: true }));
    await write(target);
    expect(await differences(target)).toEqual([]);

    await writeFile(join(target, "meeting.ts"), "// changed\n");
    await writeFile(join(target, "samples/stray.ts"), "// added\n");
    await rm(join(target, "catalogue.ts"));
    expect((await differences(target)).toSorted()).toEqual([
      "catalogue.ts",
      "meeting.ts",
      "samples/stray.ts",
    ]);
  });

  test("has the same names in its table, its samples and its source", () => {
    const names = source.events.map((event) => event.name);
    expect(Object.keys(catalogue).toSorted()).toEqual(names);
    expect(Object.keys(samples).toSorted()).toEqual(names);
  });

  test.each(source.events.map((event) => [event.name, event.fields] as const))(
    "has a sample of %s with every field it promises",
    (name, fields) => {
      expect(
        problems(samples[name as keyof typeof samples], { is: "record", fields }, name),
      ).toEqual([]);
    },
  );

  test("explains every event in one line of its own", () => {
    const meanings = source.events.map((event) => event.meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z].{10,95}\.$/);
  });

  test("knows what every event is about, but for those about a whole account", () => {
    const without = source.events
      .filter((event) => event.about === undefined)
      .map((event) => event.name);
    expect(without).toEqual([
      "meeting.rtms_concurrency_near_limit",
      "recording.batch_deleted",
      "recording.batch_recovered",
      "recording.batch_trashed",
      "recording.cloud_storage_usage_updated",
    ]);
  });

  test("marks every e-mail address as personal", () => {
    const unmarked = [
      ...source.named.values(),
      ...source.events.map(({ fields }) => ({ is: "record", fields }) as const),
    ].flatMap(emails);
    expect(unmarked).toEqual([]);
  });
});

/** An independent reading of the source: what in a value is not as its type says. */
function problems(value: unknown, type: Linked, path: string): readonly string[] {
  switch (type.is) {
    case "scalar":
      return fits(value, type.scalar) ? [] : [`${path} is no ${type.scalar}`];
    case "literal":
      return value === type.value ? [] : [`${path} is not ${JSON.stringify(type.value)}`];
    case "name":
      return problems(value, source.named.get(type.name) ?? type, path);
    case "union":
      return type.of.some((one) => problems(value, one, path).length === 0)
        ? []
        : [`${path} fits nothing`];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item) => problems(item, type.of, `${path}[]`))
        : [`${path} is no list`];
    case "record":
      return recordProblems(value, type.fields, path);
  }
  return [];
}

function recordProblems(
  value: unknown,
  fields: readonly LinkedField[],
  path: string,
): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${path} is no record`];
  const strangers = Object.keys(value).filter((key) => fields.every((field) => field.name !== key));
  const wrong = fields.flatMap(({ name, optional, type }) => {
    const absent = type.is === "scalar" && type.scalar === "none";
    if (name in value)
      return absent
        ? [`${path}.${name} should be absent`]
        : problems(value[name as never], type, `${path}.${name}`);
    return optional || absent ? [] : [`${path}.${name} is missing`];
  });
  return [...strangers.map((key) => `${path}.${key} is unknown`), ...wrong];
}

function fits(value: unknown, scalar: string): boolean {
  switch (scalar) {
    case "time":
      return typeof value === "string" && !Number.isNaN(Date.parse(value)) && value.endsWith("Z");
    case "email":
      return typeof value === "string" && value.endsWith("@example.com");
    case "url":
      return (
        typeof value === "string" &&
        URL.canParse(value) &&
        new URL(value).hostname === "example.com"
      );
    case "int":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "text":
      return typeof value === "string" && value !== "";
    default:
      return true;
  }
}

function emails(type: Linked): readonly string[] {
  if (type.is === "list") return emails(type.of);
  if (type.is !== "record") return [];
  return type.fields.flatMap((field) => {
    if (field.type.is === "scalar" && field.type.scalar === "email" && !field.personal)
      return [field.name];
    return emails(field.type);
  });
}
