import { definePlugin, on, type Schema, ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { chatPlugin, type Told } from "../../test/chat.ts";
import { defineConfig, env, secret } from "../index.ts";
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

test("fakes give results to later steps, and see what they were given", async () => {
  const rule = on("meeting.started", {
    id: "two",
    do: [
      chat.post({ channel: "#a" }, "first"),
      chat.post({ channel: "#b", text: (_, ctx) => ctx.result<{ id: string }>("first").id }),
    ],
  });
  const t = testConfig(rule, {
    plugins: [chat],
    fakes: { "chat.post": ({ channel }: { channel: string }) => ({ id: `in ${channel}` }) },
  });
  await t.emit("meeting.started");
  expect(t.callsOf("chat.post").map(({ input, step }) => [step, input["text"]])).toEqual([
    ["first", undefined],
    ["chat.post", "in #a"],
  ]);
  expect(t.runs[0]?.steps).toEqual({ first: { id: "in #a" }, "chat.post": { id: "in #b" } });
});

test("an action that is allowed is done, with its plugin set up; the others of it are not", async () => {
  const real: Told = { lines: [] };
  const chat = chatPlugin(real)({ token: secret("CHAT_TOKEN") });
  const rule = on("meeting.started", {
    id: "both",
    do: [chat.post({ channel: "#a" }), chat.ping({ channel: "#a" })],
  });
  {
    await using t = testConfig(
      { plugins: [chat], rules: [rule] },
      { allow: ["chat.post"], variables: { CHAT_TOKEN: "t-1" } },
    );
    await t.emit("meeting.started");
    expect(t.calls.map(({ action, result }) => [action, result])).toEqual([
      ["chat.post", { id: "real" }],
      ["chat.ping", null],
    ]);
  }
  expect(real.lines).toEqual(["set up with t-1", "post #a", "torn down"]);
});

test("variables are placeholders by name, unless the test sets them or the config has a fallback", async () => {
  const key = secret("WEBHOOK_KEY");
  const rule = on("meeting.started", {
    id: "vars",
    when: { object: { host_id: env("HOST"), topic: env("TOPIC", "Standup") } },
    do: chat.post({ channel: env("CHANNEL"), text: env("WEBHOOK_URL") }),
    run: () => key.reveal(),
  });
  const t = testConfig(rule, { variables: { CHANNEL: "#set", HOST: "h1" } });
  await t.emit("meeting.started", { object: { host_id: "h1", topic: "Standup" } });
  expect(t.calls).toMatchObject([{ input: { channel: "#set", text: "https://webhook-url.test" } }]);
  expect(t.runs[0]?.steps["run"]).toBe("WEBHOOK_KEY");
});

test("time passes only when it is told to, and a failing action is tried again in it", async () => {
  const t = testConfig(config);
  t.fail("chat.post", "overloaded", { times: 2 });
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(t.runs).toMatchObject([{ state: "retrying", dueAt: t.clock.now() + 500 }]);
  await t.clock.advance("10m");
  expect(t.runs).toMatchObject([{ state: "done", attempts: 3 }]);
  expect(t.calls.map(({ attempt, at }) => [attempt, at - (t.clock.now() - 600_000)])).toEqual([
    [1, 0],
    [2, 500],
    [3, 1_500],
  ]);
});

test("a run that fails for good, and one whose action does not answer", async () => {
  const t = testConfig(config);
  t.fail(chat.post, "gone", { times: Infinity });
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  await t.clock.advance("1h");
  expect(t.runs).toMatchObject([{ state: "dead", attempts: 5 }]);
  expect(t.why("all-hands")).toMatch(/its run is dead: gone \(ZF_ACTION_FAILED\)/);

  const slow = testConfig(config);
  slow.hang("chat.post");
  await slow.emit("meeting.started", { object: { topic: "All hands" } });
  expect(slow.runs).toMatchObject([{ state: "running" }]);
  await slow.clock.advance("30s");
  expect(slow.runs).toMatchObject([{ state: "uncertain" }]);
});

test("code that waits for real time is waited for, and code that hangs is not for long", async () => {
  const rule = on("meeting.started", {
    id: "own",
    run: async (e) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (e.payload.object.topic === "hang") await new Promise(() => {});
      return "over";
    },
  });
  const t = testConfig(rule, { patience: 50 });
  await t.emit("meeting.started");
  expect(t.runs).toMatchObject([{ state: "done", steps: { run: "over" } }]);
  await t.emit("meeting.started", { object: { topic: "hang", uuid: "other" } });
  expect(t.runs).toMatchObject([{ state: "done" }, { state: "running" }]);
});

