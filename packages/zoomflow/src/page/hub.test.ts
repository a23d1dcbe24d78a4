import { request } from "node:http";

import { on } from "@zoomflow/core";
import type { State } from "@zoomflow/page/contract";
import { expect, onTestFinished, test } from "vitest";

import { type PageRunner, pageRunner, started } from "../../test/page-runner.ts";

const RULES = [on("meeting.started", { id: "note", run: () => {} })];

/** Follows the page's stream; what was told is there by name. */
function follow({ url }: PageRunner, headers: Readonly<Record<string, string>> = {}) {
  let text = "";
  let over = false;
  const asking = request(`${url}/api/stream`, { headers, agent: false }, (response) => {
    response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    response.on("close", () => (over = true)).on("error", () => {});
  });
  asking.on("error", () => {}).end();
  const close = (): void => void asking.destroy();
  onTestFinished(close);
  const told = <T>(name: string): readonly T[] =>
    text
      .split("\n\n")
      .filter((one) => one.startsWith(`event: ${name}\n`))
      .map((one) => JSON.parse(one.split("\ndata: ")[1] ?? "") as T);
  return { told, close, over: () => over, text: () => text };
}

test("the state is told at once, and an event and its runs as they come", async () => {
  const runner = await pageRunner(RULES);
  const { told } = follow(runner);
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(0);
  runner.deliver(started("Standup"));
  await expect
    .poll(async () => {
      await runner.ports.clock.advance(1_000);
      return told<object>("runs").flat();
    })
    .toContainEqual({ id: "r1", event: "e1", rule: "note", state: "done" });
  expect(told<object>("events").flat()).toMatchObject([{ id: "e1", name: "meeting.started" }]);
  await expect.poll(() => told<State>("state").at(-1)?.rules[0]?.hour.done).toBe(1);
});

test("of a flood only the last fifty of a second are told, the oldest first", async () => {
  const runner = await pageRunner([]);
  const { told } = follow(runner);
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(0);
  for (let n = 0; n < 80; n++) runner.deliver(started("Flood", `m${n}`));
  await expect
    .poll(async () => (await runner.get<State>("/api/state")).minutes.events.at(-1))
    .toBe(80);
  await runner.ports.clock.advance(1_000);
  await expect.poll(() => told<{ id: string }[]>("events").flat().length).toBe(50);
  const ids = told<{ id: string }[]>("events").flat();
  expect([ids[0]?.id, ids.at(-1)?.id]).toEqual(["e31", "e80"]);
});

test("it is told at most once a second, however much happens", async () => {
  const runner = await pageRunner(RULES);
  const { told } = follow(runner);
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(0);
  for (let n = 0; n < 10; n++) {
    runner.deliver(started("Standup", `m${n}`));
    await runner.ports.clock.advance(100);
  }
  expect(told<State>("state").length).toBeLessThanOrEqual(4);
});

test("a sign of life comes every fifteen seconds, and the state with it", async () => {
  const runner = await pageRunner(RULES);
  const { told, text } = follow(runner);
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(0);
  const before = told<State>("state").length;
  await runner.ports.clock.advance(16_100);
  await expect.poll(text).toContain(": alive\n\n");
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(before);
});

test("who signs out is told nothing more", async () => {
  const runner = await pageRunner(RULES);
  const cookie = await runner.signIn();
  const { told, over } = follow(runner, { cookie });
  await expect.poll(() => told<State>("state").length).toBeGreaterThan(0);
  const headers = { cookie, origin: runner.url };
  await runner.ask("/api/session", { method: "DELETE", headers });
  await runner.ports.clock.advance(16_100);
  await expect.poll(over).toBe(true);
});

test("while nobody follows, no timer runs for them, and a stop ends what is followed", async () => {
  const runner = await pageRunner(RULES);
  const before = runner.ports.clock.pending;
  const first = follow(runner);
  await expect.poll(() => first.told<State>("state").length).toBeGreaterThan(0);
  expect(runner.ports.clock.pending).toBeGreaterThan(before);
  first.close();
  await expect.poll(() => runner.ports.clock.pending).toBe(before);
  const second = follow(runner);
  await expect.poll(() => second.told<State>("state").length).toBeGreaterThan(0);
  await runner.stop();
  await expect.poll(second.over).toBe(true);
});
