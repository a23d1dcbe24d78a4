import { describe, expect, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Source, SourceHost } from "../ports.ts";
import { on, type Rule } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { ReloadOptions, RuntimeOptions } from "./runtime-options.ts";
import { createRuntime } from "./runtime.ts";

/** A source that tells when it was started and stopped, and is closed when the test says so. */
function fakeSource(name: string, told: string[] = [], closed = Promise.resolve()) {
  let host: SourceHost | undefined;
  let ok = false;
  const source: Source = {
    name,
    start(given) {
      host = given;
      ok = true;
      told.push(`${name} starts`);
    },
    async stop() {
      await closed;
      ok = false;
      told.push(`${name} stopped`);
    },
    health: () => ({ ok, reason: ok ? "connected" : "stopped" }),
  };
  return {
    source,
    host: () => host,
    deliver: (event: AnyEvent) => host?.deliver({ event, source: name, receivedAt: 0 }),
  };
}

interface Call {
  readonly text: string;
  readonly by: string;
}

/** A plugin that writes down what happens to its instances, by the `mark` in their options. */
function recorder() {
  const told: string[] = [];
  const said: Call[] = [];
  const wanted = { fail: 0, source: undefined as Source | undefined };
  const recorded = definePlugin({
    name: "chat",
    api: 1,
    options: z.object({ mark: z.string() }),
    setup({ options }) {
      if (options.mark === "broken") throw new Error("no such host");
      told.push(`${options.mark} up`);
      return options.mark;
    },
    teardown: (mark) => void told.push(`${mark} down`),
    sources: () => (wanted.source === undefined ? [] : [wanted.source]),
    actions: {
      say: {
        input: z.object({ text: z.string() }),
        idempotent: true,
        run({ input, resource }) {
          if (wanted.fail-- > 0) throw new ZoomflowError("ZF_ACTION_FAILED", "down");
          said.push({ text: input.text, by: resource });
        },
      },
    },
  });
  return { told, said, wanted, recorded };
}

type Chat = ReturnType<ReturnType<typeof recorder>["recorded"]>;

const hello = (chat: Chat, text: string, more = {}): Rule =>
  on("meeting.started", { id: "hello", do: chat.say({ text }), ...more });

function meeting(uuid: string): AnyEvent {
  return { event: "meeting.started", event_ts: 1, payload: { object: { uuid } } };
}

async function start(revision: ReloadOptions, more: Partial<RuntimeOptions> = {}) {
  const ports = fakePorts();
  const socket = fakeSource("websocket");
  const journal = createMemoryJournal();
  const runtime = createRuntime({ sources: [socket.source], journal, ...revision, ...more }, ports);
  await runtime.start();
  return { runtime, ports, clock: ports.clock, deliver: socket.deliver };
}

