import { describe, expect, test } from "vitest";
import { z } from "zod";

import type { ActionCall } from "../actions/action.ts";
import type { InstanceOptions } from "../actions/instance-options.ts";
import { definePlugin } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { SourceHost } from "../ports.ts";
import { on } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createRuntime } from "./runtime.ts";

type Say = (call: ActionCall<undefined, { text: string }>) => unknown;

const away = new ZoomflowError("ZF_ACTION_FAILED", "the service is away");
const revoked = new ZoomflowError("ZF_SERVICE_REFUSED", "token_revoked");
const wrong = new ZoomflowError("ZF_ACTION_REFUSED", "no such channel");

const define = (say: Say, breaker?: false) =>
  definePlugin({
    name: "chat",
    api: 1,
    options: z.object({}),
    setup: () => undefined,
    ...(breaker === false && { breaker }),
    actions: { say: { input: z.object({ text: z.string() }), idempotent: true, run: say } },
  });

/** Two rules that say something through one plugin; `say` may throw. */
async function setup(say: Say, how: InstanceOptions = {}, author?: false) {
  const calls: string[] = [];
  const chat = define((call) => {
    calls.push(call.input.text);
    return say(call);
  }, author)({}, how);
  const ports = fakePorts();
  let host: SourceHost | undefined;
  const rules = ["started", "ended"].map((what) =>
    on(`meeting.${what}` as "meeting.started", {
      id: what,
      retry: { backoff: "fixed", min: "1s", jitter: false },
      do: chat.say({ text: (e) => `${what} ${String(e.payload.object.uuid)}` }),
    }),
  );
  const runtime = createRuntime(
    {
      rules,
      plugins: [chat],
      sources: [
        {
          name: "test",
          start: (given) => void (host = given),
          stop: async () => {},
          health: () => ({ ok: true, reason: "" }),
        },
      ],
      journal: createMemoryJournal(),
      stopDeadlineMs: 1_000,
    },
    ports,
  );
  await runtime.start();
  let n = 0;
  const hear = async (what = "started", times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) {
      const payload = { object: { uuid: `${++n}` } };
      const event = { event: `meeting.${what}`, event_ts: n, payload };
      host?.deliver({ event, source: "test", receivedAt: ports.clock.now() });
    }
    await settled();
  };
  const condition = () => runtime.health().get("plugin:chat");
  return { calls, chat, rules, clock: ports.clock, ports, runtime, hear, condition };
}

describe("a plugin whose service does not answer", () => {
  test("is left alone, and its runs wait without using up their attempts", async () => {
    let well = false;
    const { calls, clock, hear, runtime, ports, condition } = await setup(() => {
      if (!well) throw away;
    });
    await hear("started", 5);
    expect(calls).toHaveLength(5);
    await clock.advance(4_000); // when they would be tried again by their rule
    await hear("started", 95);
    expect(calls).toHaveLength(5);
    expect(await runtime.counts()).toMatchObject({ waiting: 100, dead: 0 });
    expect(condition()).toEqual({
      ok: true,
      degraded: true,
      reason: "actions of started wait, tried again in 4 s: the service is away",
      hint: away.hint,
      code: "ZF_ACTION_FAILED",
    });
    well = true;
    await clock.advance(10_000);
    expect(await runtime.counts()).toMatchObject({ waiting: 0, done: 100 });
    expect(condition()).toEqual({
      ok: true,
      reason: "it is set up, and does not say more of itself",
    });
    expect(ports.of("circuit.opened")).toMatchObject([{ plugin: "chat", rules: ["started"] }]);
    expect(ports.of("circuit.half-open")).toMatchObject([{ rule: "started" }]);
    expect(ports.of("circuit.closed")).toHaveLength(1);
  });

  test("is tried by one run at a time, however many wait", async () => {
    const { calls, clock, hear } = await setup(() => {
      throw away;
    });
    await hear("started", 200);
    const before = calls.length;
    expect(before).toBeLessThanOrEqual(14); // what was under way at the same time
    await clock.advance(9_000);
    expect(calls.length - before).toBe(1);
    await clock.advance(16_000);
    expect(calls.length - before).toBe(2);
  });

  test("keeps its runs for longer than a day", async () => {
    const { clock, hear, runtime } = await setup(
      () => {
        throw away;
      },
      { breaker: { failures: 1, coolDown: "10h" } },
    );
    await hear("started", 3);
    await clock.advance(3 * 86_400_000);
    expect(await runtime.counts()).toMatchObject({ waiting: 3, dead: 0 });
  });

  test("does not keep other rules back, whose calls come off", async () => {
    const { hear, runtime } = await setup(({ input }) => {
      if (input.text.startsWith("started")) throw away;
    });
    await hear("started", 8);
    await hear("ended", 20);
    expect(await runtime.counts()).toMatchObject({ done: 20 });
  });
});

