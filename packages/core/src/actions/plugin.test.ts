import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";

import { Secret, Variable } from "../references.ts";
import { on } from "../rules/rule.ts";
import type { Action } from "./action.ts";
import { definePlugin, definition } from "./plugin.ts";

const chime = definePlugin({
  name: "chime",
  api: 1,
  options: z.object({
    volume: z.number().default(5),
    room: z.string(),
    token: z.instanceof(Secret),
  }),
  setup: ({ options }) => {
    expectTypeOf(options).toEqualTypeOf<{ volume: number; room: string; token: Secret }>();
    return { ring: (times: number) => `${options.room}: ${"ding ".repeat(times)}` };
  },
  actions: {
    ring: {
      input: z.object({ times: z.number().default(1), note: z.string().optional() }),
      run: ({ input, resource }) => {
        expectTypeOf(input).toEqualTypeOf<{ times: number; note?: string | undefined }>();
        return resource.ring(input.times);
      },
    },
  },
  rules: (own, options) => {
    expectTypeOf(options.room).toEqualTypeOf<string | Variable>();
    return [on("meeting.started", { id: "start", do: own.ring({ times: 2 }) })];
  },
});

const token = Secret.of("TOKEN", "t");

describe("a plugin's instance", () => {
  test("has its actions as methods, which say what is to be done and do nothing yet", () => {
    const ring = chime({ room: "lab", token }).ring({ times: 3 });
    expect(ring).toMatchObject({
      kind: "action",
      plugin: "chime",
      name: "ring",
      input: { times: 3 },
      step: "chime.ring",
    });
  });

  test("is named as its user wants, so that two of them can be told apart", () => {
    const kitchen = chime({ room: "kitchen", token }, "kitchen");
    expect(kitchen.plugin).toBe("kitchen");
    expect(kitchen.ring({})).toMatchObject({ plugin: "kitchen", step: "kitchen.ring" });
  });

  test("an action's step can be named, and named again", () => {
    const named = chime({ room: "lab", token }).ring({}, "second");
    expect(named).toMatchObject({ plugin: "chime", name: "ring", step: "second" });
  });

  test("an action that is named as it is made still knows the event's fields", () => {
    const { ring } = chime({ room: "lab", token });
    const { spec } = on("meeting.started", {
      id: "typed",
      do: ring({ note: (e) => e.payload.object.topic }, "first"),
    });
    expect(spec.do).toMatchObject({ plugin: "chime", name: "ring", step: "first" });
  });

  test("an action can be given a policy and a time limit of its own, and still knows the event's fields", () => {
    const { ring } = chime({ room: "lab", token });
    const how = { step: "first", retry: { attempts: 2 }, timeout: "5s" } as const;
    const { spec } = on("meeting.started", {
      id: "typed",
      do: [
        ring({ note: (e) => e.payload.object.topic }, how),
        ring({ note: (e) => e.payload.object.host_id }, { retry: false }),
      ],
    });
    expect(spec.do).toMatchObject([how, { step: "chime.ring", retry: false }]);
  });

  test("cannot be defined with a policy that does not hold", () => {
    const action = { input: z.object({}), run: () => {}, retry: { attempts: 0 } };
    const spec = { name: "odd", api: 1, options: z.object({}), setup: () => {} } as const;
    expect(() => definePlugin({ ...spec, actions: { ring: action } })).toThrow(
      new TypeError(
        "plugin odd: action ring: `retry.attempts` must be a whole number of 1 or more",
      ),
    );
  });

  test("brings its ready-made rules, which use the instance itself", () => {
    const [rule] = chime({ room: "lab", token }, "lab")[definition].rules;
    expect(rule).toMatchObject({ id: "start", spec: { do: { plugin: "lab", name: "ring" } } });
  });

  test("needs neither actions nor rules", () => {
    const bare = definePlugin({ name: "bare", api: 1, options: z.object({}), setup: () => {} })({});
    expect(bare[definition]).toMatchObject({ options: {}, rules: [] });
  });

  test.each(["plugin", "then"])("cannot have an action named `%s`", (name) => {
    const define = () =>
      definePlugin({
        name: "odd",
        api: 1,
        options: z.object({}),
        setup: () => {},
        actions: { [name]: { input: z.object({}), run: () => {} } },
      });
    expect(define).toThrow(new TypeError(`plugin odd: an action cannot be named \`${name}\``));
  });
});

test("types: options and inputs are those of the schemas, with variables allowed for texts", () => {
  const room = new Variable("ROOM", () => "lab");
  const instance = chime({ room, token });
  const ring: Action<unknown> = instance.ring({ note: room });
  expect(ring.input).toEqual({ note: room });
  instance.ring({ times: () => 2, note: async () => "c" });
});

// Inside a function that is never called: these are for the compiler alone.
export function refused(): void {
  // @ts-expect-error -- an option that is missing
  chime({ token });
  // @ts-expect-error -- an option of another type
  chime({ room: "lab", token, volume: "loud" });
  // @ts-expect-error -- a secret cannot be given as plain text where the schema wants it sealed
  chime({ room: "lab", token: "t" });
  // @ts-expect-error -- an input of another type
  chime({ room: "lab", token }).ring({ times: "three" });
  // @ts-expect-error -- an option of a call that there is not
  chime({ room: "lab", token }).ring({}, { retries: 3 });
  // @ts-expect-error -- a time limit in words
  chime({ room: "lab", token }).ring({}, { timeout: "5 minutes" });
  // @ts-expect-error -- an action that there is not
  chime({ room: "lab", token }).chime({});
}
