import { describe, expect, test } from "vitest";
import { z } from "zod";

import type { ActionCall } from "../actions/action.ts";
import { definePlugin } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Journal, Source, SourceHost } from "../ports.ts";
import { on, type Rule } from "../rules/rule.ts";
import { contains } from "../rules/when/matchers.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { createRuntime } from "./runtime.ts";

const hang = (): Promise<never> => new Promise(() => {});

/** A source that says what it is told to say. */
function fakeSource(name = "websocket", overrides: Partial<Source> = {}) {
  let host: SourceHost | undefined;
  let stopped = 0;
  const source: Source = {
    name,
    start: (given) => void (host = given),
    stop: async () => void stopped++,
    health: () => ({ ok: true, reason: "connected" }),
    ...overrides,
  };
  return {
    source,
    stopped: () => stopped,
    started: () => host !== undefined,
    deliver: (event: AnyEvent) => host?.deliver({ event, source: name, receivedAt: 0 }),
    fail: (error: ZoomflowError) => host?.failed(error),
  };
}

function chat(say: (call: ActionCall<string, { text: string }>) => unknown = () => {}, more = {}) {
  return definePlugin({
    name: "chat",
    api: 1,
    options: z.object({}),
    setup: (): string | Promise<string> => "ready",
    actions: { say: { input: z.object({ text: z.string() }), run: say } },
    ...more,
  })({});
}

type Chat = ReturnType<typeof chat>;

function setup(plugin: Chat, rules: readonly Rule[], more: Partial<RuntimeOptions> = {}) {
  const culprits: string[] = [];
  const ports = fakePorts({
    scope: {
      run(culprit, work) {
        culprits.push(culprit);
        return work();
      },
    },
  });
  const socket = fakeSource();
  const journal = createMemoryJournal();
  const options = { rules, plugins: [plugin], sources: [socket.source], journal, ...more };
  return {
    ports,
    socket,
    runtime: createRuntime(options, ports),
    journal,
    culprits,
    clock: ports.clock,
  };
}

function announce(plugin: Chat): Rule {
  return on("meeting.started", {
    id: "announce",
    when: { object: { topic: contains("hands") } },
    do: plugin.say({ text: (e) => `${e.payload.object.topic} has started` }),
  });
}

function meeting(topic: string, uuid = topic): AnyEvent {
  return { event: "meeting.started", event_ts: 1, payload: { object: { uuid, topic } } };
}

