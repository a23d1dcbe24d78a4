import { describe, expect, test } from "vitest";

import { type Chat, setup } from "../../test/executor-bench.ts";
import { ZoomflowError } from "../errors.ts";
import type { ErasedSpec } from "../rules/rule.ts";

describe("a run's actions", () => {
  test("are carried out in order, each result kept and given to the next", async () => {
    const { chat, attempt, calls, kept, ports } = await setup(({ input }) => ({
      said: input.text,
    }));
    const second = chat.say({ text: (_: unknown, { steps }) => JSON.stringify(steps) });
    const outcome = await attempt({ do: [chat.say({ text: "a" }), second] });
    expect(outcome).toEqual({ is: "done" });
    expect(calls.map(({ input }) => input.text)).toEqual(["a", '{"chat.say":{"said":"a"}}']);
    expect(kept[0]).toEqual(["chat.say", { said: "a" }]);
    expect(kept[1]?.[0]).toBe("chat.say#2");
    expect(ports.of("step.done")[0]).toMatchObject({
      step: "chat.say",
      summary: "says a",
      rule: "r",
    });
    expect(ports.clock.pending).toBe(0);
  });

  test("that an earlier attempt finished are not repeated, and their results are there", async () => {
    const { chat, attempt, calls } = await setup();
    const third = chat.say({
      text: (_: unknown, { steps, attempt: n }) => `${n} ${JSON.stringify(steps)}`,
    });
    await attempt({ do: [chat.say({}, "one"), third] }, { attempts: 1, steps: { one: null } });
    expect(calls.map(({ input, attempt: n }) => [input.text, n])).toEqual([['2 {"one":null}', 2]]);
  });

  test("cannot change the event, wherever the journal had it from: others are to see it as Zoom sent it", async () => {
    const { attempt } = await setup();
    const run = (e: { payload?: unknown }) => void Object.assign(e, { payload: "changed" });
    expect(await attempt({ run })).toMatchObject({
      is: "failed",
      error: { message: expect.stringContaining("read only") },
    });
  });

  test("get an earlier result by its step's name, and are told when there is none of it", async () => {
    const { chat, attempt, calls } = await setup(() => ({ ts: "1.2" }));
    const reply = chat.say({ text: (_: unknown, ctx) => ctx.result<{ ts: string }>("first").ts });
    expect(await attempt({ do: [chat.say({ text: "a" }, "first"), reply] })).toEqual({
      is: "done",
    });
    expect(calls[1]?.input.text).toBe("1.2");
    const slip = chat.say({ text: (_: unknown, ctx) => ctx.result("frist") });
    expect(await attempt({ do: [chat.say({ text: "a" }, "first"), slip] })).toMatchObject({
      is: "failed",
      error: { code: "ZF_RULE_FAILED", message: 'rule "r" has done no step "frist": first' },
    });
  });

  test("have an idempotency key that is the same for every attempt, and no other step's", async () => {
    const { chat, attempt, calls } = await setup();
    await attempt({ do: [chat.say({}), chat.say({})] });
    await attempt({ do: [chat.say({}), chat.say({})] }, { attempts: 1 });
    const keys = calls.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).toEqual([
      "key/r/chat.say",
      "key/r/chat.say#2",
      "key/r/chat.say",
      "key/r/chat.say#2",
    ]);
  });

  test("know when, whence, and for which run they are called", async () => {
    const { chat, attempt, ports, culprits } = await setup(({ log }) =>
      log.info({ more: 1 }, "hello"),
    );
    let seen: unknown;
    await attempt({
      do: chat.say({
        text: (_: unknown, { now, source, runId }) => ((seen = [now.getTime(), source, runId]), ""),
      }),
    });
    expect(seen).toEqual([ports.clock.now(), { name: "websocket", receivedAt: 5 }, "run-1"]);
    expect(ports.lines[0]).toEqual({
      level: "info",
      fields: { rule: "r", run: "run-1", key: "key", more: 1 },
      message: "hello",
    });
    expect(culprits).toEqual(['rule "r", step chat.say']);
  });

  test.each<[string, unknown, unknown]>([
    ["nothing", undefined, null],
    [
      "a circle",
      (() => {
        const a: Record<string, unknown> = {};
        a["a"] = a;
        return a;
      })(),
      null,
    ],
    ["a BigInt", 1n, null],
    ["a date", new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("may give %s: what is kept is plain", async (_, result, plain) => {
    const { chat, attempt, kept } = await setup(() => result);
    expect(await attempt({ do: chat.say({}) })).toEqual({ is: "done" });
    expect(kept).toEqual([["chat.say", plain]]);
  });
});

describe("whatever goes wrong is the outcome, with its culprit", () => {
  const boom = (): never => {
    throw new Error("boom");
  };

  test.each<[string, (chat: Chat) => Partial<ErasedSpec>, object]>([
    [
      "an input function that throws",
      (chat) => ({ do: chat.say({ text: boom }) }),
      { code: "ZF_RULE_FAILED", message: "`text` of chat.say threw: boom" },
    ],
    [
      "an input function that rejects",
      (chat) => ({ do: chat.say({ text: async () => boom() }) }),
      { code: "ZF_RULE_FAILED" },
    ],
    [
      "an input of another type",
      (chat) => ({ do: chat.say({ text: (() => 7) as never }) }),
      {
        code: "ZF_ACTION_INPUT",
        message: expect.stringMatching(/^chat\.say cannot take this input: text: /),
      },
    ],
    [
      "an input that is missing altogether",
      (chat) => ({ do: chat.say(null as never, "x") }),
      { code: undefined },
    ],
    [
      "an action that there is not",
      (chat) => ({ do: { ...chat.say({}), name: "shout" } }),
      { code: "ZF_ACTION_INPUT", message: "there is no action chat.shout" },
    ],
    [
      "code of the rule that throws",
      () => ({ run: boom }),
      { code: "ZF_ACTION_FAILED", message: "boom" },
    ],
    [
      "code of the rule that rejects",
      () => ({ run: async () => boom() }),
      { code: "ZF_ACTION_FAILED" },
    ],
  ])("%s", async (_, spec, error) => {
    const { chat, attempt } = await setup();
    const outcome = await attempt(spec(chat));
    expect(outcome).toMatchObject(
      (error as { code?: string }).code === undefined ? { is: "done" } : { is: "failed", error },
    );
  });

  test("an action's own error is kept, another is worth a retry", async () => {
    const refused = new ZoomflowError("ZF_ACTION_REFUSED", "no");
    for (const [thrown, error] of [
      [refused, refused],
      ["text", expect.objectContaining({ code: "ZF_ACTION_FAILED", retryable: true })],
    ] as const) {
      const { chat, attempt } = await setup(async () => {
        throw thrown as Error;
      });
      expect(await attempt({ do: chat.say({}) })).toMatchObject({ is: "failed", error });
    }
  });

  test("what follows a failed step is not done", async () => {
    const { chat, attempt, calls } = await setup(boom);
    await attempt({ do: [chat.say({}), chat.say({})], run: boom });
    expect(calls).toHaveLength(1);
  });
});

describe("a rule's own code", () => {
  test("comes after its actions, with their results and steps of its own", async () => {
    const { chat, attempt, kept } = await setup();
    const seen: unknown[] = [];
    const outcome = await attempt({
      do: chat.say({}),
      async run(event: { event: string }, { steps, step }) {
        seen.push(event.event, await step.run("count", () => 41), { ...steps });
        return "over";
      },
    });
    expect(outcome).toEqual({ is: "done" });
    expect(seen).toEqual(["meeting.started", 41, { "chat.say": "ok", count: 41 }]);
    expect(kept).toEqual([
      ["chat.say", "ok"],
      ["count", 41],
      ["run", "over"],
    ]);
  });

  test("does not repeat the steps that are done", async () => {
    const { attempt } = await setup();
    const done: string[] = [];
    const run: ErasedSpec["run"] = async (_, { step }) => {
      done.push(String(await step.run("a", () => "again")));
      done.push(String(await step.run("b", () => "b")));
    };
    await attempt({ run }, { steps: { a: "a" } });
    expect(done).toEqual(["a", "b"]);
    await attempt({ run }, { steps: { run: null } });
    expect(done).toHaveLength(2);
  });

  test.each<[string, string, string[]]>([
    ["twice the same", 'rule "r" has two steps named "a"', ["a", "a"]],
    ["that of an action", 'rule "r" has two steps named "chat.say"', ["chat.say"]],
    ["that of the code itself", 'rule "r" has two steps named "run"', ["run"]],
    ["none", 'rule "r" has a step without a name', [""]],
  ])(
    "cannot give a step a name that is taken (%s): its work would not be done",
    async (_, message, names) => {
      const { chat, attempt } = await setup();
      const run: ErasedSpec["run"] = async (_event, { step }) => {
        for (const name of names) await step.run(name, () => 1);
      };
      expect(await attempt({ do: chat.say({}), run })).toMatchObject({
        is: "failed",
        error: { code: "ZF_RULE_FAILED", retryable: false, message },
      });
    },
  );
});

describe("a journal that cannot keep a step", () => {
  test("is asked again, and the step is not done again", async () => {
    let refusals = 2;
    const keepStep = async (): Promise<void> => {
      if (refusals-- > 0) throw new Error("disk full");
    };
    const { chat, attempt, ports, calls } = await setup(undefined, { keepStep });
    const attempting = attempt({ do: [chat.say({ text: "a" }), chat.say({ text: "b" })] });
    await ports.clock.advance(2_000);
    expect(await attempting).toEqual({ is: "done" });
    expect(calls.map(({ input }) => input.text)).toEqual(["a", "b"]);
    expect(ports.of("journal.failed").map(({ doing }) => doing)).toEqual(
      Array(2).fill("recording what was done"),
    );
  });

  test("until the attempt's time is over", async () => {
    const { chat, attempt, ports } = await setup(undefined, {
      keepStep: async () => {
        throw new Error("disk full");
      },
    });
    const attempting = attempt({ do: [chat.say({}), chat.say({})], timeout: "10s" });
    await ports.clock.advance(10_000);
    expect(await attempting).toMatchObject({ is: "failed", error: { message: "disk full" } });
    expect(ports.clock.pending).toBe(0);
  });

  test("but the last one is the end of the run, which is written all the same", async () => {
    const { chat, attempt, ports } = await setup(undefined, {
      keepStep: async () => {
        throw new Error("disk full");
      },
    });
    expect(await attempt({ do: chat.say({}) })).toEqual({ is: "done" });
    expect(ports.clock.pending).toBe(0);
  });
});
