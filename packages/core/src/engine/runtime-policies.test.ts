import { describe, expect, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Source, SourceHost } from "../ports.ts";
import { on, type Rule } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createRuntime } from "./runtime.ts";

function setup(rules: (chat: ReturnType<typeof chatOf>) => readonly Rule[]) {
  const said: string[] = [];
  const faults = new Map<string, Error>();
  const ports = fakePorts();
  const chat = chatOf((text) => {
    const fault = faults.get(text);
    if (fault !== undefined) throw fault;
    said.push(text);
  });
  let host: SourceHost | undefined;
  const source: Source = {
    name: "websocket",
    start: (given) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "connected" }),
  };
  const journal = createMemoryJournal();
  const runtime = createRuntime(
    { rules: rules(chat), plugins: [chat], sources: [source], journal },
    ports,
  );
  const { clock } = ports;
  return {
    said,
    faults,
    ports,
    runtime,
    clock,
    async deliver(...events: AnyEvent[]) {
      for (const event of events)
        host?.deliver({ event, source: "websocket", receivedAt: clock.now() });
      await settled();
    },
    async advance(ms: number) {
      await clock.advance(ms);
      await settled();
    },
    dropped: () =>
      ports.of("run.settled").flatMap(({ state, policy }) => (state === "dropped" ? [policy] : [])),
  };
}

function chatOf(say: (text: string) => void) {
  return definePlugin({
    name: "chat",
    api: 1,
    options: z.object({}),
    setup: () => "ready",
    actions: {
      say: { input: z.object({ text: z.string() }), run: ({ input }) => say(input.text) },
    },
  })({});
}

let sequence = 0;

function started(topic: string, uuid = "m", at?: number): AnyEvent {
  const payload = { object: { uuid, topic, n: ++sequence } };
  return { event: "meeting.started", ...(at !== undefined && { event_ts: at }), payload };
}

describe("once, throttle, debounce and batch", () => {
  test("are by key: the rule's own, else what the event is about, else none", async () => {
    const { runtime, deliver, said } = setup((chat) => [
      on("meeting.started", {
        id: "entity",
        once: { within: "1h" },
        do: chat.say({ text: (e) => `entity ${e.payload.object.topic}` }),
      }),
      on("meeting.started", {
        id: "topic",
        key: (e) => e.payload.object.topic,
        mode: "parallel",
        once: { within: "1h" },
        do: chat.say({ text: (e) => `topic ${e.payload.object.topic}` }),
      }),
      on("meeting.started", {
        id: "all",
        key: () => undefined as never,
        once: { within: "1h" },
        do: chat.say({ text: (e) => `all ${e.payload.object.topic}` }),
      }),
    ]);
    await runtime.start();
    await deliver(started("a", "1"), started("b", "1"), started("a", "2"));
    expect(said.toSorted()).toEqual(["all a", "entity a", "entity a", "topic a", "topic b"]);
    await runtime.stop("test");
  });

  test("a throttle that queues carries all out, at its pace and in order", async () => {
    const { runtime, deliver, advance, said } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        throttle: { limit: 1, per: "10s", excess: "queue" },
        do: chat.say({ text: (e) => e.payload.object.topic }),
      }),
    ]);
    await runtime.start();
    await deliver(started("a"), started("b"), started("c"));
    expect(said).toEqual(["a"]);
    await advance(9_999);
    expect(said).toEqual(["a"]);
    await advance(1);
    expect(said).toEqual(["a", "b"]);
    await advance(10_000);
    expect(said).toEqual(["a", "b", "c"]);
    await runtime.stop("test");
  });

  test("a debounce lets the last one through, and the others say why not", async () => {
    const { runtime, deliver, advance, said, dropped } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        debounce: { quiet: "10s" },
        do: chat.say({ text: (e, { events }) => `${e.payload.object.topic} ${events.length}` }),
      }),
    ]);
    await runtime.start();
    await deliver(started("a"), started("b"));
    await advance(5_000);
    await deliver(started("c"));
    await advance(9_999);
    expect([said, dropped()]).toEqual([[], ["debounce", "debounce"]]);
    await advance(1);
    expect(said).toEqual(["c 1"]);
    await runtime.stop("test");
  });

  test("a batch is one run that knows all its events, in an action and in code", async () => {
    const seen: unknown[] = [];
    const { runtime, deliver, said, advance } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        batch: { size: 3, within: "1m" },
        do: chat.say({
          text: (e, { events }) =>
            `${e.payload.object.topic}: ${events.map((one) => one.payload.object.topic).join("")}`,
        }),
        run: (e, { events }) => void seen.push(e.payload.object.topic, events.length),
      }),
    ]);
    await runtime.start();
    await deliver(started("a"), started("b"), started("c"), started("d"));
    expect(said).toEqual(["c: abc"]);
    await advance(60_000);
    expect(said).toEqual(["c: abc", "d: d"]);
    expect(seen).toEqual(["c", 3, "d", 1]);
    await runtime.stop("test");
  });

  test("come after `when`: what a rule does not take is not counted", async () => {
    const { runtime, deliver, said } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        when: { object: { topic: "yes" } },
        once: { within: "1h" },
        do: chat.say({ text: (e) => e.payload.object.topic }),
      }),
    ]);
    await runtime.start();
    await deliver(started("no"), started("yes"), started("yes"));
    expect(said).toEqual(["yes"]);
    await runtime.stop("test");
  });

  test("an event delivered twice counts once", async () => {
    const { runtime, deliver, advance, said } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        batch: { size: 2, within: "1m" },
        do: chat.say({ text: (_, { events }) => String(events.length) }),
      }),
    ]);
    await runtime.start();
    const event = started("a");
    await deliver(event, event, event);
    await advance(60_000);
    expect(said).toEqual(["1"]);
    await runtime.stop("test");
  });

  test("a key that fails is its rule's trouble alone", async () => {
    const { runtime, deliver, said, ports } = setup((chat) => [
      on("meeting.started", {
        id: "bad",
        key: () => {
          throw new Error("no key");
        },
        once: { within: "1h" },
        do: chat.say({ text: "bad" }),
      }),
      on("meeting.started", { id: "good", once: { within: "1h" }, do: chat.say({ text: "good" }) }),
    ]);
    await runtime.start();
    await deliver(started("a"));
    expect(said).toEqual(["good"]);
    expect(ports.of("rule.failed")).toMatchObject([{ rule: "bad" }]);
    await runtime.stop("test");
  });
});

