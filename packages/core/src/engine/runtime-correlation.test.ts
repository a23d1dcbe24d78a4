import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { absent } from "../correlation/absent.ts";
import { count } from "../correlation/count.ts";
import { pair } from "../correlation/pair.ts";
import { schedule } from "../correlation/schedule.ts";
import { sequence } from "../correlation/sequence.ts";
import { session } from "../correlation/session.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Journal, Source, SourceHost } from "../ports.ts";
import { on, type Rule } from "../rules/rule.ts";
import { gt } from "../rules/when/matchers.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { meetingOf } from "../testing/meeting.ts";
import { ada, bob } from "../testing/watch.ts";
import { createRuntime } from "./runtime.ts";

const said: string[] = [];
const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => "ready",
  actions: {
    say: { input: z.object({ text: z.string() }), run: ({ input }) => void said.push(input.text) },
  },
})({});

const clock = fakePorts().clock;

async function setup(rules: readonly Rule[], journal: Journal = createMemoryJournal()) {
  const ports = fakePorts({ clock });
  let host: SourceHost | undefined;
  const source: Source = {
    name: "websocket",
    start: (given) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "connected" }),
  };
  const runtime = createRuntime({ rules, plugins: [chat], sources: [source], journal }, ports);
  await runtime.start();
  return {
    ports,
    async deliver(...events: readonly AnyEvent[]) {
      for (const event of events)
        host?.deliver({ event, source: "websocket", receivedAt: clock.now() });
      await settled();
    },
    async pass(ms: number) {
      await clock.advance(ms);
      await settled();
    },
    stop: () => runtime.stop("test"),
  };
}

beforeEach(() => void (said.length = 0));

const m = meetingOf("u==");
const now = (): number => clock.now();
const started = (): AnyEvent => m.started(now()).event;
const ended = (): AnyEvent => m.ended(now()).event;

