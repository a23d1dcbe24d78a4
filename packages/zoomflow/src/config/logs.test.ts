import { Variable } from "@zoomflow/core";
import { expect, test } from "vitest";

import { logsOf, logsProblems } from "./logs.ts";

test("nothing is written to a file, and of people, unless it is asked for", () => {
  expect(logsOf(undefined, {}, "/c")).toEqual({
    level: "info",
    file: undefined,
    maxBytes: 10_000_000,
    keep: 14,
    personal: false,
  });
});

test("the config's own level counts, then the variable's", () => {
  const environment = { ZOOMFLOW_LOG_LEVEL: "debug" };
  expect(logsOf({}, environment, "/c").level).toBe("debug");
  expect(logsOf({ level: "warn" }, environment, "/c").level).toBe("warn");
});

test("a file is beside the config, unless it is said where it is", () => {
  expect(logsOf({ file: "logs/z.log" }, {}, "/c").file).toBe("/c/logs/z.log");
  expect(logsOf({ file: "/var/log/z.log" }, {}, "/c").file).toBe("/var/log/z.log");
});

test.each<[unknown, RegExp]>([
  [1, /^logs must be an object/],
  [{ colour: true }, /^logs\.colour is not a setting: there are level, file/],
  [{ level: "loud" }, /^logs\.level is "loud": it can be debug,/],
  [{ file: 1 }, /^logs\.file must be a text/],
  [{ file: "" }, /^logs\.file must be a text/],
  [{ file: new Variable("LOG_FILE", () => undefined) }, /^logs\.file LOG_FILE is not set/],
  [{ maxSize: "10KB" }, /^logs\.maxSize is "10KB": .* 100KB or more/],
  [{ maxSize: 10 }, /^logs\.maxSize is 10/],
  [{ keep: -1 }, /^logs\.keep must be/],
  [{ keep: 1.5 }, /^logs\.keep must be/],
  [{ personal: "yes" }, /^logs\.personal must be true or false/],
])("%j is told of", (config, sentence) => {
  const [problem] = logsProblems(config, {});
  expect(`${problem?.where} ${problem?.message}`).toMatch(sentence);
});

test("a wrong variable is told of by its own name", () => {
  expect(logsProblems(undefined, { ZOOMFLOW_LOG_LEVEL: "loud" })).toMatchObject([
    { where: "ZOOMFLOW_LOG_LEVEL" },
  ]);
  const sound = { level: "warn", file: "z.log", maxSize: "1MB", keep: 0, personal: true };
  expect(logsProblems(sound, { ZOOMFLOW_LOG_LEVEL: "" })).toEqual([]);
});
