import { describe, expect, test } from "vitest";
import { z } from "zod";

import { ZoomflowError } from "../errors.ts";
import type { Source } from "../ports.ts";
import { Secret, Variable } from "../references.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import type { Schema } from "./action.ts";
import { checkOptions } from "./instance.ts";
import { definePlugin, definition, type PluginHandle, type PluginSpec } from "./plugin.ts";
import { createPlugins } from "./plugins.ts";

type Spec = Partial<PluginSpec<z.ZodObject, unknown, Record<string, Schema>>>;

function plugin(
  name: string,
  spec: Spec = {},
  options: Record<string, unknown> = {},
): PluginHandle {
  return definePlugin({ name, api: 1, options: z.object({}), setup: () => name, ...spec })(
    options as never,
  );
}

function setup(...handles: readonly PluginHandle[]) {
  const culprits: string[] = [];
  const ports = fakePorts({
    scope: {
      run(culprit, work) {
        culprits.push(culprit);
        return work();
      },
    },
  });
  const stop = new AbortController();
  const plugins = createPlugins(handles, ports);
  return { ports, plugins, stop, culprits, setUp: () => plugins.setUp(stop.signal) };
}

const hang = (): Promise<never> => new Promise(() => {});
const boom = (): never => {
  throw new Error("boom");
};

describe("a plugin's options", () => {
  const options = z.object({
    room: z.string(),
    volume: z.number().default(5),
    token: z.instanceof(Secret),
  });
  const given = { room: new Variable("ROOM", () => "lab"), token: Secret.of("TOKEN", "canary") };

  test("are checked, with defaults applied and variables resolved; secrets stay sealed", async () => {
    const checked = await checkOptions(plugin("chime", { options }, given));
    expect(checked).toEqual({ room: "lab", volume: 5, token: given.token });
  });

  test("that are wrong are told field by field", async () => {
    const wrong = plugin("chime", { options }, { ...given, volume: "loud", room: 7 });
    await expect(checkOptions(wrong)).rejects.toMatchObject({
      code: "ZF_PLUGIN_OPTIONS",
      message: expect.stringMatching(/^plugin chime: room: .+; volume: /) as string,
    });
  });

  test("whose variable is not set name the variable", async () => {
    const room = new Variable("ROOM", () => undefined);
    await expect(
      checkOptions(plugin("chime", { options }, { ...given, room })),
    ).rejects.toMatchObject({
      code: "ZF_VARIABLE_MISSING",
      message: "ROOM is not set",
    });
  });

  test("may be checked by any Standard Schema, whose issues may have no path", async () => {
    const issues = [{ message: "no" }, { message: "bad", path: ["a", { key: 0 }] }];
    const validate = (): { issues: typeof issues } => ({ issues });
    const schema: Schema = { "~standard": { version: 1, vendor: "x", validate } };
    const odd = plugin("odd");
    const handle = {
      ...odd,
      [definition]: { ...odd[definition], spec: { ...odd[definition].spec, options: schema } },
    };
    await expect(checkOptions(handle)).rejects.toMatchObject({
      message: "plugin odd: no; a.0: bad",
    });
  });
});

