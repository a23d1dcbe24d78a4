import { describe, expect, test } from "vitest";

import { type Call, type Chat, hang, heed, setup } from "../../test/executor-bench.ts";
import { ZoomflowError } from "../errors.ts";
import type { ErasedSpec } from "../rules/rule.ts";
import { settled } from "../testing/fake-clock.ts";

describe("what takes too long", () => {
  test.each<[string, (chat: Chat) => Partial<ErasedSpec>]>([
    ["an action", (chat) => ({ do: chat.say({}) })],
    ["an input function", (chat) => ({ do: chat.say({ text: hang }) })],
    ["code of the rule", () => ({ run: hang })],
    ["a step of the rule's code", () => ({ run: (_: never, { step }) => step.run("wait", hang) })],
  ])("(%s) is aborted at the rule's timeout and not waited for", async (_, spec) => {
    const { chat, attempt, ports } = await setup(hang);
    const attempting = attempt({ ...spec(chat), timeout: "10s" });
    await ports.clock.advance(10_000);
    expect(await attempting).toMatchObject({
      is: "failed",
      error: {
        code: "ZF_ACTION_TIMEOUT",
        message: 'rule "r" took longer than 10000 ms',
        maybeDone: true,
      },
    });
    expect(ports.clock.pending).toBe(0);
  });

  test("an action's own timeout counts inside the rule's", async () => {
    const { chat, attempt, ports, calls } = await setup(heed);
    const attempting = attempt({ do: chat.put({}), timeout: "1m" });
    await ports.clock.advance(5_000);
    expect(await attempting).toMatchObject({
      error: {
        code: "ZF_ACTION_TIMEOUT",
        message: 'rule "r", step chat.put took longer than 5000 ms',
      },
    });
    expect(calls[0]?.signal.aborted).toBe(true);
    expect([ports.clock.pending, ports.of("run.late")]).toEqual([0, []]);
  });

  test("an action is not begun when its input came after the timeout", async () => {
    const { chat, attempt, ports, calls } = await setup();
    const { promise, resolve } = Promise.withResolvers<string>();
    const attempting = attempt({ do: chat.say({ text: () => promise }), timeout: "10s" });
    await ports.clock.advance(10_000);
    await attempting;
    resolve("too late");
    await settled();
    expect(calls).toEqual([]);
  });

  test("code of a rule that goes on after its timeout begins no further step and keeps none", async () => {
    const { attempt, ports, kept } = await setup();
    const gate = Promise.withResolvers<void>();
    const done: string[] = [];
    const attempting = attempt({
      timeout: "10s",
      async run(_, { step }) {
        await step.run("slow", () => gate.promise).catch(() => {});
        await step.run("next", () => void done.push("next"));
      },
    });
    await ports.clock.advance(10_000);
    await attempting;
    gate.resolve();
    await settled();
    expect([done, kept, ports.of("run.late")]).toEqual([[], [], []]);
  });
});

describe("what fails after its attempt was over", () => {
  const lateWith = async (act: (call: Call, gate: Promise<void>) => unknown) => {
    const gate = Promise.withResolvers<void>();
    const { chat, attempt, ports } = await setup((call) => act(call, gate.promise));
    const attempting = attempt({ do: chat.put({}), timeout: "1s" });
    await ports.clock.advance(1_000);
    await attempting;
    gate.resolve();
    await settled();
    return ports.of("run.late");
  };

  test("is told of, with its culprit", async () => {
    const late = await lateWith(async (_, gate) => {
      await gate;
      throw new Error("later");
    });
    expect(late).toMatchObject([
      { culprit: 'rule "r", step chat.put', error: { code: "ZF_ACTION_FAILED", message: "later" } },
    ]);
  });

  test.each<[string, (call: Call, gate: Promise<void>) => unknown]>([
    ["with the signal's reason", heed],
    [
      "as an abort of its own",
      async (_, gate) => {
        await gate;
        throw new DOMException("aborted", "AbortError");
      },
    ],
    [
      "as an abort inside an error",
      async (call) => {
        await heed(call).catch((cause: unknown) => {
          throw new ZoomflowError("ZF_ACTION_FAILED", "x", { cause });
        });
      },
    ],
  ])("only because it heeded the signal (%s) is no news", async (_, act) => {
    expect(await lateWith(act)).toEqual([]);
  });
});

describe("a stop of the process in mid-run", () => {
  const stopped = async (spec: (chat: Chat) => Partial<ErasedSpec>) => {
    const { chat, attempt, stop } = await setup(hang);
    const attempting = attempt(spec(chat));
    await settled();
    stop.abort(new Error("the process stops"));
    return attempting;
  };

  test("leaves it uncertain whether an action was done that may not be repeated", async () => {
    expect(await stopped((chat) => ({ do: chat.say({}) }))).toMatchObject({
      is: "interrupted",
      doubt: "unknowable",
      error: { message: "the process stops" },
    });
    expect(await stopped(() => ({ run: hang }))).toMatchObject({ doubt: "unknowable" });
  });

  test("lets it be repeated where the action allows that, or was not begun", async () => {
    for (const spec of [
      (chat: Chat) => ({ do: chat.put({}) }),
      (chat: Chat) => ({ do: chat.say({ text: hang }) }),
    ]) {
      const outcome = await stopped(spec);
      expect(outcome.is).toBe("interrupted");
      expect(outcome).not.toHaveProperty("doubt");
    }
  });

  test("before it begins means that nothing is done", async () => {
    const { chat, attempt, stop, calls } = await setup();
    stop.abort(new Error("the process stops"));
    const outcome = await attempt({ do: chat.say({}) });
    expect(outcome.is).toBe("interrupted");
    expect(outcome).not.toHaveProperty("doubt");
    expect(calls).toEqual([]);
  });
});
