import { ZoomflowError } from "@zoomflow/core";
import type { Log } from "@zoomflow/core/ports";
import { fakePorts } from "@zoomflow/core/testing";
import { describe, expect, test } from "vitest";

import { createKeeper } from "./keeper.ts";
import type { PluginThreadEvents } from "./plugin-thread.ts";
import type { Order, Word } from "./protocol.ts";

const never = new AbortController().signal;

/** A keeper whose threads do nothing by themselves. */
function setup() {
  const ports = fakePorts();
  const threads: {
    readonly orders: Order[];
    killed: boolean;
    readonly events: PluginThreadEvents;
  }[] = [];
  const keeper = createKeeper(
    {
      task: { plugin: "chat", directory: "/", file: "c.ts", digest: "", memoryMb: 64 },
      log: ports.log,
      culprit: () => 'rule "r", step post',
      startThread(_, events) {
        const thread = { orders: [] as Order[], killed: false, events };
        threads.push(thread);
        return {
          tell: (order) => void thread.orders.push(order),
          kill: () => void (thread.killed = true),
        };
      },
    },
    ports,
  );
  const now = () => {
    const thread = threads.at(-1);
    if (thread === undefined) throw new Error("there is no thread");
    return thread;
  };
  const say = (word: Word): void => now().events.said(word);
  const up = async () => {
    const begun = keeper.begin();
    say({ is: "ready" });
    await begun;
  };
  const call = (signal = never, log: Log = ports.log, input: unknown = {}) => {
    const rest = { idempotencyKey: "k", runId: "r1", step: "post", attempt: 1 };
    return keeper.call({ ...rest, what: "run", action: "post", input, log }, signal);
  };
  return { keeper, ports, clock: ports.clock, threads, now, say, up, call };
}

describe("a plugin in a thread of its own", () => {
  test("is asked, and its answer is what the journal would keep", async () => {
    const { up, call, say, now } = setup();
    await up();
    const given = call();
    expect(now().orders).toMatchObject([{ is: "call", id: 1, culprit: 'rule "r", step post' }]);
    say({ is: "gave", id: 1, json: '{"ts":"1"}' });
    expect(await given).toEqual({ ts: "1" });
    const nothing = call();
    say({ is: "gave", id: 2, json: "" });
    expect(await nothing).toBeUndefined();
  });

  test("throws what it threw there, with all that it says", async () => {
    const { up, call, say } = setup();
    await up();
    const given = call();
    const error = { code: "ZF_ACTION_REFUSED", message: "no such channel", hint: "h" } as const;
    say({ is: "threw", id: 1, error });
    await expect(given).rejects.toMatchObject(error);
  });

  test("writes its lines to the log of the call, or to its own", async () => {
    const { up, call, say, ports } = setup();
    await up();
    const said: string[] = [];
    const line = (message: string) => ({ level: "info", fields: '{"a":1}', message }) as const;
    const log = { ...ports.log, info: (_: object, message: string) => void said.push(message) };
    void call(never, log);
    say({ is: "log", id: 1, line: line("of the call") });
    say({ is: "log", id: undefined, line: line("of its own") });
    say({ is: "log", id: 99, line: line("of one that is over") });
    expect(said).toEqual(["of the call"]);
    expect(ports.lines.map(({ message }) => message)).toEqual([
      "of its own",
      "of one that is over",
    ]);
  });

  test("that fails on its own, later, is told of with its culprit", async () => {
    const { up, say, ports } = setup();
    await up();
    say({ is: "stray", culprit: 'rule "x"', error: { message: "a" } });
    say({ is: "stray", culprit: undefined, error: { message: "b" } });
    expect(ports.of("run.late")).toMatchObject([
      { culprit: 'rule "x"', error: { message: "a" } },
      { culprit: "plugin chat", error: { message: "b" } },
    ]);
  });

  test("cannot be given what cannot be sent", async () => {
    const { up, call, now } = setup();
    await up();
    const clone = (order: Order): void => void structuredClone(order);
    now().orders.push = (order) => (clone(order), 0);
    await expect(call(never, undefined, { text: () => "late" })).rejects.toMatchObject({
      code: "ZF_ACTION_INPUT",
    });
  });
});