test("what a rule sleeps for and waits for comes with the clock and with events", async () => {
  const rule = on("meeting.started", {
    id: "left-running",
    run: async (e, { step }) => {
      const { uuid } = e.payload.object;
      const where = { object: { uuid } };
      const ended = await step.waitFor("end", { event: "meeting.ended", where, timeout: "4h" });
      await step.sleep("rest", "10m");
      return step.run("tell", () => (ended === null ? "still runs" : "ended"));
    },
  });
  const t = testConfig(rule);
  await t.emit("meeting.started", { object: { uuid: "a" } });
  await t.emit("meeting.started", { object: { uuid: "b" } });
  await t.clock.advance("1h");
  await t.emit("meeting.ended", { object: { uuid: "a" } });
  await t.clock.advance("10m");
  expect(t.runs).toMatchObject([{ steps: { run: "ended" } }, { state: "waiting" }]);
  await t.clock.advance("3h");
  expect(t.runs[1]).toMatchObject({ state: "done", steps: { run: "still runs" } });
});

test("pieces of own code can be replaced by rule and name", async () => {
  const rule = on("meeting.ended", {
    id: "ledger",
    run: async (_, { step }) => {
      const { times } = await step.run("write down", () => ({ times: 0 }));
      return step.run("tell", () => `for the ${times}. time`);
    },
  });
  const t = testConfig(rule, { pieces: { ledger: { "write down": () => ({ times: 3 }) } } });
  await t.emit("meeting.ended");
  expect(t.runs[0]?.steps).toMatchObject({ tell: "for the 3. time" });
});

test("a dropped socket is a gap, and what Zoom sends meanwhile is lost", async () => {
  const t = testConfig(config);
  const from = t.clock.now();
  await t.socket.drop("40s");
  expect(t.socket.connected).toBe(false);
  const lost = await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect([t.runs, t.lost]).toEqual([[], [lost]]);
  expect(t.why("all-hands")).toBe("meeting.started was lost: the socket was down");
  expect(t.gaps).toMatchObject([{ from, to: undefined }]);
  await t.socket.drop("10s"); // the longer one goes on
  await t.clock.advance("39s");
  expect(t.socket.connected).toBe(false);
  await t.clock.advance("1s");
  expect(t.gaps).toEqual([{ from, to: from + 40_000, cause: "the test dropped the socket" }]);
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(t.runs).toMatchObject([{ state: "done" }]);
});

