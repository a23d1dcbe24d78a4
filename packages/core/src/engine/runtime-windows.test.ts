import { describe, expect, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { AnyEvent, Journal, Source, SourceHost } from "../ports.ts";
import { on, type Rule } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { Correlation } from "../windows/correlation.ts";
import type { Correlator } from "../windows/window.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { createRuntime } from "./runtime.ts";

const said: string[] = [];
const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => "ready",
  actions: {
    say: {
      input: z.object({ text: z.string() }),
      run: ({ input }) => void said.push(input.text),
    },
  },
})({});

function setup(
  rules: readonly Rule[],
  { journal = createMemoryJournal(), ...more }: Partial<RuntimeOptions> = {},
) {
  said.length = 0;
  const ports = fakePorts();
  let host: SourceHost | undefined;
  const source: Source = {
    name: "websocket",
    start: (given) => void (host = given),
    stop: async () => {},
    health: () => ({ ok: true, reason: "connected" }),
  };
  const runtime = createRuntime(
    { rules, plugins: [chat], sources: [source], journal, ...more },
    ports,
  );
  const { clock } = ports;
  return {
    ports,
    runtime,
    journal,
    clock,
    async deliver(...events: AnyEvent[]) {
      for (const event of events)
        host?.deliver({ event, source: "websocket", receivedAt: clock.now() });
      await settled();
    },
    dropped: () => ports.of("run.settled").filter(({ state }) => state === "dropped"),
  };
}

let sequence = 0;

function meeting(name: string, topic: string, uuid = "m"): AnyEvent {
  return { event: name, event_ts: ++sequence, payload: { object: { uuid, topic } } };
}

const started = (topic: string, uuid?: string): AnyEvent => meeting("meeting.started", topic, uuid);

/** Tells when a meeting has not ended within 10 s. */
const overdue: Correlator<{ readonly event: string }> = {
  keyOf: ({ payload }) => (payload as { object: { uuid: string } }).object.uuid,
  onEvent: (_, { id, event }, __, now) =>
    event.event === "meeting.ended"
      ? { window: undefined, out: [] }
      : { window: { state: { event: id }, dueAt: now + 10_000, holds: [id] }, out: [] },
  onDue: ({ state }, look, now) => {
    const event = { event: "zoomflow.overdue", payload: { after: look(state.event) } };
    return { window: undefined, out: [{ key: state.event, event, at: now }] };
  },
};

const correlation: Correlation = {
  kind: "overdue",
  patterns: ["meeting.started", "meeting.ended"],
  correlator: overdue,
};

function correlated(spec: Parameters<typeof on<"meeting.started">>[1]): Rule {
  return { ...on("meeting.started", spec), patterns: correlation.patterns, correlation };
}

const tell = chat.say({ text: (e) => JSON.stringify(e) });

