import { expect, test } from "vitest";
import { z } from "zod";

import { Variable } from "../references.ts";
import type { Action } from "./action.ts";
import { checkInput } from "./check-input.ts";
import { definePlugin } from "./plugin.ts";

const chat = definePlugin({
  name: "chat",
  api: 1,
  options: z.object({}),
  setup: () => ({}),
  actions: {
    post: {
      input: z
        .object({
          channel: z.string(),
          text: z.string().optional(),
          blocks: z.array(z.any()).optional(),
        })
        .refine(({ text, blocks }) => text !== undefined || blocks !== undefined, "needs a text"),
      run: () => {},
    },
    shout: {
      input: {
        "~standard": {
          version: 1,
          vendor: "test",
          validate(): never {
            throw new Error("schemas do not throw");
          },
        },
      },
      run: () => {},
    },
  },
})({});

const look = (input: object, name = "post"): ReturnType<typeof checkInput> => {
  const action = { kind: "action", plugin: "chat", name, input, step: "x" } as Action<never>;
  return checkInput(action, [chat]);
};

const later = (): string => "x";
const unset = new Variable("CHANNEL", () => undefined);

test("what every call would fail for is certain", async () => {
  expect(await look({ chanel: "#x", text: "x" })).toEqual({
    certain: true,
    message: expect.stringMatching(/^gives chat\.post what it cannot take: channel: .*string/),
  });
  expect(await look({ channel: "#x" })).toMatchObject({
    certain: true,
    message: expect.stringContaining("needs a text"),
  });
});

test("beside a function it is not, and what the function gives is not judged", async () => {
  expect(await look({ chanel: "#x", text: later })).toMatchObject({ certain: false });
  expect(await look({ channel: later, text: "x" })).toBeUndefined();
  expect(await look({ channel: "#x", text: later })).toBeUndefined();
});

test("what is sound, unset, unknown or unable to tell is left alone", async () => {
  expect(await look({ channel: new Variable("C", () => "#x"), text: "x" })).toBeUndefined();
  expect(await look({ channel: unset })).toBeUndefined();
  expect(await look({}, "whisper")).toBeUndefined();
  expect(await look({}, "shout")).toBeUndefined();
});
