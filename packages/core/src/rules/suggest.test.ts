import fc from "fast-check";
import { expect, test } from "vitest";

import { didYouMean } from "./suggest.ts";

const names = ["meeting.started", "meeting.ended", "user.created", "webinar.started"];

test.each([
  ["meeting.startd", "meeting.started"],
  ["Meeting.Started", "meeting.started"],
  ["meeting.strated", "meeting.started"],
  ["user.craeted", "user.created"],
  ["webinar.startet", "webinar.started"],
])("%s was probably meant to be %s", (given, meant) => {
  expect(didYouMean(given, names)).toBe(meant);
});

test.each(["", "x", "phone.callee_ringing", "meeting", "started"])(
  "%j is no slip of any name",
  (given) => {
    expect(didYouMean(given, names)).toBeUndefined();
  },
);

test("of several near names the nearest is meant, and of equals the first", () => {
  expect(didYouMean("abcdefghij", ["abcdefgxyj", "abcdefghix"])).toBe("abcdefghix");
  expect(didYouMean("abcde", ["abcdx", "abcdy"])).toBe("abcdx");
});

test("a name is always suggested for itself", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), (name) => {
      expect(didYouMean(name, ["another.name", name])).toBe(name);
    }),
  );
});
