import { expect, test } from "vitest";

import type { Given } from "./answers.ts";
import { nextQuestion } from "./questions.ts";

const FOLDERS = { suggested: "zoom-rules", problem: () => undefined };

/** Answers each question, by the text that it is about, until there is none. */
function interview(answers: readonly string[], given: Given = {}): { asked: number; given: Given } {
  let known = given;
  for (let asked = 0; ; asked++) {
    const question = nextQuestion(known, FOLDERS);
    if (question === undefined) return { asked, given: known };
    known = question.settle(answers[asked] ?? question.initial);
  }
}

test("who has everything at hand is asked five questions, and who has not, four", () => {
  const all = [
    "here",
    "slack",
    "guest-waiting",
    "acc cli wss://ws.zoom.us/ws?subscriptionId=sub",
    "s3",
  ];
  expect(interview(all)).toEqual({
    asked: 5,
    given: {
      folder: "here",
      service: "slack",
      rule: "guest-waiting",
      credentials: {
        ZOOM_ACCOUNT_ID: "acc",
        ZOOM_CLIENT_ID: "cli",
        ZOOM_SUBSCRIPTION_ID: "sub",
        ZOOM_CLIENT_SECRET: "s3",
      },
    },
  });
  expect(interview([])).toMatchObject({
    asked: 4,
    given: { folder: "zoom-rules", credentials: {} },
  });
});

test("what a flag says is not asked", () => {
  const given = { folder: ".", service: "none", rule: "all-hands" } as const;
  expect(interview([], given).asked).toBe(1);
  expect(interview([], { ...given, credentials: {} }).asked).toBe(0);
});

test("the secret can be left for later, and is not asked for again", () => {
  const { asked, given } = interview(["x", "none", "all-hands", "a b c", ""]);
  expect(asked).toBe(5);
  expect(given.credentials).toMatchObject({ ZOOM_CLIENT_SECRET: "" });
});

test.each([
  ["", true],
  ["   ", true],
  ["a b c", true],
  ["a, b, c", true],
  ["a b", false],
  ["a b c d", false],
])("of a Zoom app all ids are given or none: %j", (answer, fine) => {
  const given = { folder: ".", service: "none", rule: "all-hands" } as const;
  expect(nextQuestion(given, FOLDERS)?.problem?.(answer) === undefined).toBe(fine);
});
