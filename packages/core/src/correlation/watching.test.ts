import { describe, expect, test } from "vitest";

import { meetingOf } from "../testing/meeting.ts";
import { ada, bob, host, T, watch } from "../testing/watch.ts";
import type { Session } from "./session-event.ts";
import { createWatching } from "./watching.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const names = (told: Session | undefined) => told?.participants.map(({ user_name }) => user_name);

describe("a meeting from its beginning to its end", () => {
  test("is opened, changed by those who come and go, and closed", () => {
    const m = meetingOf("u==");
    const { pass, advance, windows } = watch();
    expect(pass(m.started(T))).toMatchObject([
      { is: "opened", key: "u==", kind: "meeting", startedAt: T, present: 0, estimated: false },
    ]);
    expect(pass(m.guest("joined", host, T + 1_000))).toMatchObject([
      {
        is: "changed",
        present: 1,
        hostPresent: true,
        who: { user_name: "Eve", isHost: true, isIn: true },
      },
    ]);
    expect(pass(m.guest("joined", ada, T + 2_000))).toMatchObject([{ present: 2, peak: 2 }]);
    expect(pass(m.guest("left", host, T + MINUTE))).toMatchObject([
      {
        present: 1,
        peak: 2,
        hostPresent: false,
        who: { user_name: "Eve", isIn: false, leftAt: T + MINUTE, presentMs: MINUTE - 1_000 },
        participants: [{ user_name: "Ada" }],
      },
    ]);
    expect(pass(m.ended(T + HOUR))).toEqual([]);
    expect(advance(T + HOUR + 29_999)).toEqual([]);
    expect(advance(T + HOUR + 30_000)).toEqual([
      {
        event: "zoomflow.session",
        event_ts: T + HOUR,
        key: "u==",
        is: "closed",
        kind: "meeting",
        meeting: { uuid: "u==", id: "81", topic: "Stand-up", host_id: "host" },
        startedAt: T,
        endedAt: T + HOUR,
        durationMs: HOUR,
        participants: [
          {
            user_id: "3",
            participant_uuid: "H",
            id: "host",
            user_name: "Eve",
            isHost: true,
            isIn: false,
            joinedAt: T + 1_000,
            leftAt: T + MINUTE,
            presentMs: MINUTE - 1_000,
          },
          {
            user_id: "1",
            participant_uuid: "A",
            id: "ada",
            user_name: "Ada",
            email: "ada@x.org",
            isHost: false,
            isIn: false,
            joinedAt: T + 2_000,
            leftAt: T + HOUR, // left over when it ended
            presentMs: HOUR - 2_000,
          },
        ],
        unlisted: 0,
        present: 0,
        waiting: 0,
        peak: 2,
        total: 2,
        hostPresent: false,
        firstJoinAt: T + 1_000,
        lastJoinAt: T + 2_000,
        estimated: false,
      },
    ]);
    advance(T + 3 * HOUR);
    expect(windows.size).toBe(0);
  });

  test("is told in the phases that are asked for, and no others", () => {
    const m = meetingOf("u==");
    const { pass, advance, all } = watch({ emit: ["closed"], lateness: "1s" });
    pass(m.started(T));
    pass(m.guest("joined", ada, T));
    pass(m.ended(T + MINUTE));
    advance(T + MINUTE + 1_000);
    expect(all().map(({ is }) => is)).toEqual(["closed"]);
  });

  test("may be a webinar", () => {
    const w = meetingOf("w==", "webinar");
    const { pass } = watch();
    expect(pass(w.started(T))).toMatchObject([{ kind: "webinar" }]);
    expect(pass(w.guest("joined", ada, T))).toMatchObject([{ is: "changed", present: 1 }]);
  });
});

describe("a meeting that is told of by halves", () => {
  test("is opened by the first who joins, and begins when `started` says so", () => {
    const m = meetingOf("u==");
    const { pass } = watch();
    expect(pass(m.guest("joined", ada, T + 5_000))).toMatchObject([
      { is: "opened", present: 1, startedAt: T + 5_000, estimated: true },
    ]);
    expect(pass(m.started(T + 6_000, T))).toEqual([]);
    expect(pass(m.guest("joined", bob, T + 7_000))).toMatchObject([
      { is: "changed", startedAt: T, durationMs: 7_000, estimated: false },
    ]);
  });

  test("is closed with its end although nothing else was heard of it", () => {
    const m = meetingOf("u==");
    const { pass, advance } = watch();
    pass(m.ended(T));
    expect(advance(T + MINUTE)).toMatchObject([
      { is: "closed", endedAt: T, estimated: true, total: 0 },
    ]);
  });

  test("takes what arrives after its end, before it is closed", () => {
    const m = meetingOf("u==");
    const { pass, advance } = watch();
    pass(m.ended(T + MINUTE));
    pass(m.guest("left", ada, T + 50_000), T + MINUTE + 1_000);
    pass(m.guest("joined", ada, T + 1_000), T + MINUTE + 2_000);
    pass(m.started(T), T + MINUTE + 3_000);
    expect(advance(T + 2 * MINUTE)).toMatchObject([
      {
        is: "closed",
        startedAt: T,
        participants: [{ presentMs: 49_000 }],
        peak: 1,
        estimated: false,
      },
    ]);
  });

  test("is closed without its end when all have left and nothing comes any more", () => {
    const m = meetingOf("u==");
    const { pass, advance } = watch({ idle: "10m" });
    pass(m.started(T));
    pass(m.guest("joined", ada, T));
    pass(m.guest("left", ada, T + MINUTE));
    expect(advance(T + 11 * MINUTE - 1)).toEqual([]);
    expect(advance(T + 11 * MINUTE)).toMatchObject([
      { is: "closed", endedAt: T + MINUTE, durationMs: MINUTE, estimated: true },
    ]);
  });

  test("is closed after 30 hours without its end, whoever is in", () => {
    const m = meetingOf("u==");
    const { pass, advance } = watch();
    pass(m.guest("joined", ada, T));
    expect(advance(T + 30 * HOUR - 1)).toEqual([]);
    expect(advance(T + 30 * HOUR)).toMatchObject([{ is: "closed", endedAt: T }]);
  });

  test("is forgotten without a word when there was only somebody waiting", () => {
    const m = meetingOf("u==");
    const { pass, advance, windows } = watch();
    pass(m.guest("joined_waiting_room", ada, T));
    expect(advance(T + 31 * HOUR)).toEqual([]);
    expect(windows.size).toBe(0);
  });
});

