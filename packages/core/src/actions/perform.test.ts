import { describe, expect, test } from "vitest";
import { z } from "zod";

import { Secret, Variable } from "../references.ts";
import { runAction } from "../testing/run-action.ts";
import type { Schema } from "./action.ts";
import { definePlugin } from "./plugin.ts";

const input = z.object({
  text: z.string(),
  times: z.number().default(1),
  tags: z.array(z.string()).optional(),
  token: z.instanceof(Secret).optional(),
});

const echo = definePlugin({
  name: "echo",
  api: 1,
  options: z.object({}),
  setup: () => {},
  actions: { say: { input, run: (call) => call.input } },
})({});

/** The same promise, of a class that is not `Promise`. */
function bare<T>(promise: Promise<T>): Promise<T> {
  // oxlint-disable-next-line unicorn/no-thenable -- it is what is tried here
  return Object.assign(Object.create(null), { then: promise.then.bind(promise) }) as Promise<T>;
}

const room = new Variable("ROOM", () => "lab");
const token = Secret.of("TOKEN", "canary");

describe("the input of an action", () => {
  test.each<[string, () => Promise<unknown>, unknown]>([
    [
      "is taken as it is given",
      () => runAction(echo, "say", { text: "a", tags: ["b"] }),
      { text: "a", times: 1, tags: ["b"] },
    ],
    [
      "may be a function of the event, field by field",
      () => runAction(echo, "say", { text: (_, { runId }) => runId, times: async () => 2 }),
      { text: "test", times: 2 },
    ],
    [
      "may hold variables, at any depth",
      () => runAction(echo, "say", { text: room, tags: [room] }),
      { text: "lab", times: 1, tags: ["lab"] },
    ],
    [
      "may be a function that gives a variable",
      () => runAction(echo, "say", { text: () => room }),
      { text: "lab", times: 1 },
    ],
    [
      "keeps its secrets sealed",
      () => runAction(echo, "say", { text: "a", token }),
      { text: "a", times: 1, token },
    ],
    [
      "has the schema's default where a function gives nothing",
      () => runAction(echo, "say", { text: "a", times: (() => undefined) as never }),
      { text: "a", times: 1 },
    ],
  ])("%s", async (_, call, expected) => {
    expect(await call()).toEqual(expected);
  });

  test("that is not there at all is told field by field", async () => {
    await expect(runAction(echo, "say", undefined as never)).rejects.toMatchObject({
      code: "ZF_ACTION_INPUT",
      message: expect.stringContaining("echo.say cannot take this input: text: ") as string,
    });
  });

  test("is what the schema gives, also where it promises it in its own way", async () => {
    const lazy: Schema = {
      "~standard": {
        version: 1,
        vendor: "test",
        validate: (value) => bare(Promise.resolve({ value })),
      },
    };
    const slow = definePlugin({
      name: "slow",
      api: 1,
      options: z.object({}),
      setup: () => {},
      actions: { say: { input: lazy, run: (call) => call.input } },
    })({});
    expect(await runAction(slow, "say", { text: "a" })).toEqual({ text: "a" });
  });

  test("with a variable that is not set names it", async () => {
    const unset = new Variable("ROOM", () => undefined);
    for (const text of [unset, () => unset])
      await expect(runAction(echo, "say", { text })).rejects.toMatchObject({
        code: "ZF_VARIABLE_MISSING",
      });
  });

  test("with a variable that is not set is told before any function is called", async () => {
    let called = false;
    const times = async (): Promise<number> => {
      called = true;
      throw new Error("nobody would hear of it");
    };
    const text = new Variable("ROOM", () => undefined);
    await expect(runAction(echo, "say", { times, text })).rejects.toMatchObject({
      code: "ZF_VARIABLE_MISSING",
    });
    expect(called).toBe(false);
  });
});

test.each<[string, (given: { text: string }) => unknown]>([
  [
    "throws",
    () => {
      throw new Error("boom");
    },
  ],
  ["is no text", () => 7],
])("a preview that %s harms no run", async (_, preview) => {
  const odd = definePlugin({
    name: "odd",
    api: 1,
    options: z.object({}),
    setup: () => {},
    actions: {
      say: {
        input: z.object({ text: z.string() }),
        run: () => "done",
        preview: preview as () => string,
      },
    },
  })({});
  expect(await runAction(odd, "say", { text: "a" })).toBe("done");
});