describe("a thread with calls under way", () => {
  test("that does not answer is degraded before its action's time is over, and not ended", async () => {
    const { up, call, now, say, keeper, clock } = setup();
    await up();
    const given = call();
    await clock.advance(8_000);
    expect(now().orders.at(-1)).toEqual({ is: "ping" });
    expect(keeper.condition()).toMatchObject({ degraded: true });
    expect(keeper.condition()?.reason).toContain('rule "r", step post');
    expect(now().killed).toBe(false);
    say({ is: "pong" });
    expect(keeper.condition()).toBeUndefined();
    say({ is: "gave", id: 1, json: "1" });
    expect(await given).toBe(1);
    await clock.advance(3_000);
    expect(clock.pending).toBe(0);
  });
});

describe("a call that is to end", () => {
  test("is told so, and a thread that hears it goes on", async () => {
    const { up, call, say, now, clock } = setup();
    await up();
    const abort = new AbortController();
    const given = call(abort.signal);
    abort.abort(new ZoomflowError("ZF_ACTION_TIMEOUT", "too long"));
    expect(now().orders.at(-1)).toMatchObject({ is: "abort", id: 1 });
    say({ is: "aborted", id: 1 });
    await clock.advance(60_000);
    expect(now().killed).toBe(false);
    say({ is: "threw", id: 1, error: { message: "aborted" } });
    await expect(given).rejects.toThrow("aborted");
  });

  test("in a thread that does not hear it is ended with its thread: it spins", async () => {
    const { up, call, now, clock, ports } = setup();
    await up();
    const abort = new AbortController();
    const given = call(abort.signal);
    const other = call();
    abort.abort(new Error("too long"));
    await clock.advance(2_000);
    expect(now().killed).toBe(true);
    now().events.ended(1, undefined);
    for (const one of [given, other])
      await expect(one).rejects.toMatchObject({ code: "ZF_PLUGIN_CRASHED", maybeDone: true });
    expect(ports.of("plugin.crashed")).toMatchObject([
      { plugin: "chat", culprits: ['rule "r", step post'], waitMs: 750 },
    ]);
  });

  test("in a thread that cannot even be ended is given up, and its plugin waits for a restart", async () => {
    const { up, call, clock, keeper, threads } = setup();
    await up();
    const abort = new AbortController();
    const given = call(abort.signal);
    abort.abort(new Error("too long"));
    const refused = given.catch((thrown: unknown) => thrown);
    await clock.advance(120_000);
    expect(await refused).toMatchObject({ code: "ZF_PLUGIN_CRASHED" });
    expect(keeper.condition()).toMatchObject({ degraded: true });
    expect(keeper.condition()?.hint).toContain("Start zoomflow again");
    await expect(call()).rejects.toMatchObject({ code: "ZF_ACTION_POSTPONED" });
    await keeper.tearDown();
    expect(threads).toHaveLength(1);
  });

  test("that has ended before is not sent at all", async () => {
    const { up, call, now } = setup();
    await up();
    await expect(call(AbortSignal.abort(new Error("over")))).rejects.toThrow("over");
    expect(now().orders).toEqual([]);
  });
});