describe("from event to outcome", () => {
  test("an event that fits a rule becomes a run, and the run an action that is done", async () => {
    const said: string[] = [];
    const plugin = chat(({ input }) => void said.push(input.text));
    const { runtime, socket, ports } = setup(plugin, [announce(plugin)]);
    await runtime.start();
    for (const topic of ["All-Hands", "Stand-up", "All-Hands"]) socket.deliver(meeting(topic));
    await settled();
    expect(said).toEqual(["All-Hands has started"]);
    expect(ports.of("runtime.started")).toEqual([
      { is: "runtime.started", rules: 1, plugins: ["chat"] },
    ]);
    expect(await runtime.counts()).toMatchObject({ done: 1, waiting: 0, running: 0 });
    expect(Object.fromEntries(runtime.health())).toEqual({
      websocket: { ok: true, reason: "connected" },
      "plugin:chat": { ok: true, reason: "it is set up, and does not say more of itself" },
      journal: { ok: true, reason: "writable" },
    });
    await runtime.stop("test");
    const order = ports.moments.map(({ is }) => is).filter((is) => !is.startsWith("step"));
    expect(order).toEqual([
      "plugin.ready",
      "runtime.started",
      "event.recorded",
      "event.recorded",
      "event.known",
      "run.started",
      "run.settled",
      "runtime.stopping",
      "runtime.stopped",
    ]);
    expect([socket.stopped(), ports.clock.pending, ports.of("runtime.stopped")]).toEqual([
      1,
      0,
      [{ is: "runtime.stopped", left: 0, kept: false }],
    ]);
  });

  test("a failing run is retried at its time, holding back its meeting's later events only", async () => {
    const said: string[] = [];
    let refusals = 1;
    const plugin = chat(({ input: { text } }) => {
      if (text === "first" && refusals-- > 0)
        throw new ZoomflowError("ZF_ACTION_FAILED", "down", { retryAfterMs: 5_000 });
      said.push(text);
    });
    const rule = on("meeting.started", {
      id: "r",
      do: plugin.say({ text: (e) => e.payload.object.topic }),
    });
    const { runtime, socket, clock } = setup(plugin, [rule]);
    await runtime.start();
    socket.deliver(meeting("first", "u"));
    socket.deliver(meeting("second", "u"));
    socket.deliver(meeting("other", "v"));
    await settled();
    expect(said).toEqual(["other"]);
    await clock.advance(5_000);
    expect(said).toEqual(["other", "first", "second"]);
    await runtime.stop("test");
  });

  test("a rule that throws, one that promises and an action that hangs take nothing else down", async () => {
    const said: string[] = [];
    const plugin = chat(({ input: { text } }) => (text === "hang" ? hang() : void said.push(text)));
    const boom = (): never => {
      throw new Error("boom");
    };
    const { runtime, socket, ports } = setup(plugin, [
      on("*", { id: "throws", when: boom, do: plugin.say({ text: "never" }) }),
      on("*", {
        id: "promises",
        when: (() => Promise.resolve(true)) as never,
        do: plugin.say({ text: "never" }),
      }),
      on("*", { id: "hangs", do: plugin.say({ text: "hang" }), timeout: "10s", retry: false }),
      on("*", { id: "input", do: plugin.say({ text: boom }) }),
      on("*", { id: "fine", do: plugin.say({ text: "fine" }) }),
    ]);
    await runtime.start();
    socket.deliver(meeting("x"));
    await ports.clock.advance(10_000);
    expect(said).toEqual(["fine"]);
    expect(ports.of("rule.failed").map(({ rule }) => rule)).toEqual(["throws", "promises"]);
    expect(
      ports.of("run.settled").map(({ rule, state, error }) => [rule, state, error?.code]),
    ).toEqual([
      ["input", "dead", "ZF_RULE_FAILED"],
      ["fine", "done", undefined],
      ["hangs", "uncertain", "ZF_ACTION_UNCERTAIN"],
    ]);
    await runtime.stop("test");
    expect(ports.clock.pending).toBe(0);
  });

  test("a rule that is switched off takes nothing", async () => {
    const plugin = chat();
    const { runtime, socket } = setup(plugin, [
      on("*", { id: "off", enabled: false, do: plugin.say({ text: "x" }) }),
    ]);
    await runtime.start();
    socket.deliver(meeting("x"));
    await settled();
    expect(await runtime.counts()).toMatchObject({ done: 0, waiting: 0 });
    await runtime.stop("test");
  });

  test("in a dry run everything is matched and recorded, and nothing carried out", async () => {
    const said: string[] = [];
    const plugin = chat(({ input }) => void said.push(input.text));
    const { runtime, socket, ports } = setup(plugin, [announce(plugin)], { dryRun: true });
    await runtime.start();
    socket.deliver(meeting("All-Hands"));
    await settled();
    expect([said, ports.of("event.recorded")[0]?.rules]).toEqual([[], ["announce"]]);
    expect(await runtime.counts()).toMatchObject({ skipped: 1, done: 0 });
    await runtime.stop("test");
  });

  test("a plugin's own source delivers like any other", async () => {
    const said: string[] = [];
    const bell = fakeSource("bell");
    const plugin = chat(({ input }) => void said.push(input.text), {
      sources: () => [bell.source],
    });
    const { runtime, culprits } = setup(plugin, [announce(plugin)]);
    await runtime.start();
    expect(culprits).toEqual(["plugin chat", "source websocket", "source bell"]);
    bell.deliver(meeting("All-Hands"));
    await settled();
    expect(said).toEqual(["All-Hands has started"]);
    expect([...runtime.health().keys()]).toEqual(["websocket", "bell", "plugin:chat", "journal"]);
    await runtime.stop("test");
    expect(bell.stopped()).toBe(1);
  });
});

describe("a start that fails", () => {
  test("because a plugin cannot start takes down what stood, and starts no source", async () => {
    const plugin = chat(undefined, { setup: () => Promise.reject(new Error("no network")) });
    let closed = 0;
    const journal: Journal = { ...createMemoryJournal(), close: async () => void closed++ };
    const { runtime, socket, clock } = setup(plugin, [], { journal });
    await expect(runtime.start()).rejects.toMatchObject({
      code: "ZF_PLUGIN_SETUP",
      message: "plugin chat could not start: no network",
    });
    expect([socket.started(), closed, clock.pending]).toEqual([false, 1, 0]);
    await runtime.stop("again");
    expect(closed).toBe(1);
  });

  test("for a source is its failure, and the others go on", async () => {
    const bad = fakeSource("bad", {
      start() {
        throw new Error("boom");
      },
    });
    const good = fakeSource("good");
    const { runtime } = setup(chat(), [], { sources: [bad.source, good.source] });
    await runtime.start();
    expect(await runtime.failure).toMatchObject({ code: "ZF_INTERNAL", message: "boom" });
    expect(good.started()).toBe(true);
    await runtime.stop("test");
    expect([bad.stopped(), good.stopped()]).toEqual([1, 1]);
  });
});

test("a source that gives up for good is told of once, and stops nothing by itself", async () => {
  const { runtime, socket } = setup(chat(), []);
  await runtime.start();
  const refused = new ZoomflowError("ZF_CREDENTIALS_REFUSED", "invalid_client");
  socket.fail(refused);
  expect(await runtime.failure).toBe(refused);
  expect(socket.stopped()).toBe(0);
  await runtime.stop("test");
});

