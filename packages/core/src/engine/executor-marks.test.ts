import { describe, expect, test } from "vitest";

import { setup } from "../../test/executor-bench.ts";
import type { Steps } from "../actions/steps.ts";
import { ZoomflowError } from "../errors.ts";
import type { Journal, Run } from "../ports.ts";

/** What was written, in order. */
function notebook() {
  const lines: string[] = [];
  const journal: Partial<Journal> = {
    begin: async (_, step) => void lines.push(`begin ${step}`),
    keepStep: async (_, step, __, within) =>
      void lines.push(`keep ${step}${within === undefined ? "" : ` within ${within}`}`),
  };
  return { lines, journal };
}

describe("what must not be done twice", () => {
  test("is marked before it is done; what may be repeated is not", async () => {
    const { lines, journal } = notebook();
    const { chat, attempt } = await setup(({ input }) => lines.push(`do ${input.text}`), journal);
    await attempt({ do: [chat.put({ text: "a" }), chat.say({ text: "b" })] });
    expect(lines).toEqual(["do a", "keep chat.put", "begin chat.say", "do b"]);
  });

  test("is not done while the journal cannot take the mark", async () => {
    let refusals = 2;
    const begin = async (): Promise<void> => {
      if (refusals-- > 0) throw new Error("disk full");
    };
    const { chat, attempt, calls, ports } = await setup(undefined, { begin });
    const attempting = attempt({ do: chat.say({}) });
    await ports.clock.advance(1_500);
    expect(calls).toHaveLength(0);
    await ports.clock.advance(500);
    expect(await attempting).toEqual({ is: "done" });
    expect(calls).toHaveLength(1);
  });

  test("stays in doubt when it is done and no journal can hold that; what may be repeated has failed", async () => {
    const error = new ZoomflowError("ZF_UNRECORDABLE", "too big");
    const keepStep = () => Promise.reject(error);
    const { chat, attempt, calls } = await setup(undefined, { keepStep });
    const { say, put } = chat;
    const inDoubt = { is: "failed", error, doubt: "unknowable" };
    expect(await attempt({ do: [say({}), put({})] })).toMatchObject(inDoubt);
    const run = (_: never, { step }: { readonly step: Steps }) => step.run("charge", () => {});
    expect(await attempt({ run })).toMatchObject(inDoubt);
    const failed = await attempt({ do: [put({}), say({})] });
    expect(failed).toMatchObject({ is: "failed", error });
    expect(failed).not.toHaveProperty("doubt");
    expect(calls).toHaveLength(2);
  });

  test("is as if it had never begun when the stop comes before the mark is written", async () => {
    const { chat, attempt, calls, stop } = await setup(undefined, {
      begin: async () => stop.abort(new Error("the process stops")),
    });
    const outcome = await attempt({ do: chat.say({}) });
    expect(outcome.is).toBe("interrupted");
    expect(outcome).not.toHaveProperty("doubt");
    expect(calls).toHaveLength(0);
  });

  test("a rule's own code has the mark between its pieces, and each piece while it is under way", async () => {
    const { lines, journal } = notebook();
    const { attempt } = await setup(undefined, journal);
    const run = async (_: never, { step }: { readonly step: Steps }): Promise<void> => {
      await step.run("charge", () => void lines.push("do charge"));
      await step.run("thank", () => void lines.push("do thank"));
    };
    await attempt({ run });
    expect(lines).toEqual([
      "begin run",
      "begin charge",
      "do charge",
      "keep charge within run",
      "begin thank",
      "do thank",
      "keep thank within run",
    ]);
  });

  test.each<[string, Partial<Run>]>([
    ["a finished piece", { steps: { charge: 1 } }],
    ["an open wait", { waits: true }],
  ])("code that has come to %s before has no mark until it comes to a new one", async (_, run) => {
    const { lines, journal } = notebook();
    const { attempt, chat } = await setup(undefined, journal);
    const code = async (_event: never, { step }: { readonly step: Steps }): Promise<void> => {
      if (run.steps !== undefined) await step.run("charge", () => void lines.push("do charge"));
      await step.run("thank", () => void lines.push("do thank"));
    };
    const steps = { "chat.put": null, ...run.steps };
    await attempt({ do: chat.put({ text: "a" }), run: code }, { ...run, steps });
    expect(lines).toEqual(["begin thank", "do thank", "keep thank within run"]);
  });

  test("code after actions that are done has the mark: it may not have begun yet", async () => {
    const { lines, journal } = notebook();
    const { attempt, chat } = await setup(undefined, journal);
    const steps = { "chat.put": null };
    await attempt({ do: chat.put({ text: "a" }), run: () => void lines.push("do") }, { steps });
    expect(lines).toEqual(["begin run", "do"]);
  });
});