describe("a plugin that its service refuses", () => {
  test("is left alone at once, for all its rules, and loses no run", async () => {
    let mended = false;
    const { calls, clock, hear, runtime, condition } = await setup(() => {
      if (!mended) throw revoked;
    });
    await hear("started");
    await hear("ended", 10);
    expect(calls).toEqual(["started 1"]);
    expect(condition()).toMatchObject({ code: "ZF_SERVICE_REFUSED", degraded: true });
    expect(condition()?.reason).toContain("all its actions wait");
    mended = true;
    await clock.advance(12_000);
    expect(await runtime.counts()).toMatchObject({ done: 11 });
  });

  test("of one rule's own requests holds nothing back: its runs are dead, and others go on", async () => {
    const { calls, hear, runtime } = await setup(({ input }) => {
      if (input.text.startsWith("started")) throw wrong;
    });
    await hear("started", 20);
    await hear("ended", 20);
    expect(calls).toHaveLength(40);
    expect(await runtime.counts()).toMatchObject({ dead: 20, done: 20 });
  });
});

describe("whoever wants it otherwise", () => {
  test.each<[string, InstanceOptions, false | undefined]>([
    ["its user", { breaker: false }, undefined],
    ["its author", {}, false],
  ])("can have it never left alone: %s", async (_, how, author) => {
    const fails = (): never => {
      throw away;
    };
    const { clock, hear, runtime } = await setup(fails, how, author);
    await hear("started", 3);
    await clock.advance(5_000);
    expect(await runtime.counts()).toMatchObject({ dead: 3 });
  });

  test("can say after how many failures; the user's word counts", async () => {
    const fails = (): never => {
      throw away;
    };
    const { calls, hear } = await setup(fails, { breaker: { failures: 1 } }, false);
    await hear("started");
    await hear("started");
    expect(calls).toHaveLength(1);
  });

  test("a slip in it is told at once to the author", () => {
    const odd = { failures: 0, coolDown: "soon", often: 1 } as never;
    const spec = { name: "chat", api: 1, options: z.object({}), setup: () => undefined } as const;
    for (const breaker of [odd, { window: "0s" } as const, true as never])
      expect(() => definePlugin({ ...spec, breaker })).toThrow(/breaker/);
  });
});

test("a stop in the middle of a trial says nothing of the service", async () => {
  let hangs = false;
  const { clock, hear, runtime, ports } = await setup(
    ({ signal }) => {
      if (!hangs) throw away;
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
      });
    },
    { breaker: { failures: 1 } },
  );
  await hear();
  hangs = true;
  await clock.advance(11_000);
  expect(ports.of("circuit.half-open")).toHaveLength(1);
  const stopped = runtime.stop("test");
  await clock.advance(60_000);
  await stopped;
  expect(ports.of("circuit.opened")).toHaveLength(1);
});

test("a reload leaves open what was open, and an instance kept otherwise begins anew", async () => {
  const { chat, rules, hear, runtime, condition } = await setup(
    () => {
      throw away;
    },
    { breaker: { failures: 1 } },
  );
  await hear();
  await runtime.reload({ rules, plugins: [chat] });
  expect(condition()).toMatchObject({ degraded: true });
  await runtime.reload({ rules: [], plugins: [define(() => {})({}, { breaker: false })] });
  expect(condition()).toMatchObject({
    ok: true,
    reason: "it is set up, and does not say more of itself",
  });
});

test("rules that a reload takes away are waited for no longer, and others are", async () => {
  const { chat, rules, hear, runtime, ports, condition } = await setup(
    () => {
      throw away;
    },
    { breaker: { failures: 1 } },
  );
  await hear("started");
  await hear("ended");
  expect(condition()?.reason).toContain("actions of started, ended wait");
  await runtime.reload({ rules: rules.slice(1), plugins: [chat] });
  expect(condition()?.reason).toContain("actions of ended wait");
  expect(ports.of("circuit.closed")).toEqual([]);
  await runtime.reload({ rules: [], plugins: [chat] });
  expect(condition()).not.toHaveProperty("degraded");
  expect(ports.of("circuit.closed")).toHaveLength(1);
});

test("what nothing has tried since its time came is tried by the next call, and told so", async () => {
  const { clock, hear, condition } = await setup(
    () => {
      throw away;
    },
    { breaker: { failures: 5 } },
  );
  await hear();
  await clock.advance(600_000); // all its attempts are used up
  expect(condition()?.reason).toBe(
    "actions of started wait, tried again by the next of them: the service is away",
  );
});
