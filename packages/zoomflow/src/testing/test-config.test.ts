import { on } from "@zoomflow/core";
import { expect, test } from "vitest";

import { chatPlugin, type Told } from "../../test/chat.ts";
import { defineConfig, secret } from "../index.ts";
import { testConfig } from "./test-config.ts";

const told: Told = { lines: [] };
const chat = chatPlugin(told)({ token: secret("CHAT_TOKEN") });

const allHands = on("meeting.started", {
  id: "all-hands",
  when: { object: { topic: /all[- ]hands/i } },
  do: chat.post({ channel: "#general", text: (e) => `${e.payload.object.topic} has started` }),
});
const config = defineConfig({ plugins: [chat], rules: [allHands] });

test("a rule that takes an event shows what its action would have been given, and does nothing", async () => {
  const t = testConfig(config);
  const event = await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(event.payload.object.topic).toBe("All hands");
  expect(t.calls).toMatchObject([
    {
      action: "chat.post",
      input: { channel: "#general", text: "All hands has started" },
      rule: "all-hands",
      step: "chat.post",
      attempt: 1,
      result: null,
    },
  ]);
  expect(t.runs).toMatchObject([{ rule: "all-hands", state: "done", event, attempts: 1 }]);
  expect(told.lines).toEqual([]);
});

test("what an action was given is typed by the action", async () => {
  const t = testConfig(config);
  await t.emit("meeting.started", { object: { topic: "all-hands" } });
  const [call] = t.callsOf(chat.post);
  const channel: string | undefined = call?.input.channel;
  expect(channel).toBe("#general");
  // @ts-expect-error the action has no such field
  expect(call?.input.chanel).toBeUndefined();
  // @ts-expect-error Zoom sends no such field
  await t.emit("meeting.started", { object: { topics: "x" } });
});

test("a rule alone is tested without its plugin, or with it where its input is to be checked", async () => {
  const bad = on("meeting.started", { id: "bad", do: chat.post({ channel: "general" }) });
  const loose = testConfig(bad);
  await loose.emit("meeting.started");
  expect(loose.callsOf("chat.post")).toMatchObject([{ input: { channel: "general" } }]);
  const strict = testConfig([bad], { plugins: [chat] });
  await expect(strict.emit("meeting.started")).rejects.toMatchObject({ code: "ZF_ACTION_INPUT" });
  expect(strict.runs).toMatchObject([{ state: "dead", error: { code: "ZF_ACTION_INPUT" } }]);
  await strict.clock.advance("1h"); // a fault is told once
});

test("faults of a rule fail the test, or are kept for it to look at", async () => {
  const throws = on("meeting.*", {
    id: "throws",
    when: () => {
      throw new Error("no good");
    },
    run: () => {},
  });
  await expect(testConfig(throws).emit("meeting.ended")).rejects.toMatchObject({
    code: "ZF_RULE_FAILED",
  });
  const t = testConfig(throws, { faults: "keep" });
  await t.emit("meeting.ended");
  expect(t.faults).toMatchObject([{ code: "ZF_RULE_FAILED" }]);
  expect(t.why("throws")).toContain("no good");
});

test("a config with wrong rules is refused, whatever it has of Zoom", () => {
  const twice = { plugins: [chat], rules: [allHands, allHands] };
  expect(() => testConfig(twice)).toThrow(expect.objectContaining({ code: "ZF_CONFIG_INVALID" }));
});

test("events that are emitted alike are two, and one that is delivered again is known", async () => {
  const t = testConfig(config);
  const first = await t.emit("meeting.started", { object: { topic: "All hands" } });
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(t.runs).toHaveLength(2);
  await t.deliver(first);
  expect(t.runs).toHaveLength(2);
  expect(t.why("all-hands")).toContain("known already");
});