describe("the health of plugins", () => {
  test("is observed for those that are unwell", async () => {
    const plugin = chat(undefined, { health: () => Promise.reject(new Error("invalid_auth")) });
    const { runtime, ports } = setup(plugin, []);
    await runtime.start();
    runtime.watchPlugins();
    await settled();
    expect(runtime.health().get("plugin:chat")).toMatchObject({ ok: true, degraded: true });
    expect(ports.of("plugin.unhealthy")).toMatchObject([
      { plugin: "chat", error: { message: "invalid_auth" } },
    ]);
    await runtime.stop("test");
  });

  test("is not doubted because a stop broke the question off", async () => {
    const { runtime, ports } = setup(chat(undefined, { health: hang }), []);
    await runtime.start();
    runtime.watchPlugins();
    await settled();
    await runtime.stop("test");
    await settled();
    expect([ports.of("plugin.unhealthy"), ports.clock.pending]).toEqual([[], 0]);
  });
});

describe("a stop", () => {
  test.each(Array.from({ length: 14 }, (_, turns) => turns))(
    "after %d turns of the event loop's queue leaves nothing behind",
    async (turns) => {
      let standing = 0;
      const plugin = chat(() => settled(), {
        async setup() {
          await Promise.resolve();
          standing++;
          return "ready";
        },
        teardown: () => void standing--,
      });
      const { runtime, socket, ports, clock } = setup(plugin, [announce(plugin)]);
      const starting = runtime.start().then(() => socket.deliver(meeting("All-Hands")));
      for (let n = 0; n < turns; n++) await Promise.resolve();
      if (turns > 10) await settled();
      await Promise.all([runtime.stop("test"), runtime.stop("again"), starting]);
      socket.deliver(meeting("too late hands"));
      await settled();
      expect([standing, clock.pending, ports.of("runtime.stopping").length]).toEqual([0, 0, 1]);
      expect(socket.stopped()).toBe(socket.started() ? 1 : 0);
      expect(ports.of("runtime.stopped")).toMatchObject([{ left: 0, kept: false }]);
    },
  );

  test("records what was delivered before it, and carries it out", async () => {
    const said: string[] = [];
    const plugin = chat(({ input }) => void said.push(input.text));
    const { runtime, socket } = setup(plugin, [announce(plugin)]);
    await runtime.start();
    socket.deliver(meeting("All-Hands"));
    await runtime.stop("test");
    expect(said).toEqual(["All-Hands has started"]);
  });

  test("tells what is left undone, and aborts what runs at the deadline", async () => {
    const plugin = chat(hang);
    const { runtime, socket, ports, clock } = setup(plugin, [announce(plugin)], {
      stopDeadlineMs: 2_000,
    });
    await runtime.start();
    socket.deliver(meeting("All-Hands", "a"));
    socket.deliver(meeting("All-Hands", "b"));
    await settled();
    const stopping = runtime.stop("SIGTERM");
    await clock.advance(2_000);
    await stopping;
    expect(ports.of("runtime.stopping")).toEqual([{ is: "runtime.stopping", cause: "SIGTERM" }]);
    expect(ports.of("run.settled").map(({ state }) => state)).toEqual(["uncertain", "uncertain"]);
    expect([ports.of("runtime.stopped")[0]?.left, clock.pending]).toEqual([0, 0]);
  });

  test("during set-up is not held up by a plugin that hangs", async () => {
    const { runtime, clock } = setup(chat(undefined, { setup: hang }), []);
    const starting = runtime.start();
    await settled();
    await runtime.stop("test");
    await expect(starting).resolves.toBeUndefined();
    expect(clock.pending).toBe(0);
  });

  test("before the start closes the journal, and a start afterwards does nothing", async () => {
    let closed = 0;
    const journal: Journal = { ...createMemoryJournal(), close: async () => void closed++ };
    const { runtime, socket, ports } = setup(chat(), [], { journal });
    await runtime.stop("test");
    await runtime.start();
    expect([closed, socket.started(), ports.of("runtime.started")]).toEqual([1, false, []]);
  });

  test("ends although sources fail to stop, the journal refuses events and cannot count", async () => {
    const journal: Journal = {
      ...createMemoryJournal(),
      record: () => Promise.reject(new Error("disk full")),
      counts: () => Promise.reject(new Error("disk gone")),
    };
    const throws = fakeSource("throws", {
      stop() {
        throw new Error("boom");
      },
    });
    const hangs = fakeSource("hangs", { stop: hang });
    const last = fakeSource("last");
    const { runtime, ports, clock } = setup(chat(), [], {
      journal,
      sources: [throws.source, hangs.source, last.source],
    });
    await runtime.start();
    last.deliver(meeting("x"));
    await settled();
    const stopping = runtime.stop("test");
    await clock.advance(20_000);
    await stopping;
    expect([last.stopped(), clock.pending]).toEqual([1, 0]);
    expect(ports.lines.map(({ message }) => message)).toEqual([
      "source throws did not close well: boom",
      "sources did not close well: was not down within 5000 ms",
      "events did not close well: was not down within 5000 ms",
      "journal did not close well: disk gone",
    ]);
  });
});
