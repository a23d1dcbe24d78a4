import { describe, expect, test } from "vitest";

import { manualClock } from "../test/manual-clock.ts";
import { createChannels } from "./channels.ts";
import { systemClock } from "./clock.ts";

const { signal } = new AbortController();

function bench() {
  const clock = manualClock();
  const channels = createChannels(clock);
  const posted: string[] = [];
  const failed: Record<string, number | undefined> = {};
  /** Resolves once the post has gone or was sent away; does not wait for those that wait. */
  const take = async (key: string, channel = "C1"): Promise<void> => {
    const turn = channels.take({ channel, key }, signal).then(
      () => posted.push(key),
      (error: { retryAfterMs?: number }) => (failed[key] = error.retryAfterMs),
    );
    await Promise.race([turn, Promise.resolve().then(() => undefined)]);
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  };
  return { clock, channels, posted, failed, take };
}

describe("one channel", () => {
  test("takes three posts at once, then one a second", async () => {
    const { clock, posted, take } = bench();
    for (const key of ["a", "b", "c", "d", "e"]) await take(key);
    expect(posted).toEqual(["a", "b", "c"]);
    await clock.advance(1_000);
    await clock.advance(0);
    expect(posted).toEqual(["a", "b", "c", "d"]);
    await clock.advance(1_000);
    await clock.advance(0);
    expect(posted).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("sends away what would wait longer than two seconds, and keeps its place", async () => {
    const { clock, posted, failed, take } = bench();
    for (const key of ["a", "b", "c", "d", "e", "f", "g"]) await take(key);
    expect(failed).toEqual({ f: 3_000, g: 4_000 });
    await take("late");
    expect(failed.late).toBe(5_000);
    await clock.advance(3_000);
    await take("f");
    expect(posted).toContain("f");
    await take("g");
    expect(posted).not.toContain("g");
    await clock.advance(1_000);
    await clock.advance(0);
    expect(posted).toContain("g");
  });

  test("has its burst again after a quiet time", async () => {
    const { clock, posted, take } = bench();
    for (const key of ["a", "b", "c"]) await take(key);
    await clock.advance(10_000);
    for (const key of ["d", "e", "f"]) await take(key);
    expect(posted).toHaveLength(6);
  });

  test("forgets a place that nobody came for", async () => {
    const { clock, failed, take, posted } = bench();
    for (const key of ["a", "b", "c", "d", "e", "f"]) await take(key);
    expect(failed).toEqual({ f: 3_000 });
    await clock.advance(700_000);
    for (const key of ["g", "h", "i", "j", "k", "l"]) await take(key);
    await take("f"); // its old place is gone: it stands at the end again
    expect(posted).not.toContain("f");
    expect(failed.f).toBe(4_000);
  });
});

describe("a pause that Slack asked for", () => {
  test("holds its channel and no other, and the first turn after it is exactly then", async () => {
    const { clock, channels, posted, failed, take } = bench();
    expect(channels.hold({ channel: "C1", key: "a" }, 30_000)).toBe(30_000);
    await take("b");
    await take("elsewhere", "C2");
    expect(failed).toEqual({ b: 31_000 });
    expect(posted).toEqual(["elsewhere"]);
    await clock.advance(30_000);
    await take("a");
    expect(posted).toContain("a");
  });

  test("lets no burst follow", async () => {
    const { clock, channels, posted, take } = bench();
    channels.hold({ channel: "C1", key: "a" }, 5_000);
    await clock.advance(5_000);
    for (const key of ["a", "b", "c"]) await take(key);
    expect(posted).toEqual(["a"]);
  });

  test("moves those who wait for their turn behind it, in their order", async () => {
    const { clock, channels, failed, take } = bench();
    for (const key of ["a", "b", "c", "d", "e", "f", "g"]) await take(key);
    channels.hold({ channel: "C1", key: "a" }, 10_000);
    await clock.advance(4_000);
    await take("f");
    await take("g");
    expect(failed).toEqual({ f: 9_000, g: 10_000 });
  });

  test("is not made longer by a shorter one", async () => {
    const { channels, failed, take } = bench();
    channels.hold({ channel: "C1", key: "a" }, 20_000);
    channels.hold({ channel: "C1", key: "b" }, 5_000);
    await take("c");
    expect(failed).toEqual({ c: 22_000 });
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
  const turn = (key: string): Promise<void> => channels.take({ channel: "C1", key }, stop.signal);
  await Promise.all(["a", "b", "c"].map(turn));
  const waiting = turn("d");
  const reason = new Error("stopping");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(turn("e")).rejects.toBe(reason);
  expect(clock.waiting).toBe(0);
});

test("a thousand posts to one channel are each sent away at most once", async () => {
  const { clock, posted, failed, take } = bench();
  const due = new Map<number, string[]>();
  const attempt = async (key: string): Promise<void> => {
    delete failed[key];
    await take(key);
    const wait = failed[key];
    if (wait === undefined) return;
    const at = clock.now() + wait;
    due.set(at, [...(due.get(at) ?? []), key]);
  };
  for (let i = 0; i < 1_000; i += 1) await attempt(`p${i}`);
  const sentAway = [...due.values()].flat().length;
  for (let second = 0; second < 1_000; second += 1) {
    await clock.advance(1_000);
    for (const key of due.get(clock.now()) ?? []) await attempt(key);
  }
  expect(posted).toHaveLength(1_000);
  expect([...due.values()].flat()).toHaveLength(sentAway);
});

test("the system's time passes, and stops being waited for when told to", async () => {
  const before = systemClock.now();
  await systemClock.sleep(1, signal);
  expect(systemClock.now()).toBeGreaterThan(before);
  await expect(systemClock.sleep(60_000, AbortSignal.abort())).rejects.toThrow("abort");
});
