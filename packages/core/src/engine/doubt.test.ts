import { describe, expect, test } from "vitest";

import { down, lost, refused, service } from "../../test/service-bench.ts";
import { ZoomflowError } from "../errors.ts";
import { createMemoryJournal } from "../journal/memory.ts";
import type { Doubt, Journal } from "../ports.ts";
import { settled } from "../testing/fake-clock.ts";

const HOUR = 3_600_000;
const hang = (): Promise<never> => new Promise(() => {});

/** A journal whose runs come from a process that was killed with this doubt. */
function after(doubt: Doubt): Journal {
  const journal = createMemoryJournal();
  const claim: Journal["claim"] = async (request) =>
    (await journal.claim(request)).map((run) => (run.attempts === 0 ? { ...run, doubt } : run));
  return { ...journal, claim };
}

describe("a call whose answer was lost", () => {
  test("is not repeated where the action is not idempotent: its run is uncertain", async () => {
    const { calls, last, clock } = await service({ post: [lost] }, ({ post }) => ({
      do: post({ text: "a" }),
    }));
    await clock.advance(HOUR);
    expect(calls).toEqual(["post 1"]);
    expect(last()).toMatchObject({
      state: "uncertain",
      error: {
        code: "ZF_ACTION_UNCERTAIN",
        message: 'step "chat.post" may have been done: no answer',
        hint: expect.stringContaining("Look at the service"),
      },
    });
  });

  test("is repeated where the action is idempotent, of itself or for this input", async () => {
    const same = await service({ tell: [lost] }, ({ tell }) => ({ do: tell({ text: "a" }) }));
    await same.clock.advance(HOUR);
    expect(same.states()).toEqual(["retrying", "done"]);
    const spec = { idempotent: ({ text }: { readonly text: string }) => text === "put" };
    for (const [text, states] of [
      ["put", ["retrying", "done"]],
      ["add", ["uncertain"]],
    ] as const) {
      const run = await service({ post: [lost], spec }, ({ post }) => ({ do: post({ text }) }));
      await run.clock.advance(HOUR);
      expect(run.states()).toEqual(states);
    }
  });

  test("is repeated where the rule asks for it", async () => {
    const { states, clock } = await service({ post: [lost] }, ({ post }) => ({
      do: post({ text: "a" }),
      retry: { uncertain: true },
    }));
    await clock.advance(HOUR);
    expect(states()).toEqual(["retrying", "done"]);
  });

  test("which surely did nothing is tried again", async () => {
    const { states, clock } = await service({ post: [down] }, ({ post }) => ({
      do: post({ text: "a" }),
    }));
    await clock.advance(HOUR);
    expect(states()).toEqual(["retrying", "done"]);
  });

  test("as by a time-out, of the action or of its rule, is uncertain", async () => {
    for (const limit of [{ timeout: "1s" } as const, {}]) {
      const { states, clock } = await service({ post: [hang] }, ({ post }) => ({
        do: post({ text: "a" }, limit),
      }));
      await clock.advance(HOUR);
      expect(states()).toEqual(["uncertain"]);
    }
  });

  test("and which the journal could not note in time is uncertain, although it was done", async () => {
    const full = createMemoryJournal();
    const keepStep = async (): Promise<never> => {
      throw new Error("disk full");
    };
    const { calls, last, clock } = await service(
      { journal: { ...full, keepStep } },
      ({ post, tell }) => ({ do: [post({ text: "a" }), tell({ text: "b" })] }),
    );
    await clock.advance(HOUR);
    expect([calls, last()?.state]).toEqual([["post 1"], "uncertain"]);
  });
});

