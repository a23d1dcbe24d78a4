import { describe, expect, test } from "vitest";

import { manualClock } from "../test/manual-clock.ts";
import { createChannels, type Going } from "./channels.ts";
import { systemClock } from "./clock.ts";

const { signal } = new AbortController();

function bench() {
  const clock = manualClock();
  const channels = createChannels(clock);
  const posted: string[] = [];
  const failed: Record<string, number | undefined> = {};
  /** Ends when the post has gone, was sent away or waits. `under way` leaves the post unfinished. */
  const take = async (key: string, channel = "C1", how?: "under way"): Promise<void> => {
    channels.take({ channel, key }, signal).then(
      (going) => {
        posted.push(key);
        underWay.set(key, going);
        if (how === undefined) going.done();
      },
      (error: { code?: string; retryAfterMs?: number }) => {
        expect(error.code).toBe("ZF_ACTION_POSTPONED");
        failed[key] = error.retryAfterMs;
      },
    );
    await settled();
  };
  const underWay = new Map<string, Going>();
  const advance = async (ms: number): Promise<void> => {
    await clock.advance(ms);
    await settled();
  };
  return { clock, channels, posted, failed, take, underWay, advance };
}

/** Whatever can go on without time has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

describe("one channel", () => {
  test("takes three posts at once, then one a second", async () => {
    const { posted, take, advance } = bench();
    for (const key of ["a", "b", "c", "d", "e"]) await take(key);
    expect(posted).toEqual(["a", "b", "c"]);
    await advance(1_000);
    expect(posted).toEqual(["a", "b", "c", "d"]);
    await advance(1_000);
    expect(posted).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("sends away what would wait longer than two seconds, and keeps its place", async () => {
    const { posted, failed, take, advance } = bench();
    for (const key of ["a", "b", "c", "d", "e", "f", "g"]) await take(key);
    expect(failed).toEqual({ f: 3_000, g: 4_000 });
    await take("late");
    expect(failed["late"]).toBe(5_000);
    await advance(3_000);
    await take("f");
    expect(posted).toContain("f");
    await take("g");
    expect(posted).not.toContain("g");
    await advance(1_000);
    expect(posted).toContain("g");
  });

  test("has its burst again after a quiet time", async () => {
    const { posted, take, advance } = bench();
    for (const key of ["a", "b", "c"]) await take(key);
    await advance(10_000);
    for (const key of ["d", "e", "f"]) await take(key);
    expect(posted).toHaveLength(6);
  });

  test("forgets a place that nobody came for", async () => {
    const { failed, take, posted, advance } = bench();
    for (const key of ["a", "b", "c", "d", "e", "f"]) await take(key);
    expect(failed).toEqual({ f: 3_000 });
    await advance(700_000);
    for (const key of ["g", "h", "i", "j", "k", "l"]) await take(key);
    await take("f"); // its old place is gone: it stands at the end again
    expect(posted).not.toContain("f");
    expect(failed["f"]).toBe(4_000);
  });
});

describe("the order in which posts came is kept", () => {
  test("in a burst: the next goes when the one before is over", async () => {
    const { posted, take, underWay } = bench();
    for (const key of ["a", "b", "c"]) await take(key, "C1", "under way");
    await take("elsewhere", "C2");
    expect(posted).toEqual(["a", "elsewhere"]);
    for (const key of ["a", "b"]) {
      underWay.get(key)?.done();
      underWay.get(key)?.done();
      await settled();
    }
    expect(posted).toEqual(["a", "elsewhere", "b", "c"]);
  });

  test("behind a post that takes long: who is sent away for it is waited for", async () => {
    const { posted, failed, take, underWay, advance } = bench();
    await take("a", "C1", "under way");
    await take("b");
    await advance(1_000);
    await take("c");
    await advance(1_000);
    expect(failed).toEqual({ b: 2_000 });
    underWay.get("a")?.done();
    await settled();
    expect(posted).toEqual(["a"]);
    await advance(1_000);
    expect(failed).toEqual({ b: 2_000, c: 2_000 });
    await advance(1_000);
    await take("b");
    expect(posted).toEqual(["a", "b"]);
  });

  test("but one who does not come back in time holds up nobody", async () => {
    const { posted, take, underWay, advance } = bench();
    await take("a", "C1", "under way");
    await take("b");
    await advance(2_000);
    underWay.get("a")?.done();
    await advance(2_400);
    await take("c");
    expect(posted).toEqual(["a"]);
    await advance(2_000);
    expect(posted).toEqual(["a", "c"]);
  });
});

describe("a pause that Slack asked for", () => {
  test("holds its channel and no other, and the first turn after it is exactly then", async () => {
    const { posted, failed, take, underWay, advance } = bench();
    await take("a", "C1", "under way");
    expect(underWay.get("a")?.hold(30_000)).toBe(30_000);
    await take("b");
    await take("elsewhere", "C2");
    expect(failed).toEqual({ b: 31_000 });
    expect(posted).toEqual(["a", "elsewhere"]);
    await advance(30_000);
    await take("a");
    expect(posted).toEqual(["a", "elsewhere", "a"]);
  });

  test("holds those who already wait for their turn, and who comes in the middle of it", async () => {
    const { posted, failed, take, underWay, advance } = bench();
    for (const key of ["a", "b"]) await take(key);
    await take("c", "C1", "under way");
    for (const key of ["d", "e"]) await take(key);
    expect(underWay.get("c")?.hold(1_500)).toBe(1_500);
    await settled();
    expect(failed).toEqual({ d: 2_500, e: 3_500 });
    await advance(1_000);
    await take("f");
    expect(posted).toEqual(["a", "b", "c"]);
  });

  test("lets no burst follow, and the post that met it goes first", async () => {
    const { posted, take, underWay, advance } = bench();
    await take("a", "C1", "under way");
    underWay.get("a")?.hold(5_000);
    await take("b");
    await advance(5_000);
    for (const key of ["b", "c", "a"]) await take(key);
    expect(posted).toEqual(["a", "a"]);
    await advance(1_000);
    expect(posted).toEqual(["a", "a", "b"]);
  });

  test("moves those who were sent away behind it, in their order", async () => {
    const { failed, take, underWay, advance } = bench();
    for (const key of ["a", "b"]) await take(key);
    await take("c", "C1", "under way");
    for (const key of ["d", "e", "f", "g"]) await take(key);
    underWay.get("c")?.hold(10_000);
    await advance(4_000);
    await take("g");
    await take("f");
    expect(failed).toMatchObject({ f: 9_000, g: 10_000 });
  });
});

test("a channel's name and its ID share one line", async () => {
  const { channels, posted, take } = bench();
  await take("a", "#general");
  channels.learn("#general", "C1");
  for (const key of ["b", "c", "d"]) await take(key, "C1");
  expect(posted).toEqual(["a", "b", "c"]);
});

test("a run that is stopped while it waits gives its signal's own reason", async () => {
  const clock = manualClock();
  const channels = createChannels(clock);
  const stop = new AbortController();
  const turn = async (key: string): Promise<void> => {
    (await channels.take({ channel: "C1", key }, stop.signal)).done();
  };
  await Promise.all(["a", "b", "c"].map(turn));
  const waiting = turn("d");
  const reason = new Error("stopping");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(turn("e")).rejects.toBe(reason);
  expect(clock.waiting).toBe(0);
});

test("a thousand posts to one channel are each sent away at most once, and keep their order", async () => {
  const { clock, posted, failed, take, advance } = bench();
  const due = new Map<number, string[]>();
  const keys = Array.from({ length: 1_000 }, (_, n) => `p${n}`);
  for (const key of keys) {
    await take(key);
    const wait = failed[key];
    if (wait === undefined) continue;
    const at = clock.now() + wait;
    due.set(at, [...(due.get(at) ?? []), key]);
  }
  const sentAway = Object.keys(failed).length;
  for (let second = 0; second < 1_000; second += 1) {
    await advance(1_000);
    for (const key of due.get(clock.now()) ?? []) await take(key);
  }
  expect(posted).toEqual(keys);
  expect(Object.keys(failed)).toHaveLength(sentAway);
});

test("beyond ten thousand posts the line is full: they ask again when it is over", async () => {
  const { channels, failed, take } = bench();
  const waiting = Array.from({ length: 10_003 }, (_, n) =>
    channels.take({ channel: "C1", key: `p${n}` }, signal).then(
      (going) => going.done(),
      () => undefined,
    ),
  );
  await settled();
  for (const key of ["v", "w", "x", "y"]) await take(key);
  expect(failed["x"]).toBe(failed["y"]);
  expect(waiting).toHaveLength(10_003);
});

test("the system's time passes, and stops being waited for when told to", async () => {
  const before = systemClock.now();
  await systemClock.sleep(1, signal);
  expect(systemClock.now()).toBeGreaterThan(before);
  await expect(systemClock.sleep(60_000, AbortSignal.abort())).rejects.toThrow("abort");
});
