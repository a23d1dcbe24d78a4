import { on } from "@zoomflow/core";
import { expect, test } from "vitest";

import { chatPlugin } from "../../test/chat.ts";
import { secret } from "../index.ts";
import { testConfig } from "./test-config.ts";
import "./vitest.ts";

const chat = chatPlugin({ lines: [] })({ token: secret("CHAT_TOKEN") });
const rule = on("meeting.started", {
  id: "tell",
  when: { object: { topic: "All hands" } },
  do: chat.post({ channel: "#general", text: (e) => `${e.payload.object.topic} has started` }),
});

function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  return "";
}

test("what was called and what ran can be expected, by name or typed by the action", async () => {
  const t = testConfig({ plugins: [chat], rules: [rule] });
  expect(t).not.toHaveCalled("chat.post");
  expect(t).not.toHaveRun("tell");
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  expect(t).toHaveCalled("chat.post");
  expect(t).toHaveCalled("chat.post", { channel: "#general" });
  expect(t).toHaveCalled(chat.post, { text: expect.stringContaining("started") });
  expect(t).not.toHaveCalled(chat.post, { channel: "#other" });
  // @ts-expect-error the action has no such field
  expect(t).not.toHaveCalled(chat.post, { chanel: "#general" });
  expect(t).toHaveRun("tell", "done");
  expect(t).not.toHaveRun("tell", "dead");
});

test("an expectation that does not hold says what was there instead, and why", async () => {
  const t = testConfig({ plugins: [chat], rules: [rule] });
  await t.emit("meeting.started", { object: { topic: "Retro" } });
  expect(failure(() => expect(t).toHaveCalled("chat.post", { channel: "#x" }))).toMatch(
    /expected chat\.post to have been called with .*#x.*\nit was not called/s,
  );
  expect(failure(() => expect(t).toHaveRun("tell", "done"))).toContain('"tell" does not take it');
  t.fail("chat.post", "overloaded");
  await t.emit("meeting.started", { object: { topic: "All hands" } });
  const told = failure(() => expect(t).not.toHaveCalled("chat.post"));
  expect(told).toMatch(/not to have been called\nit was called with\n.*#general.*overloaded/s);
});