describe("what a service can be asked about", () => {
  const rule = { retry: { attempts: 3, jitter: false } } as const;

  test("is not done again when it turns out to have been done, and its result is there", async () => {
    const { calls, states, asked, clock, ports } = await service(
      { post: [lost], find: [{ ts: "1.2" }] },
      ({ post, tell }) => ({
        ...rule,
        do: [post({ text: "a" }), tell({ text: (_, ctx) => JSON.stringify(ctx.steps) })],
      }),
    );
    const since = clock.now();
    await clock.advance(4_999);
    expect(calls, "what was sent last may still be on its way").toEqual(["post 1"]);
    await clock.advance(1);
    expect(calls).toEqual(["post 1", "find 2", "tell 2"]);
    expect(states()).toEqual(["retrying", "done"]);
    expect(asked[0]).toMatchObject({ since, input: { text: "a" } });
    expect(ports.lines.map(({ message }) => message)).toContain(
      'step "chat.post" turns out to have been done by an earlier attempt',
    );
  });

  test("is done when it turns out not to have been, as often as the rule allows", async () => {
    const { calls, states, asked, last, clock } = await service(
      { post: [lost, lost, lost], find: [] },
      ({ post }) => ({ ...rule, do: post({ text: "a" }) }),
    );
    const since = clock.now();
    await clock.advance(HOUR);
    expect(calls).toEqual(["post 1", "find 2", "post 2", "find 3", "post 3", "find 4"]);
    expect(asked.map((call) => call.since)).toEqual([since, since, since]);
    expect(states()).toEqual(["retrying", "retrying", "retrying", "dead"]);
    expect(last()?.error).toMatchObject({ message: 'step "chat.post" was not done after all' });
  });

  test("is asked about once more when no try is left, so that what was done is known", async () => {
    const { calls, states, clock } = await service(
      { post: [lost], find: ["found"] },
      ({ post }) => ({ retry: false, do: post({ text: "a" }) }),
    );
    await clock.advance(HOUR);
    expect([calls, states()]).toEqual([
      ["post 1", "find 2"],
      ["retrying", "done"],
    ]);
  });

  test("is asked again while the service cannot answer, and is uncertain in the end", async () => {
    const pause = new ZoomflowError("ZF_ACTION_POSTPONED", "later", { retryAfterMs: 60_000 });
    const waits = await service({ post: [lost], find: [pause, down, "found"] }, ({ post }) => ({
      ...rule,
      do: post({ text: "a" }),
    }));
    await waits.clock.advance(HOUR);
    expect(waits.states()).toEqual(["retrying", "waiting", "retrying", "done"]);
    expect(waits.calls).toEqual(["post 1", "find 2", "find 2", "find 3"]);

    const ends = await service({ post: [lost], find: [down, down, down] }, ({ post }) => ({
      ...rule,
      do: post({ text: "a" }),
    }));
    await ends.clock.advance(HOUR);
    expect(ends.states()).toEqual(["retrying", "retrying", "retrying", "uncertain"]);
  });

  test("but will not tell is uncertain, and says what to mend; or is repeated, where the rule asks for it", async () => {
    const find = [refused, refused];
    const { calls, last, clock } = await service({ post: [lost], find }, ({ post }) => ({
      ...rule,
      do: post({ text: "a" }),
    }));
    await clock.advance(HOUR);
    expect(calls).toEqual(["post 1", "find 2"]);
    expect(last()).toMatchObject({
      state: "uncertain",
      error: {
        code: "ZF_ACTION_UNCERTAIN",
        message: 'step "chat.post" may have been done, and looking it up failed: missing scope',
        hint: "Add it. `zoomflow uncertain retry` then looks again.",
      },
    });
    const bold = await service({ post: [lost], find }, ({ post }) => ({
      do: post({ text: "a" }),
      retry: { uncertain: true },
    }));
    await bold.clock.advance(HOUR);
    expect(bold.calls).toEqual(["post 1", "find 2", "post 2"]);
  });

  test("is asked about after a stop in the middle of it", async () => {
    const journal = createMemoryJournal();
    const settledAs: unknown[] = [];
    const settle: Journal["settle"] = (run, state, attempt) => {
      settledAs.push(state);
      return journal.settle(run, state, attempt);
    };
    const { runtime, clock } = await service(
      { post: [hang], find: [], journal: { ...journal, durable: true, settle } },
      ({ post }) => ({ do: post({ text: "a" }) }),
    );
    const since = clock.now();
    const stopping = runtime.stop("test");
    await clock.advance(1_000);
    await stopping;
    expect(settledAs).toEqual([{ is: "waiting", doubt: { step: "chat.post", since } }]);
  });
});

describe("what a process that was killed left open", () => {
  test.each<[string, Doubt, readonly unknown[] | undefined, readonly string[], string]>([
    ["is looked up first", { step: "chat.post", since: 7 }, ["found"], ["find 1"], "done"],
    ["is done when it was not", { step: "chat.post", since: 7 }, [], ["find 1", "post 1"], "done"],
    [
      "is uncertain when its action can no longer be asked",
      { step: "chat.post", since: 7 },
      undefined,
      [],
      "uncertain",
    ],
    [
      "does not matter when its step is no longer there",
      { step: "gone", since: 7 },
      ["found"],
      ["post 1"],
      "done",
    ],
  ])("%s", async (_, doubt, find, calls, state) => {
    const run = await service({ journal: after(doubt), ...(find && { find }) }, ({ post }) => ({
      do: post({ text: "a" }),
    }));
    expect([run.calls, run.last()?.state]).toEqual([calls, state]);
    expect(run.asked.map(({ since }) => since)).toEqual(calls.includes("find 1") ? [7] : []);
  });

  test("is simply done again when its action has become idempotent", async () => {
    const journal = after({ step: "chat.tell", since: 7 });
    const run = await service({ journal }, ({ tell }) => ({ do: tell({ text: "a" }) }));
    expect([run.calls, run.last()?.state]).toEqual([["tell 1"], "done"]);
  });

  test("stays open when the rule fails before it can be looked up", async () => {
    const journal = after({ step: "chat.post", since: 7 });
    const { calls, last } = await service({ journal, find: [] }, ({ post }) => ({
      do: post({
        text: () => {
          throw new Error("boom");
        },
      }),
    }));
    expect([calls, last()?.state]).toEqual([[], "uncertain"]);
  });
});

describe("a rule's own code", () => {
  test("that was cut short by its time is uncertain, as after a crash", async () => {
    const { states, clock } = await service({}, () => ({ run: hang, timeout: "1s" }));
    await clock.advance(HOUR);
    expect(states()).toEqual(["uncertain"]);
  });

  test("is begun again, and leaves no mark, where its rule asks for it", async () => {
    const journal = createMemoryJournal();
    const marks: unknown[] = [];
    const begin = async (...given: unknown[]): Promise<void> => void marks.push(given);
    const keepStep: Journal["keepStep"] = (run, step, result, within) => {
      marks.push(within);
      return journal.keepStep(run, step, result, within);
    };
    let times = 0;
    const { states, clock } = await service({ journal: { ...journal, begin, keepStep } }, () => ({
      timeout: "1s",
      retry: { uncertain: true },
      async run(_, { step }) {
        await step.run("count", () => void times++);
        await step.sleep("nap", "10ms");
        if (times++ === 1) await hang();
      },
    }));
    await clock.advance(HOUR);
    await settled();
    expect(states()).toEqual(["retrying", "done"]);
    expect(marks.filter((mark) => mark !== undefined)).toEqual([]);
  });

  test("that throws is tried again: only what was lost is in doubt", async () => {
    let times = 0;
    const { states, clock } = await service({}, () => ({
      run: () => {
        if (times++ === 0) throw new Error("boom");
      },
    }));
    await clock.advance(HOUR);
    expect(states()).toEqual(["retrying", "done"]);
  });
});