describe("a reload", () => {
  test("lets the next event be taken by the new rules, and tells in one line what is other", async () => {
    const { recorded, said } = recorder();
    const chat = recorded({ mark: "a" });
    const bye = on("meeting.ended", { id: "bye", do: chat.say({ text: "bye" }) });
    const { runtime, deliver, ports } = await start({
      rules: [hello(chat, "old"), bye],
      plugins: [chat],
    });
    deliver(meeting("1"));
    await settled();
    const late = on("*", { id: "late", enabled: false, do: chat.say({ text: "" }) });
    await runtime.reload({ rules: [late, hello(chat, "new")], plugins: [chat] });
    deliver(meeting("2"));
    await settled();
    expect(said.map(({ text }) => text)).toEqual(["old", "new"]);
    expect(runtime.revision()).toEqual({ number: 2, rules: 2, setAside: [] });
    expect(ports.of("config.reloaded")).toEqual([
      {
        is: "config.reloaded",
        revision: 2,
        rules: { added: ["late"], changed: ["hello"], removed: ["bye"] },
        plugins: { added: [], changed: [], removed: [] },
        sources: [],
        ms: 0,
      },
    ]);
    await runtime.stop("test");
    expect(ports.clock.pending).toBe(0);
  });

  test("of the same config changes nothing, whatever the order of its rules", async () => {
    const { recorded, told } = recorder();
    const rules = (chat: Chat) => [
      hello(chat, "x"),
      on("*", { id: "own", when: { object: { id: ["1"] } }, run: (e) => e.event }),
    ];
    const [first, second] = [recorded({ mark: "a" }), recorded({ mark: "a" })];
    const { runtime, ports } = await start({ rules: rules(first), plugins: [first] });
    await runtime.reload({ rules: rules(second).toReversed(), plugins: [second] });
    const none = { added: [], changed: [], removed: [] };
    expect(ports.of("config.reloaded")[0]).toMatchObject({ rules: none, plugins: none });
    expect(told).toEqual(["a up"]);
    await runtime.stop("test");
    expect(told).toEqual(["a up", "a down"]);
  });

  test("counts a rule as changed when code that its functions call is, and not when there is more", async () => {
    const rules = [on("*", { id: "own", run: () => {} })];
    const code = (...texts: readonly string[]) => ({
      rules,
      plugins: [],
      codeOf: () => new Map(texts.map((text, index) => [`file ${index}`, text])),
    });
    const { runtime, ports } = await start(code("a"));
    for (const next of [code("a", "b"), code("a", "c"), code("a")]) await runtime.reload(next);
    const changed = ports.of("config.reloaded").map((moment) => moment.rules.changed);
    expect(changed).toEqual([[], ["own"], ["own"]]);
    await runtime.stop("test");
  });
});

describe("a run that began before a reload", () => {
  test("is finished as it began, plugins included, which then go", async () => {
    const { recorded, told, said, wanted } = recorder();
    const [a, b] = [recorded({ mark: "a" }), recorded({ mark: "b" })];
    const { runtime, deliver, clock } = await start({ rules: [hello(a, "old")], plugins: [a] });
    wanted.fail = 1;
    deliver(meeting("1"));
    await settled();
    await runtime.reload({ rules: [hello(b, "new")], plugins: [b] });
    deliver(meeting("2"));
    await settled();
    expect(told).toEqual(["a up", "b up"]);
    await clock.advance(60_000);
    expect(said).toEqual([
      { text: "new", by: "b" },
      { text: "old", by: "a" },
    ]);
    expect(told).toEqual(["a up", "b up", "a down"]);
    await runtime.stop("test");
  });

  test("goes over to the new revision when its rule is the same, so that the old one can go", async () => {
    const { recorded, told, said, wanted } = recorder();
    const [a, b] = [recorded({ mark: "a" }), recorded({ mark: "b" })];
    const { runtime, deliver, clock } = await start({ rules: [hello(a, "same")], plugins: [a] });
    wanted.fail = 1;
    deliver(meeting("1"));
    await settled();
    await runtime.reload({ rules: [hello(b, "same")], plugins: [b] });
    await settled();
    expect(told).toEqual(["a up", "b up", "a down"]);
    await clock.advance(60_000);
    expect(said).toEqual([{ text: "same", by: "b" }]);
    await runtime.stop("test");
  });

  test("is finished although its rule is gone; one that has not begun is dropped", async () => {
    const { recorded, said, wanted } = recorder();
    const chat = recorded({ mark: "a" });
    const rules = [hello(chat, "old", { key: () => "one" })];
    const { runtime, deliver, clock, ports } = await start({ rules, plugins: [chat] });
    wanted.fail = 1;
    deliver(meeting("1"));
    deliver(meeting("2"));
    await settled();
    await runtime.reload({ rules: [], plugins: [] });
    await clock.advance(60_000);
    expect(said).toEqual([{ text: "old", by: "a" }]);
    expect(ports.of("run.settled").map(({ state, reason }) => [state, reason])).toEqual([
      ["retrying", undefined],
      ["done", undefined],
      ["dropped", "the rule is gone"],
    ]);
    await runtime.stop("test");
  });

  test("and is in the middle of its action keeps what it works with until it is over", async () => {
    const { recorded, told } = recorder();
    const [a, b] = [recorded({ mark: "a" }), recorded({ mark: "b" })];
    const going = Promise.withResolvers<void>();
    const rule = on("*", { id: "long", do: a.say({ text: () => going.promise.then(() => "x") }) });
    const { runtime, deliver } = await start({ rules: [rule], plugins: [a] });
    deliver(meeting("1"));
    await settled();
    await runtime.reload({ rules: [hello(b, "new")], plugins: [b] });
    expect(told).toEqual(["a up", "b up"]);
    going.resolve();
    await settled();
    expect(told).toEqual(["a up", "b up", "a down"]);
    await runtime.stop("test");
  });

  test("and gives way to a newer one needs nothing any more", async () => {
    const { recorded, told, wanted } = recorder();
    const [a, b] = [recorded({ mark: "a" }), recorded({ mark: "b" })];
    const rules = (chat: Chat, text: string) => [
      hello(chat, text, { mode: "latest", key: () => "k" }),
    ];
    const { runtime, deliver } = await start({ rules: rules(a, "old"), plugins: [a] });
    wanted.fail = 1;
    deliver(meeting("1"));
    await settled();
    await runtime.reload({ rules: rules(b, "new"), plugins: [b] });
    deliver(meeting("2"));
    await settled();
    expect(told).toEqual(["a up", "b up", "a down"]);
    await runtime.stop("test");
  });

  test("keeps the process from stopping no longer than any other", async () => {
    const { recorded, told, wanted } = recorder();
    const [a, b] = [recorded({ mark: "a" }), recorded({ mark: "b" })];
    const { runtime, deliver } = await start({ rules: [hello(a, "old")], plugins: [a] });
    wanted.fail = 1;
    deliver(meeting("1"));
    await settled();
    await runtime.reload({ rules: [hello(b, "new")], plugins: [b] });
    const stopped = runtime.stop("test");
    await settled();
    wanted.fail = 0;
    await stopped;
    expect(told.toSorted()).toEqual(["a down", "a up", "b down", "b up"]);
  });
});

