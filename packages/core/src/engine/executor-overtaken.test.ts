import { describe, expect, test } from "vitest";

import { hang, heed, setup } from "../../test/executor-bench.ts";
import type { Steps } from "../actions/steps.ts";
import { settled } from "../testing/fake-clock.ts";

const reason = new Error("e2, a newer event of the same key, took its place");
const overtakenIn = (step: string | undefined) => ({
  is: "overtaken",
  reason: reason.message,
  step,
});

describe("an attempt that a newer run breaks off", () => {
  test("ends as soon as its action has let go, and says in which step that was", async () => {
    const { chat, attempt, overtaken, calls, ports } = await setup(heed);
    const attempting = attempt({ mode: "restart", do: chat.say({}) });
    await settled();
    overtaken.abort(reason);
    expect(await attempting).toEqual(overtakenIn("chat.say"));
    expect(calls[0]?.signal.reason).toBe(reason);
    expect([ports.clock.pending, ports.of("run.late")]).toEqual([0, []]);
  });

  test("waits for an action that tidies up", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { chat, attempt, overtaken } = await setup(() => promise);
    let over = false;
    const attempting = attempt({ mode: "restart", do: chat.put({}) });
    void attempting.then(() => (over = true));
    await settled();
    overtaken.abort(reason);
    await settled();
    expect(over).toBe(false);
    resolve();
    expect(await attempting, "what may be repeated leaves no doubt").toEqual(
      overtakenIn(undefined),
    );
  });

  test("does not wait for ever for an action that ignores it", async () => {
    const { chat, attempt, overtaken, ports } = await setup(hang);
    let over = false;
    void attempt({ mode: "restart", do: chat.say({}) }).then(() => (over = true));
    await settled();
    overtaken.abort(reason);
    await ports.clock.advance(999);
    expect(over).toBe(false);
    await ports.clock.advance(1);
    expect([over, ports.clock.pending]).toEqual([true, 0]);
  });

  test("in its own code says so, and begins no further step", async () => {
    const { attempt, overtaken } = await setup();
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const attempting = attempt({
      mode: "restart",
      async run(_: never, { step }: { readonly step: Steps }) {
        await step.run("first", () => promise);
        await step.run("second", () => void done.push("second"));
      },
    });
    await settled();
    overtaken.abort(reason);
    resolve();
    expect(await attempting).toEqual(overtakenIn("run"));
    expect(done).toEqual([]);
  });

  test("between two steps leaves no doubt", async () => {
    const { chat, attempt, overtaken, calls } = await setup(() => "ok", {
      keepStep: async () => overtaken.abort(reason),
    });
    const spec = { mode: "restart", do: [chat.say({}), chat.say({}, "again")] } as const;
    expect(await attempt(spec)).toEqual(overtakenIn(undefined));
    expect(calls).toHaveLength(1);
  });

  test("that is done by then is done", async () => {
    const { chat, attempt, overtaken } = await setup();
    expect(await attempt({ mode: "restart", do: chat.say({}) })).toEqual({ is: "done" });
    overtaken.abort(reason);
  });
});
