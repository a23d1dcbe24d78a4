import { describe, expect, test } from "vitest";

import { type Guest, meetingOf } from "../testing/meeting.ts";
import { ada, bob, T, watch } from "../testing/watch.ts";

const MINUTE = 60_000;

describe("a participant", () => {
  test("who is told of twice is there once, and gone once", () => {
    const m = meetingOf("u==");
    const { pass, missed } = watch();
    pass(m.guest("joined", ada, T, T + 100));
    expect(pass(m.guest("joined", ada, T, T + 900))).toEqual([]);
    pass(m.guest("left", ada, T + MINUTE));
    expect(pass(m.guest("left", ada, T + MINUTE + 500))).toEqual([]);
    expect(missed).toEqual([]);
  });

  test("whose leaving arrives before the joining is not there", () => {
    const m = meetingOf("u==");
    const { pass, last } = watch();
    pass(m.started(T));
    expect(pass(m.guest("left", ada, T + 5_000))).toEqual([]);
    expect(pass(m.guest("joined", ada, T + 1_000), T + 6_000)).toEqual([]);
    expect(last()?.present).toBe(0);
    expect(pass(m.guest("joined", bob, T + 7_000))).toMatchObject([
      { present: 1, peak: 1, total: 2 },
    ]);
  });

  test("who comes back, with another id, is the same by the uuid; a missing leaving does no harm", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", ada, T));
    expect(pass(m.guest("joined", { ...ada, user_id: "9" }, T + MINUTE))).toEqual([]);
    expect(pass(m.guest("left", { ...ada, user_id: "9" }, T + 2 * MINUTE))).toMatchObject([
      { present: 0, total: 1 },
    ]);
  });

  test("with two devices is counted as two, as Zoom does", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", ada, T));
    expect(
      pass(m.guest("joined", { ...ada, user_id: "9", participant_uuid: "A2" }, T)),
    ).toMatchObject([{ present: 2 }]);
  });

  test("without a uuid is known by the id, and is another one with another id", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", { user_id: "1" }, T));
    expect(pass(m.guest("joined", { user_id: "2" }, T))).toMatchObject([{ present: 2 }]);
    expect(pass(m.guest("left", { user_id: "1", participant_uuid: "A" }, T + 1_000))).toMatchObject(
      [{ present: 1 }],
    );
  });

  test("is another one where two of different names share a uuid", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", ada, T));
    expect(pass(m.guest("joined", { ...ada, user_id: "9", user_name: "Zoe" }, T))).toMatchObject([
      { present: 2 },
    ]);
  });

  test("who leaves in the second of joining is gone, by when Zoom told of it", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("left", ada, T, T + 800));
    pass(m.guest("joined", ada, T, T + 200));
    expect(pass(m.guest("joined", bob, T + 1_000))).toMatchObject([{ present: 1 }]);
  });

  test("is in while in a breakout room, whatever is told of the meeting itself", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", ada, T));
    const inRoom = { user_id: "17", parent_user_id: "1", user_name: "Ada" };
    expect(pass(m.guest("joined_breakout_room", inRoom, T + 60_000))).toEqual([]);
    expect(pass(m.guest("left", ada, T + 60_000, T + 60_500))).toEqual([]);
    expect(pass(m.guest("left_breakout_room", inRoom, T + 120_000))).toMatchObject([
      { present: 0, who: { presentMs: 120_000 } },
    ]);
    expect(pass(m.guest("joined", ada, T + 121_000))).toMatchObject([{ present: 1, total: 1 }]);
  });

  test("in the waiting room is not in, but waits", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    expect(pass(m.guest("joined_waiting_room", ada, T))).toEqual([]); // it has not begun by that
    pass(m.started(T + 1_000));
    expect(pass(m.guest("joined_waiting_room", bob, T + 2_000))).toMatchObject([
      { is: "changed", present: 0, waiting: 2, total: 0 },
    ]);
    expect(pass(m.guest("left_waiting_room", bob, T + 3_000))).toMatchObject([{ waiting: 1 }]);
    expect(pass(m.guest("admitted", ada, T + 4_000))).toMatchObject([{ waiting: 0, present: 0 }]);
    expect(pass(m.guest("joined", ada, T + 5_000))).toMatchObject([
      { present: 1, firstJoinAt: T + 5_000 },
    ]);
  });

  test("who is sent back to the waiting room is out, and in again when admitted", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    pass(m.guest("joined", ada, T));
    expect(pass(m.guest("put_in_waiting_room", ada, T + 1_000))).toMatchObject([
      { present: 0, waiting: 1 },
    ]);
    expect(pass(m.guest("admitted", ada, T + 2_000))).toMatchObject([{ present: 1, waiting: 0 }]);
    expect(pass(m.guest("joined", ada, T + 2_500))).toEqual([]);
  });

  test("who comes and goes for hours is remembered with all the time together", () => {
    const m = meetingOf("u==");
    const { pass, last, missed } = watch();
    pass(m.started(T));
    for (let round = 0; round < 20; round++) {
      pass(m.guest("joined", ada, T + round * 10_000));
      pass(m.guest("left", ada, T + round * 10_000 + 1_000));
    }
    expect(last()?.who).toMatchObject({ presentMs: 20_000, joinedAt: T });
    expect(pass(m.guest("left", ada, T + 500), T + 5 * MINUTE)).toEqual([]);
    expect(missed).toMatchObject([{ why: "late" }]); // too long ago to tell
    expect(pass(m.guest("joined", bob, T + 5 * MINUTE))).toMatchObject([{ peak: 1, total: 2 }]);
  });

  test("that an event does not name changes nothing", () => {
    const m = meetingOf("u==");
    const { pass, missed } = watch();
    expect(pass(m.guest("joined", {} as Guest, T))).toEqual([]);
    expect(missed).toMatchObject([{ why: "unreadable" }]);
  });

  test("has a name of no more than 200 characters, whatever a stranger calls himself", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    const told = pass(m.guest("joined", { ...bob, user_name: "x".repeat(10_000) }, T));
    expect(told[0]?.participants[0]?.user_name).toHaveLength(200);
  });

  test("whose own time cannot be read is taken by the time of the event", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    const joined = m.guest("joined", ada, T);
    const object = { uuid: "u==", participant: { ...ada, join_time: "soon" } };
    expect(pass({ ...joined, event: { ...joined.event, payload: { object } } })).toMatchObject([
      { firstJoinAt: T },
    ]);
  });
});