describe("a config that cannot take over", () => {
  test("because a plugin cannot be set up leaves all as it was, and what it had set up goes", async () => {
    const { recorded, told, said } = recorder();
    const good = recorded({ mark: "a" });
    const { runtime, deliver, ports } = await start({
      rules: [hello(good, "old")],
      plugins: [good],
    });
    const broken = recorded({ mark: "broken" });
    const other = recorded({ mark: "other" }, "other");
    const next = { rules: [hello(broken, "new")], plugins: [broken, other, good].slice(0, 2) };
    await expect(runtime.reload(next)).rejects.toMatchObject({ code: "ZF_PLUGIN_SETUP" });
    deliver(meeting("1"));
    await settled();
    expect(told).toEqual(["a up", "other up", "other down"]);
    expect(said).toEqual([{ text: "old", by: "a" }]);
    expect([runtime.revision().number, ports.of("config.reloaded")]).toEqual([1, []]);
    await runtime.stop("test");
  });

  test("because the process is not up, or stops meanwhile, is refused", async () => {
    const { recorded, told } = recorder();
    const hanging = definePlugin({
      name: "hanging",
      api: 1,
      options: z.object({}),
      setup: () => new Promise<never>(() => {}),
    })({});
    const chat = recorded({ mark: "a" });
    const { runtime } = await start({ rules: [], plugins: [] });
    const reload = runtime.reload({ rules: [], plugins: [chat, hanging] });
    const refused = reload.catch((thrown: unknown) => thrown);
    await settled();
    await runtime.stop("test");
    expect(await refused).toMatchObject({ code: "ZF_INTERRUPTED" });
    expect(told).toEqual(["a up", "a down"]);
    await expect(runtime.reload({ rules: [], plugins: [] })).rejects.toMatchObject({
      code: "ZF_INTERRUPTED",
    });
  });
});

