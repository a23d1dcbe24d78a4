import { expect, test } from "vitest";

import { createInProgress } from "./in-progress.ts";

const T = 1_767_603_600_000;
const MINUTE = 60_000;

const meeting = (uuid: string, what: string, participant?: object) => ({
  event: `meeting.${what}`,
  event_ts: T,
  payload: { object: { uuid, id: 7, topic: "Standup", host_id: "h", participant } },
});

const joined = (uuid: string, user: string, at: number) =>
  meeting(uuid, "participant_joined", {
    user_id: user,
    id: user,
    join_time: new Date(at).toISOString(),
  });

test("a meeting goes on from its start to its end, and who is in is counted", () => {
  const all = createInProgress();
  all.take(meeting("a", "started"), T, T);
  all.take(joined("a", "h", T + MINUTE), T + MINUTE, T + MINUTE);
  all.take(joined("a", "g", T + MINUTE), T + MINUTE, T + MINUTE);
  expect(all.list(T + 2 * MINUTE, 10)).toMatchObject([
    { kind: "meeting", meeting: { topic: "Standup" }, present: 2, peak: 2, hostPresent: true },
  ]);
  all.take(meeting("a", "ended"), T + 3 * MINUTE, T + 3 * MINUTE);
  expect(all.list(T + 3 * MINUTE, 10)).toEqual([]);
});

test("one whose end was never heard of is over when all have left, or after Zoom's own limit", () => {
  const all = createInProgress();
  all.take(meeting("a", "started"), T, T);
  all.take(joined("a", "h", T), T, T);
  expect(all.list(T + 29 * 60 * MINUTE, 10)).toHaveLength(1);
  expect(all.list(T + 31 * 60 * MINUTE, 10)).toEqual([]);
});

test("the newest are told first, and only so many; what is no meeting is none", () => {
  const all = createInProgress();
  for (let n = 0; n < 2_100; n++) all.take(meeting(`m${n}`, "started"), T + n, T + n);
  all.take({ event: "user.created", payload: {} }, T, T);
  all.take({ event: "meeting.started", payload: {} }, T, T);
  const told = all.list(T + MINUTE, 3);
  expect(told.map(({ meeting: { uuid } }) => uuid)).toEqual(["m2099", "m2098", "m2097"]);
  expect(all.list(T + MINUTE, 10_000)).toHaveLength(2_000);
});