describe("maxAge", () => {
  const rule = (chat: ReturnType<typeof chatOf>, more: object = {}): Rule =>
    on("meeting.started", {
      id: "r",
      maxAge: "10s",
      do: chat.say({ text: (e) => e.payload.object.topic }),
      ...more,
    });

  test("drops what happened too long ago, by the event's own time", async () => {
    const { runtime, deliver, said, clock, ports } = setup((chat) => [rule(chat)]);
    await runtime.start();
    const now = clock.now();
    await deliver(
      started("old", "1", now - 10_001),
      started("fresh", "2", now - 10_000),
      started("timeless", "3"),
      { ...started("as text", "4"), event_ts: String(now - 60_000) },
    );
    expect(said.toSorted()).toEqual(["fresh", "timeless"]);
    expect(ports.of("run.settled").find(({ state }) => state === "dropped")).toMatchObject({
      policy: "maxAge",
      reason: expect.stringContaining("maxAge 10s: it happened 10 s before"),
    });
    await runtime.stop("test");
  });

  test("is asked again before a run that had to wait begins", async () => {
    const throttle = { limit: 1, per: "8s", excess: "queue" };
    const { runtime, deliver, advance, said, dropped } = setup((chat) => [
      rule(chat, { throttle }),
    ]);
    await runtime.start();
    await deliver(started("a"), started("b"), started("c"));
    await advance(8_000);
    await advance(8_000);
    expect([said, dropped()]).toEqual([["a", "b"], ["maxAge"]]);
    await runtime.stop("test");
  });

  test("is not asked of a run that has begun: it is tried again whatever its age", async () => {
    const { runtime, deliver, advance, said, faults } = setup((chat) => [
      rule(chat, { retry: { attempts: 2, min: "30s", jitter: false } }),
    ]);
    await runtime.start();
    faults.set("a", new ZoomflowError("ZF_ACTION_FAILED", "down"));
    await deliver(started("a"));
    faults.clear();
    await advance(30_000);
    expect(said).toEqual(["a"]);
    await runtime.stop("test");
  });

  test("nor of one that slept: its code goes on", async () => {
    const woken: string[] = [];
    const { runtime, deliver, advance } = setup(() => [
      on("meeting.started", {
        id: "r",
        maxAge: "10s",
        run: async (e, { step }) => {
          await step.sleep("a while", "1m");
          woken.push(e.payload.object.topic);
        },
      }),
    ]);
    await runtime.start();
    await deliver(started("a"));
    await advance(60_000);
    expect(woken).toEqual(["a"]);
    await runtime.stop("test");
  });

  test("does not count what is too old towards other policies", async () => {
    const { runtime, deliver, said, clock } = setup((chat) => [
      rule(chat, { once: { within: "1h" } }),
    ]);
    await runtime.start();
    const now = clock.now();
    await deliver(started("old", "m", now - 60_000), started("new", "m", now));
    expect(said).toEqual(["new"]);
    await runtime.stop("test");
  });
});