test("a plugin that came with a reload and cannot use its service is told of, as at a start", async () => {
  const health = (): never => {
    throw new ZoomflowError("ZF_ACTION_REFUSED", "invalid_auth");
  };
  const sick = definePlugin({
    name: "sick",
    api: 1,
    options: z.object({}),
    setup: () => 1,
    health,
  });
  const { runtime, ports } = await start({ rules: [], plugins: [] });
  runtime.watchPlugins();
  await runtime.reload({ rules: [], plugins: [sick({})] });
  await settled();
  expect(ports.of("plugin.unhealthy").map(({ plugin }) => plugin)).toEqual(["sick"]);
  await runtime.stop("test");
});

describe("event sources", () => {
  test("stay as they are; one that is replaced is closed before the next begins", async () => {
    const told: string[] = [];
    const closed = Promise.withResolvers<void>();
    const first = fakeSource("websocket", told, closed.promise);
    const { runtime, ports } = await start({ rules: [], plugins: [] }, { sources: [first.source] });
    await runtime.reload({ rules: [], plugins: [] });
    expect(told).toEqual(["websocket starts"]);
    const second = fakeSource("websocket", told);
    const reload = runtime.reload({ rules: [], plugins: [], sources: [second.source] });
    await settled();
    expect([told, runtime.revision().number]).toEqual([["websocket starts"], 3]);
    closed.resolve();
    await reload;
    expect(told).toEqual(["websocket starts", "websocket stopped", "websocket starts"]);
    expect(ports.of("config.reloaded")[1]?.sources).toEqual(["websocket"]);
    await runtime.stop("test");
    expect(told.at(-1)).toBe("websocket stopped");
  });

  test("that would begin while the process stops do not", async () => {
    const told: string[] = [];
    const closed = Promise.withResolvers<void>();
    const first = fakeSource("websocket", told, closed.promise);
    const { runtime } = await start({ rules: [], plugins: [] }, { sources: [first.source] });
    const second = fakeSource("websocket", told);
    const reload = runtime.reload({ rules: [], plugins: [], sources: [second.source] });
    await settled();
    const stopped = runtime.stop("test");
    closed.resolve();
    await Promise.all([reload, stopped]);
    expect(told.filter((line) => line.endsWith("starts"))).toHaveLength(1);
  });

  test("of a plugin go on with it, and end when it is gone, with what was missed for want of them", async () => {
    const { recorded, told, wanted } = recorder();
    const chat = recorded({ mark: "a" });
    const more = fakeSource("more", told);
    wanted.source = more.source;
    const socket = fakeSource("websocket");
    const { runtime, ports } = await start(
      { rules: [], plugins: [chat] },
      { sources: [socket.source] },
    );
    socket.host()?.connected?.();
    more.host()?.connected?.();
    await runtime.reload({ rules: [], plugins: [recorded({ mark: "a" })] });
    expect(told).toEqual(["a up", "more starts"]);
    more.host()?.disconnected?.("gone");
    expect([ports.of("gap.opened"), ports.of("gap.closed")].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
    await runtime.reload({ rules: [], plugins: [] });
    await settled();
    expect(told).toEqual(["a up", "more starts", "more stopped", "a down"]);
    expect(ports.of("gap.closed")).toHaveLength(1);
    await runtime.stop("test");
  });

  test("of a new plugin begin with it", async () => {
    const { recorded, told, wanted } = recorder();
    wanted.source = fakeSource("more", told).source;
    const { runtime } = await start({ rules: [], plugins: [] });
    await runtime.reload({ rules: [], plugins: [recorded({ mark: "a" })] });
    expect(told).toEqual(["a up", "more starts"]);
    await runtime.stop("test");
  });
});