describe("a thread that has ended", () => {
  test.each<[string, Word | undefined, number, unknown, string]>([
    ["by itself", undefined, 3, undefined, "ended by itself with exit code 3"],
    [
      "for want of memory",
      undefined,
      1,
      Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" }),
      "needed more than its 64 MB of memory",
    ],
    [
      "for want of room for buffers",
      { is: "overfull" },
      0,
      undefined,
      "buffers of more than its 64 MB",
    ],
    ["of something else", undefined, 1, new Error("odd"), "failed: odd"],
  ])("(%s) says why, and another one begins", async (_, word, code, thrown, why) => {
    const { up, say, now, keeper, threads, clock, ports } = setup();
    await up();
    if (word !== undefined) say(word);
    now().events.ended(code, thrown);
    expect(keeper.condition()).toMatchObject({ degraded: true, code: "ZF_PLUGIN_CRASHED" });
    expect(keeper.condition()?.reason).toContain(why);
    await expect(keeper.health(never)).rejects.toThrow(why);
    await clock.advance(750);
    expect(threads).toHaveLength(2);
    say({ is: "ready" });
    expect(keeper.condition()).toBeUndefined();
    expect(ports.of("plugin.ready")).toHaveLength(1);
  });

  test("keeps calls waiting, without an attempt, until there is another", async () => {
    const { up, call, now, say, clock } = setup();
    await up();
    now().events.ended(1, undefined);
    const postponed = { code: "ZF_ACTION_POSTPONED", retryAfterMs: 750 };
    await expect(call()).rejects.toMatchObject(postponed);
    await clock.advance(750);
    const given = call();
    say({ is: "ready" });
    await clock.advance(0);
    say({ is: "gave", id: 1, json: "1" });
    expect(await given).toBe(1);
  });

  test("again and again begins after longer and longer waits, and not before", async () => {
    const { up, now, say, clock, ports } = setup();
    await up();
    for (let n = 0; n < 8; n++) {
      now().events.ended(1, undefined);
      await clock.advance(60_000);
      say({ is: "ready" });
    }
    const waits = ports.of("plugin.crashed").map(({ waitMs = 0 }) => waitMs);
    expect(waits.slice(0, 4)).toEqual([750, 1_500, 3_000, 6_000]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
  });

  test("after a minute in which all went well counts as the first", async () => {
    const { up, now, clock, ports, say } = setup();
    await up();
    now().events.ended(1, undefined);
    await clock.advance(750);
    say({ is: "ready" });
    await clock.advance(60_000);
    now().events.ended(1, undefined);
    expect(ports.of("plugin.crashed").map(({ waitMs }) => waitMs)).toEqual([750, 750]);
  });

  test("whose next one cannot be set up is told of, and tried again", async () => {
    const { up, now, say, clock, keeper, threads } = setup();
    await up();
    now().events.ended(1, undefined);
    await clock.advance(750);
    say({ is: "refused", error: { message: "no token" } });
    now().events.ended(0, undefined);
    expect(keeper.condition()?.reason).toContain("could not start again: no token");
    await clock.advance(1_500);
    expect(threads).toHaveLength(3);
  });
});

describe("the first start, and the end", () => {
  test("a set-up that is refused is told to who wants it, and not repeated", async () => {
    const { keeper, say, now, threads, clock } = setup();
    const begun = keeper.begin();
    say({ is: "refused", error: { message: "no token", code: "ZF_VARIABLE_MISSING" } });
    now().events.ended(0, undefined);
    await expect(begun).rejects.toMatchObject({ code: "ZF_VARIABLE_MISSING" });
    await clock.advance(120_000);
    expect(threads).toHaveLength(1);
  });

  test("torn down, it may close what it has open; what takes too long is ended", async () => {
    const { keeper, up, now, clock } = setup();
    await up();
    const down = keeper.tearDown();
    expect(now().orders).toEqual([{ is: "end" }]);
    await clock.advance(4_000);
    expect(now().killed).toBe(true);
    now().events.ended(1, undefined);
    await down;
    expect(clock.pending).toBe(0);
  });

  test("torn down while it is down, nothing begins any more", async () => {
    const { keeper, up, now, threads, clock } = setup();
    await up();
    now().events.ended(1, undefined);
    await keeper.tearDown();
    await clock.advance(120_000);
    expect(threads).toHaveLength(1);
  });
});
