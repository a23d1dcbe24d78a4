import { expectTypeOf, test } from "vitest";

import type { MatchContext } from "../../actions/context.ts";
import { on } from "../rule.ts";
import {
  before,
  contains,
  eq,
  exists,
  gt,
  inSchedule,
  matches,
  missing,
  not,
  within,
} from "./matchers.ts";

const run = (): void => {};

test("types: a field takes values, lists, expressions, matchers and their negation", () => {
  on("meeting.participant_joined", {
    id: "joined",
    run,
    when: {
      object: {
        id: not("1", 2),
        topic: not("x", /y/, contains("z")),
        duration: not(gt(3), 5),
        participant: { user_name: ["Ada", /^G/, contains("x"), not("y")], email: not(missing) },
      },
    },
  });
  on("meeting.started", {
    id: "started",
    run,
    when: { object: { topic: eq("x"), type: not(2, 3), start_time: within("10m") } },
  });
});

test("types: what is asked of an event is asked of a field and of an item, too", () => {
  on("recording.completed", {
    id: "recorded",
    run,
    when: {
      object: {
        $any: [{ topic: matches(/x/) }, { duration: gt(3) }],
        topic: { $not: /x/, $any: ["a", contains("b")], $all: [exists] },
        recording_files: {
          $length: gt(3),
          $some: {
            $any: [
              { file_type: ["MP4", not("M4A")] },
              (file) => {
                expectTypeOf(file.file_size).toBeNumber();
                return true;
              },
            ],
          },
        },
      },
    },
  });
});

test("types: code about a field is given its value, and how the event came", () => {
  on("meeting.started", {
    id: "code",
    run,
    when: {
      object: {
        timezone: (value, context) => {
          expectTypeOf(value).toEqualTypeOf<string | undefined>();
          expectTypeOf(context).toEqualTypeOf<MatchContext>();
          return value === undefined;
        },
      },
    },
  });
});

test("types: outside any field stand whole conditions, and matchers on the event's own time", () => {
  const hours = inSchedule({ days: ["mon-fri", "sun"], from: "09:00", tz: "Europe/Berlin" });
  on("meeting.started", { id: "hours", run, when: hours });
  on("meeting.started", { id: "others", run, when: not(hours, { object: { topic: exists } }) });
  on("meeting.started", { id: "several", run, when: [{ $not: hours }, before("2027-01-01")] });
});

// Inside a function that is never called: these are for the compiler alone.
export function refused(): void {
  // @ts-expect-error -- a matcher for numbers on a text
  on("meeting.started", { id: "a", run, when: { object: { topic: gt(3) } } });
  // @ts-expect-error -- the same within a negation
  on("meeting.started", { id: "b", run, when: { object: { topic: not(gt(3)) } } });
  // @ts-expect-error -- the same in the other way to write it
  on("meeting.started", { id: "c", run, when: { object: { topic: { $not: gt(3) } } } });
  // @ts-expect-error -- a text that is not to be where a number is
  on("meeting.started", { id: "d", run, when: { object: { duration: not("x") } } });
  // @ts-expect-error -- a number where text is
  on("meeting.started", { id: "e", run, when: { object: { topic: eq(3) } } });
  // @ts-expect-error -- an expression on a number
  on("meeting.started", { id: "f", run, when: { object: { duration: matches(/3/) } } });
  // @ts-expect-error -- a misspelt $word
  on("meeting.started", { id: "g", run, when: { object: { topic: { $nto: "x" } } } });
  // @ts-expect-error -- a misspelt field in one of several
  on("meeting.started", { id: "h", run, when: { object: { $any: [{ topik: "x" }] } } });
  // @ts-expect-error -- a matcher without a field
  on("meeting.started", { id: "i", run, when: gt(3) });
  // @ts-expect-error -- a time from the event's own, asked of just that
  on("meeting.started", { id: "j", run, when: within("10m") });
  // @ts-expect-error -- a moment that is a flag
  on("meeting.started", { id: "k", run, when: { object: { topic: before(true) } } });
  // @ts-expect-error -- a time in words
  on("meeting.started", { id: "l", run, when: { object: { start_time: within("10 minutes") } } });
  // @ts-expect-error -- a day that there is not
  on("meeting.started", { id: "m", run, when: inSchedule({ days: "mon-fry", tz: "UTC" }) });
  // @ts-expect-error -- hours of no place
  on("meeting.started", { id: "n", run, when: inSchedule({ from: "09:00" }) });
  on("recording.completed", {
    id: "o",
    run,
    // @ts-expect-error -- a value that the field never has
    when: { object: { recording_files: { $some: { file_type: ["MP5"] } } } },
  });
  on("meeting.started", {
    id: "p",
    run,
    // @ts-expect-error -- code must answer at once
    when: { object: { topic: async () => true } },
  });
}