describe("plugins", () => {
  test("are set up side by side, named, and observed; then asked for what they have", async () => {
    const source: Source = {
      name: "bell",
      start() {},
      stop: async () => {},
      health: () => ({ ok: true, reason: "up" }),
    };
    const gate = Promise.withResolvers<string>();
    const { plugins, ports, setUp, culprits } = setup(
      plugin("slow", {
        setup: () => gate.promise,
        sources: (resource) => [{ ...source, name: String(resource) }],
      }),
      plugin("quick", { sources: () => [source] }),
      plugin("bare", { setup: () => undefined }),
    );
    const settingUp = setUp();
    await ports.clock.advance(1_000);
    gate.resolve("from slow");
    await settingUp;
    expect(ports.of("plugin.ready").map(({ plugin: name, ms }) => [name, ms])).toEqual([
      ["quick", 0],
      ["bare", 0],
      ["slow", 1_000],
    ]);
    expect(plugins.names).toEqual(["slow", "quick", "bare"]);
    expect(
      plugins.sources().map(({ name }) => name),
      "in the order of the config",
    ).toEqual(["from slow", "bell"]);
    expect(culprits).toEqual(["plugin slow", "plugin quick", "plugin bare"]);
    expect(ports.clock.pending).toBe(0);
  });

  test("log under their names", async () => {
    const { setUp, ports } = setup(
      plugin("chime", { setup: ({ log }) => log.warn({ n: 1 }, "hm") }),
    );
    await setUp();
    expect(ports.lines).toEqual([
      { level: "warn", fields: { plugin: "chime", n: 1 }, message: "hm" },
    ]);
  });

  test("are torn down side by side: one that hangs or fails keeps no other open", async () => {
    const log: string[] = [];
    const { plugins, ports, setUp } = setup(
      plugin("a", { teardown: (resource) => void log.push(`${String(resource)} down`) }),
      plugin("fails", { teardown: boom }),
      plugin("hangs", { teardown: hang }),
      plugin("none"),
    );
    await setUp();
    void plugins.tearDown();
    await settled();
    expect(log).toEqual(["a down"]);
    expect(ports.lines).toMatchObject([
      { level: "warn", message: "plugin fails failed while it closed: boom" },
    ]);
    await plugins.tearDown();
    expect(log, "once only").toEqual(["a down"]);
  });

  test("whose source cannot be made are named", async () => {
    const { plugins, setUp } = setup(plugin("bad", { sources: boom }));
    await setUp();
    expect(() => plugins.sources()).toThrow(
      expect.objectContaining({
        code: "ZF_PLUGIN_SETUP",
        message: "plugin bad could not start: boom",
      }),
    );
  });
});

describe("a plugin that cannot start", () => {
  test("is named with the reason, and those that stand are torn down", async () => {
    const log: string[] = [];
    const { setUp, ports } = setup(
      plugin("a", { teardown: () => void log.push("a down") }),
      plugin("bad", { setup: boom }),
      plugin("worse", { setup: async () => boom() }),
    );
    await expect(setUp()).rejects.toMatchObject({
      code: "ZF_PLUGIN_SETUP",
      message: "plugin bad could not start: boom",
    });
    expect(log).toEqual(["a down"]);
    expect(
      ports.lines.map(({ message }) => message),
      "the others are told as well",
    ).toEqual(["plugin worse could not start: boom"]);
  });

  test("keeps the hint of the error it threw, and says which variable is missing", async () => {
    const hinted = new ZoomflowError("ZF_ACTION_REFUSED", "no scope", {
      hint: "Add the scope chat:write.",
    });
    const unset = new Secret("SLACK_BOT_TOKEN", () => undefined);
    await expect(
      setup(plugin("a", { setup: () => Promise.reject(hinted) })).setUp(),
    ).rejects.toMatchObject({
      code: "ZF_PLUGIN_SETUP",
      hint: "Add the scope chat:write.",
      cause: hinted,
    });
    await expect(setup(plugin("a", { setup: () => unset.reveal() })).setUp()).rejects.toMatchObject(
      { code: "ZF_VARIABLE_MISSING", message: "SLACK_BOT_TOKEN is not set" },
    );
  });

  test("within 30 s is given up; what it gives later is torn down at once", async () => {
    const gate = Promise.withResolvers<string>();
    const log: unknown[] = [];
    const { setUp, ports } = setup(
      plugin("slow", { setup: () => gate.promise, teardown: (late) => void log.push(late) }),
    );
    const settingUp = setUp().catch((thrown: unknown) => thrown);
    await ports.clock.advance(30_000);
    expect(await settingUp).toMatchObject({
      code: "ZF_PLUGIN_SETUP",
      message: "plugin slow was not ready within 30 s",
    });
    gate.resolve("late");
    await settled();
    expect([log, ports.clock.pending]).toEqual([["late"], 0]);
  });

  test("before a stop is not waited for, and is told to break off", async () => {
    let heard: unknown;
    const { setUp, stop, ports } = setup(
      plugin("hangs", {
        setup: ({ signal }) => {
          signal.addEventListener("abort", () => (heard = signal.reason));
          return hang();
        },
      }),
    );
    const settingUp = setUp();
    await settled();
    stop.abort(new Error("the process stops"));
    await expect(settingUp).rejects.toMatchObject({ code: "ZF_PLUGIN_SETUP" });
    expect([heard, ports.clock.pending]).toEqual([stop.signal.reason, 0]);
  });
});
