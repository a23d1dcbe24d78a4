import { expect, test } from "vitest";

import { checkRules } from "../rules/check.ts";
import { on } from "../rules/rule.ts";
import { absent } from "./absent.ts";
import { count } from "./count.ts";
import { pair } from "./pair.ts";
import { schedule } from "./schedule.ts";
import { sequence } from "./sequence.ts";
import { session } from "./session.ts";
import type { Trigger } from "./trigger.ts";

/** What a config without types could say. */
function problemsOf(trigger: unknown): readonly string[] {
  const rule = on(trigger as Trigger<unknown>, { id: "r", run: () => {} });
  return checkRules([rule], { plugins: new Map() }).map(({ message }) => message);
}

const any = (make: unknown) => make as (...given: unknown[]) => Trigger<unknown>;
const both = { start: "meeting.started", end: "meeting.ended", within: "1h" };
const missing = { after: "meeting.started", no: "meeting.ended", within: "1h" };
const names = ["meeting.started", "meeting.ended"];

test.each<[string, Trigger<unknown>]>([
  ["a pair", any(pair)({ ...both, lateness: "0s", onTimeout: "emit", by: () => "x" })],
  ["an absence", any(absent)(missing)],
  ["a count", any(count)({ of: names, atLeast: 2, within: "31d" })],
  ["a sequence", any(sequence)(names, { within: "1h", strict: true })],
  ["a session", any(session)({ emit: ["closed"], idle: "1h", most: 10 })],
  ["a session as it is", session()],
  ["a schedule", schedule("0 9 * * *", { tz: "Europe/Paris", missed: "skip" })],
])("%s as it should be is no problem", (_, trigger) => {
  expect(problemsOf(trigger)).toEqual([]);
});

test.each<[string, Trigger<unknown>, readonly string[]]>([
  [
    "a name that is near another",
    any(pair)({ ...both, start: "meeting.startd" }),
    [
      'in `pair`: `start` is "meeting.startd", which Zoom does not send: did you mean "meeting.started"?',
    ],
  ],
  ["no name", any(pair)({ ...both, end: [] }), ["in `pair`: `end` names no event"]],
  [
    "something else for a name",
    any(absent)({ ...missing, no: 3 }),
    ["in `absent`: `no` must name an event, or a list of them"],
  ],
  [
    "no limit",
    any(absent)({ ...missing, within: undefined }),
    ['in `absent`: `within` is missing: write it like "10m" or "26h"'],
  ],
  [
    "a limit of nothing",
    any(pair)({ ...both, within: "0s" }),
    ["in `pair`: `within` must be more than 0"],
  ],
  [
    "a limit in words",
    any(pair)({ ...both, within: "1 hour" }),
    ['in `pair`: `within` is "1 hour": write it like "30s", "5m" or "2h"'],
  ],
  [
    "too long a limit",
    any(pair)({ ...both, within: "32d", lateness: "2d" }),
    [
      'in `pair`: `within` is "32d", which is longer than 31d',
      'in `pair`: `lateness` is "2d", which is longer than 1d',
    ],
  ],
  [
    "a misspelt option",
    any(pair)({ ...both, witin: "1h" }),
    ["in `pair`: `witin` is not an option: did you mean `within`?"],
  ],
  [
    "an option of another trigger",
    any(absent)({ ...missing, atLeast: 3 }),
    ["in `absent`: `atLeast` is not an option: after, no, by, within, lateness"],
  ],
  [
    "a `by` that is none",
    any(pair)({ ...both, by: "uuid" }),
    ["in `pair`: `by` must be a function of the event that gives a text"],
  ],
  [
    "another way to end",
    any(pair)({ ...both, onTimeout: "tell" }),
    ['in `pair`: `onTimeout` can be "emit" or "forget", not "tell"'],
  ],
  [
    "a count of one",
    any(count)({ of: names, atLeast: 1, within: "1h" }),
    ["in `count`: `atLeast` must be a whole number from 2 to 500"],
  ],
  [
    "too few steps",
    any(sequence)(["meeting.started"], { within: "1h" }),
    ["in `sequence`: it needs a list of 2 to 10 steps"],
  ],
  [
    "a wrong step",
    any(sequence)([names[0], "meeting.ende"], { within: "1h", strict: 1 }),
    [
      'in `sequence`: `step 2` is "meeting.ende", which Zoom does not send: did you mean "meeting.ended"?',
      "in `sequence`: `strict` must be true or false",
    ],
  ],
  [
    "another phase",
    any(session)({ emit: ["ended"] }),
    ['in `session`: `emit` can be "opened", "changed" or "closed", not "ended"'],
  ],
  [
    "no phase",
    any(session)({ emit: [] }),
    ['in `session`: `emit` must be a list, such as ["closed"]'],
  ],
  [
    "too many participants",
    any(session)({ most: 20_001 }),
    ["in `session`: `most` can be 20000 at most"],
  ],
  [
    "no participants",
    any(session)({ most: 0 }),
    ["in `session`: `most` must be a whole number of 1 or more"],
  ],
  [
    "another way with what was missed",
    any(schedule)("0 9 * * *", { missed: "all" }),
    ['in `schedule`: `missed` can be "once" or "skip", not "all"'],
  ],
  [
    "options that are none",
    any(session)("x"),
    ["in `session`: it takes its options as one object"],
  ],
])("%s is a problem, with a hint", (_, trigger, expected) => {
  expect(problemsOf(trigger)).toEqual(expected);
});

test.each(["0 9 * *", "61 9 * * *", 9])(
  "the expression %s is a problem of its schedule",
  (cron) => {
    const [problem] = problemsOf(any(schedule)(cron));
    expect(problem).toMatch(/^in `schedule`: .+ cannot be used: ./);
  },
);

test.each(["Paris", 1])("the time zone %j is a problem of its schedule", (tz) => {
  expect(problemsOf(any(schedule)("0 9 * * *", { tz }))).toEqual([
    `in \`schedule\`: \`tz\` is ${JSON.stringify(tz)}, which is no time zone: write it like "Europe/Paris"`,
  ]);
});
