import { describe, expect, test } from "vitest";
import { z } from "zod";

import { createInstance, type Instance } from "../actions/instance.ts";
import { definePlugin, type PluginSpec } from "../actions/plugin.ts";
import { ZoomflowError } from "../errors.ts";
import { settled } from "../testing/fake-clock.ts";
import { fakePorts } from "../testing/fake-ports.ts";
import { createPluginWatch } from "./plugin-watch.ts";

const refused = new ZoomflowError("ZF_ACTION_REFUSED", "Slack does not accept the token", {
  hint: "Compare the token.",
});
const hang = (): Promise<never> => new Promise(() => {});

type HealthOf = PluginSpec<z.ZodObject, string, never>["health"];

async function setup(healths: Record<string, HealthOf>) {
  const ports = fakePorts();
  const stand = async (name: string, health: HealthOf): Promise<[string, Instance]> => {
    const options = z.object({});
    const said = health === undefined ? {} : { health };
    const handle = definePlugin({ name, api: 1, options, setup: () => name, ...said })({});
    const instance = createInstance(handle, ports);
    await instance.setUp(new AbortController().signal);
    return [name, instance];
  };
  const all = Object.entries(healths).map(([name, health]) => stand(name, health));
  let instances = new Map(await Promise.all(all));
  const watch = createPluginWatch(() => instances, ports);
  return {
    ports,
    watch,
    stand,
    clock: ports.clock,
    health: () => Object.fromEntries(watch.health()),
    async become(next: readonly (readonly [string, Instance])[]) {
      instances = new Map(next);
      watch.follow();
      await settled();
    },
    instances: () => instances,
  };
}

describe("a plugin under watch", () => {
  test("is asked at once and every 20 s, and told of when that changes", async () => {
    let wrong: ZoomflowError | undefined = refused;
    let asked = 0;
    const chat = (): void => {
      asked++;
      if (wrong !== undefined) throw wrong;
    };
    const { ports, watch, clock, health } = await setup({ chat });
    expect(health()).toEqual({ "plugin:chat": { ok: true, reason: "not asked yet" } });
    watch.follow();
    await settled();
    expect(health()).toEqual({
      "plugin:chat": {
        ok: true,
        degraded: true,
        reason: "Slack does not accept the token",
        hint: "Compare the token.",
        code: "ZF_ACTION_REFUSED",
      },
    });
    await clock.advance(20_000);
    expect([asked, ports.of("plugin.unhealthy").length]).toEqual([2, 1]);
    wrong = undefined;
    await clock.advance(20_000);
    expect(health()).toEqual({ "plugin:chat": { ok: true, reason: "its service can be used" } });
    await clock.advance(20_000);
    expect(ports.of("plugin.recovered")).toEqual([{ is: "plugin.recovered", plugin: "chat" }]);
    wrong = new ZoomflowError("ZF_ACTION_REFUSED", "not in #ops", { hint: "Invite the bot." });
    await clock.advance(20_000);
    expect(ports.of("plugin.unhealthy")).toHaveLength(2);
    watch.stop();
    expect(clock.pending).toBe(0);
  });

  test("that says nothing of itself is well, and never asked", async () => {
    const { watch, clock, health } = await setup({ quiet: undefined });
    watch.follow();
    await settled();
    expect(clock.pending).toBe(0);
    expect(health()).toMatchObject({ "plugin:quiet": { ok: true } });
  });

  test("that does not answer is told of, and asked nothing more meanwhile", async () => {
    let asked = 0;
    const stuck = (): Promise<never> => {
      asked++;
      return hang();
    };
    const { watch, ports, clock, health } = await setup({ stuck });
    watch.follow();
    await clock.advance(10_000);
    expect(health()["plugin:stuck"]).toMatchObject({
      degraded: true,
      reason: "plugin stuck did not say within 10 s whether its service can be used",
      code: "ZF_ACTION_TIMEOUT",
    });
    await clock.advance(60_000);
    expect(asked).toBe(1);
    expect(ports.of("plugin.unhealthy").at(-1)?.error.hint).toContain("mend the plugin");
    watch.stop();
  });

  test("does not hold up the others, and they do not wait for it", async () => {
    let asked = 0;
    const { watch, clock } = await setup({ stuck: hang, well: () => void asked++ });
    watch.follow();
    await clock.advance(100_000);
    expect(asked).toBe(6);
    watch.stop();
  });

  test("is left alone for as long as its service asks, and not called unwell for that", async () => {
    let asked = 0;
    const busy = (): never => {
      asked++;
      throw new ZoomflowError("ZF_ACTION_POSTPONED", "slow down", { retryAfterMs: 120_000 });
    };
    const { watch, ports, clock, health } = await setup({ busy });
    watch.follow();
    await clock.advance(119_000);
    expect([asked, health()["plugin:busy"]?.degraded]).toEqual([1, undefined]);
    await clock.advance(2_000);
    expect(asked).toBe(2);
    expect(ports.of("plugin.unhealthy")).toEqual([]);
    watch.stop();
  });

  test("that is gone with a reload is asked no more, and one that came is", async () => {
    const asked: string[] = [];
    const says = (name: string) => (): void => void asked.push(name);
    const all = await setup({ stays: says("stays"), goes: says("goes") });
    all.watch.follow();
    await settled();
    const [stays] = all.instances();
    await all.become([stays!, await all.stand("comes", says("comes"))]);
    expect(asked).toEqual(["stays", "goes", "comes"]);
    await all.clock.advance(20_000);
    expect(asked.slice(3).toSorted()).toEqual(["comes", "stays"]);
    expect(Object.keys(all.health())).toEqual(["plugin:stays", "plugin:comes"]);
    all.watch.stop();
    all.watch.follow();
    expect(all.clock.pending).toBe(0);
  });

  test("says nothing of a question that the stop broke off", async () => {
    const { watch, ports, clock } = await setup({ slow: hang });
    watch.follow();
    await settled();
    watch.stop();
    await settled();
    expect([ports.of("plugin.unhealthy"), clock.pending]).toEqual([[], 0]);
  });
});
