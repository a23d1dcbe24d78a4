import { expect, test } from "vitest";
import { z } from "zod";

import { definePlugin } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { fakePorts } from "./fake-ports.ts";
import { findAction, runAction } from "./run-action.ts";

function chat() {
  const said: string[] = [];
  const instance = definePlugin({
    name: "chat",
    api: 1,
    options: z.object({ sign: z.string().default("!") }),
    setup: ({ options, log }) => {
      log.info({}, "up");
      return options.sign;
    },
    teardown: () => void said.push("down"),
    actions: {
      say: {
        input: z.object({ text: z.string(), times: z.number().default(1) }),
        run({ input, resource, idempotencyKey, attempt, signal }) {
          signal.throwIfAborted();
          if (input.text === "refuse") throw new ZoomflowError("ZF_ACTION_REFUSED", "not that");
          said.push(input.text.repeat(input.times) + resource);
          return { idempotencyKey, attempt };
        },
        find: ({ input, since }) => `${input.text} since ${since}`,
      },
      ask: { input: z.object({}), run: () => {} },
    },
  })({});
  return { instance, said };
}

test("an action is called as a rule would call it, between set-up and tear-down", async () => {
  const { instance, said } = chat();
  const ports = fakePorts();
  const given = await runAction(instance, "say", { text: (_, { runId }) => runId }, { ports });
  expect(given).toEqual({ idempotencyKey: "test", attempt: 1 });
  expect(said).toEqual(["test!", "down"]);
  expect(ports.lines).toEqual([{ level: "info", fields: { plugin: "chat" }, message: "up" }]);
});

test("an action can be asked whether an earlier call was done", async () => {
  const { instance, said } = chat();
  expect(await findAction(instance, "say", { text: "a" }, { since: 7 })).toBe("a since 7");
  const ports = fakePorts();
  const now = await findAction(instance, "say", { text: "a" }, { ports });
  expect(now).toBe(`a since ${ports.clock.now()}`);
  await expect(findAction(instance, "ask", {})).rejects.toMatchObject({
    code: "ZF_ACTION_UNCERTAIN",
    message: "chat.ask has no `find`",
  });
  expect(said).toEqual(["down", "down", "down"]);
});

test("event, steps, attempt, key and signal can be chosen", async () => {
  const { instance, said } = chat();
  const event = { event: "user.created" };
  const overrides = { event, steps: { a: "A" }, attempt: 3, idempotencyKey: "k" };
  const text = (e: unknown, { steps }: { steps: Readonly<Record<string, unknown>> }) =>
    JSON.stringify([e, steps]);
  expect(await runAction(instance, "say", { text }, overrides)).toEqual({
    idempotencyKey: "k",
    attempt: 3,
  });
  expect(said[0]).toBe('[{"event":"user.created"},{"a":"A"}]!');
  const signal = AbortSignal.abort(new Error("over"));
  await expect(runAction(instance, "say", { text: "x" }, { signal })).rejects.toThrow("over");
});

test("its faults are those that a run would have, and it is torn down all the same", async () => {
  const { instance, said } = chat();
  await expect(runAction(instance, "say", { text: "refuse" })).rejects.toMatchObject({
    code: "ZF_ACTION_REFUSED",
  });
  await expect(runAction(instance, "say", { text: 7 as never })).rejects.toMatchObject({
    code: "ZF_ACTION_INPUT",
  });
  expect(said).toEqual(["down", "down"]);
});

// Inside a function that is never called: these are for the compiler alone.
export async function refused(): Promise<void> {
  const { instance } = chat();
  // @ts-expect-error -- an action that there is not
  await runAction(instance, "shout", { text: "x" });
  // @ts-expect-error -- an input that is missing
  await runAction(instance, "say", {});
  // @ts-expect-error -- an input of another type
  await runAction(instance, "say", { text: 7 });
}