test("a rule in the shadow matches and records, and does nothing", async () => {
  const { runtime, deliver, said } = setup((chat) => [
    on("meeting.started", { id: "r", shadow: true, do: chat.say({ text: "x" }) }),
    on("meeting.started", {
      id: "paced",
      shadow: true,
      once: { within: "1h" },
      do: chat.say({ text: "x" }),
    }),
  ]);
  await runtime.start();
  await deliver(started("a"), started("b"));
  expect(said).toEqual([]);
  expect(await runtime.counts()).toMatchObject({ skipped: 3, dropped: 1, waiting: 0 });
  await runtime.stop("test");
});

describe("what follows when a run has failed for good", () => {
  const refused = new ZoomflowError("ZF_ACTION_REFUSED", "no such channel");

  test("is a run of its own, which knows the error, the event and the rule", async () => {
    const { runtime, deliver, said, faults } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        do: chat.say({ text: (e) => e.payload.object.topic }),
        onFailure: chat.say({
          text: ({ error, event, rule, run }, { source }) =>
            `${rule} ${event.payload.object.topic} ${error.code} ${error.message} ${run !== ""} ${source.name}`,
        }),
      }),
    ]);
    await runtime.start();
    faults.set("a", refused);
    await deliver(started("a"), started("b"));
    expect(said).toEqual(["b", "r a ZF_ACTION_REFUSED no such channel true failure"]);
    expect(await runtime.counts()).toMatchObject({ dead: 1, done: 2 });
    await runtime.stop("test");
  });

  test("is tried again itself, and when it fails for good nothing more follows", async () => {
    const { runtime, deliver, advance, faults, ports } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        do: chat.say({ text: "work" }),
        onFailure: [chat.say({ text: "alarm" })],
      }),
    ]);
    await runtime.start();
    faults.set("work", refused);
    faults.set("alarm", new ZoomflowError("ZF_ACTION_FAILED", "down as well"));
    await deliver(started("a"));
    for (let n = 0; n < 10; n++) await advance(300_000);
    const ends = ports.of("run.settled").map(({ rule, state }) => `${rule} ${state}`);
    expect(ends.filter((end) => end.endsWith("retrying"))).toHaveLength(4);
    expect(ends.filter((end) => end.endsWith("dead"))).toEqual(["r dead", "r/onFailure dead"]);
    await runtime.stop("test");
  });

  test("is not asked for while a run may still be done", async () => {
    const { runtime, deliver, advance, said, faults } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        do: chat.say({ text: "work" }),
        onFailure: chat.say({ text: "alarm" }),
      }),
    ]);
    await runtime.start();
    faults.set("work", new ZoomflowError("ZF_ACTION_FAILED", "down"));
    await deliver(started("a"));
    faults.clear();
    await advance(300_000);
    expect(said).toEqual(["work"]);
    await runtime.stop("test");
  });

  test("is told of the last event of a batch", async () => {
    const { runtime, deliver, said, faults } = setup((chat) => [
      on("meeting.started", {
        id: "r",
        batch: { size: 2, within: "1m" },
        do: chat.say({ text: "work" }),
        onFailure: chat.say({ text: ({ event }) => event.payload.object.topic }),
      }),
    ]);
    await runtime.start();
    faults.set("work", refused);
    await deliver(started("a"), started("b"));
    expect(said).toEqual(["b"]);
    await runtime.stop("test");
  });
});