describe("a rule whose trigger is made of several events", () => {
  test("acts on what is composed of them, when its time has come", async () => {
    const { runtime, deliver, clock, ports } = setup([correlated({ id: "late", do: tell })]);
    await runtime.start();
    const first = started("a", "one");
    await deliver(first, started("b", "two"));
    await clock.advance(5_000);
    await deliver(meeting("meeting.ended", "b", "two"));
    await clock.advance(4_999);
    expect(said).toEqual([]);
    await clock.advance(1);
    await settled();
    expect(said.map((text) => JSON.parse(text) as unknown)).toEqual([
      { event: "zoomflow.overdue", payload: { after: first } },
    ]);
    expect(ports.of("event.composed")).toMatchObject([{ source: "correlation", rule: "late" }]);
    await runtime.stop("test");
  });

  test("asks its `when` of what is composed, and a failure in it is the rule's own", async () => {
    const broken = () => {
      throw new Error("mended tomorrow");
    };
    const { runtime, deliver, clock, ports } = setup([
      correlated({ id: "no", when: () => false, do: tell }),
      correlated({ id: "broken", when: broken, do: tell }),
      correlated({ id: "keyless", key: broken, do: tell }),
      correlated({ id: "yes", do: tell }),
    ]);
    await runtime.start();
    await deliver(started("a"));
    await clock.advance(10_000);
    await settled();
    expect(said).toHaveLength(1);
    expect(ports.of("rule.failed").map(({ rule, error }) => [rule, error.code])).toEqual([
      ["broken", "ZF_RULE_FAILED"],
      ["keyless", "ZF_RULE_FAILED"],
    ]);
    await runtime.stop("test");
  });

  test("whose window cannot be looked at forgets it, and others go on", async () => {
    const onDue = () => {
      throw new Error("no");
    };
    const faulty = { ...correlation, correlator: { ...overdue, onDue } };
    const { runtime, deliver, clock, ports } = setup([
      { ...correlated({ id: "faulty", do: tell }), correlation: faulty },
      correlated({ id: "sound", do: tell }),
    ]);
    await runtime.start();
    await deliver(started("a"));
    await clock.advance(10_000);
    await settled();
    expect(said).toHaveLength(1);
    expect(ports.of("rule.failed")).toMatchObject([{ rule: "faulty", event: undefined }]);
    await clock.advance(600_000);
    expect(ports.of("rule.failed")).toHaveLength(1);
    await runtime.stop("test");
  });

  test("goes by its other policies with what is composed", async () => {
    const { runtime, deliver, clock, ports } = setup([
      correlated({ id: "once", key: () => "all", once: { within: "1h" }, do: tell }),
      correlated({ id: "late", maxAge: "5s", once: { within: "1h" }, do: tell }),
      correlated({ id: "together", key: () => "all", batch: { size: 2, within: "1h" }, do: tell }),
    ]);
    await runtime.start();
    await deliver(started("a", "one"), started("b", "two"));
    await clock.advance(10_000);
    await settled();
    const ends = ports
      .of("run.settled")
      .map(({ rule, state, policy = "-" }) => `${rule} ${state} ${policy}`);
    expect(ends.toSorted()).toEqual([
      "late done -",
      "late done -",
      "once done -",
      "once dropped once",
      "together done -",
    ]);
    await runtime.stop("test");
  });

  test("is given an event of the same cause once, and does not act on what comes too late", async () => {
    const same: Correlator<null> = {
      keyOf: () => "k",
      onEvent(window) {
        const event = { event: "zoomflow.same", event_ts: 1, payload: {} };
        return { window, out: [{ key: "same", event, at: 1 }] };
      },
      onDue: () => ({ window: undefined, out: [] }),
    };
    const twice = { ...correlation, kind: "same", correlator: same };
    const { runtime, deliver, dropped, ports } = setup([
      { ...correlated({ id: "all", do: tell }), correlation: twice },
      { ...correlated({ id: "fresh", maxAge: "5s", do: tell }), correlation: twice },
    ]);
    await runtime.start();
    await deliver(started("a"), started("b"));
    expect(said).toHaveLength(1);
    expect(dropped()).toMatchObject([{ rule: "fresh", policy: "maxAge" }]);
    expect(ports.of("event.composed").map(({ rule }) => rule)).toEqual(["all", "fresh"]);
    await runtime.stop("test");
  });

  test("may have a window that stands before anything happens", async () => {
    const standing: Correlator<null> = {
      keyOf: () => undefined,
      onEvent: (window) => ({ window, out: [] }),
      onDue: (window, _, now) => ({
        window: { ...window, dueAt: now + 1_000 },
        out: [{ key: String(now), event: { event: "zoomflow.tick" }, at: now }],
      }),
      standing: (now) => ({ state: null, dueAt: now + 1_000 }),
    };
    const journal = createMemoryJournal();
    const rule = {
      ...on("meeting.started", { id: "tick", do: tell }),
      patterns: [],
      correlation: { kind: "tick", patterns: [], correlator: standing },
    };
    const { runtime, clock } = setup([rule], { journal });
    await runtime.start();
    for (let n = 0; n < 3; n++) {
      await clock.advance(1_000);
      await settled();
    }
    expect(said).toHaveLength(3);
    await runtime.stop("test");
  });
});