test("runs of one key go in the rule's mode, and those left out say why", async () => {
  const rules = (["drop", "latest", "restart"] as const).map((mode) =>
    on("meeting.started", {
      id: mode,
      mode,
      key: () => "all",
      run: (_, { step }) => step.sleep("quiet", "10m"),
    }),
  );
  const t = testConfig(rules);
  await t.emit("meeting.started");
  await t.emit("meeting.started");
  const states = t.runs.map(({ rule, state }) => `${rule} ${state}`);
  expect(states.toSorted()).toEqual([
    "drop dropped",
    "drop waiting",
    "latest dropped",
    "latest waiting",
    "restart dropped",
    "restart waiting",
  ]);
  expect(t.why("drop")).toMatch(/its run is dropped: /);
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

test("rules may log, and a storm of events is worked off before emit resolves", async () => {
  const t = testConfig(
    on("meeting.started", { id: "logs", run: (e, { log }) => log.info({}, e.event) }),
  );
  await Promise.all(Array.from({ length: 300 }, () => t.emit("meeting.started")));
  expect(t.runs.filter(({ state }) => state === "done")).toHaveLength(300);
  expect(t.log.filter(({ message }) => message === "meeting.started")).toHaveLength(300);
});

test("days pass in order", async () => {
  const t = testConfig(
    on("meeting.started", { id: "later", run: (_, { step }) => step.sleep("long", "4d") }),
  );
  await t.emit("meeting.started");
  await t.clock.advance("3d");
  expect(t.runs).toMatchObject([{ state: "waiting" }]);
  await t.clock.advance("1d");
  expect(t.runs).toMatchObject([{ state: "done" }]);
});

test("calls show what the rule gave, and their plugin gets what its schema makes of it", async () => {
  const seen: unknown[] = [];
  const upper: Schema<{ readonly text: string }, { readonly shout: string }> = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: async (value) => ({
        value: { shout: (value as { text: string }).text.toUpperCase() },
      }),
    },
  };
  const horn = definePlugin({
    name: "horn",
    api: 1,
    options: { "~standard": { version: 1, vendor: "test", validate: (value) => ({ value }) } },
    setup: () => {},
    actions: {
      blow: {
        input: upper,
        idempotent: ({ shout }) => shout !== "HO",
        preview: ({ shout }) => shout,
        run: ({ input }) => void seen.push(input),
        find: ({ input }) => void seen.push(["find", input]),
      },
    },
  })({});
  const rule = on("*", { id: "horn", do: horn.blow({ text: "ho" }) });
  const config = { plugins: [horn], rules: [rule] };
  const faked = testConfig(config);
  await faked.emit("meeting.started");
  expect(faked.calls).toMatchObject([{ input: { text: "ho" } }]);
  expect(seen).toEqual([]);
  const t = testConfig(config, { allow: ["horn.blow"] });
  t.fail(horn.blow, new ZoomflowError("ZF_ACTION_FAILED", "lost", { maybeDone: true }));
  await t.emit("meeting.started");
  await t.clock.advance("1m");
  expect(seen).toEqual([["find", { shout: "HO" }], { shout: "HO" }]);
});

test("a secret that is given to an action does not show", async () => {
  const rule = on("*", {
    id: "s",
    do: chat.post({
      channel: "#a",
      text: () => secret("KEY") as never,
      list: [{ at: new Date(0) }, 1, null],
    } as never),
  });
  const t = testConfig(rule);
  await t.emit("user.created");
  expect(t.calls[0]?.input).toEqual({
    channel: "#a",
    text: "[secret KEY]",
    list: [{ at: "1970-01-01T00:00:00.000Z" }, 1, null],
  });
});

test("limits of the config hold in tests too", async () => {
  const slow = on("meeting.started", {
    id: "slow",
    mode: "parallel",
    do: chat.post({ channel: "#a" }),
  });
  const t = testConfig({
    plugins: [chat],
    rules: [slow],
    concurrency: 1,
    window: 5,
    journal: { dedupe: "1h" },
  });
  t.hang("chat.post");
  const event = await t.emit("meeting.started");
  await t.emit("meeting.started");
  expect(t.calls).toHaveLength(1);
  await t.clock.advance("2h");
  expect(t.runs.map(({ state }) => state)).toEqual(["uncertain", "done"]);
  await t.deliver(event); // it is known for an hour only
  expect(t.runs).toHaveLength(3);
  expect(t.why("slow", event)).toContain("its run is ");
});

test("a newer run takes the place of those that wait, in its own lane only", async () => {
  const rule = on("meeting.started", {
    id: "door",
    mode: "latest",
    do: chat.post({ channel: "#a" }),
  });
  const t = testConfig(rule, { plugins: [chat] });
  t.hang("chat.post");
  const emit = (uuid: string) => t.emit("meeting.started", { object: { uuid } });
  for (const uuid of ["a", "a", "b", "a"]) await emit(uuid);
  const states = (): readonly string[] => t.runs.map(({ state }) => state);
  expect(states()).toEqual(["running", "dropped", "done", "waiting"]);
  await t.clock.advance("30s");
  expect(states()).toEqual(["uncertain", "dropped", "done", "done"]);
  expect(t.runs[1]?.reason).toBeDefined();
});

test("chance is where the test puts it", async () => {
  const t = testConfig(config, { random: () => 0.25 });
  t.fail("chat.post", "overloaded");
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(t.runs).toMatchObject([{ dueAt: t.clock.now() + 250 }]);
  await t.stop(); // with a run that still waits
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
