import { definePlugin, on, type Schema, ZoomflowError } from "@zoomflow/core";
import { expect, test } from "vitest";

import { chatPlugin, type Told } from "../../test/chat.ts";
import { env, secret } from "../index.ts";
import { testConfig } from "./test-config.ts";

const told: Told = { lines: [] };
const chat = chatPlugin(told)({ token: secret("CHAT_TOKEN") });

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

test("a rule alone needs no plugin for what follows its failures either", async () => {
  const rule = on("meeting.started", {
    id: "fails",
    run: () => {
      throw new ZoomflowError("ZF_ACTION_FAILED", "no", { retryable: false });
    },
    onFailure: chat.post({ channel: "#ops", text: (failure) => failure.rule }),
  });
  const t = testConfig(rule);
  await t.emit("meeting.started");
  expect(t.calls).toMatchObject([{ action: "chat.post", input: { text: "fails" } }]);
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
