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