describe("what an earlier process left in windows", () => {
  const wait = { debounce: { quiet: "10s" } } as const;

  /** A journal that outlives the runtimes on it. */
  function lasting(): Journal {
    return { ...createMemoryJournal(), close: async () => {} };
  }

  async function leave(journal: Journal, rules: readonly Rule[]): Promise<void> {
    const { runtime, deliver } = setup(rules, { journal });
    await runtime.start();
    await deliver(started("a"));
    await runtime.stop("test");
  }

  test("goes on, and what was due meanwhile is done at once", async () => {
    const journal = lasting();
    const rules = [on("meeting.started", { id: "r", ...wait, do: tell })];
    await leave(journal, rules);
    const { runtime, clock } = setup(rules, { journal });
    await clock.advance(9_000);
    await runtime.start();
    await settled();
    expect(said).toEqual([]);
    await clock.advance(1_000);
    await settled();
    expect(said).toHaveLength(1);
    await runtime.stop("test");
  });

  test("is dropped with its rule or policy, and its events say so", async () => {
    const journal = lasting();
    await leave(journal, [
      on("meeting.started", { id: "gone", ...wait, do: tell }),
      on("meeting.started", { id: "changed", ...wait, do: tell }),
      on("meeting.started", { id: "kept", ...wait, do: tell }),
      on("meeting.started", { id: "brief", once: { within: "1h" }, do: tell }),
    ]);
    const { runtime, ports, dropped } = setup(
      [
        on("meeting.started", { id: "changed", do: tell }),
        on("meeting.started", { id: "kept", debounce: { quiet: "20s" }, do: tell }),
      ],
      { journal },
    );
    await runtime.start();
    await settled();
    expect(ports.of("windows.dropped")).toEqual([{ is: "windows.dropped", windows: 3, events: 2 }]);
    expect(dropped().map(({ rule, policy, reason }) => [rule, policy, reason])).toEqual([
      ["gone", undefined, "the rule, or its debounce, is gone from the config"],
      ["changed", undefined, "the rule, or its debounce, is gone from the config"],
    ]);
    await runtime.stop("test");
  });

  test("waits with a rule that is set aside until it is mended", async () => {
    const journal = lasting();
    const rules = [on("meeting.started", { id: "r", ...wait, do: tell })];
    await leave(journal, rules);
    const broken = setup([], { journal, setAside: ["r"] });
    await broken.runtime.start();
    await broken.clock.advance(60_000);
    expect(broken.ports.of("windows.dropped")).toEqual([]);
    await broken.runtime.stop("test");
    const { runtime, clock } = setup(rules, { journal });
    await runtime.start();
    await clock.advance(60_000);
    await settled();
    expect(said).toHaveLength(1);
    await runtime.stop("test");
  });

  test("goes on through a reload, but for what is gone", async () => {
    const rule = (id: string, more: object): Rule =>
      on("meeting.started", { id, ...more, do: tell });
    const kept = rule("kept", wait);
    const rules = [kept, rule("gone", wait), rule("broken", wait), rule("plain", { shadow: true })];
    const { runtime, ports, deliver, clock, dropped } = setup(rules);
    await runtime.start();
    await deliver(started("a"));
    await runtime.reload({
      rules: [kept, rule("plain", { once: { within: "1h" } })],
      plugins: [chat],
      setAside: ["broken"],
    });
    await settled();
    expect(ports.of("windows.dropped")).toMatchObject([{ windows: 1, events: 1 }]);
    expect(dropped().map(({ rule: id }) => id)).toEqual(["gone"]);
    await deliver(started("b", "other"), started("c", "other"));
    expect(said).toHaveLength(1);
    await clock.advance(10_000);
    await settled();
    expect(said).toHaveLength(3);
    await runtime.reload({ rules, plugins: [chat] });
    await clock.advance(300_000);
    await settled();
    expect(ports.of("run.settled").at(-1)).toMatchObject({ rule: "broken", state: "done" });
    await runtime.stop("test");
  });

  test("is left as it is by a dry run, whose own windows are others", async () => {
    const journal = lasting();
    const rules = [on("meeting.started", { id: "r", ...wait, do: tell })];
    await leave(journal, rules);
    const dry = setup([rules[0] as Rule], { journal, dryRun: true });
    await dry.runtime.start();
    await dry.deliver(started("b"));
    await dry.clock.advance(60_000);
    await settled();
    expect(await journal.counts()).toMatchObject({ skipped: 1, waiting: 0, done: 0 });
    await dry.runtime.stop("test");
    const { runtime, clock } = setup(rules, { journal });
    await runtime.start();
    await clock.advance(60_000);
    await settled();
    expect(said).toHaveLength(1);
    await runtime.stop("test");
  });
});