test("a field can be taken away, and a list is given as a whole", async () => {
  const t = testConfig(on("*", { id: "any", run: () => {} }));
  const one = await t.emit("meeting.started", { object: { topic: undefined } });
  expect("topic" in one.payload.object).toBe(false);
  const late = await t.emit("meeting.ended", {}, { ago: "1h" });
  expect(late.event_ts).toBe(t.clock.now() - 3_600_000);
  await t.deliver({ event: "meeting.brand_new", payload: { x: 1 } });
  expect(t.runs.map(({ event }) => event.event)).toEqual([
    "meeting.started",
    "meeting.ended",
    "meeting.brand_new",
  ]);
});

test("a rule that does not take an event says why", async () => {
  const t = testConfig([allHands, on("webinar.*", { id: "off", enabled: false, run: () => {} })]);
  expect(() => t.why("all-hands")).toThrow(expect.objectContaining({ code: "ZF_USAGE" }));
  const started = await t.emit("meeting.started", { object: { topic: "Retro" } });
  expect(t.why("all-hands")).toMatch(/"all-hands" does not take it: .*topic.*Retro/);
  await t.emit("webinar.started");
  expect(t.why("all-hands")).toBe('"all-hands" is for other events: meeting.started');
  expect(t.why("off")).toBe('"off" is off');
  expect(t.why("all-hands", started)).toContain("does not take it");
  expect(() => t.why("all-hand")).toThrow(
    expect.objectContaining({ hint: 'Did you mean "all-hands"?' }),
  );
});

test("slips in a test are told instead of testing nothing", async () => {
  const usage = expect.objectContaining({ code: "ZF_USAGE" });
  expect(() => testConfig(config, { allow: ["chat.pots"] })).toThrow(usage);
  expect(() => testConfig(config, { fakes: { "mail.send": () => null } })).toThrow(usage);
  expect(() => testConfig(config, { pieces: { "all-hand": {} } })).toThrow(usage);
  expect(() => testConfig(config, { now: "tomorrow" })).toThrow(usage);
  const t = testConfig(config, { now: "2026-03-02T09:00:00Z" });
  expect(t.clock.now()).toBe(Date.UTC(2026, 2, 2, 9));
  expect(() => t.callsOf("chat.pots")).toThrow(usage);
  expect(() => t.fail("chat.pots", "x")).toThrow(usage);
  await expect(t.clock.advance("soon" as "1s")).rejects.toEqual(usage);
  await t.stop();
  await t.stop();
  await expect(t.emit("meeting.started")).rejects.toEqual(usage);
});

test("a test that never began stops at once, and plugins can be added to a config", async () => {
  const t = testConfig({ rules: [allHands] }, { plugins: [chat] });
  await t.stop();
  expect(t.runs).toEqual([]);
  expect(() => testConfig({ rules: [allHands] })).toThrow(
    expect.objectContaining({ code: "ZF_CONFIG_INVALID" }),
  );
  expect(() => testConfig(config, { allow: ["fax.transmit"] })).toThrow(
    expect.objectContaining({ hint: "There are chat.post, chat.ping." }),
  );
});

test("what a rule remembers between its events is tried by letting time go on", async () => {
  const rules = [
    on("meeting.started", {
      id: "settled",
      debounce: { quiet: "10s" },
      do: chat.post({ channel: "#general", text: (e) => e.payload.object.topic }),
    }),
    on("meeting.started", {
      id: "once",
      once: { within: "1h" },
      do: chat.post({ channel: "#general", text: (e) => e.payload.object.topic }),
    }),
  ];
  const t = testConfig(defineConfig({ plugins: [chat], rules }));
  await t.emit("meeting.started", { object: { uuid: "m", topic: "a" } });
  await t.emit("meeting.started", { object: { uuid: "m", topic: "b" } });
  expect(t.callsOf(chat.post).map(({ rule, input }) => [rule, input.text])).toEqual([
    ["once", "a"],
  ]);
  await t.clock.advance("10s");
  expect(t.callsOf(chat.post).at(-1)).toMatchObject({ rule: "settled", input: { text: "b" } });
  const once = t.runs.filter(({ rule }) => rule === "once");
  expect(once.map(({ state }) => state)).toEqual(["done", "dropped"]);
  expect(once[1]?.reason).toMatch(/^once within 1h: /);
});