describe("a meeting that was closed", () => {
  const closed = () => {
    const m = meetingOf("u==");
    const all = watch();
    all.pass(m.started(T));
    all.pass(m.ended(T + MINUTE));
    all.advance(T + 2 * MINUTE);
    return { ...all, m };
  };

  test("is not opened again by what comes too late of it, which is told", () => {
    const { pass, m, missed } = closed();
    expect(pass(m.guest("joined", ada, T + 1_000), T + 3 * MINUTE)).toEqual([]);
    expect(pass(m.guest("left", ada, T + MINUTE), T + 3 * MINUTE)).toEqual([]);
    expect(pass(m.ended(T + MINUTE + 60_000), T + 3 * MINUTE)).toEqual([]);
    expect(missed.map(({ why }) => why)).toEqual(["late", "late", "late"]);
  });

  test("is a new one when it begins again with the same uuid", () => {
    const { pass, m } = closed();
    expect(pass(m.started(T + 5 * MINUTE))).toMatchObject([
      { is: "opened", startedAt: T + 5 * MINUTE, total: 0 },
    ]);
  });

  test("goes on when somebody joins after its end, before it was closed", () => {
    const m = meetingOf("u==");
    const { pass, advance } = watch();
    pass(m.started(T));
    pass(m.ended(T + MINUTE));
    expect(pass(m.guest("joined", ada, T + MINUTE + 10_000))).toMatchObject([{ is: "changed" }]);
    expect(advance(T + HOUR)).toEqual([]);
  });
});

describe("a meeting of too many", () => {
  test("forgets who left first, and counts them all the same", () => {
    const m = meetingOf("u==");
    const { pass, advance, windows } = watch({ most: 3 });
    for (let n = 0; n < 10; n++) {
      const guest = { user_id: `${n}`, user_name: `n${n}` };
      pass(m.guest("joined", guest, T + n * 10_000));
      pass(m.guest("left", guest, T + n * 10_000 + 5_000));
    }
    expect(windows.get("u==")).toMatchObject({ state: { attendance: { people: { length: 3 } } } });
    pass(m.ended(T + MINUTE * 5));
    const [told] = advance(T + HOUR);
    expect(told).toMatchObject({ total: 10, unlisted: 7, peak: 1 });
    expect(names(told)).toEqual(["n7", "n8", "n9"]);
  });

  test("only counts those there is no room for, and says that it does", () => {
    const m = meetingOf("u==");
    const { pass } = watch({ most: 3 });
    const guests = Array.from({ length: 5 }, (_, n) => ({ user_id: `${n}` }));
    for (const guest of guests) pass(m.guest("joined", guest, T + Number(guest.user_id) * 1_000));
    pass(m.guest("left", { user_id: "4" }, T + 10_000));
    expect(pass(m.guest("left", { user_id: "0" }, T + 11_000))).toMatchObject([
      { present: 3, peak: 5, total: 4, unlisted: 1, estimated: true },
    ]);
  });

  test("names no more than 100 of them while it goes on", () => {
    const m = meetingOf("u==");
    const { pass, last } = watch();
    for (let n = 0; n < 150; n++) pass(m.guest("joined", { user_id: `${n}` }, T + n));
    expect(last()).toMatchObject({ present: 150, unlisted: 50 });
    expect(last()?.participants).toHaveLength(100);
  });
});

test("what it waits for can be told", () => {
  const machine = createWatching({});
  const m = meetingOf("u==");
  const { pass, advance, windows } = watch();
  const described = () => machine.describe?.(windows.get("u==") as never);
  pass(m.guest("joined", ada, T));
  expect(described()).toBe("u==: 1 in, 1 at most");
  pass(m.ended(T + MINUTE));
  expect(described()).toBe("u==: 1 in, 1 at most; has ended, and waits for what is on its way");
  advance(T + HOUR);
  expect(described()).toBe("u==: is over and told of; what still comes is too late");
});