describe("a rule on events that belong together", () => {
  test("acts on a pair that fits its `when`, which mirrors the pair", async () => {
    const meetings = pair({ start: "meeting.started", end: "meeting.ended", within: "26h" });
    const { deliver, pass, stop } = await setup([
      on(meetings, {
        id: "long",
        when: { durationMs: gt(3_600_000), start: { payload: { object: { topic: "Stand-up" } } } },
        do: chat.say({ text: (p) => `${p.start.payload.object.topic} ${p.durationMs}` }),
      }),
      on(meetings, {
        id: "longer",
        when: (p) => p.durationMs > 7_200_000,
        do: chat.say({ text: "no" }),
      }),
    ]);
    await deliver(started());
    await pass(3_600_001);
    await deliver(ended());
    expect(said).toEqual(["Stand-up 3600001"]);
    await stop();
  });

  test("acts on what does not come, and not on what does", async () => {
    const noShow = absent({
      after: "meeting.started",
      no: "meeting.participant_joined",
      within: "10m",
    });
    const { deliver, pass, stop } = await setup([
      on(noShow, { id: "no-show", do: chat.say({ text: (a) => `nobody in ${a.key}` }) }),
    ]);
    const other = meetingOf("v==");
    await deliver(started(), other.started(now()).event);
    await pass(60_000);
    await deliver(other.guest("joined", ada, now()).event);
    await pass(540_000);
    expect(said).toEqual(["nobody in u=="]);
    await stop();
  });

  test("acts on a count and on a sequence, with a key of its own", async () => {
    const by = (e: { payload: { object: { uuid: string } } }): string => e.payload.object.uuid;
    const { deliver, stop } = await setup([
      on(count({ of: "meeting.participant_joined", by, atLeast: 2, within: "1m" }), {
        id: "count",
        do: chat.say({
          text: (c) => c.events.map((e) => e.payload.object.participant.user_name).join(),
        }),
      }),
      on(sequence(["meeting.started", "meeting.ended"], { by, within: "1h" }), {
        id: "sequence",
        key: (s) => s.key,
        do: chat.say({ text: (s) => s.events[1].payload.object.end_time }),
      }),
    ]);
    const [t, end] = [now(), ended()];
    await deliver(
      started(),
      m.guest("joined", ada, t).event,
      m.guest("joined", bob, t + 1).event,
      end,
    );
    expect(said.toSorted()).toEqual([new Date(t).toISOString(), "Ada,Bob"]);
    await stop();
  });

  test("acts on a session, and says what came too late for it", async () => {
    const { deliver, pass, stop, ports } = await setup([
      on(session({ emit: ["closed"] }), {
        id: "attendance",
        do: chat.say({ text: (s) => `${s.total} came, ${s.peak} at once` }),
      }),
    ]);
    const t = now();
    await deliver(
      started(),
      m.guest("joined", ada, t).event,
      m.guest("joined", bob, t + 1_000).event,
    );
    await pass(60_000);
    await deliver(ended());
    await pass(30_000);
    expect(said).toEqual(["2 came, 2 at once"]);
    await deliver(m.guest("left", ada, t + 50_000).event);
    expect(ports.of("event.missed")).toMatchObject([{ rule: "attendance", why: "late" }]);
    await stop();
  });

  test("takes no part in what others compose, not even for all events", async () => {
    const { deliver, stop } = await setup([
      on(pair({ start: "meeting.started", end: "meeting.ended", within: "1h" }), {
        id: "pair",
        do: chat.say({ text: "pair" }),
      }),
      on("*", { id: "all", do: chat.say({ text: (e) => e.event }) }),
    ]);
    await deliver(started());
    await deliver(ended());
    expect(said.toSorted()).toEqual(["meeting.ended", "meeting.started", "pair"]);
    await stop();
  });

  test("fails alone when its `by` does", async () => {
    const by = (): string => {
      throw new Error("no");
    };
    const { deliver, stop, ports } = await setup([
      on(count({ of: "meeting.*", by, atLeast: 2, within: "1m" }), {
        id: "broken",
        do: chat.say({ text: "no" }),
      }),
      on("meeting.started", { id: "sound", do: chat.say({ text: "yes" }) }),
    ]);
    await deliver(started());
    expect(said).toEqual(["yes"]);
    expect(ports.of("rule.failed")).toMatchObject([
      { rule: "broken", error: { code: "ZF_RULE_FAILED" } },
    ]);
    await stop();
  });
});

describe("what waits while nothing runs", () => {
  /** A journal that outlives the runtimes on it. */
  const lasting = (): Journal => ({ ...createMemoryJournal(), close: async () => {} });

  test("goes on with the next start: a pair begun before is ended after", async () => {
    const journal = lasting();
    const rules = [
      on(pair({ start: "meeting.started", end: "meeting.ended", within: "26h" }), {
        id: "pair",
        do: chat.say({ text: (p) => `${p.durationMs}` }),
      }),
    ];
    const first = await setup(rules, journal);
    await first.deliver(started());
    await first.stop();
    await clock.advance(60_000);
    const second = await setup(rules, journal);
    await second.deliver(ended());
    expect(said).toEqual(["60000"]);
    await second.stop();
  });

  test("is a schedule: what it missed is made up for once, and no time is told twice", async () => {
    const journal = lasting();
    const rules = [
      on(schedule("0 * * * *", { tz: "UTC" }), {
        id: "hourly",
        do: chat.say({ text: (s) => `${new Date(s.at).toISOString()} ${s.late}` }),
      }),
    ];
    const first = await setup(rules, journal);
    const hour = 3_600_000;
    const next = Math.ceil((now() + 1) / hour) * hour;
    await first.pass(next - now());
    expect(said).toEqual([`${new Date(next).toISOString()} false`]);
    await first.stop();
    const again = await setup(rules, journal); // within the same minute
    await again.pass(30_000);
    expect(said).toHaveLength(1);
    await again.stop();
    await clock.advance(3 * hour);
    const later = await setup(rules, journal);
    await later.pass(0);
    expect(said).toEqual([expect.any(String), `${new Date(next + 3 * hour).toISOString()} false`]);
    await later.stop();
  });
});
